"""Eight rules of other systems, written with the editor alone, against a plain reading of each."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest

from matcher.impact.columns import persons_of
from matcher.impact.crowd_planes import Rules, unpacked, words_of
from matcher.rules.compiled import Compiled
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, YES
from tests.matcher.sample import AS_OF, G
from tests.ui.desk.rules.editor import Editor
from tests.ui.desk.rules.households import Household, catalogue, household

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.impact.columns import Persons
    from matcher.rules.conditions import Condition
    from matcher.rules.evaluate import Facts

HOUSEHOLDS = 10_000
FPL = 15_650


def rounded(amount: float) -> int:
    return int(amount + 0.5)


def income_table(editor: Editor) -> None:
    """An income limit by the size of the family: an amount for each, and more for each further."""
    editor.begin("wage").count_up()
    editor.operator("er høyst").limit("1")
    editor.follow("household_size").table({"1": "30120", "2": "40880", "3": "51640"}, "10760")


def read_income_table(home: Household) -> bool:
    limits = {1: 30_120, 2: 40_880, 3: 51_640}
    return home.wage <= limits.get(home.size, 51_640 + 10_760 * (home.size - 3))


def after_support(editor: Editor) -> None:
    """All income after child support, below the county's share of the poverty line."""
    editor.begin("wage").count_up()
    editor.add("pension").add("partner_income").add("support_paid").minus(3)
    editor.operator("er høyst").times("fpl", "1")
    editor.follow("household_size").table({"1": "1", "2": "1,35"}, "0,35")
    editor.follow("county").choices({"adams": "2", "denver": "2,65"}, "1,85", table=1)


def read_after_support(home: Household) -> bool:
    income = home.wage + home.pension + home.partner_income - home.support_paid
    share = {"adams": 2.0, "denver": 2.65}.get(home.county, 1.85)
    size = 1 if home.size == 1 else 1.35 + 0.35 * (home.size - 2)
    return income <= rounded(round(FPL * size * share, 6))


def disabled_youth(editor: Editor) -> None:
    """One and the same child is 13 to 19, has a disability and goes to school."""
    editor.begin("child_list").count_up()
    editor.ages(13, 19).same_child("disabled_list").same_child("school_list")
    editor.operator("er minst").limit("1")


def read_disabled_youth(home: Household) -> bool:
    return any(13 <= age <= 19 and ill and school for age, ill, school in home.children)


def household_parts(editor: Editor) -> None:
    """Half of the partner's income counts, and the pension twice."""
    editor.begin("wage").count_up()
    editor.add("partner_income").share(1, "1/2").add("pension").share(2, "2")
    editor.operator("er under").limit("60000")


def read_household_parts(home: Household) -> bool:
    return home.wage + 0.5 * home.partner_income + 2 * home.pension < 60_000


def sum_below_g(editor: Editor) -> None:
    """The sum of several incomes is at most half of G."""
    editor.begin("wage").count_up()
    editor.add("pension").add("partner_income")
    editor.operator("er høyst").times("g", "1/2")


def read_sum_below_g(home: Household) -> bool:
    return home.wage + home.pension + home.partner_income <= rounded(G / 2)


def newly_arrived(editor: Editor) -> None:
    """Between 6 and 24 whole months since the arrival."""
    editor.begin("arrived").count_up()
    editor.operator("er fra og med … til og med").limits("6", "24")


def read_newly_arrived(home: Household) -> bool:
    months = (AS_OF.year - home.arrived.year) * 12 + AS_OF.month - home.arrived.month
    months -= AS_OF.day < home.arrived.day
    return 6 <= max(months, 0) <= 24


def two_small_children(editor: Editor) -> None:
    """At least two children of 2 to 5."""
    editor.begin("child_list").count_up()
    editor.ages(2, 5).operator("er minst").limit("2")


def read_two_small_children(home: Household) -> bool:
    return sum(2 <= age <= 5 for age, _, _ in home.children) >= 2


def share_of_care(editor: Editor) -> None:
    """A share of care from 37.5 to 62.5 per cent."""
    editor.begin("care_share").compare("er fra og med … til og med", "37,5", "62,5")


def read_share_of_care(home: Household) -> bool:
    return 37.5 <= home.care_share / 10 <= 62.5


RULES: dict[str, tuple[Callable[[Editor], None], Callable[[Household], bool]]] = {
    "income table": (income_table, read_income_table),
    "after support": (after_support, read_after_support),
    "disabled youth": (disabled_youth, read_disabled_youth),
    "household parts": (household_parts, read_household_parts),
    "sum below g": (sum_below_g, read_sum_below_g),
    "newly arrived": (newly_arrived, read_newly_arrived),
    "share of care": (share_of_care, read_share_of_care),
    "two small children": (two_small_children, read_two_small_children),
}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_of_another_system_is_written_and_means_the_same(name: str, qtbot: QtBot) -> None:
    write, read = RULES[name]
    editor = Editor(catalogue(), qtbot)
    write(editor)
    rule = editor.rule()
    assert not editor.faults()
    assert not editor.page.grab().isNull()  # what cannot be drawn raises
    homes = households()
    expected = [YES if read(home) else NO for home in homes]
    # A rule that is the same for everybody would prove nothing.
    assert HOUSEHOLDS * 0.02 < expected.count(YES) < HOUSEHOLDS * 0.98
    amounts = catalogue().amounts(AS_OF)
    compiled = Compiled({"rule": rule}, amounts)
    for home, truth, facts in zip(homes, expected, known(), strict=True):
        assert evaluate(rule, facts, amounts).truth is truth, home
        assert compiled.truth("rule", compiled.row(facts)) is truth, home
    assert in_columns(rule) == [(truth is YES, truth is YES) for truth in expected]


@cache
def households() -> list[Household]:
    dice = Random(1)
    return [household(dice) for _ in range(HOUSEHOLDS)]


@cache
def known() -> list[Facts]:
    return [home.situation().facts for home in households()]


@cache
def persons() -> Persons:
    return persons_of([home.situation() for home in households()], AS_OF)


def in_columns(rule: Condition) -> list[tuple[bool, bool]]:
    """Return for whom a rule holds, and for whom it can."""
    rules = Rules({"rule": rule}, catalogue().amounts(AS_OF))
    planes = rules.planes(persons().answers, words_of(persons().padded))["rule"]
    yes, can = (unpacked(plane).tolist() for plane in planes)
    return list(zip(yes, can, strict=True))[:HOUSEHOLDS]
