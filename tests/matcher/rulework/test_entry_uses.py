"""Who rests on an entry, told before it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue import load
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_uses import asked_elsewhere, used_by
from tests.matcher.sample import catalogue, documents, files, leaf, said

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

FAMILY = {
    "id": "family",
    "when": leaf("has_children", "is", True),
    "then": {"benefits": ["sosialhjelp"]},
    "certainty": "likely",
    "why": said("Trolig"),
    "source": "k",
}


def _with(**single: Any) -> Catalogue:
    return load(files(documents() | {f"{name}.json": data for name, data in single.items()}))


@pytest.mark.parametrize(
    ("question", "programs"),
    [
        ("registered", ("jobbkurs",)),
        ("bydel", ("barnetilbud",)),
        ("at_risk", ("skjermet",)),
        ("benefits", ("permittertkurs",)),
        ("has_children", ()),
    ],
)
def test_a_question_is_used_by_the_programs_whose_rules_ask_it(
    question: str, programs: tuple[str, ...]
) -> None:
    assert used_by(catalogue(), EntryKind.QUESTION, question) == programs


def test_a_question_is_used_through_what_follows_from_it() -> None:
    found = _with(derivations={"format": 1, "derivations": [FAMILY]})
    assert used_by(found, EntryKind.QUESTION, "has_children") == ("permittertkurs",)
    assert used_by(found, EntryKind.DERIVATION, "family") == ("permittertkurs",)
    assert used_by(found, EntryKind.DERIVATION, "of no catalogue") == ()


def test_an_amount_is_used_by_rules_with_a_multiple_of_it() -> None:
    assert used_by(catalogue(), EntryKind.RATE, "g") == ("permittertkurs",)
    assert used_by(catalogue(), EntryKind.RATE, "of no catalogue") == ()


def test_the_order_of_the_list_is_of_all_programs_and_a_preset_of_none() -> None:
    everybody = ("barnetilbud", "jobbkurs", "permittertkurs", "skjermet")
    assert used_by(catalogue(), EntryKind.ORDER, "any") == everybody
    assert used_by(catalogue(), EntryKind.PRESET, "laid_off") == ()
    assert used_by(catalogue(), EntryKind.CONTRADICTION, "children") == ()


def test_a_question_is_named_by_contradictions_presets_and_what_it_opens() -> None:
    found = catalogue()
    assert asked_elsewhere(found, "has_children") == ("Har ikke barn, men barn er oppgitt.",)
    assert asked_elsewhere(found, "employment_status") == ("Permittert", "Tapt arbeidstid")
    assert asked_elsewhere(found, "at_risk") == ("Permittert",)
    assert asked_elsewhere(found, "income") == ()


def test_an_office_is_used_by_its_own_programs_of_the_catalogue() -> None:
    office = {
        "id": "nav-sagene",
        "name": "Nav Sagene",
        "kind": "nav",
        "phone": "55 55 33 33",
        "source": "https://www.nav.no/sagene",
        "date": "2026-11-01",
        "certainty": "high",
        "programs": ["jobbkurs", "gone"],
    }
    found = _with(offices={"format": 1, "offices": [office]})
    assert used_by(found, EntryKind.OFFICE, "nav-sagene") == ("jobbkurs",)
    assert used_by(found, EntryKind.OFFICE, "of no catalogue") == ()
