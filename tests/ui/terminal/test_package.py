"""A catalogue leaves one machine as a file and is taken into use on another."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.packages import read_package
from matcher.clock import today
from matcher.store.paths import database_file
from tests.matcher.rulework.office import JOB, Office
from tests.matcher.store.scenes import package
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Type


pytestmark = pytest.mark.usefixtures("database")


def move(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Sit down at another machine."""
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(folder))


def test_the_catalogue_in_use_travels(
    run: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = Office.at(database_file()).publish("Gratis.")
    file = tmp_path / "ny.tiltak"
    assert run("export", "--format", "tiltak", "--out", str(file)).out == (
        f"Katalogen er skrevet til {file}.\n"
    )
    move(monkeypatch, tmp_path / "other")
    assert run("import", str(file)).out.startswith(f"Katalog {version.id} er tatt i bruk.\n")
    assert open_catalogue().programs[JOB].cost.nb == "Gratis."
    assert open_catalogue().hash == version.hash


def test_any_version_can_be_packed(run: Type, tmp_path: Path) -> None:
    first = Office.at(database_file()).publish("a")
    Office.at(database_file()).publish("b")
    file = tmp_path / "gammel.tiltak"
    words = ("export", "--format", "tiltak", "--out", str(file), "--version")
    assert run(*words, first.id).status == 0
    assert open_catalogue(file).programs[JOB].cost.nb == "a"
    assert "9.9" in run(*words, "9.9").err
    assert run("export", "--format", "csv", "--version", first.id).status == 2


def test_one_for_a_later_day_is_kept_for_it(run: Type, tmp_path: Path) -> None:
    first = today() + timedelta(days=5)
    file = tmp_path / "senere.tiltak"
    file.write_bytes(package("2.0", valid_from=first))
    said = run("import", str(file)).out
    assert said.startswith(f"Katalog 2.0 er hentet inn og gjelder fra {first:%d.%m.%Y}.\n")
    assert open_catalogue().version == "1.0"
    assert open_catalogue(day=first).version == "2.0"


def test_the_one_that_came_with_the_program_can_be_taken_into_use_again(
    run: Type, tmp_path: Path
) -> None:
    file = tmp_path / "a.tiltak"
    file.write_bytes(package("2.0"))
    run("import", str(file))
    assert open_catalogue().version == "2.0"
    assert run("import", "--bundled").out == "Katalog 1.0 er tatt i bruk.\n"
    assert open_catalogue().version == "1.0"


def test_what_is_no_catalogue_is_told_and_nothing_changes(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "x.tiltak"
    assert run("import").status == 2
    assert "x.tiltak: filen finnes ikke" in run("import", str(file)).err
    file.write_text("hei", encoding="utf-8")
    assert "ikke en hel tiltakskatalog" in run("import", str(file)).err
    assert open_catalogue().version == "1.0"


def test_a_file_is_unpacked_and_read_once(
    run: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("2.0"))
    read: list[int] = []

    def counted(raw: bytes) -> dict[str, bytes]:
        read.append(len(raw))
        return read_package(raw)

    monkeypatch.setattr("matcher.arrivals.door.opened_package", counted)
    monkeypatch.setattr("matcher.catalogue.packages.read_package", counted)
    assert run("import", str(file)).status == 0
    assert read == [file.stat().st_size]


def test_a_file_that_is_refused_leaves_no_database(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "feil.tiltak"
    file.write_bytes(b"PK")
    assert run("import", str(file)).status == 2
    assert not database_file().exists()


def test_one_that_is_older_is_taken_in_only_by_somebody_who_means_it(
    run: Type, tmp_path: Path
) -> None:
    old, new = tmp_path / "a.tiltak", tmp_path / "b.tiltak"
    old.write_bytes(package("2.9"))
    new.write_bytes(package("2.10"))
    assert run("import", str(new)).status == 0
    refused = run("import", str(old))
    assert (refused.status, refused.out) == (2, "")
    assert "er eldre enn den i bruk (2.10" in refused.err
    assert "--older" in refused.err
    assert open_catalogue().version == "2.10"
    assert run("import", str(old), "--older").status == 0
    assert open_catalogue().version == "2.9"


@pytest.mark.parametrize(
    "words",
    [
        ("export", "--format", "tiltak"),
        ("export", "--format", "csv"),
        ("export", "--format", "json"),
    ],
)
def test_a_file_of_another_kind_is_left_alone_unless_somebody_says_so(
    words: tuple[str, ...], run: Type, tmp_path: Path
) -> None:
    letter = tmp_path / "brev.docx"
    letter.write_bytes(b"Kjaere mor")
    said = run(*words, "--out", str(letter))
    assert said.status == 2
    assert "Den er ikke rørt. Velg et annet navn." in said.err
    assert "--overwrite" in said.err
    assert letter.read_bytes() == b"Kjaere mor"
    for _ in range(2):  # the second time it is of the same kind
        assert run(*words, "--out", str(letter), "--overwrite").status == 0
    assert run(*words, "--out", str(letter)).status == 0
