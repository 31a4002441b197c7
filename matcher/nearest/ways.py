"""The smallest sets of answers that would make a program fit, and what kind of change each is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import TYPE_CHECKING

from matcher.catalogue import Verdict, qualifiers_of, verdict_of
from matcher.nearest.boxes import AS_IS, Boxes
from matcher.questions import Form, Situation, Unknown, known
from matcher.rules import NO, YES, All, Not, leaf_truth, leaves
from matcher.rules.candidates import telling
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from matcher.catalogue import Catalogue, Program
    from matcher.nearest.boxes import Box, Masks
    from matcher.questions import Answer
    from matcher.rules import Compare, Condition, Facts

MOST_CHANGES = 3
MOST_ANSWERS = 24
"""Answers of one question that are told apart."""

MOST_SETS = 2_000
"""Sets that are looked at for one program; beyond that nobody reads them."""


class Nature(StrEnum):
    """What somebody can do about a set of changes."""

    ASK = "ask"
    """Only answers that nobody has given."""

    CHANGE = "change"
    """Something a person can do something about, beside what is to be asked."""

    TIME = "time"
    """It comes by itself, or not at all: nobody is asked to be older."""

    FIXED = "fixed"
    """Something nobody can change, or should be asked to."""


@dataclass(frozen=True, slots=True)
class Way:
    """A smallest set: other answers by question that together make the program fit."""

    answers: tuple[tuple[str, Answer], ...]
    nature: Nature

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the questions that are answered otherwise."""
        return tuple(question for question, _ in self.answers)


def target_of(program: Program) -> Condition:
    """Return what must hold for a program to fit: its rules, and nothing judged with a no."""
    judged_no = program.judged_no
    return program.guard if judged_no is None else All((program.guard, Not(judged_no)))


def ways_of(program: Program, situation: Situation, catalogue: Catalogue) -> tuple[Way, ...]:
    """Return all smallest sets of at most three changes, fewest first; each makes it fit.

    Empty where it fits already, where nothing does it, and where more than the rules is missing.
    """
    if verdict_of(program, YES, qualifiers_of(program, situation.as_of)) is not Verdict.FITS:
        return ()
    ways = []
    for answers in _Search(target_of(program), situation.by(catalogue.follow), catalogue).sets():
        told = dict(answers)
        if told and _holds(program, situation, told, catalogue):
            ways.append(Way(answers, _nature(told, situation, catalogue)))
    order = catalogue.questionnaire.order
    natures = list(Nature)
    return tuple(
        sorted(
            ways,
            key=lambda way: (
                len(way.answers),
                natures.index(way.nature),
                [order[question] for question in way.questions],
            ),
        )
    )


def _holds(
    program: Program, situation: Situation, told: Mapping[str, Answer], catalogue: Catalogue
) -> bool:
    """Tell whether the rules hold with other answers, as a whole assessment would see them."""
    answers = {**situation.answers, **told}
    changed = Situation(situation.as_of, answers, catalogue.follow)
    hidden = catalogue.irrelevant(changed) & answers.keys()
    facts = (changed.without(hidden) if hidden else changed).facts
    return evaluate(target_of(program), facts, catalogue.amounts(situation.as_of)).truth is YES


def _nature(told: Mapping[str, Answer], situation: Situation, catalogue: Catalogue) -> Nature:
    facts, changing = situation.facts, catalogue.changing
    given = [question for question in told if question in facts]
    if not given:
        return Nature.ASK
    if any(q not in changing.can and q not in changing.with_time for q in given):
        return Nature.FIXED
    return Nature.TIME if any(q in changing.with_time for q in given) else Nature.CHANGE


class _Search:
    """Finds the sets of one condition for one situation."""

    def __init__(self, target: Condition, situation: Situation, catalogue: Catalogue) -> None:
        self._target, self._situation, self._catalogue = target, situation, catalogue
        self._amounts = catalogue.amounts(situation.as_of)
        self._leaves = tuple(dict.fromkeys(leaves(target)))
        self._drivers = {leaf.fact: self._driver(leaf.fact) for leaf in self._leaves}
        self._answers: dict[str, list[Answer]] = {}
        self._facts: dict[str, list[Facts]] = {}
        for driver in dict.fromkeys(self._drivers.values()):
            if driver:
                self._look_at(driver)

    def sets(self) -> tuple[tuple[tuple[str, Answer], ...], ...]:
        """Return the smallest sets, in a fixed order."""
        boxes = Boxes(self._masks, MOST_CHANGES).of(self._target)
        found: dict[frozenset[tuple[str, int]], None] = {}
        for box in sorted(boxes, key=lambda box: sum(not mask & AS_IS for mask in box.values())):
            for chosen in _choices(box):
                if len(found) >= MOST_SETS:
                    break
                if not any(smaller <= chosen for smaller in found):
                    found[chosen] = None
        order = self._catalogue.questionnaire.order
        return tuple(
            tuple(
                (question, self._answers[question][place])
                for question, place in sorted(chosen, key=lambda pair: order[pair[0]])
            )
            for chosen in found
        )

    def _driver(self, fact: str) -> str:
        """Return the question that a fact is changed by: one that is answered, else to be asked."""
        questions = self._catalogue.questionnaire.questions
        feeding = (q for q, fed in self._catalogue.feeds.items() if fact in fed and q in questions)
        able = dict.fromkeys([*((fact,) if fact in questions else ()), *feeding])
        answered = (q for q in able if known(self._situation.answers.get(q)) is not None)
        asked = self._situation.to_ask(fact)
        return next(answered, asked if asked in questions else next(iter(able), ""))

    def _look_at(self, driver: str) -> None:
        question = self._catalogue.questionnaire[driver]
        asking = [leaf for leaf in self._leaves if self._drivers[leaf.fact] == driver]
        year, now = self._situation.as_of.year, self._situation.answers.get(driver)
        self._answers[driver] = [now or Unknown.UNKNOWN]
        self._facts[driver] = [self._situation.facts]
        told = [answer for answer, _ in telling(question, asking, year, self._amounts)]
        if question.kind.form is Form.ONE:
            # All that a person could answer, not one that stands for others: it is read aloud.
            told = [choice.id for choice in question.choices if choice.unknown is None]
        for answer in told[:MOST_ANSWERS]:
            if answer != now and not isinstance(answer, Unknown):
                self._answers[driver].append(answer)
                self._facts[driver].append(self._with(driver, answer))

    def _with(self, driver: str, answer: Answer) -> Facts:
        if driver in self._catalogue.feeds:
            return self._situation.with_answer(driver, answer).facts
        value = known(answer)
        return self._situation.facts if value is None else {**self._situation.facts, driver: value}

    def _masks(self, leaf: Compare) -> Masks:
        driver = self._drivers[leaf.fact]
        true = false = 0
        for place, facts in enumerate(self._facts.get(driver, [self._situation.facts])):
            truth = leaf_truth(leaf, facts, self._amounts)
            true |= (truth is YES) << place
            false |= (truth is NO) << place
        return driver, true, false


def _choices(box: Box) -> Iterator[frozenset[tuple[str, int]]]:
    """Yield the changes a box asks for: one other answer to each question that needs one."""
    changed = [question for question, mask in box.items() if not mask & AS_IS]
    places: Iterable[tuple[int, ...]] = product(
        *([i for i in range(1, box[q].bit_length()) if box[q] >> i & 1] for q in changed)
    )
    for chosen in places:
        yield frozenset(zip(changed, chosen, strict=True))
