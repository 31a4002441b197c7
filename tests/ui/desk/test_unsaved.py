"""What could not be saved stays open: going elsewhere does not lose it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.errors import StoreError
from matcher.questions import Text
from matcher.store.failures import FULL
from tests.matcher.rulework.office import CHILD, JOB

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


@pytest.fixture
def full_disk(
    desk: Desk, settle: Settle, office: Office, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    """Let Kari write in a draft that there is no room to save."""
    desk.editing.open(JOB)
    settle()

    def refuse(_: object) -> None:
        raise StoreError(FULL)

    monkeypatch.setattr(office.store, "change", refuse)
    assert desk.editing.draft is not None
    desk.editing.put(replace(desk.editing.draft.program, cost=Text("Skrevet")))
    settle()
    return monkeypatch


def test_another_program_is_not_opened_over_it(
    full_disk: pytest.MonkeyPatch, desk: Desk, settle: Settle, office: Office
) -> None:
    said: list[str] = []
    desk.background.said.connect(said.append)
    desk.editing.open(CHILD)
    settle()
    settle()
    assert desk.editing.program_id == JOB
    assert desk.editing.draft is not None
    assert desk.editing.draft.program.cost.nb == "Skrevet"
    assert any("«Jobbkurs», er ikke lagret ennå" in words for words in said)
    full_disk.undo()
    desk.editing.open(CHILD)
    settle()
    settle()
    assert desk.editing.program_id == CHILD
    kept = office.of("ola").drafts.find(JOB)
    assert kept is not None
    assert kept.program.cost.nb == "Skrevet"


def test_it_is_not_closed(full_disk: pytest.MonkeyPatch, desk: Desk, settle: Settle) -> None:
    desk.editing.close()
    settle()
    assert desk.editing.program_id == JOB
    full_disk.undo()
    desk.editing.close()
    settle()
    settle()
    assert desk.editing.draft is None
