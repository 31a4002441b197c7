"""A command works on the folder or package it was given, or on the catalogue in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.packages import MAX_PACKAGE, write_package
from matcher.errors import InputError
from matcher.store.store import Store
from tests.matcher.sample import documents, files, write
from tests.matcher.store.scenes import package, tell
from ui.terminal.source import open_catalogue, read_files

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_and_a_package_of_it_are_the_same_catalogue(tmp_path: Path) -> None:
    folder = write(documents(), tmp_path / "catalogue")
    packed = tmp_path / "oslo.tiltak"
    packed.write_bytes(write_package(files(documents())))
    assert open_catalogue(folder) == open_catalogue(packed)
    assert read_files(folder) == read_files(packed) == files(documents())
    assert not open_catalogue(packed, cases=False).cases


def test_without_a_path_the_imported_one_is_opened(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert open_catalogue().version == "1.0"
    Store.open(database).import_package(package("2.0"), "a.tiltak")
    assert open_catalogue().version == "2.0"
    assert read_files() == dict(files(open_files("2.0")))
    assert capsys.readouterr().err == ""


def open_files(version: str) -> dict[str, object]:
    data = documents()
    data["catalogue.json"]["version"] = version
    return data


def test_an_imported_one_that_is_damaged_gives_way_and_the_error_stream_says_so(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Store.open(database).import_package(package("2.0"), "a.tiltak")
    tell(database, "UPDATE catalogue_package SET content = x'00'")
    assert open_catalogue().version == "1.0"
    told = capsys.readouterr()
    assert told.out == ""
    assert "fulgte med programmet" in told.err


def test_the_files_of_a_broken_catalogue_can_still_be_read(tmp_path: Path, database: Path) -> None:
    assert not database.exists()
    (tmp_path / "bundled" / "constants.json").write_bytes(b"broken")
    with pytest.raises(InputError):
        open_catalogue()
    assert read_files()["constants.json"] == b"broken"


@pytest.mark.parametrize("raw", [b"brev", b"\0" * (MAX_PACKAGE + 10)])
def test_a_file_that_is_no_package_is_refused(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.tiltak").write_bytes(raw)
    with pytest.raises(InputError):
        open_catalogue(tmp_path / "x.tiltak")


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="finnes ikke"):
        open_catalogue(tmp_path / "nowhere")
