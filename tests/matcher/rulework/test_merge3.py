"""Two changes woven into one: nothing anybody did is lost, and what collides is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.rulework.merge3 import ABSENT, UNKNOWN, Settling, Sides, only, woven

if TYPE_CHECKING:
    from matcher.rulework.merge3 import Names

NAMES: Names = {"list": lambda member: str(member["id"]), "words": str}
BASE: dict[str, Any] = {
    "cost": "Gratis", "name": {"nb": "Kurs", "nn": "Kurs"}, "closed": [1, 2],
    "list": [{"id": "a", "is": 1}, {"id": "b", "is": 1}, {"id": "c", "is": 1}],
    "words": ["x", "y"],
}  # fmt: skip

members = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("abcde"), "is": st.integers(0, 2)}),
    unique_by=lambda member: str(member["id"]),
)
documents = st.fixed_dictionaries(
    {
        "cost": st.sampled_from(["Gratis", "Dyrt", ""]),
        "closed": st.lists(st.integers(0, 2), max_size=3),
        "list": members,
        "words": st.lists(st.sampled_from("xyzw"), unique=True),
    },
    optional={"name": st.dictionaries(st.sampled_from(["nb", "nn", "en"]), st.sampled_from("KL"))},
)


def weave(base: object, mine: object, theirs: object, *take: str) -> tuple[Any, list[str]]:
    settling = Settling(take)
    return woven(Sides(base, mine, theirs), settling, NAMES), settling.collisions


def ids(found: dict[str, Any]) -> str:
    return "".join(member["id"] for member in found["list"])


@given(base=documents, side=documents)
def test_where_one_side_changed_nothing_it_is_as_the_other_has_it(
    base: dict[str, Any], side: dict[str, Any]
) -> None:
    assert weave(base, base, side) == (side, [])
    assert weave(base, side, base) == (side, [])
    assert weave(base, side, side) == (side, [])
    assert weave(UNKNOWN, side, side) == (side, [])


@given(base=documents, mine=documents, theirs=documents)
def test_what_is_taken_from_the_one_is_what_the_other_would_keep(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    kept, collisions = weave(base, mine, theirs)
    turned, again = weave(base, theirs, mine, *collisions)
    assert sorted(again) == sorted(collisions)
    assert turned == kept


PARTS = ("cost", "closed", "words", "list")


@given(base=documents, other=documents, parts=st.sets(st.sampled_from(PARTS)))
def test_edits_of_different_parts_are_all_there_whoever_did_which(
    base: dict[str, Any], other: dict[str, Any], parts: set[str]
) -> None:
    mine = base | {key: other[key] for key in parts}
    theirs = base | {key: other[key] for key in PARTS if key not in parts}
    both = base | {key: other[key] for key in PARTS}
    assert weave(base, mine, theirs) == weave(base, theirs, mine) == (both, [])


@given(mine=documents, theirs=documents)
def test_without_a_base_all_that_differs_collides(
    mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    kept, collisions = weave(UNKNOWN, mine, theirs)
    assert kept == mine
    assert bool(collisions) == (mine != theirs)
    assert weave(UNKNOWN, mine, theirs, *collisions)[0] == theirs


def test_both_differently_is_told_and_mine_is_kept_unless_theirs_is_taken() -> None:
    mine, theirs = BASE | {"cost": "100 kr"}, BASE | {"cost": "200 kr"}
    assert weave(BASE, mine, theirs) == (mine, ["cost"])
    assert weave(BASE, mine, theirs, "cost") == (theirs, ["cost"])


def test_languages_are_parts_of_their_own() -> None:
    mine = BASE | {"name": {"nb": "Kurset", "nn": "Kurs"}}
    theirs = BASE | {"name": {"nb": "Kurs", "nn": "Kurset", "en": "Course"}}
    found, collisions = weave(BASE, mine, theirs)
    assert found["name"] == {"nb": "Kurset", "nn": "Kurset", "en": "Course"}
    assert collisions == []


def test_what_one_removed_and_the_other_changed_collides() -> None:
    a, _, c = BASE["list"]
    mine, theirs = BASE | {"list": [a, c]}, BASE | {"list": [a, {"id": "b", "is": 2}, c]}
    assert weave(BASE, mine, theirs) == (mine, ["list[b]"])
    assert weave(BASE, mine, theirs, "list[b]")[0] == theirs
    assert weave(BASE, theirs, mine, "list[b]")[0] == mine


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        ("abcx", "abcy", "abcxy"),
        ("xabc", "abcy", "xabcy"),
        ("axbc", "cab", "caxb"),
        ("acb", "abxc", "acbx"),
        ("bc", "axbyc", "xbyc"),
        ("abxc", "abx", "abx"),
    ],
)
def test_additions_come_after_what_they_were_put_after(mine: str, theirs: str, found: str) -> None:
    one, other = (
        BASE | {"list": [{"id": name, "is": 1} for name in side]} for side in (mine, theirs)
    )
    both, collisions = weave(BASE, one, other)
    assert (ids(both), collisions) == (found, [])
    assert ids(weave(BASE, other, one)[0]) == found


def test_two_orders_collide() -> None:
    a, b, c = BASE["list"]
    mine, theirs = BASE | {"list": [b, a, c]}, BASE | {"list": [a, c, b]}
    assert weave(BASE, mine, theirs) == (mine, ["list[]"])
    assert weave(BASE, mine, theirs, "list[]")[0] == theirs


def test_names_that_are_not_distinct_make_the_list_one_part() -> None:
    twins = [{"id": "a", "is": 1}, {"id": "a", "is": 2}]
    mine, theirs = BASE | {"list": twins}, BASE | {"list": []}
    assert weave(BASE, mine, theirs) == (mine, ["list"])


def test_yes_is_not_one() -> None:
    mine, theirs = BASE | {"closed": [True]}, BASE | {"closed": [1]}
    assert weave(BASE, mine, theirs)[1] == ["closed"]


def test_one_part_alone_can_be_shown() -> None:
    mine = {"cost": "Dyrt", "list": [{"id": "b", "is": 2}], "words": ["y", "x", "z"]}
    sides = Sides(BASE, mine, mine)
    assert woven(sides, only("cost"), NAMES) == BASE | {"cost": "Dyrt"}
    assert ids(woven(sides, only("list[a]"), NAMES)) == "bc"
    assert woven(sides, only("words[z]"), NAMES)["words"] == ["x", "z", "y"]
    assert woven(sides, only("words[]"), NAMES)["words"] == ["y", "x"]
    assert woven(Sides(ABSENT, 1, 1), only(""), NAMES) == 1
