"""On Windows a scanner that has a new file open is waited for, a little; others are not."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.kept_files import keep
from matcher.moved_files import WAITS, put_in_place

if TYPE_CHECKING:
    from pathlib import Path


class Scanner:
    """Refuses the first moves as Windows does, then lets them through."""

    def __init__(self, refusals: int, code: int | None) -> None:
        self.left, self.code, self.slept = refusals, code, list[float]()
        self._move = os.replace

    def replace(self, source: str, target: str) -> None:
        if self.left:
            self.left -= 1
            error = PermissionError(13, "Access is denied")
            if self.code is not None:
                error.winerror = self.code  # type: ignore[attr-defined] # as Windows has it
            raise error
        self._move(source, target)


def watched(scanner: Scanner, monkeypatch: pytest.MonkeyPatch) -> Scanner:
    monkeypatch.setattr(os, "replace", scanner.replace)
    monkeypatch.setattr(time, "sleep", scanner.slept.append)
    return scanner


@pytest.mark.parametrize("code", [5, 32, 33])
@pytest.mark.parametrize("refusals", [0, 1, len(WAITS)])
def test_a_file_in_use_is_tried_again(
    code: int, refusals: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = watched(Scanner(refusals, code), monkeypatch)
    old, new = tmp_path / "x", tmp_path / "x.ny"
    old.write_text("old")
    new.write_text("new")
    put_in_place(new, old)
    assert old.read_text() == "new"
    assert scanner.slept == list(WAITS[:refusals])


@pytest.mark.parametrize(("code", "tries"), [(32, len(WAITS)), (None, 0), (112, 0)])
def test_what_stays_refused_is_told_and_the_old_file_is_there(
    code: int | None, tries: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = watched(Scanner(len(WAITS) + 1, code), monkeypatch)
    old = tmp_path / "x"
    old.write_bytes(b"%PDF-old")
    with pytest.raises(InputError, match="ble ikke lagret"):
        keep(b"%PDF-new", old)
    assert old.read_bytes() == b"%PDF-old"
    assert list(tmp_path.iterdir()) == [old]
    assert len(scanner.slept) == tries
