"""What is true now: asked when the day turns, when a lock passes, and when somebody comes back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from matcher.casework import Casework
from matcher.errors import StoreError
from matcher.messages import Message
from matcher.questions import Span
from tests.ui.app.standins import AtOnce
from tests.ui.counter.intake.desk import two_groups
from ui.app.present import LEAST_BETWEEN, Present
from ui.app.storage import Glance
from ui.counter import Counter

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

EVE = date(2026, 12, 31)
NEW_YEAR = date(2027, 1, 1)


class World:
    """A day, a clock and a database that can be changed under the program."""

    def __init__(self, qapp: QObject) -> None:
        self.day, self.seconds = EVE, 1_000.0
        self.found: Glance | None = Glance({})
        self.looks: list[str] = []
        self.counter = Counter(Casework(two_groups("1.0"), lambda: self.day), "nb", qapp)
        self.offered: list[str] = []
        self.used: list[Catalogue] = []
        self.settings: list[dict[str, str]] = []
        self.present = Present(AtOnce(), self._look, qapp, lambda: self.seconds)  # type: ignore[arg-type]  # stands in for the pool
        self.present.offered.connect(self.offered.append)
        self.present.used.connect(self.used.append)
        self.present.settings_found.connect(self.settings.append)
        self.present.follow(self.counter)

    def _look(self, digest: str) -> Glance:
        self.looks.append(digest)
        if self.found is None:
            raise StoreError(Message("Databasen er opptatt."))
        return self.found

    def midnight(self) -> None:
        self.day = NEW_YEAR
        self.present.tick()


@pytest.fixture
def world(qapp: QObject) -> World:
    return World(qapp)


def test_with_nobody_entered_the_day_turns_by_itself(world: World) -> None:
    world.present.tick()
    assert world.looks == []
    world.midnight()
    assert world.counter.situation.as_of == NEW_YEAR
    assert world.offered[-1] == ""


def test_the_catalogue_of_the_new_day_is_used_with_the_first_look(world: World) -> None:
    world.found = Glance({}, two_groups("2.0"))
    world.midnight()
    assert world.looks == [two_groups("1.0").hash]
    assert world.counter.catalogue.version == "2.0"
    assert [each.version for each in world.used] == ["2.0"]


def test_with_somebody_entered_it_is_offered_and_waits(world: World) -> None:
    world.found = Glance({}, two_groups("2.0"))
    world.counter.answer("age", Span.exactly(34))
    world.midnight()
    assert world.counter.catalogue.version == "1.0"
    assert world.counter.situation.as_of == EVE
    assert world.offered[-1] == "Katalog 2.0 gjelder nå. Svarene vurderes fortsatt etter 1.0."
    world.present.catch_up()
    assert world.counter.catalogue.version == "2.0"
    assert world.counter.situation.as_of == NEW_YEAR
    assert "age" in world.counter.situation.answers
    assert world.offered[-1] == ""


def test_the_next_person_is_judged_by_what_is_true_now(world: World) -> None:
    world.found = Glance({}, two_groups("2.0"))
    world.counter.answer("age", Span.exactly(34))
    world.midnight()
    world.counter.new_person()
    assert world.counter.catalogue.version == "2.0"
    assert world.counter.situation.as_of == NEW_YEAR


def test_only_the_day_is_offered_where_the_catalogue_is_the_same(world: World) -> None:
    world.counter.answer("age", Span.exactly(34))
    world.midnight()
    assert world.offered[-1] == "Det er blitt 01.01.2027. Svarene vurderes fortsatt som 31.12.2026."


def test_who_looks_back_on_purpose_is_left_there_and_comes_back_to_now(world: World) -> None:
    world.counter.look_back(two_groups("0.9"), EVE - timedelta(days=90))
    world.found = Glance({}, two_groups("2.0"))
    world.midnight()
    assert world.counter.catalogue.version == "0.9"
    assert world.offered[-1] == ""
    world.counter.come_back()
    assert world.counter.catalogue.version == "2.0"
    assert world.counter.situation.as_of == NEW_YEAR


def test_coming_to_the_window_asks_but_not_all_the_time(world: World) -> None:
    active = Qt.ApplicationState.ApplicationActive
    world.present.activated(active)
    assert world.looks == []
    world.seconds += LEAST_BETWEEN
    world.present.activated(Qt.ApplicationState.ApplicationInactive)
    assert world.looks == []
    world.present.activated(active)
    world.present.activated(active)
    assert len(world.looks) == 1


def test_settings_behind_a_lock_are_asked_for_until_they_are_there(world: World) -> None:
    world.present.unread = True
    world.found = None
    for _ in range(600):
        world.seconds += 2
        world.present.tick()
    assert 10 <= len(world.looks) <= 40
    assert world.settings == []
    world.found = Glance({"theme": "dark"})
    world.seconds += LEAST_BETWEEN
    world.present.tick()
    assert world.settings == [{"theme": "dark"}]


def test_a_look_that_fails_is_made_again(world: World) -> None:
    world.found = None
    world.midnight()
    assert world.counter.situation.as_of == EVE
    world.found = Glance({})
    world.seconds += LEAST_BETWEEN
    world.present.activated(Qt.ApplicationState.ApplicationActive)
    assert world.counter.situation.as_of == NEW_YEAR
