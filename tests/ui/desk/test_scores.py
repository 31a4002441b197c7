"""The scores of rule cases are worked out a little at a time, and never of an older catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.matcher.sample import criterion, leaf, program, with_programs
from tests.ui.screen import come_to_rest
from ui.desk.scores import CatalogueScores

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from matcher.catalogue import Catalogue

OLD = with_programs(program("a", criterion("one", leaf("age", "ge", 18))))
NEW = with_programs(program("b", criterion("one", leaf("age", "ge", 20))))


class _Known:
    """What is known of programs: nothing of any, one program for each look."""

    def __init__(self) -> None:
        self.left = {"a": 2, "b": 1}

    def missing(self, catalogue: Catalogue) -> list[str]:
        return [name for name in catalogue.programs if self.left.get(name)]

    def find(self, names: list[str], _: Catalogue) -> list[str]:
        for name in names:
            self.left[name] -= 1
        return names


class Desk:
    """A desk at work: what is asked is answered when somebody says so."""

    def __init__(self, parent: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[Callable[[Any], Any], Callable[[Any], object]]] = []
        self.refused: list[Callable[[], None]] = []
        self.scores = CatalogueScores(self._ask, parent)
        self.known = _Known()
        monkeypatch.setattr(self.scores, "_at_work", lambda: self.known)
        monkeypatch.setattr(self.scores, "review", lambda _: ("review",))
        # Every slice ends after the program it is at.
        monkeypatch.setattr("ui.desk.scores.perf_counter", iter(range(10**6)).__next__)
        self.reviews: list[object] = []
        self.states: list[bool] = []
        self.scores.found.connect(self.reviews.append)
        self.scores.changed.connect(lambda: self.states.append(self.scores.running))

    def _ask(self, work: Any, done: Any, give_up: Any) -> None:
        self.asked.append((work, done))
        self.refused.append(give_up)

    def step(self) -> bool:
        """Do what was asked for, if anything was; tell whether there was."""
        come_to_rest(self.scores)
        if not self.asked:
            return False
        work, done = self.asked.pop()
        done(work(None))
        return True


@pytest.fixture
def desk(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(qapp, monkeypatch)


def test_nothing_begins_before_the_desk_is_looked_at(desk: Desk) -> None:
    desk.scores.follow(OLD)
    assert not desk.step()
    desk.scores.start()
    assert desk.states == [True]
    assert desk.step()


def test_it_goes_on_slice_by_slice_and_tells_once_when_nothing_is_left(desk: Desk) -> None:
    desk.scores.follow(OLD)
    desk.scores.start()
    slices = 0
    while desk.step():
        slices += 1
    assert slices == 3
    assert desk.reviews == [("review",)]
    assert desk.states == [True, False]


def test_what_is_known_is_not_begun_again(desk: Desk) -> None:
    desk.scores.follow(OLD)
    desk.scores.start()
    while desk.step():
        pass
    desk.scores.follow(OLD)
    desk.scores.start()
    assert not desk.step()
    assert desk.states == [True, False]


def test_another_catalogue_is_gone_on_with_and_the_older_one_tells_nothing(desk: Desk) -> None:
    desk.scores.follow(OLD)
    desk.scores.start()
    come_to_rest(desk.scores)
    (older,) = desk.asked
    desk.asked.clear()
    desk.scores.follow(NEW)
    work, done = older
    del work
    done(("review of the older one",))
    assert desk.reviews == []
    while desk.step():
        pass
    assert desk.reviews == [("review",)]
    assert desk.known.left["b"] == 0


def test_who_leaves_is_not_worked_for_and_what_comes_late_is_not_told(desk: Desk) -> None:
    desk.scores.follow(OLD)
    desk.scores.start()
    come_to_rest(desk.scores)
    work, done = desk.asked.pop()
    desk.scores.stop()
    assert desk.states == [True, False]
    done(work(None))
    done(("review",))
    assert desk.reviews == []
    assert not desk.step()


def test_where_it_is_refused_it_stops_until_the_desk_is_looked_at_again(desk: Desk) -> None:
    desk.scores.follow(OLD)
    desk.scores.start()
    come_to_rest(desk.scores)
    desk.asked.clear()
    desk.refused[-1]()
    assert desk.states == [True, False]
    assert not desk.step()
    desk.scores.start()
    assert desk.step()
