"""Backups under clocks that walk, and random damage: nothing wrong is served, good copies are used.

The short form runs with every test, the long one in `make soak`; figures in docs/reliability.md.
"""

from __future__ import annotations

import random
import shutil
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.errors import StoreError
from matcher.store.active import catalogue_in_use
from matcher.store.backups import backups_of
from matcher.store.peek import peek
from matcher.store.soundness import sound
from matcher.store.store import Store
from tests.matcher.rulework.office import Office
from tests.matcher.sample import documents, files, write
from tests.matcher.store.scenes import Clock, fresh, package

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.store.peek import Peek

FEW, MANY = 300, 10_000


@pytest.fixture(autouse=True)
def _sample_is_bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(documents(), tmp_path / "bundled")
    monkeypatch.setattr("matcher.store.active.bundled_catalogue", lambda: folder)
    assert files(documents())


def walk(path: Path, steps: int, seed: int) -> None:
    """Start on days from 2019 to 2040 in any order, save, and lose the database now and then."""
    chance = random.Random(seed)
    clock = Clock()
    store, saved, before = fresh(path, clock), "", ""
    for step in range(steps):
        clock.now = clock.now + timedelta(days=1)
        if chance.random() < 0.15:
            clock.now = clock.now.replace(year=chance.randint(2019, 2040), day=1)
        store = fresh(path, clock)
        started = saved
        assert store.settings().get("blank_after", "") == started
        saved = str(step % 900 + 10)
        store.put_settings({"blank_after": saved})
        if chance.random() < 0.1:
            copies = backups_of(path)
            assert len(copies) <= 150
            path.write_bytes(b"x" * 9_000)
            found = fresh(path, clock)
            assert "er tatt i bruk" in str(found.notice)
            # The newest copy is from this start, or the one before it where that was today.
            saved = found.settings().get("blank_after", "")
            assert saved in {started, before}
        before = started


@pytest.mark.parametrize("seed", range(2))
def test_a_clock_that_walks_costs_no_copy_worth_having(seed: int, database: Path) -> None:
    walk(database, 60, seed)


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("seed", range(100, 120))
def test_a_clock_that_walks_for_long(seed: int, database: Path) -> None:
    walk(database, 800, seed)


def flawed(path: Path) -> tuple[set[str], dict[str, bytes]]:
    """Return the hashes of catalogues that may be served, and a database with a copy as bytes."""
    office = Office.at(path)
    may = {office.of("kari").session.published.hash}
    may.add(office.publish("1 krone.").hash)
    office.clock.sleep(minutes=5)
    may.add(office.store.import_package(package("7.0"), "a.tiltak", "kari").hash)
    office.clock.sleep(days=2)
    may.add(office.publish("2 kroner.").hash)
    office.clock.sleep(days=2)
    fresh(path, office.clock)
    return may, {str(each): each.read_bytes() for each in path.parent.rglob("*.sqlite")}


def damage(path: Path, count: int, seed: int) -> None:
    may, whole = flawed(path)
    # The catalogue of an empty data folder may be served too, as the bundled one.
    shutil.rmtree(path.parent)
    path.parent.mkdir(parents=True)
    may.add(catalogue_in_use(peek(path)).catalogue.hash)
    newest = max(whole, key=len)
    assert newest
    chance = random.Random(seed)
    for number in range(count):
        for name, raw in whole.items():
            copy = path.parent / "kopier"
            copy.mkdir(exist_ok=True)
            (path if "kopier" not in name else copy / name.rpartition("/")[2]).write_bytes(raw)
        path.write_bytes(harmed(path.read_bytes(), chance))
        seen = peek(path)
        assert served(seen) <= may, (seed, number)
        try:
            store = Store.open(path, clock=Clock(datetime(2026, 12, 1).astimezone()))
        except StoreError:
            continue
        again = peek(path)
        assert served(again) <= may, (seed, number)
        assert again.state.readable or store.notice
        for leftover in path.parent.glob("*-skadet-*"):
            leftover.unlink()


def served(seen: Peek) -> set[str]:
    return {catalogue_in_use(seen, cases=False).catalogue.hash}


def harmed(raw: bytes, chance: random.Random) -> bytes:
    """Flip some bits, blank a page, cut the end off, or swap two pages."""
    changed = bytearray(raw)
    kind, page = chance.randrange(4), chance.randrange(len(raw) // 4096) * 4096
    if kind == 0:
        for _ in range(chance.choice((1, 1, 1, 8, 64))):
            changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    elif kind == 1:
        changed[page : page + 4096] = bytes(4096)
    elif kind == 2:
        del changed[chance.randrange(len(raw)) :]
    else:
        other = chance.randrange(len(raw) // 4096) * 4096
        one, two = bytes(raw[page : page + 4096]), bytes(raw[other : other + 4096])
        changed[page : page + 4096], changed[other : other + 4096] = two, one
    return bytes(changed)


def test_random_damage_serves_nothing_wrong(database: Path) -> None:
    damage(database, FEW // 5, 1)


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("seed", range(100, 110))
def test_much_random_damage_serves_nothing_wrong(seed: int, database: Path) -> None:
    damage(database, MANY // 10, seed)


def test_what_is_whole_is_sound(database: Path) -> None:
    flawed(database)
    assert sound(database)
