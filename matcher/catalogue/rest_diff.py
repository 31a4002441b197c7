"""How two versions differ in what stands beside questions and programs: nothing goes unsaid."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from matcher.catalogue.case_words import Answered
from matcher.catalogue.changes import Subject
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.rules import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.changes import Change
    from matcher.catalogue.field_types import Names
    from matcher.catalogue.offices import Office
    from matcher.rules import FollowRule

_CERTAINTIES = {Certainty.CERTAIN: Message("sikkert"), Certainty.LIKELY: Message("trolig")}
_OTHERS = {
    "asking": Message("hvordan det spørres, eller hvor mange som svarer hva"),
    "changing": Message("det som endres snart"),
    "examples": Message("eksempelpersonene"),
    "owners": Message("hvem som har ansvar for tiltakene"),
}
"""Parts of a catalogue that no sentence shows; that they are otherwise is said."""
_LISTED = {
    "identifying": Message("«Kan svaret vise hvem personen er?»"),
    "shown": Message("«Vil et kontor se svaret på papir?»"),
}
"""Lists of questions, and what each says of a question in it."""
_IS_LISTED = {False: Message("Nei"), True: Message("Ja")}


def rest_changes(a: Catalogue, b: Catalogue, before: Names, after: Names) -> Iterator[Change]:
    """Yield what follows otherwise, offices that are otherwise, and which other parts are."""
    yield from _derivations(a, b, before, after)
    yield from _offices(a, b)
    for name, what in _LISTED.items():
        yield from _listed(name, what, a, b)
    subject = Subject("", Message("Katalogen"))
    for name, what in _OTHERS.items():
        if getattr(a, name) != getattr(b, name):
            yield subject.rewritten(name, Message("{what} er endret", what=what))


def _derivations(a: Catalogue, b: Catalogue, before: Names, after: Names) -> Iterator[Change]:
    old = {rule.id: _derivation(rule, a, before) for rule in a.derivations}
    new = {rule.id: _derivation(rule, b, after) for rule in b.derivations}
    subject = Subject("", Message("Det som følger av svar"))
    for name in {**old, **new}:
        was, now = old.get(name, NOTHING), new.get(name, NOTHING)
        yield from subject.changed(f"derivations[{name}]", Message("en regel"), was, now)


def _listed(name: str, what: Message, a: Catalogue, b: Catalogue) -> Iterator[Change]:
    """Yield each question that came into a list or went; that there is none says more than that."""
    was, now = getattr(a, name), getattr(b, name)
    if (was is None) is not (now is None):
        stated = {True: Message("ikke sagt"), False: Message("sagt for hvert spørsmål")}
        subject = Subject("", Message("Katalogen"))
        yield from subject.changed(name, what, stated[was is None], stated[now is None])
    old, new = was or frozenset(), now or frozenset()
    for question in {**a.questionnaire.questions, **b.questionnaire.questions}.values():
        if (question.id in old) is not (question.id in new):
            said = Message("Spørsmålet «{question}»", question=question.label)
            is_in = [_IS_LISTED[question.id in each] for each in (old, new)]
            yield from Subject("", said).changed(f"{name}[{question.id}]", what, *is_in)


def _derivation(rule: FollowRule, catalogue: Catalogue, words: Names) -> Message:
    questions = catalogue.questionnaire.questions
    answers = joined([Answered(questions[name], it) for name, it in rule.then.items()], ", ")
    return Message(
        "{rule} → {answers} ({certainty}). {why}. {source}",
        rule=words.say(rule.when), answers=answers, certainty=_CERTAINTIES[rule.certainty],
        why=rule.why, source=rule.source,
    )  # fmt: skip


def _offices(a: Catalogue, b: Catalogue) -> Iterator[Change]:
    old, new = ({office.id: office for office in each.offices} for each in (a, b))
    subject = Subject("", Message("Kontorene"))
    for name in {**old, **new}:
        was, now = (_office(each.get(name)) for each in (old, new))
        yield from subject.changed(f"offices[{name}]", Message("et kontor"), was, now)


def _office(office: Office | None) -> Message:
    """Return all that is known of an office, one thing after the other."""
    if office is None:
        return NOTHING
    known = (getattr(office, each.name) for each in fields(office) if each.name != "id")
    told = (", ".join(it) if isinstance(it, tuple) else it for it in known if it)
    return joined([as_message(it if hasattr(it, "into") else str(it)) for it in told], ", ")
