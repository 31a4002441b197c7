"""A desk over the small sample catalogue, with two people at it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework.office import KARI, Office
from ui.desk.presenter import Desk
from ui.platform.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.at(tmp_path / "data" / "x.sqlite")


@contextmanager
def desk_of(who: str, office: Office, qtbot: QtBot) -> Iterator[Desk]:
    """Somebody's desk, looked at; nothing is left at work when it is done with."""
    jobs = Jobs()
    made = Desk(lambda: office.of(who), jobs, "nb")
    made.refresh()
    qtbot.waitUntil(lambda: made.overview.view is not None)
    yield made
    made.end()
    made.editing.flush()
    jobs.wait(60_000)


@pytest.fixture
def desk(office: Office, qtbot: QtBot) -> Iterator[Desk]:
    """Kari's desk."""
    with desk_of(KARI, office, qtbot) as made:
        yield made


@pytest.fixture
def settle(desk: Desk, qtbot: QtBot) -> Callable[[], None]:
    """Wait until what was asked for is done and told, and what was asked for on being told too."""

    def wait() -> None:
        desk.editing.flush()
        for _ in range(2):
            done: list[bool] = []
            desk.background.ask(lambda _: True, done.append)
            qtbot.waitUntil(partial(bool, done))

    return wait


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """Return what the desk says, as it comes."""
    told: list[str] = []
    desk.background.said.connect(told.append)
    return told
