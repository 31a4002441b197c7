"""Two changes woven into one: nothing anybody did is lost, and what collides is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.programs import Contact, Criterion, CriterionKind, Source
from matcher.questions.texts import NO_TEXT, Text
from matcher.rules.conditions import Compare
from matcher.rulework.merge3 import UNKNOWN, Sides, Weaver
from tests.matcher.sample import catalogue

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program
    from matcher.rulework.merge3 import Collision

OLDER, YOUNGER = Compare("age", "ge", 25), Compare("age", "ge", 18)


def criterion(name: str, **changed: Any) -> Criterion:
    return replace(Criterion(name, CriterionKind.REQUIRED, "k", YOUNGER), **changed)


def changed(program: Program, **fields: Any) -> Program:
    return replace(program, **fields)


BASE = changed(
    catalogue().programs["jobbkurs"],
    cost=Text("Gratis"), name=Text("Kurs", "Kurs"), synonyms=("x", "y"),
    criteria=tuple(map(criterion, "abc")),
    contacts=(Contact("Bydelen", phone="11"),), sources=(Source("k", "Kilden"),),
)  # fmt: skip

criteria = st.lists(
    st.builds(
        criterion, st.sampled_from("abcde"), when=st.sampled_from([OLDER, YOUNGER]),
        note=st.sampled_from([Text(""), Text("Se an")]),
    ),
    unique_by=lambda one: one.id,
).map(tuple)  # fmt: skip
programs = st.builds(
    lambda **fields: changed(BASE, **fields),
    cost=st.sampled_from([Text("Gratis"), Text("Dyrt"), NO_TEXT]),
    name=st.builds(Text, st.sampled_from("KL"), st.sampled_from(["", "K"]), st.just("")),
    synonyms=st.lists(st.sampled_from("xyzw"), max_size=4).map(tuple),
    criteria=criteria,
)
PARTS = ("cost", "name", "synonyms", "criteria")


def weave(base: object, mine: Program, theirs: Program, *take: str) -> tuple[Program, list[str]]:
    woven, conflicts = told(base, mine, theirs, *take)
    return woven, [each.place for each in conflicts]


def told(base: object, mine: Program, theirs: Program, *take: str) -> (
    tuple[Program, list[Collision]]
):  # fmt: skip
    weaver = Weaver(CatalogueNames(catalogue(), {}), take)
    return weaver.program(Sides(base, mine, theirs)), weaver.conflicts


def ids(program: Program) -> str:
    return "".join(each.id for each in program.criteria)


@given(base=programs, side=programs)
def test_where_one_side_changed_nothing_it_is_as_the_other_has_it(
    base: Program, side: Program
) -> None:
    assert weave(base, base, side) == (side, [])
    assert weave(base, side, base) == (side, [])
    assert weave(base, side, side) == (side, [])
    assert weave(UNKNOWN, side, side) == (side, [])


@given(base=programs, mine=programs, theirs=programs)
def test_whoever_weaves_the_same_places_collide_and_either_can_stand(
    base: Program, mine: Program, theirs: Program
) -> None:
    kept, collisions = weave(base, mine, theirs)
    turned, again = weave(base, theirs, mine, *collisions)
    assert sorted(again) == sorted(collisions)
    assert (turned.cost, turned.name) == (kept.cost, kept.name)
    assert set(turned.criteria) == set(kept.criteria)


@given(base=programs, other=programs, parts=st.sets(st.sampled_from(PARTS)))
def test_edits_of_different_parts_are_all_there_whoever_did_which(
    base: Program, other: Program, parts: set[str]
) -> None:
    def with_those(keys: set[str]) -> Program:
        return changed(base, **{key: getattr(other, key) for key in keys})

    mine, theirs = with_those(parts), with_those({*PARTS} - parts)
    both = with_those({*PARTS})
    assert weave(base, mine, theirs) == weave(base, theirs, mine) == (both, [])


@given(mine=programs, theirs=programs)
def test_without_a_base_all_that_differs_collides(mine: Program, theirs: Program) -> None:
    kept, collisions = weave(UNKNOWN, mine, theirs)
    assert kept == mine
    assert bool(collisions) == (mine != theirs)
    assert set(weave(UNKNOWN, mine, theirs, *collisions)[0].criteria) == set(theirs.criteria)


def test_both_differently_is_told_and_mine_is_kept_unless_theirs_is_taken() -> None:
    mine, theirs = changed(BASE, cost=Text("100 kr")), changed(BASE, cost=Text("200 kr"))
    found, (conflict,) = told(BASE, mine, theirs)
    assert found == mine
    assert (conflict.place, conflict.label) == ("cost.nb", "Kostnad for personen")
    assert (conflict.mine, conflict.theirs) == (("100 kr",), ("200 kr",))
    assert weave(BASE, mine, theirs, "cost.nb") == (theirs, ["cost.nb"])


def test_languages_are_parts_of_their_own() -> None:
    mine = changed(BASE, name=Text("Kurset", "Kurs"))
    theirs = changed(BASE, name=Text("Kurs", "Kurset", "Course"))
    found, collisions = weave(BASE, mine, theirs)
    assert (found.name, collisions) == (Text("Kurset", "Kurset", "Course"), [])


def test_fields_of_one_criterion_are_parts_of_their_own() -> None:
    a, b, c = BASE.criteria
    mine = changed(BASE, criteria=(a, replace(b, when=OLDER), c))
    theirs = changed(
        BASE,
        criteria=(a, replace(b, note=Text("Se an"), legal_ref="§ 4", source="annen"), c),
    )
    both = replace(b, when=OLDER, note=Text("Se an"), legal_ref="§ 4", source="annen")
    assert weave(BASE, mine, theirs) == (changed(BASE, criteria=(a, both, c)), [])
    assert weave(BASE, theirs, mine) == (changed(BASE, criteria=(a, both, c)), [])


def test_the_same_field_of_one_criterion_is_named_with_its_criterion() -> None:
    a, b, c = BASE.criteria
    mine = changed(BASE, criteria=(a, replace(b, note=Text("Mitt")), c))
    theirs = changed(BASE, criteria=(a, replace(b, note=Text("Deres")), c))
    found, (conflict,) = told(BASE, mine, theirs)
    assert found == mine
    assert conflict.place == "criteria[b].note.nb"
    assert conflict.label == "Vilkår «Alderen er minst 18\N{NO-BREAK SPACE}år»: Merknad"
    assert (conflict.mine, conflict.theirs) == (("Mitt",), ("Deres",))


def test_parts_of_a_contact_are_woven_too() -> None:
    (one,) = BASE.contacts
    mine = changed(BASE, contacts=(replace(one, phone="22"),))
    theirs = changed(BASE, contacts=(replace(one, email="post@oslo.no"),))
    found, collisions = weave(BASE, mine, theirs)
    assert found.contacts == (replace(one, phone="22", email="post@oslo.no"),)
    assert collisions == []


def test_what_one_removed_and_the_other_changed_collides() -> None:
    a, b, c = BASE.criteria
    mine = changed(BASE, criteria=(a, c))
    theirs = changed(BASE, criteria=(a, replace(b, when=OLDER), c))
    found, (conflict,) = told(BASE, mine, theirs)
    assert (found, conflict.place) == (mine, "criteria[b]")
    assert (conflict.mine, conflict.theirs) == ((), ("Alderen er minst 25\N{NO-BREAK SPACE}år",))
    assert weave(BASE, mine, theirs, "criteria[b]")[0] == theirs
    assert weave(BASE, theirs, mine, "criteria[b]")[0] == mine


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        ("abcx", "abcy", "abcyx"),
        ("xabc", "abcy", "xabcy"),
        ("axbc", "cab", "caxb"),
        ("acb", "abxc", "acbx"),
        ("bc", "axbyc", "xbyc"),
        ("abxc", "abx", "abx"),
    ],
)
def test_additions_come_after_what_they_were_put_after(mine: str, theirs: str, found: str) -> None:
    one, other = (changed(BASE, criteria=tuple(map(criterion, side))) for side in (mine, theirs))
    both, collisions = weave(BASE, one, other)
    assert (ids(both), collisions) == (found, [])


def test_two_orders_collide_and_are_told_in_full() -> None:
    a, b, c = BASE.criteria
    mine, theirs = changed(BASE, criteria=(b, a, c)), changed(BASE, criteria=(a, c, b))
    found, (conflict,) = told(BASE, mine, theirs)
    assert (found, conflict.place) == (mine, "criteria[]")
    assert conflict.label == "Vilkår: rekkefølgen"
    assert len(conflict.mine) == len(conflict.theirs) == 3
    assert weave(BASE, mine, theirs, "criteria[]")[0] == theirs


def test_names_that_are_not_distinct_make_the_list_one_part() -> None:
    twins = (Source("a", "En"), Source("a", "To"))
    mine, theirs = changed(BASE, sources=twins), changed(BASE, sources=())
    assert weave(BASE, mine, theirs) == (mine, ["sources"])
