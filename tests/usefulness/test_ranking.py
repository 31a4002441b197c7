"""The measures of a list, worked out by hand."""

from __future__ import annotations

import pytest

from benchmarks.ranking import ranked, summary

GRADED = {"a": 3, "b": 3, "c": 2, "d": 1}


def test_recall_is_the_share_of_the_best_among_the_first() -> None:
    shown = ["a", "x1", "x2", "x3", "x4", "b"]
    one = ranked(shown, GRADED, ())
    assert (one.recall_5, one.recall_10, one.missed) == (0.5, 1.0, ("b",))


def test_the_order_of_the_grades_gains_all() -> None:
    assert ranked(["a", "b", "c", "d"], GRADED, ()).gain == pytest.approx(1)
    assert ranked(["x", "y"], GRADED, ()).gain == 0


def test_a_place_further_down_gains_less() -> None:
    # One 3 on the third place: 7 / log2(4) of 7 / log2(2).
    assert ranked(["x", "y", "a"], {"a": 3}, ()).gain == pytest.approx(0.5)


def test_the_eleventh_place_gains_and_costs_nothing() -> None:
    shown = [*(f"x{number}" for number in range(10)), "a", "s"]
    one = ranked(shown, {"a": 3}, {"s"})
    assert (one.gain, one.silly, one.recall_10) == (0, (), 0)


def test_what_the_person_has_neither_gains_nor_loses() -> None:
    one = ranked(["b"], {"a": 3, "b": 3}, (), has={"a"})
    assert one.recall_5 == 1
    assert one.gain == pytest.approx(1)
    assert ranked([], {"a": 3}, (), has={"a"}).recall_5 == 1


def test_the_silly_are_counted_among_ten_and_the_row_tells_mean_and_median() -> None:
    lists = [
        ranked(["a", "s"], {"a": 3}, {"s"}, raised=4),
        ranked(["a"], {"a": 3}, {"s"}, raised=6),
        ranked(["s"], {"a": 3}, {"s"}, raised=20),
    ]
    assert summary(lists) == ("0.67", "1.00", "0.67", "0.67", "0.67", "6", "20")
