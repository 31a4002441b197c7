"""Two supervisors sign by command, and another data folder takes in only what both signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.packages import read_package, write_package
from matcher.store import policy
from matcher.store.paths import database_file
from matcher.store.peek import peek
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Type

WORDS = "fire ord som står her"
pytestmark = pytest.mark.usefixtures("weak_keys")


@pytest.fixture
def ring(run: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a ring with IT and two supervisors, whose first root the machine has."""
    folder = tmp_path / "ring"
    for name in ("it", "kari", "ola"):
        assert run("keys", "new", name, "--out", str(tmp_path), given=WORDS).status == 0
        role = ["--root"] if name == "it" else []
        public = str(tmp_path / f"{name}.pub.json")
        added = run(
            "keys", "add", public, *role, "--ring", str(folder), "--key", str(tmp_path / "it.pem"),
            given=WORDS,
        )  # fmt: skip
        assert added.err == ""
    machine = tmp_path / "policy.json"
    machine.write_text(f'{{"trusted_root": "{folder / "root-1.json"}"}}', encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    return folder


def sign(run: Type, ring: Path, file: Path, *names: str) -> None:
    for name in names:
        key = ring.parent / f"{name}.pem"
        told = run("sign", str(file), "--ring", str(ring), "--key", str(key), given=WORDS)
        assert told.err == ""


def test_two_sign_and_it_is_taken_in(run: Type, ring: Path, tmp_path: Path) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    refused = run("install", str(file))
    assert "tas bare underskrevne" in refused.err
    sign(run, ring, file, "kari")
    assert "1 av 2 underskrifter" in run("install", str(file)).err
    assert not database_file().exists()
    sign(run, ring, file, "ola")
    told = run("install", str(file))
    assert told.out == "Katalog 7.0 er tatt i bruk.\nUnderskrevet av kari, ola.\n"
    seen = peek(database_file()).package
    assert seen is not None
    assert seen.signed_by == "kari, ola"


def test_an_older_one_and_a_changed_one_are_refused(run: Type, ring: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.tiltak", tmp_path / "new.tiltak"
    for file, version in ((old, "7.0"), (new, "7.1")):
        file.write_bytes(package(version))
        sign(run, ring, file, "kari", "ola")
    assert run("install", str(new)).status == 0
    assert "eldre enn den" in run("install", str(old)).err
    files = read_package(new.read_bytes())
    name = next(name for name in files if name.startswith("programs/"))
    new.write_bytes(write_package({**files, name: files[name] + b" "}))
    assert "endret etter" in run("install", str(new)).err


def test_the_ring_is_shown_and_a_key_taken_off(run: Type, ring: Path, tmp_path: Path) -> None:
    shown = run("keys", "list", "--ring", str(ring)).out
    assert "it: roten" in shown
    assert "kari: kataloger" in shown
    gone = run(
        "keys", "revoke", "kari", "--ring", str(ring), "--key", str(tmp_path / "it.pem"),
        given=WORDS,
    )  # fmt: skip
    assert gone.out == "Nøkkelringen har nå rot nummer 4.\n"
    assert "kari" not in run("keys", "list", "--ring", str(ring)).out


def test_a_key_is_never_overwritten_and_its_file_is_one_persons(
    run: Type, ring: Path, tmp_path: Path
) -> None:
    assert ring.exists()
    before = (tmp_path / "kari.pem").read_bytes()
    assert run("keys", "new", "kari", "--out", str(tmp_path), given=WORDS).status == 2
    assert (tmp_path / "kari.pem").read_bytes() == before
    assert (tmp_path / "kari.pem").stat().st_mode & 0o077 == 0


def test_a_wrong_passphrase_is_told_and_not_repeated(run: Type, ring: Path, tmp_path: Path) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    key = str(tmp_path / "kari.pem")
    told = run("sign", str(file), "--ring", str(ring), "--key", key, given="hemmelig ord her")
    assert (told.status, "passordet er feil" in told.err) == (2, True)
    assert "hemmelig" not in told.err + told.out


def test_where_the_policy_says_so_a_file_needs_no_signature(
    run: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    assert "Usignert katalog" in run("install", str(file)).out
    machine = tmp_path / "policy.json"
    machine.write_text('{"unsigned_catalogues": "refuse"}', encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    assert "tas bare underskrevne" in run("install", str(file)).err


def test_without_a_root_signatures_are_told_as_what_they_are(
    run: Type, ring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, machine = tmp_path / "ny.tiltak", tmp_path / "other.json"
    file.write_bytes(package("7.0"))
    sign(run, ring, file, "kari", "ola")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    machine.write_text('{"unsigned_catalogues": "refuse"}', encoding="utf-8")
    assert (
        "Filen er underskrevet, men denne maskinen har ingen rot" in run("install", str(file)).err
    )
    machine.write_text('{"unsigned_catalogues": "allow"}', encoding="utf-8")
    assert (
        "filen har underskrifter, men denne maskinen har ingen rot" in run("install", str(file)).out
    )


def test_a_root_that_cannot_be_read_opens_no_door(
    run: Type, ring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, file, machine = tmp_path / "a.tiltak", tmp_path / "b.tiltak", tmp_path / "other.json"
    for each in (plain, file):
        each.write_bytes(package("7.0"))
    sign(run, ring, file, "kari", "ola")
    machine.write_text('{"trusted_root": "/gone/root-1.json"}', encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    assert "tas bare underskrevne" in run("install", str(plain)).err
    assert "roten som policyen peker på, kan ikke leses" in run("install", str(file)).err


def test_without_a_passphrase_that_is_what_is_said(run: Type, ring: Path, tmp_path: Path) -> None:
    file = tmp_path / "ny.tiltak"
    file.write_bytes(package("7.0"))
    key = str(tmp_path / "kari.pem")
    for words in (
        ("keys", "new", "ane", "--out", str(tmp_path)),
        ("sign", str(file), "--ring", str(ring), "--key", key),
    ):
        told = run(*words)
        assert (told.status, "ikke skrevet noe passord" in told.err) == (2, True)
        assert "feil" not in told.err
    assert not (tmp_path / "ane.pem").exists()
