"""Who is at the desk: the system's user, or the supervisor somebody set up."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

import pytest

from matcher.rulework import DeskError, Rulework
from tests.matcher.store.scenes import fresh

if TYPE_CHECKING:
    from pathlib import Path


def test_the_systems_user_unless_one_is_configured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh(tmp_path / "x.sqlite")
    monkeypatch.setattr(getpass, "getuser", lambda: "kno012")
    assert Rulework(store).session.me == "kno012"
    store.put_settings({"supervisor": "fag-kari"})
    assert Rulework(store).session.me == "fag-kari"
    store.put_settings({"supervisor": ""})
    assert Rulework(store).session.me == "kno012"


@pytest.mark.parametrize("name", ["Kari", "kari", "fag-01017000027", "fag-kari nordmann", "fag-"])
def test_a_supervisor_is_no_free_text(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="supervisor"):
        fresh(tmp_path / "x.sqlite").put_settings({"supervisor": name})


def test_without_a_user_nothing_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    with pytest.raises(DeskError, match="får ikke vite hvem du er"):
        Rulework(fresh(tmp_path / "x.sqlite")).new_drafts.duplicate("aap", "aap-kopi")
