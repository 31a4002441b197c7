"""The imported catalogue is used if it is byte for byte what was imported, else the bundled one."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.packages import read_package
from matcher.store import active
from matcher.store.active import catalogue_in_use
from matcher.store.health import Health
from matcher.store.paths import bundled_catalogue
from matcher.store.peek import Peek, peek
from matcher.store.settings import CATALOGUE_READ
from tests.matcher.sample import documents, write
from tests.matcher.store.scenes import fresh, package, tell

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a small catalogue of version 0.1 be the one that came with the program."""
    data = documents()
    data["catalogue.json"]["version"] = "0.1"
    folder = write(data, tmp_path / "bundled")
    monkeypatch.setattr(active, "bundled_catalogue", lambda: folder)
    return folder


def test_without_an_import_the_bundled_one_is_used_in_silence(database: Path) -> None:
    for _ in range(2):
        found = catalogue_in_use(peek(database))
        assert (found.catalogue.version, found.imported, found.notice) == ("0.1", False, None)
        fresh(database)


def test_the_imported_one_is_used_with_or_without_its_cases(database: Path) -> None:
    stored = fresh(database).import_package(package("2.0"), "a.tiltak")
    whole = catalogue_in_use(peek(database))
    lean = catalogue_in_use(peek(database), cases=False)
    assert whole.imported
    assert lean.imported
    assert whole.catalogue.cases
    assert not lean.catalogue.cases
    assert whole.catalogue.hash == lean.catalogue.hash == stored.hash
    assert whole.files == read_package(package("2.0"))


@pytest.mark.parametrize(("published", "told"), [("2026-11-23", False), ("2027-01-01", True)])
def test_a_newer_one_that_came_with_the_program_is_told(
    published: str, told: bool, database: Path, tmp_path: Path
) -> None:
    head = tmp_path / "bundled" / "catalogue.json"
    data = json.loads(head.read_bytes()) | {"published": published, "version": "9.9"}
    head.write_text(json.dumps(data), encoding="utf-8")
    fresh(database).import_package(package("2.0"), "a.tiltak")
    found = catalogue_in_use(peek(database))
    assert found.catalogue.version == "2.0"
    assert bool(found.notice) == told
    assert not told or "(9.9)" in str(found.notice)


@pytest.mark.parametrize(
    "order",
    [
        "content = x'00'",
        "content = substr(content, 1, 999)",
        "hash = '0'",
    ],
)
def test_one_that_is_not_what_was_imported_is_not_used(order: str, database: Path) -> None:
    fresh(database).import_package(package("2.0"), "a.tiltak")
    tell(database, f"UPDATE catalogue_package SET {order}")
    found = catalogue_in_use(peek(database))
    assert (found.catalogue.version, found.imported) == ("0.1", False)
    assert found.notice
    assert "«2.0»" in found.notice


@pytest.mark.parametrize("state", Health)
def test_the_bundled_one_is_announced_where_another_may_be_out_of_reach(
    state: Health, database: Path
) -> None:
    notice = catalogue_in_use(Peek(database, state)).notice
    assert (notice is None) == state.readable
    assert notice is None or notice.startswith(state.message)


def test_damage_anywhere_never_shows_a_changed_catalogue(database: Path) -> None:
    store = fresh(database)
    store.put_settings({"theme": "dark"})
    stored = read_package(store.import_package(package("2.0"), "a.tiltak").content)
    good, states = database.read_bytes(), set()
    shutil.rmtree(database.parent / "kopier")
    for place in [*range(100), *range(100, len(good), 411)]:
        database.write_bytes(good[:place] + bytes([good[place] ^ 0xFF]) + good[place + 1 :])
        seen = peek(database)
        found = catalogue_in_use(seen, cases=False)
        assert not found.imported or found.files == stored
        assert seen.settings.get("theme", "dark") == "dark"
        states.add(seen.state)
    assert states == {Health.CURRENT, Health.DAMAGED, Health.NEWER}


def test_the_catalogue_of_the_product_fits_in_a_package() -> None:
    from matcher.catalogue.catalogue_folder import read_folder
    from matcher.catalogue.packages import write_package

    files = read_folder(bundled_catalogue())
    assert read_package(write_package(files)) == files


def test_what_the_settings_vouch_for_is_not_looked_at_again(database: Path) -> None:
    store = fresh(database)
    whole = catalogue_in_use(peek(database)).catalogue
    store.put_settings({CATALOGUE_READ: whole.hash})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("matcher.catalogue.catalogue_files.read", None)
        assert catalogue_in_use(peek(database)).catalogue == whole


def test_another_catalogue_than_the_settings_vouch_for_is_read_strictly(database: Path) -> None:
    fresh(database).put_settings({CATALOGUE_READ: "0" * 64})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("matcher.catalogue.catalogue_files.read", None)
        with pytest.raises(TypeError):
            catalogue_in_use(peek(database))
