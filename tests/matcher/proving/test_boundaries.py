"""The persons at a rule's limits, with the verdicts the law text gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.conflicts import conflicts
from matcher.catalogue.incremental import Matcher
from matcher.proving.boundaries import BoundaryPerson, boundary_persons
from matcher.questions.value_words import NBSP
from matcher.questions.values import Ages, Several, Span
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import AS_OF, G, criterion, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue


def persons(*criteria: dict[str, object], **fields: object) -> tuple[BoundaryPerson, ...]:
    catalogue = with_programs(program("p", *criteria, **fields))
    return boundary_persons(catalogue.programs["p"], catalogue, AS_OF)


def verdicts(found: tuple[BoundaryPerson, ...], question: str) -> dict[object, str]:
    return {person.situation.answers.get(question): person.verdict for person in found}


def test_a_limit_gives_the_number_its_neighbours_and_no_answer() -> None:
    found = persons(criterion("a", leaf("age", "ge", 18)))
    assert verdicts(found, "age") == {
        Span.exactly(17): "not_now",
        Span.exactly(18): "fits",
        Span.exactly(19): "fits",
        None: "maybe",
    }
    assert found[0].title.nb == f"Alderen: 17{NBSP}år – rett under grensen"
    assert found[-1].title.en == "The age: not answered"


def test_everything_else_is_such_that_the_limit_decides() -> None:
    other = criterion("r", leaf("registered", "is", True))
    out = criterion("b", leaf("benefits", "has_any", ["aap"]), "exclusion")
    found = persons(criterion("a", leaf("age", "between", [18, 29])), other, out)
    by_age = verdicts(found[:6], "age")
    assert [by_age[Span.exactly(age)] for age in (17, 18, 19, 28, 29, 30)] == [
        "not_now", "fits", "fits", "fits", "fits", "not_now",
    ]  # fmt: skip
    assert verdicts(found, "registered")[False] == "not_now"
    assert verdicts(found, "benefits")[Several(frozenset({"aap"}))] == "not_now"


def test_one_of_several_ways_decides_when_the_others_are_shut() -> None:
    ways = {"any": [leaf("age", "lt", 18), leaf("registered", "is", True)]}
    found = persons(criterion("a", ways))
    young = [p for p in found if p.situation.answers.get("age") == Span.exactly(18)]
    assert young
    assert all(person.verdict == "not_now" for person in young)


def test_every_named_choice_is_in_and_another_is_out() -> None:
    found = persons(criterion("b", leaf("bydel", "one_of", ["sagene", "grorud"])))
    assert verdicts(found, "bydel") == {
        "sagene": "fits", "grorud": "fits", "frogner": "not_now", None: "maybe",
    }  # fmt: skip


def test_the_age_one_turns_this_year_is_asked_as_a_birth_year() -> None:
    found = persons(criterion("a", leaf("age_in_year", "ge", 19)))
    assert verdicts(found, "birth_year") == {
        Span.exactly(2008): "not_now",
        Span.exactly(2007): "fits",
        Span.exactly(2006): "fits",
        None: "maybe",
    }


def test_amounts_follow_the_constant_of_the_day() -> None:
    limit = leaf("income", "le", {"constant": "g", "times": [1, 2]})
    half = (G + 1) // 2
    found = persons(criterion("i", limit))
    assert verdicts(found, "income")[Span.exactly(half)] == "fits"
    assert verdicts(found, "income")[Span.exactly(half + 1)] == "not_now"


def test_children_are_tried_one_by_one_and_none_at_all() -> None:
    found = persons(criterion("c", leaf("children_ages", "any_aged", [1, 5])))
    said = verdicts(found, "children_ages")
    assert said[Ages(())] == "not_now"
    assert said[Ages((Span.exactly(1),))] == "fits"
    assert said[Ages((Span.exactly(6),))] == "not_now"


def test_an_unconfirmed_offer_never_fits() -> None:
    rule = criterion("a", leaf("age", "ge", 18))
    found = persons(rule, availability={"status": "unconfirmed"})
    assert {person.verdict for person in found} == {"maybe", "not_now"}


@pytest.fixture(scope="module")
def bundled() -> Catalogue:
    return load_folder(bundled_catalogue(), cases=False)


def test_the_suggested_verdict_is_the_matchers_own(bundled: Catalogue) -> None:
    matcher = Matcher(bundled)
    for program_ in list(bundled.programs.values())[::5]:
        for person in boundary_persons(program_, bundled, AS_OF):
            whole = matcher.assess(person.situation)
            assert person.verdict == whole[program_.id].verdict


def test_no_two_persons_of_a_program_are_the_same_and_few_contradict(bundled: Catalogue) -> None:
    clashing = total = 0
    for program_ in bundled.programs.values():
        found = boundary_persons(program_, bundled, AS_OF)
        assert len({frozenset(p.situation.answers.items()) for p in found}) == len(found)
        clashing += sum(bool(conflicts(p.situation, bundled)) for p in found)
        total += len(found)
    assert clashing < total / 20
