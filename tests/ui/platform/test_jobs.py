"""Background work reports on the GUI thread, and what it may tell a person arrives as such."""

from __future__ import annotations

import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject
from shiboken6 import delete, isValid

from matcher.errors import MatcherError
from matcher.messages import as_message
from ui.platform import jobs as jobs_module
from ui.platform.jobs import Jobs
from ui.platform.memory import give_back

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_the_result_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    jobs, found = Jobs(), []
    jobs.run(threading.get_ident, lambda worker: found.append((worker, threading.get_ident())), _no)
    qtbot.waitUntil(lambda: bool(found))
    worker, reporter = found[0]
    assert worker != reporter == threading.get_ident()


def test_a_failure_arrives_as_words(qtbot: QtBot) -> None:
    def fail() -> NoReturn:
        raise MatcherError(as_message("Disken er full. Ingenting er endret."))

    jobs, said = Jobs(), []
    jobs.run(fail, lambda _: said.append("done"), lambda error: said.append(str(error)))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Disken er full. Ingenting er endret."]


def test_who_has_gone_is_told_nothing_and_a_refusal_is_told_all_the_same(qtbot: QtBot) -> None:
    """A window goes with another language while something is saved behind it."""

    def fail() -> NoReturn:
        raise MatcherError(as_message("Disken er full. Ingenting er endret."))

    jobs, said, unheard = Jobs(), list[object](), list[str]()
    jobs.unheard.connect(lambda error: unheard.append(str(error)))
    for asker in (gone := QObject()), (here := QObject()):
        jobs.run(lambda: 1, said.append, said.append, asker)
        jobs.run(fail, said.append, lambda error: said.append(str(error)), asker)
    delete(gone)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == [1, "Disken er full. Ingenting er endret."]
    assert unheard == ["Disken er full. Ingenting er endret."]
    assert isValid(here)


def test_what_nobody_foresaw_goes_to_the_top_and_to_who_waits(qtbot: QtBot) -> None:
    def fail() -> NoReturn:
        raise ValueError

    jobs, said = Jobs(), list[str]()
    with qtbot.captureExceptions() as caught:
        jobs.run(fail, lambda _: said.append("done"), lambda error: said.append(str(error)))
        qtbot.waitUntil(lambda: bool(said) and bool(caught))
    assert "Det som var lagret før, er trygt" in said[0]
    assert caught[0][0] is ValueError


def test_the_window_does_not_wait_long_for_what_works_behind_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    waits: list[float] = []
    monkeypatch.setattr(sys, "setswitchinterval", waits.append)
    Jobs()
    assert waits == [0.0005]


def test_jobs_wait_for_each_other(qtbot: QtBot) -> None:
    jobs, order = Jobs(), list[int]()
    for number in range(5):
        jobs.run(lambda number=number: number, order.append, _no)  # type: ignore[misc] # the default keeps the value of each round
    assert jobs.wait(60_000)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]


def _no(error: MatcherError) -> NoReturn:
    raise AssertionError(error)


def test_what_was_freed_is_given_back_when_the_work_rests(
    qapp: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    monkeypatch.setattr(jobs_module, "give_back", lambda: given.append(True))
    monkeypatch.setattr(jobs_module, "REST_MILLISECONDS", 1)
    made = Jobs(qapp)
    done: list[int] = []
    for number in range(3):
        made.run(partial(int, number), done.append, _no)
    qtbot.waitUntil(lambda: bool(given))
    assert done == [0, 1, 2]
    made.end()


def test_the_first_work_has_threads_share_pools_of_memory(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    monkeypatch.setattr(jobs_module, "share_pools", lambda: order.append("shared"))
    jobs = Jobs()
    jobs.run(lambda: order.append("worked"), lambda _: order.append("told"), _no)
    qtbot.waitUntil(lambda: "told" in order)
    assert order == ["shared", "worked", "told"]


def test_giving_back_harms_nothing() -> None:
    kept = [bytes(1_000_000) for _ in range(20)]
    del kept[::2]
    give_back()
    assert all(not any(each) for each in kept)
