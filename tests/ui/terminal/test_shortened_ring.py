"""Who can write in the folder of the ring can delete its last roots; a machine remembers them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.store.paths import data_folder
from tests.matcher.store.scenes import package
from tests.ui.terminal.test_keys import WORDS, ring, sign

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.terminal.conftest import Said, Type

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("weak_keys")


@pytest.fixture
def change(run: Type, ring: Path) -> Callable[..., Said]:
    """Return what changes the ring as IT."""

    def change(*words: str) -> Said:
        key = str(ring.parent / "it.pem")
        return run("keys", *words, "--ring", str(ring), "--key", key, given=WORDS)

    return change


def names(ring: Path) -> list[str]:
    return sorted(path.name for path in ring.iterdir() if path.name.startswith("root-"))


def test_a_ring_cut_short_is_not_signed_anew(ring: Path, change: Callable[..., Said]) -> None:
    """Kari was revoked; without the root that says so she could sign again."""
    assert change("revoke", "kari").out == "Nøkkelringen har nå rot nummer 4.\n"
    whole = (ring / "root-4.json").read_bytes()
    (ring / "root-4.json").unlink()
    public = str(ring.parent / "kari.pub.json")
    for words in (("revoke", "ola"), ("add", public, "--root")):
        told = change(*words)
        assert told.status == 2
        assert "slutter med rot nummer 3" in told.err
        assert "kjenner rot nummer 4" in told.err
        assert "signed/root-4.json" in told.err
    assert names(ring) == ["root-1.json", "root-2.json", "root-3.json"]
    (ring / "root-4.json").write_bytes(whole)
    assert change("revoke", "ola").out == "Nøkkelringen har nå rot nummer 5.\n"


def test_another_root_under_the_same_number_is_noticed(
    ring: Path, change: Callable[..., Said]
) -> None:
    """Somebody whose key of the root was revoked signs a root of their own over the older one."""
    change("revoke", "kari")
    (known,) = data_folder().glob("ring-*.json")
    remembered = known.read_bytes()
    known.unlink()
    (ring / "root-4.json").unlink()
    assert change("revoke", "ola").err == ""
    known.write_bytes(remembered)
    told = change("revoke", "kari")
    assert (told.status, "Rot nummer 4 på nøkkelringen i ring er en annen" in told.err) == (2, True)
    assert names(ring)[-1] == "root-4.json"


def test_a_first_root_written_otherwise_is_the_same_ring(
    ring: Path, change: Callable[..., Said]
) -> None:
    (ring / "root-3.json").unlink()
    first = ring / "root-1.json"
    first.write_text(json.dumps(json.loads(first.read_bytes())), encoding="utf-8")
    assert "slutter med rot nummer 2" in change("revoke", "kari").err


def test_what_a_catalogue_was_taken_in_by_is_remembered(
    run: Type, ring: Path, change: Callable[..., Said], tmp_path: Path
) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    sign(run, ring, file, "kari", "ola")
    assert run("install", str(file)).status == 0
    for known in data_folder().glob("ring-*.json"):
        known.unlink()
    (ring / "root-3.json").unlink()
    told = change("revoke", "kari")
    assert (told.status, "tiltaksfinner.sqlite" in told.err) == (2, True)


def test_a_ring_nobody_here_has_seen_is_changed(change: Callable[..., Said]) -> None:
    for known in data_folder().glob("ring-*.json"):
        known.unlink()
    assert change("revoke", "kari").status == 0


@pytest.mark.parametrize("raw", [b"", b"{}", b"[" * 5_000, b"\xff"])
def test_a_memory_that_cannot_be_read_is_told(
    raw: bytes, ring: Path, change: Callable[..., Said]
) -> None:
    (known,) = data_folder().glob("ring-*.json")
    known.write_bytes(raw)
    told = change("revoke", "kari")
    assert (told.status, known.name in told.err) == (2, True)
    assert names(ring)[-1] == "root-3.json"
