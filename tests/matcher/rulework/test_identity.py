"""Who is at the desk: what the system says, whatever else is set or written."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from matcher.rulework import DeskError, Rulework
from matcher.store.account import NobodyError, account
from matcher.store.people import same_person
from tests.matcher.rulework.office import JOB, KARI, Office
from tests.matcher.store.scenes import fresh

if TYPE_CHECKING:
    from pathlib import Path

ME = pwd.getpwuid(os.geteuid()).pw_name
VARIABLES = ("LOGNAME", "USER", "LNAME", "USERNAME", "USERDOMAIN", "SUDO_USER", "HOME")


def test_a_setting_renames_and_never_replaces(tmp_path: Path) -> None:
    store = fresh(tmp_path / "x.sqlite")
    assert Rulework(store).session.me == ME
    store.put_settings({"supervisor": "fag-kari"})
    renamed = Rulework(store).session.me
    assert renamed == f"fag-kari ({ME})"
    store.put_settings({"supervisor": "fag-sjefen"})
    assert same_person(Rulework(store).session.me, renamed)
    store.put_settings({"supervisor": ""})
    assert same_person(Rulework(store).session.me, renamed)


def test_a_windows_account_is_renamed_likewise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh(tmp_path / "x.sqlite")
    monkeypatch.setattr("matcher.rulework.identity.account", lambda: r"OSLO\kno012 (S-1-5-21-7)")
    store.put_settings({"supervisor": "fag-kari"})
    assert Rulework(store).session.me == r"fag-kari (OSLO\kno012, S-1-5-21-7)"


@pytest.mark.parametrize("variable", VARIABLES)
def test_no_variable_makes_somebody_else_of_me(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "sjefen")
    assert Rulework(fresh(tmp_path / "x.sqlite")).session.me == ME
    tell = "from matcher.store.account import account; print(account())"
    told = subprocess.run([sys.executable, "-c", tell], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ME


@pytest.mark.parametrize("name", ["KARI", "ka\u00adri", "fag-sjefen (kari)", "\uff4bari"])
def test_nobody_approves_their_own_under_another_spelling(name: str, office: Office) -> None:
    office.change()
    office.of(KARI).approval.submit(JOB, "Etter møtet.")
    with pytest.raises(DeskError, match="selv har vært med"):
        office.of(name).approval.approve(JOB)


@pytest.mark.parametrize("name", ["Kari", "kari", "fag-01017000027", "fag-kari nordmann", "fag-"])
def test_a_supervisor_is_no_free_text(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="supervisor"):
        fresh(tmp_path / "x.sqlite").put_settings({"supervisor": name})


def test_without_an_account_nothing_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(_: int) -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    with pytest.raises(NobodyError, match="får ikke vite hvem du er"):
        account()
    with pytest.raises(NobodyError, match="får ikke vite hvem du er"):
        Rulework(fresh(tmp_path / "x.sqlite")).new_drafts.duplicate("aap", "aap-kopi")
