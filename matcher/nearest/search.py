"""The search for the fewest other answers."""

from __future__ import annotations

from itertools import combinations, product
from math import prod
from typing import TYPE_CHECKING

from matcher.nearest.boxes import AS_IS, Boxes
from matcher.questions import Form, Situation, Unknown, known
from matcher.rules import NO, YES, leaf_truth, leaves
from matcher.rules.candidates import answer_candidates
from matcher.rules.totals.cuts import cuts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from matcher.catalogue import Catalogue
    from matcher.nearest.boxes import Box, Masks
    from matcher.questions import Answer
    from matcher.rules import Compare, Condition, Facts, Total, Truth

MOST_CHANGES = 3
MOST_ANSWERS = 24
"""Answers of one question that are told apart."""
MOST_TRIED = 3_000
"""Answers that are tried together for one total."""
MOST_SETS = 2_000
"""Sets that are looked at for one program; beyond that nobody reads them."""


class WaySearch:
    """Finds the sets of one condition for one situation."""

    def __init__(self, target: Condition, situation: Situation, catalogue: Catalogue) -> None:
        self._target, self._situation, self._catalogue = target, situation, catalogue
        self._amounts = catalogue.amounts(situation.as_of)
        self._leaves = tuple(dict.fromkeys(leaves(target)))
        self._drivers = {fact: self._driver(fact) for leaf in self._leaves for fact in leaf.facts}
        self._answers: dict[str, list[Answer]] = {}
        self._facts: dict[str, list[Facts]] = {}
        for driver in dict.fromkeys(self._drivers.values()):
            if driver:
                self._look_at(driver)

    def sets(self) -> tuple[tuple[tuple[str, Answer], ...], ...]:
        """Return the smallest sets, in a fixed order."""
        boxes = Boxes(self._masks, MOST_CHANGES, self._boxes_of).of(self._target)
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
        asking = [
            cut
            for leaf in self._leaves
            for fact in leaf.facts
            if self._drivers[fact] == driver
            for cut in cuts(leaf, fact, self._situation.facts, self._amounts)
        ]
        year, now = self._situation.as_of.year, self._situation.answers.get(driver)
        self._answers[driver] = [now or Unknown.UNKNOWN]
        self._facts[driver] = [self._situation.facts]
        told = [answer for answer, _ in answer_candidates(question, asking, year, self._amounts)]
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

    def _boxes_of(self, total: Total, holds: bool) -> Iterator[Box]:  # noqa: FBT001 - a value
        """Yield the boxes of a total: what changes together, all else as it is.

        More answers are changed together only as far as all their combinations can be tried.
        """
        drivers = [*dict.fromkeys(d for fact in total.facts if (d := self._drivers[fact]))]
        wanted = YES if holds else NO
        if leaf_truth(total, self._situation.facts, self._amounts) is wanted:
            yield dict.fromkeys(drivers, AS_IS)
        for count in range(1, MOST_CHANGES + 1):
            sets = list(combinations(drivers, count))
            if sum(prod(len(self._answers[d]) for d in some) for some in sets) > MOST_TRIED:
                return
            for changed in sets:
                rest = {d: AS_IS for d in drivers if d not in changed}
                for box in self._changing(total, changed, wanted):
                    yield {**rest, **box}

    def _changing(self, total: Total, changed: Sequence[str], wanted: Truth) -> Iterator[Box]:
        *others, last = changed
        for places in product(*(range(1, len(self._answers[d])) for d in others)):
            told = {d: self._answers[d][place] for d, place in zip(others, places, strict=True)}
            mask = 0
            for place, answer in enumerate(self._answers[last]):
                told[last] = answer
                truth = leaf_truth(total, self._told(told), self._amounts)
                mask |= (truth is wanted) << place
            if mask:
                yield {**{d: 1 << n for d, n in zip(others, places, strict=True)}, last: mask}

    def _told(self, answers: Mapping[str, Answer]) -> Facts:
        if not self._catalogue.feeds.keys().isdisjoint(answers):
            said = {**self._situation.answers, **answers}
            return Situation(self._situation.as_of, said, self._situation.follow).facts
        values = ((question, known(answer)) for question, answer in answers.items())
        told = {question: value for question, value in values if value is not None}
        return {**self._situation.facts, **told}


def _choices(box: Box) -> Iterator[frozenset[tuple[str, int]]]:
    """Yield the changes a box asks for: one other answer to each question that needs one."""
    changed = [question for question, mask in box.items() if not mask & AS_IS]
    places: Iterable[tuple[int, ...]] = product(
        *([i for i in range(1, box[q].bit_length()) if box[q] >> i & 1] for q in changed)
    )
    for chosen in places:
        yield frozenset(zip(changed, chosen, strict=True))
