"""How old children are by where they go: "to på barneskolen, en i barnehagen", "i 3. og 6. klasse".

Only likely, only where no age is told, and only where every place has its number of children.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.terms import count_of
from matcher.questions.values import Ages, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.shorthand.answers import Answers
    from matcher.questions.shorthand.chips import Gathering
    from matcher.questions.shorthand.reader import Reader

HAS, AGES = "has_children", "children_ages"
TOLD = frozenset((AGES, "children_months", "youngest_child_months"))
# The year in which a child turns six it begins in the first class.
BEFORE_SCHOOL = 5
PLACES = (
    ("barnehage", 1, 5), ("bhg", 1, 5), ("småskole", 6, 9), ("småtrinn", 6, 9),
    ("mellomtrinn", 10, 12), ("barneskole", 6, 12), ("barneskule", 6, 12),
    ("ungdomsskole", 13, 15), ("ungdomsskule", 13, 15), ("ungdomstrinn", 13, 15),
)  # fmt: skip
PLACE = "|".join(name for name, _, _ in PLACES)
CHILD = (
    r"barnet|barn|sønn\w*|son|sonen|datter\w*|dotter\w*|gutt(?:en|er)?|jent[ae]r?|unger|ungar|born"
)
WHICH = r"eldste\w*|yngste\w*|minste\w*|mellomste\w*"
AT = rf"(?:som\s+)?(?:er\s+|går\s+)?(?:i|på)\s+({PLACE})\w*"
FOUND = re.compile(
    rf"\b(?:(en|ei|ett|to|\d)\s+(?:(?:{CHILD})\s+)?|(?:{CHILD}|{WHICH})\s+){AT}"
    r"|\b(\d0?)(?:\.\s?(?:klasse|kl|trinn)|\s?klassing)|\(også (\d0?)\)",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    rf"\b(?:barna|barn|unger|ungar|ungene|born|gutter|jenter|gutar)\s+{AT}", re.IGNORECASE
)
"""Several children of whom it is not told how many."""


@dataclass(frozen=True)
class SchoolAges:
    """Looks for the children of one line by where they go."""

    reader: Reader
    certain: Gathering
    likely: Gathering
    answers: Answers

    def take(self) -> None:
        """Add the ages, where there are children and nothing tells how old they are."""
        known = self.certain.entries | self.likely.entries
        question = self.reader.vocabulary.questionnaire.questions.get(AGES)
        entry = known.get(HAS)
        if question is None or entry is None or entry.answer is not True:
            return
        if not TOLD.isdisjoint(known) or AGES in self.answers.silent:
            return
        line = self.reader.line
        spans = tuple(span for found in FOUND.finditer(line.text) for span in _children(found))
        if not spans or len(spans) < self._counted() or self._is_open(line.text):
            return
        first = next(FOUND.finditer(line.text))
        said = {first.start(): line.said(first.start(), first.end())}
        self.likely.put(question, Ages(spans), said)

    def _counted(self) -> int:
        """Return how many children are told of: "tre barn, to på barneskolen"."""
        counts = [
            int(thing.amount.high or 0)
            for thing in self.reader.things
            if thing.phrase and thing.phrase.ages and thing.amount
        ]
        return max(counts, default=0)

    def _is_open(self, text: str) -> bool:
        """Tell whether some children go somewhere, and it is not told how many."""
        for found in SEVERAL.finditer(text):
            before = text[: found.start()].split()
            if not before or count_of(before[-1].lower()) is None:
                return True
        return False


def _children(found: re.Match[str]) -> Iterator[Span]:
    """Yield the ages of the children that go to one place."""
    if grade := found[3] or found[4]:
        yield Span.exactly(int(grade) + BEFORE_SCHOOL)
        return
    place = found[2].lower()
    low, high = next((low, high) for name, low, high in PLACES if place == name)
    for _ in range(count_of((found[1] or "en").lower()) or 0):
        yield Span(low, high)
