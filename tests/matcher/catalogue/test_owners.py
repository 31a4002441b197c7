"""Owners and their numbers: a wrong number, an unknown name and a name claimed twice are found."""

from __future__ import annotations

import json
from typing import Any

import pytest

from matcher.catalogue.catalogue_files import read
from matcher.catalogue.owners import is_organisation_number
from tests.matcher.bundled import bundled
from tests.matcher.sample import documents, files

NAV = {"name": "Nav", "number": "889640782", "known_as": ["Bydelen"], "source": "Altinn"}
OSLO = {**NAV, "name": "Oslo kommune", "number": "958935420"}


def told(*owners: dict[str, Any]) -> list[str]:
    """Return what is said of a catalogue with these owners."""
    packed = files(documents()) | {
        "owners.json": json.dumps({"format": 1, "owners": owners}).encode()
    }
    return [fault.message for fault in read(packed)[1] if fault.file == "owners.json"]


def test_an_owner_with_its_number_has_no_problem() -> None:
    assert told(NAV) == []


@pytest.mark.parametrize(
    "number", ["889640783", "88964078", "8896407822", "88964078x", "٨٨٩٦٤٠٧٨٢"]
)
def test_a_wrong_number_is_refused(number: str) -> None:
    assert told({**NAV, "number": number}) == [f"«{number}» er ikke et organisasjonsnummer"]


def test_a_name_that_two_claim_is_refused() -> None:
    assert told(NAV, OSLO) == ["to organisasjoner heter «Bydelen»"]


def test_every_number_of_the_catalogue_has_its_check_digit_and_source() -> None:
    written = {program.owner for program in bundled().programs.values()}
    assert len(bundled().owners) >= 6
    for owner in bundled().owners:
        assert is_organisation_number(owner.number)
        assert owner.source
        assert set(owner.known_as) <= written
        assert owner.date is not None
