"""`doctor` tells IT what there is, names nobody and creates nothing."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from matcher.clock import today
from matcher.store import policy
from matcher.store.file_format import VERSION
from matcher.store.store import Store
from matcher.trust.ring import roots_of
from matcher.trust.ring_memory import mark_of
from tests.matcher.store.scenes import can_kill, cut_off_a_save, everything, package, tell
from tests.matcher.trust.district import District
from ui.terminal import doctor as doctoring
from ui.terminal.doctor import doctor


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home folder with the data folder in it, which does not exist yet."""
    home = tmp_path / "kari.nordmann"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(home / "data"))
    return home


@pytest.fixture
def database(home: Path) -> Path:
    return home / "data" / "tiltaksfinner.sqlite"


def test_all_is_well_before_the_first_save(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor() == 0
    told = capsys.readouterr().out
    for word in ("Tiltaksfinner:", "Python:", "Qt:", "SQLAlchemy:", "tiltak,", "regeltester"):
        assert word in told
    assert f"SQLite:        {sqlite3.sqlite_version}" in told
    assert "ingen database ennå" in told
    assert list(home.iterdir()) == []


def test_all_is_well_with_an_imported_catalogue(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Store.open(database).import_package(package("7.3"), "oslo.tiltak")
    before = everything(database.parent)
    assert doctor() == 0
    told = capsys.readouterr().out
    assert "7.3 (hentet inn)" in told
    assert "Kopier:        1, den nyeste fra" in told
    assert told.endswith("Alt er i orden.\n")
    assert everything(database.parent) == before


def test_the_name_in_the_home_folder_is_not_told(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Store.open(database).import_package(package(), "/home/kari.nordmann/a.tiltak")
    doctor()
    told = capsys.readouterr().out
    assert "Datamappe:     ~/data" in told
    assert "nordmann" not in told


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (f"PRAGMA user_version = {VERSION + 1}", "nyere utgave"),
        ("PRAGMA application_id = 1", "skadet"),
        ("UPDATE catalogue_package SET hash = '0'", "«1.0» er ikke slik"),
    ],
)
def test_what_needs_attention_is_told_and_nothing_is_changed(
    order: str, words: str, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Store.open(database).import_package(package(), "a.tiltak")
    tell(database, order)
    before = everything(database.parent)
    assert doctor() == 1
    told = capsys.readouterr().out
    assert words in told
    assert told.count(words) == 1
    assert "(fulgte med programmet)" in told
    assert everything(database.parent) == before


@can_kill
def test_a_save_that_was_cut_off_is_told_and_left_alone(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Store.open(database).put_settings({"theme": "dark"})
    cut_off_a_save(database)
    before = everything(database.parent)
    assert doctor() == 1
    assert "En lagring ble avbrutt" in capsys.readouterr().out
    assert everything(database.parent) == before


def test_a_damaged_file_that_was_set_aside_is_named(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database.parent.mkdir()
    database.write_bytes(b"Dette er et brev.")
    Store.open(database)
    assert doctor() == 0
    assert "Lagt til side: tiltaksfinner-skadet-" in capsys.readouterr().out


def test_a_broken_program_folder_is_told(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("matcher.store.active.bundled_catalogue", lambda: tmp_path / "gone")
    monkeypatch.setattr(doctoring, "_SOURCE", tmp_path / "gone.toml")
    assert doctor() == 1
    told = capsys.readouterr().out
    assert "Installer programmet på nytt." in told
    assert list(home.iterdir()) == []


def test_neither_qt_nor_sqlalchemy_is_imported() -> None:
    program = (
        "import sys; from ui.terminal.doctor import doctor; doctor();"
        "sys.exit(bool({'PySide6', 'sqlalchemy', 'alembic'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)


def test_what_is_decided_and_cannot_be_read_needs_attention(
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert not (home / "data").exists()
    machine = tmp_path / "policy.json"
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    machine.write_text('{"theme": "dark"}', encoding="utf-8")
    assert doctor() == 0
    assert "theme = dark (policy, låst)" in capsys.readouterr().out
    machine.write_text('{"theme": "pink"}', encoding="utf-8")
    assert doctor() == 1
    assert "policy: theme" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("decided", "told"),
    [("{}", "Bevarte saker: ikke tillatt"), ('{"kept_cases": "yes"}', "Bevarte saker: 0\n")],
)
def test_whether_cases_may_be_kept_is_told(
    decided: str, told: str, home: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = home.parent / "policy.json"
    file.write_text(decided, encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: file)
    doctor()
    assert told in capsys.readouterr().out
    assert list(home.iterdir()) == []


def test_how_many_cases_are_kept_is_told_and_nothing_of_them(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = home / "data" / "kept"
    folder.mkdir(parents=True)
    day = today()
    ends = day + timedelta(3)
    (folder / f"BBB-CCC.{day}.{ends}.sak").write_bytes(b"x")
    doctor()
    told = capsys.readouterr().out
    assert f"Bevarte saker: 1, den siste slettes {ends:%d.%m.%Y}" in told
    assert "BBB-CCC" not in told


def test_a_root_that_is_not_there_or_none_is_told(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is taken in meanwhile, and nobody would know before the next file comes."""
    assert home.exists()
    root, machine = tmp_path / "root-1.json", tmp_path / "machine.json"
    machine.write_text(json.dumps({"trusted_root": str(root)}), encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    for raw in (None, b"", b"{}"):
        if raw is not None:
            root.write_bytes(raw)
        assert doctor() == 1
        assert "er ingen rot eller kan ikke leses" in capsys.readouterr().out
    root.write_bytes(roots_of(District(tmp_path / "ring").founded().folder)[1])
    assert doctor() == 0
    assert f"Rot:           {mark_of(root.read_bytes())[:16]}" in capsys.readouterr().out


def test_the_least_number_that_holds_is_told(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert home.exists()
    machine = tmp_path / "machine.json"
    machine.write_text('{"least_number": "7"}', encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    assert doctor() == 0
    assert "least_number = 7" in capsys.readouterr().out
    machine.write_text('{"least_number": "0"}', encoding="utf-8")
    assert doctor() == 0
    assert "least_number = 1" in capsys.readouterr().out
