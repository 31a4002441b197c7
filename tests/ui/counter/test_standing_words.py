"""*Hvorfor står dette her?*: one sentence for every place in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.assessment import Group
from tests.ui.counter.intake.test_needs import bundled, desk  # noqa: F401 - a fixture
from ui.counter.standing_words import standing_sentence

if TYPE_CHECKING:
    from ui.counter.presenter import Counter


@pytest.fixture
def cook(desk: Counter) -> Counter:  # noqa: F811 - the fixture of that file
    desk.answer_all(bundled().examples[0].facts)
    return desk


def test_every_row_says_why_it_stands_above_the_next(cook: Counter) -> None:
    raised = [m for m in cook.assessment.matches if m.group is Group.RAISE]
    said = [standing_sentence(cook, match) for match in raised]
    below = [match.program.name.nb for match in raised[1:]]
    assert len(raised) > 2
    for sentence, name in zip(said, below, strict=False):
        assert sentence.startswith(f"Står over «{name}» fordi ")
    assert said[-1] == "Står sist i denne delen av listen."


def test_what_only_a_search_finds_says_so(cook: Counter) -> None:
    match = next(m for m in cook.assessment.matches if m.group is Group.SEARCH)
    assert standing_sentence(cook, match).startswith("Står ikke på listen")


def test_one_alone_stands_above_nothing(desk: Counter) -> None:  # noqa: F811 - the fixture of that file
    alone = [m for m in desk.assessment.matches if m.group is Group.NOT_NOW]
    assert [standing_sentence(desk, match) for match in alone] == [
        "Det eneste i denne delen av listen."
    ]
