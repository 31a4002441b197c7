"""The score of a card falls by a tenth for each thing it does not tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.programs import Contact, Status
from matcher.catalogue.quality import YEAR, has_a_way_in, mean_quality, quality
from matcher.questions import Text
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from matcher.catalogue import Program

WHOLE = replace(
    bundled().programs["su-67"],
    cost=Text("Gratis"),
    duration=Text("Tolv måneder"),
    last_verified=AS_OF,
)


def test_a_card_that_tells_all_has_the_whole_score() -> None:
    assert quality(WHOLE, bundled().offices, AS_OF).lacking == ()
    assert quality(WHOLE, bundled().offices, AS_OF).score == 1


@pytest.mark.parametrize(
    ("changed", "lacking"),
    [
        ({"summary": Text("Bare bokmål")}, "tekst på alle språkene"),
        ({"criteria": ()}, "hvem det er for"),
        ({"cost": ""}, "kostnad"),
        ({"duration": ""}, "varighet"),
        ({"apply": ()}, "slik søker man"),
        ({"bring": ()}, "hva man tar med"),
        ({"area": ""}, "område"),
        ({"sources": ()}, "en kilde med lenke"),
        ({"last_verified": None}, "bekreftet det siste året"),
        ({"last_verified": AS_OF - YEAR - timedelta(days=1)}, "bekreftet det siste året"),
    ],
)
def test_what_it_does_not_tell_is_named(changed: dict[str, Any], lacking: str) -> None:
    found = quality(replace(WHOLE, **changed), bundled().offices, AS_OF)
    assert (found.lacking, found.score) == ((lacking,), 0.9)


def test_no_door_no_number_and_no_link_is_no_way_in() -> None:
    alone = replace(WHOLE, contacts=(Contact("Nav", url="https://www.nav.no/"),))
    assert quality(alone, (), AS_OF).lacking == ("en vei inn",)


def active() -> list[Program]:
    programs = bundled().programs.values()
    return [p for p in programs if p.availability.status is Status.ACTIVE]


def test_nearly_every_active_program_has_a_way_in() -> None:
    ways = [has_a_way_in(program, bundled().offices) for program in active()]
    assert sum(ways) >= 0.95 * len(ways)


def test_the_mean_of_the_catalogue_does_not_fall() -> None:
    assert mean_quality(bundled(), AS_OF) >= 0.82
