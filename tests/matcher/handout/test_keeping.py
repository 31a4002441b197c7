"""A sheet is kept whole or not at all."""

from __future__ import annotations

import errno
from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.handout.keeping import file_name, keep

if TYPE_CHECKING:
    from pathlib import Path


def test_its_name_tells_nothing_of_anybody() -> None:
    assert file_name(date(2026, 11, 29)) == "ark-2026-11-29.pdf"


def test_a_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "ark.pdf"
    target.write_bytes(b"old")
    keep(b"new", target)
    assert target.read_bytes() == b"new"
    assert [*tmp_path.iterdir()] == [target]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_or_a_locked_file_leaves_the_old_one(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ark.pdf"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(f"matcher.handout.keeping.os.{step}", fail)
    with pytest.raises(InputError, match="er urørt"):
        keep(b"new", target)
    assert target.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [target]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="ble ikke lagret"):
        keep(b"new", tmp_path / "none" / "ark.pdf")
    assert [*tmp_path.iterdir()] == []
