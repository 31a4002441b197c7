"""What a name from outside may look like; texts are tested with the documents they stand in."""

from __future__ import annotations

import pytest

from matcher.characters import MAX_NAME, name_fault

HIDDEN = "teksten har usynlige styretegn"


@pytest.mark.parametrize(
    "name",
    [
        "Åpen barnehage – Grünerløkka «Søndre» nr. 2",
        "Nav",
        "Українська мова",
        "Ελληνικά og norsk",
        "التعليم",
        "1½ år, 2. etg. (1ª)",
        "",
    ],
)
def test_names_as_people_write_them_are_fine(name: str) -> None:
    assert name_fault(name) is None


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("K\u0430rriere Oslo", "ordet «K\u0430rriere» blander alfabeter"),  # Cyrillic а
        ("J\u03bfbbkurs", "ordet «J\u03bfbbkurs» blander alfabeter"),  # Greek omicron
        ("Nav\U000e0041", HIDDEN),  # a tag character
        ("Nav\u3164", HIDDEN),  # Hangul filler
        ("Nav\u115f", HIDDEN),
        ("Nav\ue000", HIDDEN),  # private
        ("Nav\U00010fff", HIDDEN),  # unassigned
        ("Nav\u200d", HIDDEN),
        ("Nav\u2028kurs", HIDDEN),
        ("Nav\nkurs", "navnet går over flere linjer"),
        ("a" * (MAX_NAME + 1), "teksten er 201 tegn, høyst 200"),
    ],
)
def test_a_name_that_could_pass_for_another_is_refused(name: str, fault: str) -> None:
    assert name_fault(name) == fault
