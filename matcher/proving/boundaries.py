"""Persons on each side of every limit of a rule, to be confirmed as rule cases.

Each person is otherwise such that the limit decides. The verdict is what the matcher says: a
suggestion, until somebody who knows the rule has confirmed it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.clock import today
from matcher.proving.joint_facts import related
from matcher.proving.near_limits import total_tries, tries
from matcher.proving.search import Undecided
from matcher.proving.witnesses import Witnesses, deciding_goals
from matcher.questions import LANGUAGES, Situation, Text, show
from matcher.rules import Compare, Total, at, paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.proving.near_limits import Try
    from matcher.questions import Question
    from matcher.rules import Comparison, Condition, Path


NOT_ANSWERED = Text("ikke besvart", "ikkje svart på", "not answered")


@dataclass(frozen=True, slots=True)
class BoundaryPerson:
    """A made-up person with a suggested verdict that nobody has confirmed yet."""

    title: Text
    situation: Situation
    verdict: str


def boundary_persons(
    program: Program, catalogue: Catalogue, as_of: date | None = None
) -> tuple[BoundaryPerson, ...]:
    """Return the persons at every limit and choice of the rule that decides, without repeats."""
    day = as_of or today()
    people = Witnesses(program.guard, catalogue, day)
    return tuple(
        BoundaryPerson(title, situation, str(people.verdict(program, situation)))
        for title, situation in _beside(program.guard, people)
    )


def boundary_situations(
    program: Program, catalogue: Catalogue, as_of: date
) -> Iterator[tuple[Text, Situation]]:
    """Yield the same persons without a verdict, for who judges them anyway."""
    return _beside(program.guard, Witnesses(program.guard, catalogue, as_of))


def _beside(guard: Condition, people: Witnesses) -> Iterator[tuple[Text, Situation]]:
    seen = set()
    for path in paths(guard):
        leaf = at(guard, path)
        found: Iterator[tuple[Text, Situation]] = iter(())
        if isinstance(leaf, Compare):
            found = _around(leaf, path, people)
        elif isinstance(leaf, Total):
            found = _around_total(leaf, path, people)
        for title, situation in found:
            key = frozenset(situation.answers.items())
            if key not in seen:
                seen.add(key)
                yield title, situation


def _around_total(total: Total, path: Path, people: Witnesses) -> Iterator[tuple[Text, Situation]]:
    """Yield who is beside the limit because of one part of a total, all else being the same."""
    person = _person_for(total, path, people)
    for fact in total.facts:
        question, found = total_tries(total, fact, person, people.catalogue)
        if question is None:
            continue
        apart = person.without(related(fact))
        for one in found:
            yield _title(question, one), apart.with_answer(one.question, one.answer)
        yield _joined(question, NOT_ANSWERED), apart


def _around(leaf: Compare, path: Path, people: Witnesses) -> Iterator[tuple[Text, Situation]]:
    question, found = tries(leaf, people.catalogue, people.as_of)
    if question is None:
        return
    person = _person_for(leaf, path, people)
    for one in found:
        yield _title(question, one), _answered(person, leaf, one)
    yield (
        _joined(question, NOT_ANSWERED),
        person.without(related(leaf.fact)),
    )


def _person_for(leaf: Comparison, path: Path, people: Witnesses) -> Situation:
    """Return somebody for whom the leaf decides; else somebody the rule fits; else nobody known."""
    decides = list(deciding_goals(people.rule, path))
    for goals in ([*decides, (leaf, True)], [*decides, (leaf, False)], [(people.rule, True)]):
        try:
            person = people.find(goals)
        except Undecided:
            continue
        if person is not None:
            return person
    return Situation(people.as_of)


def _answered(person: Situation, leaf: Compare, one: Try) -> Situation:
    """Return the person with another answer; what would contradict it is taken away."""
    return person.without(related(leaf.fact)).with_answer(one.question, one.answer)


def _title(question: Question, one: Try) -> Text:
    shown = (show(one.answer, question, language) for language in LANGUAGES)
    said = Text(*shown)
    if not one.place:
        return _joined(question, said)
    place = (f"{said.into(lang)} – {one.place.into(lang)}" for lang in LANGUAGES)
    return _joined(question, Text(*place))


def _joined(question: Question, said: Text) -> Text:
    subject = question.subject or question.label
    return Text(*(f"{subject.into(lang)}: {said.into(lang)}" for lang in LANGUAGES))
