"""The history, of all and of one program: the newest first, proved, and written to a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework.office import JOB
from ui.desk.versions.all_history import AllHistory
from ui.desk.versions.program_history import ProgramHistory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk


@pytest.fixture
def everything(desk: Desk, office: Office, settle: Callable[[], None], qtbot: QtBot) -> AllHistory:
    """The whole history, with a draft begun in it."""
    office.change()
    desk.refresh()
    settle()
    made = AllHistory(desk)
    qtbot.addWidget(made)
    return made


def test_the_newest_event_stands_first(
    everything: AllHistory, desk: Desk, office: Office, settle: Callable[[], None]
) -> None:
    before = [sentence.words for sentence in everything.list.sentences]
    office.approve()
    desk.refresh()
    settle()
    after = [sentence.words for sentence in everything.list.sentences]
    assert len(after) > len(before)
    assert after[-len(before) :] == before


def test_a_history_in_which_nothing_has_happened_says_so(
    desk: Desk, office: Office, settle: Callable[[], None], qtbot: QtBot
) -> None:
    made = AllHistory(desk)
    qtbot.addWidget(made)
    assert made.none.text().startswith("Ingenting har skjedd ennå.")
    assert (made.none.isHidden(), made.list.isHidden()) == (False, True)
    office.change()
    desk.refresh()
    settle()
    assert (made.none.isHidden(), made.list.isHidden()) == (True, False)


def test_an_untouched_history_is_said_to_be_so(
    everything: AllHistory, said: list[str], settle: Callable[[], None]
) -> None:
    everything.check.click()
    settle()
    assert said == ["Historikken og alle versjoner er slik de ble skrevet."]


@pytest.mark.parametrize("form", ["json", "text"])
def test_it_is_written_whole_and_where_it_lies_is_said(
    everything: AllHistory, said: list[str], settle: Callable[[], None], tmp_path: Path, form: str
) -> None:
    path = tmp_path / "historikk"
    everything.export(path, form)  # type: ignore[arg-type] # one of the two
    settle()
    written = path.read_text(encoding="utf-8")
    assert said == [f"Historikken er lagret i {path}."]
    assert JOB in written
    if form == "json":
        assert json.loads(written)


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_there(
    everything: AllHistory, desk: Desk, settle: Callable[[], None], tmp_path: Path
) -> None:
    told: list[str] = []
    desk.background.said.connect(told.append)
    path = tmp_path / "borte" / "historikk.txt"
    everything.export(path, "text")
    settle()
    assert any("ble ikke lagret" in words and "prøv igjen" in words for words in told)
    assert not path.exists()


def test_a_program_has_its_own_events_alone(
    desk: Desk, office: Office, settle: Callable[[], None], qtbot: QtBot
) -> None:
    office.change()
    pane = ProgramHistory(desk)
    qtbot.addWidget(pane)
    desk.refresh()
    desk.editing.open(JOB)
    qtbot.waitUntil(lambda: desk.editing.draft is not None)
    settle()
    assert pane.summary.text() == "Én hendelse"
    assert len(pane.list.sentences) == 1


def test_a_program_nobody_touched_says_so(
    desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    pane = ProgramHistory(desk)
    qtbot.addWidget(pane)
    desk.refresh()
    desk.editing.open(JOB)
    qtbot.waitUntil(lambda: desk.editing.draft is not None)
    settle()
    assert pane.summary.text() == "Tiltaket er ikke endret siden det kom med katalogen."
    assert pane.list.sentences == ()
