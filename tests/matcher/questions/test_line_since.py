"""How long something has been so by when it began, and for which parent a line speaks."""

from __future__ import annotations

import pytest

from tests.matcher.told_lines import told


@pytest.mark.parametrize(
    ("line", "months"),
    [
        ("sykmeldt siden juni", {"from": 4, "to": 5}),
        ("gått sykmeldt siden 15. mai", {"from": 5, "to": 6}),
        ("sykm siden desember 2025", {"from": 10, "to": 11}),
        ("sykmeldt siden 2025", {"from": 11, "to": 22}),
    ],
)
def test_months_are_counted_from_a_month_or_a_year(line: str, months: dict[str, int]) -> None:
    assert told(line).get("sick_leave_months") == months


@pytest.mark.parametrize(
    "line",
    [
        "sykmeldt siden 2019",  # longer than anybody is
        "sykmeldt siden november",  # last month, or a year ago
        "sykmeldt siden 2027",  # not yet
        "sykmeldt siden mandag",
    ],
)
def test_what_cannot_be_counted_says_no_months(line: str) -> None:
    assert "sick_leave_months" not in told(line)


@pytest.mark.parametrize(
    ("line", "years"),
    [("ute av arbeidslivet siden 2022", 4), ("ikke vært ute i jobb siden 2018", 5)],
)
def test_years_out_are_counted_up_to_five(line: str, years: int) -> None:
    assert told(line).get("years_out_last5") == years


@pytest.mark.parametrize(
    ("line", "gender"),
    [
        ("far voldelig, mor vil flytte med jenta på 6", "kvinne"),
        ("mor syk, far søker permisjon for gutten på 4", "mann"),
        ("mor vil flytte med jenta på 6, far er imot", "kvinne"),
    ],
)
def test_the_parent_who_asks_is_the_client(line: str, gender: str) -> None:
    assert told(line).get("gender") == gender


def test_a_man_behind_a_colon_is_no_husband() -> None:
    found = told("kunden vi snakket med: mann 30, sover ute")
    assert found.get("gender") == "mann"
    assert "cohabiting" not in found
