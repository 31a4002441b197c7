"""The catalogue as it was built serves the next start, and only while it is what was kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import load, read_folder
from matcher.catalogue.catalogue_folder import glance
from matcher.store import Store, catalogue_in_use
from matcher.store.paths import bundled_catalogue
from matcher.store.peek import peek
from matcher.store.ready_catalogue import form_beside, keep_form, ready_catalogue
from matcher.store.settings import CATALOGUE_FORM

if TYPE_CHECKING:
    from pathlib import Path

FILES = read_folder(bundled_catalogue())
LOOK = partial(glance, FILES)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the database of a start after one that kept the form of its catalogue."""
    place = tmp_path_factory.mktemp("data") / "tiltaksfinner.sqlite"
    store = Store.open(place)
    seen = peek(place)
    used = catalogue_in_use(seen, cases=False)
    assert not used.ready
    store.put_settings(keep_form(seen, used.catalogue, used.files))
    return place


def test_the_next_start_uses_what_was_kept(database: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("matcher.catalogue.catalogue_files.load", None)
        used = catalogue_in_use(peek(database), cases=False, kept=True)
    assert used.ready
    assert used.catalogue == load(FILES, cases=False)


def test_whoever_wants_the_rule_cases_gets_them(database: Path) -> None:
    used = catalogue_in_use(peek(database))
    assert used.catalogue.cases
    assert not used.ready


@pytest.mark.parametrize("bit", [1, 128])
def test_a_byte_gone_bad_anywhere_is_noticed(database: Path, bit: int) -> None:
    seen, place = peek(database), form_beside(database)
    whole = place.read_bytes()
    try:
        for at in [*range(40), *range(40, len(whole), len(whole) // 60), len(whole) - 1]:
            place.write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
            assert ready_catalogue(seen, LOOK) is None
        for length in (0, 1, len(whole) - 1):
            place.write_bytes(whole[:length])
            assert ready_catalogue(seen, LOOK) is None
        place.unlink()
        assert ready_catalogue(seen, LOOK) is None
    finally:
        place.write_bytes(whole)
    assert ready_catalogue(seen, LOOK)


def test_a_form_the_settings_know_nothing_of_is_not_used(database: Path) -> None:
    seen = peek(database)
    for told in ({}, {CATALOGUE_FORM: "0" * 64}):
        other = type(seen)(seen.path, seen.state, told)
        assert ready_catalogue(other, LOOK) is None


def test_where_no_file_can_be_made_nothing_is_promised(database: Path, tmp_path: Path) -> None:
    seen = peek(database)
    used = catalogue_in_use(seen, cases=False)
    elsewhere = type(seen)(tmp_path / "away" / "tiltaksfinner.sqlite", seen.state)
    assert keep_form(elsewhere, used.catalogue, used.files) == {}
