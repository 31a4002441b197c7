"""Whichever operation fails while publishing, all of it is done or none; a full disk is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.errors import MatcherError, StoreError
from matcher.store.health import Health
from matcher.store.peek import peek
from tests.matcher.rulework.office import CHILD, JOB, KARI, Office
from tests.matcher.store.breakage import Breaker, break_operations, reopened

if TYPE_CHECKING:
    from pathlib import Path


def state(office: Office) -> tuple[object, ...]:
    desk = office.of(KARI)
    return (
        desk.versions.all(),
        desk.drafts.all(),
        desk.history.events(),
        desk.session.published.hash,
    )


@pytest.mark.parametrize("for_ever", [False, True])
def test_published_or_not(for_ever: bool, tmp_path: Path) -> None:
    office = Office.at(tmp_path / "x.sqlite")
    office.change()
    office.approve()
    number, told = 0, True
    while told:
        before, told = state(office), False
        breaker = Breaker(number, for_ever=for_ever)
        with pytest.MonkeyPatch.context() as patch:
            break_operations(patch, breaker)
            try:
                office.release([JOB])
            except StoreError:
                told = True
        assert (state(office) == before) is told
        assert peek(office.store.path).state is Health.CURRENT
        office.of(KARI).history.verify()
        number += 7 if for_ever else 2  # not each one: there are hundreds
    assert number > 20


def test_a_full_disk_at_publish_is_told_and_keeps_all(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for program in (JOB, CHILD):
        office.change("Gratis. " * 300, program)
        office.approve(program)
    before = state(office)
    with monkeypatch.context() as patch:
        reopened(patch, "PRAGMA max_page_count = 1")
        with pytest.raises(MatcherError, match=r"Disken er full.*trygt"):
            office.release([JOB, CHILD])
    assert state(office) == before
    assert office.release([JOB, CHILD]).programs == (JOB, CHILD)
