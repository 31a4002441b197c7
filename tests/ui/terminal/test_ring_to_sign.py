"""Whoever signs a catalogue does so by the ring this machine has seen, not by what is left."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import read_package
from matcher.store import policy
from matcher.store.paths import data_folder
from matcher.trust import parted
from tests.matcher.store.scenes import package
from tests.ui.terminal.test_keys import WORDS, ring, sign

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Said, Type

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("weak_keys")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "ny.tiltak"
    made.write_bytes(package("7.0"))
    return made


def tried(run: Type, ring: Path, file: Path, name: str = "kari") -> Said:
    key = str(ring.parent / f"{name}.pem")
    return run("sign", str(file), "--ring", str(ring), "--key", key, given=WORDS)


def number(file: Path) -> int:
    targets = parted(read_package(file.read_bytes())).roles["targets"]
    return int(json.loads(targets)["signed"]["version"])


def test_a_ring_cut_short_is_not_signed_by(run: Type, ring: Path, file: Path) -> None:
    """Kari was revoked; without the root that says so she could still sign."""
    key = str(ring.parent / "it.pem")
    run("keys", "revoke", "kari", "--ring", str(ring), "--key", key, given=WORDS)
    (ring / "root-4.json").unlink()
    before = file.read_bytes()
    told = tried(run, ring, file)
    assert told.status == 2
    assert "slutter med rot nummer 3" in told.err
    assert "kjenner rot nummer 4" in told.err
    assert file.read_bytes() == before
    assert not (ring / "newest.json").exists()
    assert "slutter med rot nummer 3" in run("keys", "list", "--ring", str(ring)).err


def test_what_was_signed_by_is_remembered(run: Type, ring: Path, file: Path) -> None:
    """A supervisor never changes the ring; her machine has seen it all the same."""
    for known in data_folder().glob("ring-*.json"):
        known.unlink()
    sign(run, ring, file, "kari")
    (ring / "root-3.json").unlink()
    assert "kjenner rot nummer 3" in tried(run, ring, file, "kari").err


def test_what_the_first_who_signed_saw_is_held_against_it(
    run: Type, ring: Path, file: Path
) -> None:
    """The machine of the second has seen nothing, but the file brings the roots with it."""
    sign(run, ring, file, "ola")
    for known in data_folder().glob("ring-*.json"):
        known.unlink()
    (ring / "root-3.json").unlink()
    told = tried(run, ring, file)
    assert (told.status, "filen som skal underskrives" in told.err) == (2, True)
    assert "rot nummer 3" in told.err


@pytest.fixture
def other(run: Type, ring: Path, tmp_path: Path) -> Path:
    """Return a ring of somebody else's, on which kari's key stands."""
    folder = tmp_path / "other"
    assert ring.exists()
    run("keys", "new", "mallory", "--out", str(tmp_path), given=WORDS)
    for name, role in (("mallory", ["--root"]), ("kari", [])):
        public, key = str(tmp_path / f"{name}.pub.json"), str(tmp_path / "mallory.pem")
        run("keys", "add", public, *role, "--ring", str(folder), "--key", key, given=WORDS)
    for known in data_folder().glob("*-*.json"):
        known.unlink()
    return folder


def test_a_ring_that_begins_otherwise_than_the_machine_knows_is_not_signed_by(
    run: Type, ring: Path, other: Path, file: Path
) -> None:
    told = tried(run, other, file)
    assert (told.status, "begynner med en annen rot" in told.err) == (2, True)
    assert tried(run, ring, file).status == 0


def test_a_whole_ring_put_in_the_place_of_ours_is_told_where_no_root_is_known(
    run: Type, ring: Path, other: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No policy names a root, but the same key has signed by another ring before."""
    monkeypatch.setattr(policy, "machine_file", lambda: ring.parent / "none.json")
    sign(run, ring, file, "kari")
    shutil.rmtree(ring)
    shutil.move(other, ring)
    file.write_bytes(package("7.1"))
    told = tried(run, ring, file)
    (known,) = data_folder().glob("ring-*.json")
    assert (told.status, known.name in told.err) == (2, True)
    known.unlink()  # where IT says that the ring was begun anew
    assert tried(run, ring, file).status == 0


@pytest.mark.parametrize("raw", [None, b"", b"{}", b'{"number": "x"}', b'{"number": -4}', b"[" * 9])
def test_a_number_that_somebody_took_away_is_not_used_again(
    raw: bytes | None, run: Type, ring: Path, file: Path
) -> None:
    """Laptops would refuse a second file of one number as older than what they have."""
    sign(run, ring, file, "kari", "ola")
    assert number(file) == 1
    newest = ring / "newest.json"
    newest.write_bytes(raw) if raw is not None else newest.unlink()
    file.write_bytes(package("7.1"))
    sign(run, ring, file, "kari", "ola")
    assert number(file) == 2


@pytest.mark.parametrize("told", ["1000000000", "999999999999999999", "1e400"])
def test_a_number_that_leaves_none_above_it_is_refused(
    told: str, run: Type, ring: Path, file: Path
) -> None:
    (ring / "newest.json").write_text(f'{{"number": {told}}}', encoding="utf-8")
    found = tried(run, ring, file)
    assert (found.status, "newest.json" in found.err) == (2, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among its files")
@pytest.mark.parametrize("name", ["root-2.json", "root-9.json", "newest.json"])
def test_a_pipe_in_the_folder_holds_nobody_up(name: str, run: Type, ring: Path, file: Path) -> None:
    (ring / name).unlink(missing_ok=True)
    os.mkfifo(ring / name)
    assert tried(run, ring, file).status == 2
