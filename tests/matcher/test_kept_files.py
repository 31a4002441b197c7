"""A file is kept whole or not at all, and never over one of another kind."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.handout import file_name
from matcher.kept_files import keep, same_kind
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = b"%PDF-1.7 old", b"%PDF-1.7 new"


def test_its_name_tells_nothing_of_anybody() -> None:
    assert file_name(date(2026, 11, 29)) == "ark-2026-11-29.pdf"


def test_a_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "ark.pdf"
    target.write_bytes(OLD)
    keep(NEW, target)
    assert target.read_bytes() == NEW
    assert [*tmp_path.iterdir()] == [target]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_or_a_locked_file_leaves_the_old_one(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ark.pdf"
    target.write_bytes(OLD)

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(f"matcher.kept_files.os.{step}", fail)
    with pytest.raises(InputError, match=r"\(det er ikke plass til mer der\).*er urørt"):
        keep(NEW, target)
    assert target.read_bytes() == OLD
    assert [*tmp_path.iterdir()] == [target]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"lagret \(mappen eller filen finnes ikke\)") as raised:
        keep(NEW, tmp_path / "none" / "ark.pdf")
    assert "(the folder or file does not exist)" in raised.value.into("en")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("there", [b'{"facts": {}}', b"\x89PNG", b"%PD"])
@pytest.mark.parametrize("through_a_link", [False, True])
def test_what_is_no_sheet_is_never_written_over(
    there: bytes, through_a_link: bool, tmp_path: Path
) -> None:
    other = tmp_path / "svar.json"
    other.write_bytes(there)
    target = tmp_path / "ark.pdf" if through_a_link else other
    if through_a_link:
        target.symlink_to(other)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(InputError) as refused:
        keep(NEW, target)
    said = f"{target} finnes, og er noe annet enn det som skulle lagres. Den er ikke rørt."
    assert str(refused.value) == f"{said} Velg et annet navn."
    assert other.read_bytes() == there
    assert sorted(tmp_path.iterdir()) == before


def test_a_link_to_a_sheet_stays_a_link(tmp_path: Path) -> None:
    sheet, link = tmp_path / "ark.pdf", tmp_path / "siste.pdf"
    sheet.write_bytes(OLD)
    link.symlink_to(sheet)
    keep(NEW, link)
    assert link.is_symlink()
    assert sheet.read_bytes() == NEW


def test_an_empty_file_is_taken(tmp_path: Path) -> None:
    target = tmp_path / "ark.pdf"
    target.touch()
    keep(NEW, target)
    assert target.read_bytes() == NEW


def test_a_folder_is_no_sheet(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="noe annet"):
        keep(NEW, tmp_path)
    assert [*tmp_path.iterdir()] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_a_pipe_is_neither_read_nor_put_away(tmp_path: Path) -> None:
    pipe = tmp_path / "ark.pdf"
    os.mkfifo(pipe)  # to open it would wait for ever
    with pytest.raises(InputError, match="noe annet"):
        keep(NEW, pipe)
    assert pipe.is_fifo()


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    link = tmp_path / "ark.pdf"
    link.symlink_to(link)
    with pytest.raises(InputError, match="ble ikke lagret"):
        keep(NEW, link)
    assert link.is_symlink()


PACKAGE = package("1.0")
KINDS = {
    "sheet": (OLD, NEW),
    "catalogue": (PACKAGE, package("2.0")),
    "report": (b'{"format": 1, "says": "right"}', b'{"says": "wrong", "format": 1}'),
    "table": (b"id;navn\r\na;A\r\n", b"id;navn\r\nb;B\r\n"),
    "history": (b"Historikk. Antall: 1\na\n", b"Historikk. Antall: 1\nb\n"),
}
ZIPPED = io.BytesIO()
with zipfile.ZipFile(ZIPPED, "w") as archive:
    archive.writestr("word/document.xml", "<w/>")


@pytest.mark.parametrize("kind", KINDS)
def test_one_of_each_kind_is_written_over_by_its_own_alone(kind: str) -> None:
    old, new = KINDS[kind]
    assert same_kind(old, new)
    others = [raw for name, (raw, _) in KINDS.items() if name != kind]
    for other in (*others, ZIPPED.getvalue(), b"PK\x03\x04", b"{", b"[1]", b"Kjaere mor\n"):
        assert not same_kind(other, new)


def test_what_somebody_wants_written_over_is(tmp_path: Path) -> None:
    target = tmp_path / "brev.txt"
    target.write_bytes(b"Kjaere mor")
    keep(NEW, target, overwrite=True)
    assert target.read_bytes() == NEW
    with pytest.raises(InputError, match="noe annet"):
        keep(NEW, tmp_path, overwrite=True)
