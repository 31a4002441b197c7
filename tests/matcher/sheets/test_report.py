"""A report about a program's card: what is in the file, and what never leaves the counter in it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from matcher.errors import InputError
from matcher.questions import contains_id_number
from matcher.sheets.report import LONGEST_NOTE, RIGHT, WRONG, report_file

DAY = date(2026, 11, 29)


def report(note: str, says: str = WRONG) -> dict[str, object]:
    found: dict[str, object] = json.loads(report_file("kurs", "2026.11", says, note, DAY))
    return found


def test_a_report_holds_the_program_the_version_and_the_day_and_no_more() -> None:
    assert report("Telefonen er en annen.") == {
        "format": 1, "program": "kurs", "catalogue": "2026.11", "says": WRONG,
        "note": "Telefonen er en annen.", "at": "2026-11-29",
    }  # fmt: skip


def test_that_a_card_is_right_needs_no_words() -> None:
    assert report("", RIGHT)["note"] == ""


def test_that_a_card_is_wrong_needs_words() -> None:
    for note in ("", "  \n "):
        with pytest.raises(InputError, match="Skriv hva som ikke stemmer"):
            report(note)


def test_breaks_and_runs_of_spaces_become_one_space() -> None:
    assert report("Nytt   kontor\n\ni Storgata")["note"] == "Nytt kontor i Storgata"


def test_letters_of_two_parts_become_one() -> None:
    assert report("Ga\u030a dit")["note"] == "Gå dit"


@pytest.mark.parametrize("number", ["01010010183", "010100 10183", "41010010096"])
def test_what_may_be_somebodys_number_is_refused(number: str) -> None:
    assert contains_id_number(number)
    with pytest.raises(InputError, match="fødselsnummer"):
        report(f"Ring {number}")


def test_a_note_may_be_long_but_not_longer() -> None:
    assert len(str(report("a" * LONGEST_NOTE)["note"])) == LONGEST_NOTE
    with pytest.raises(InputError, match="Ingenting er lagret"):
        report("a" * (LONGEST_NOTE + 1))


def test_signs_nobody_sees_are_refused() -> None:
    with pytest.raises(InputError, match="Ingenting er lagret"):
        report("Nytt\u202ekontor")


def test_the_file_is_the_same_however_often_it_is_made() -> None:
    made = {report_file("kurs", "1", RIGHT, "Å", DAY) for _ in range(3)}
    assert len(made) == 1
    (raw,) = made
    assert raw.endswith(b"\n")
    assert "Å".encode() in raw
