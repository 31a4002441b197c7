"""The score of a card falls by a tenth for each thing it does not tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.program_file import half_said
from matcher.catalogue.programs import Channel, Contact, Status
from matcher.catalogue.quality import YEAR, has_a_way_in, mean_quality, quality
from matcher.questions import Text
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from matcher.catalogue import Program

WHOLE = replace(
    bundled().programs["su-67"],
    cost=Text("Gratis", "Gratis", "Free"),
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


def test_four_of_five_active_programs_say_what_to_bring() -> None:
    assert sum(bool(program.bring) for program in active()) >= 0.8 * len(active())


def test_the_mean_of_the_catalogue_does_not_fall() -> None:
    assert mean_quality(bundled(), AS_OF) >= 0.88


def test_every_text_of_every_program_is_in_three_languages() -> None:
    lacking = {
        f"{program.id}: {place} {language}"
        for program in bundled().programs.values()
        for place, language in half_said(program)
    }
    assert lacking == set()


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"cost": Text("Gratis")}, "cost"),
        ({"bring": (Text("Pass", "Pass", "Passport"), Text("Attest"))}, "bring[1]"),
        ({"apply": (Channel(Text("Nett", "Nett", "Online"), Text("Søk")),)}, "apply[0].how"),
    ],
)
def test_a_text_that_lacks_a_language_is_found(changed: dict[str, Any], place: str) -> None:
    assert [*half_said(replace(WHOLE, **changed))] == [(place, "nn"), (place, "en")]
