"""What stands in the list: groups in the order of verdicts, folded where seldom wanted."""

from __future__ import annotations

from matcher.catalogue.matching import Match, Verdict
from matcher.questions.values import Span
from tests.ui.counter.results.offers import counter
from ui.counter.results.rows import FOLDING, Heading, Row, grouped, key


def suggestions() -> tuple[Match, ...]:
    found = counter()
    found.answer("age", Span.exactly(34))
    return found.assessment.suggestions


def names(rows: list[Row]) -> list[str]:
    return [key(row) for row in rows]


def test_seldom_wanted_groups_are_folded_behind_their_heading() -> None:
    rows = grouped(suggestions(), (), None)
    assert names(rows) == [
        "§fits", "kurs", "samtale", "§maybe", "tilbud", "§not_now", "§information",
    ]  # fmt: skip
    assert rows[0] == Heading(Verdict.FITS, 2)
    assert rows[-1] == Heading(Verdict.INFORMATION, 1, folded=True)


def test_an_unfolded_group_shows_its_programs() -> None:
    rows = grouped(suggestions(), FOLDING, None)
    assert names(rows)[-4:] == ["§not_now", "eldre", "§information", "gammelt"]
    assert rows[-2] == Heading(Verdict.INFORMATION, 1, folded=False)


def test_the_selected_program_stays_in_sight_in_a_folded_group() -> None:
    rows = grouped(suggestions(), (), "eldre")
    assert names(rows)[-3:] == ["§not_now", "eldre", "§information"]


def test_a_verdict_nobody_has_has_no_heading() -> None:
    rows = grouped((m for m in suggestions() if m.verdict is Verdict.MAYBE), (), None)
    assert names(rows) == ["§maybe", "tilbud"]
