"""The two modes of the window: what is loaded when, what keys do where, and what follows along."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.questions import Text
from matcher.questions.values import Span
from tests.stories.caseworker import CTRL
from ui.desk.page import VERSIONS

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from tests.stories.supervisor import Supervisor
    from ui.app.shell import Shell
    from ui.app.storage import Storage

_START = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
from PySide6.QtWidgets import QApplication
from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue
from ui.platform.settings import Settings
from ui.app.shell import Shell
from ui.app.storage import Storage
app = QApplication([])
def never(*_): raise AssertionError
keeping = Storage(never, "", never, never)
shell = Shell(app, Casework(load_folder(bundled_catalogue(), cases=False)), Settings(), keeping)
app.processEvents()
late = ("ui.desk.", "matcher.rulework", "matcher.impact", "matcher.proving", "sqlalchemy", "numpy")
print(sorted(name for name in sys.modules if name.startswith(late)))
sys.stdout.flush()
os._exit(0)
"""


def test_the_counter_does_not_pay_for_the_desk() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _START], capture_output=True, text=True, timeout=300, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_person_at_the_counter_is_left_alone_from_the_desk(supervisor: Supervisor) -> None:
    one = supervisor
    one.tell("34 sagene")
    one.sit_down()
    one.press(Qt.Key.Key_Z, CTRL)
    one.press(Qt.Key.Key_N, CTRL)
    asked = one.page.programs.acting.asked
    assert asked is not None
    asked.reject()
    one.shell.window.activateWindow()
    one.shell.show_counter()
    assert one.answers["age"] == Span.exactly(34)
    one.press(Qt.Key.Key_N, CTRL)
    assert one.answers == {}


@pytest.fixture
def version(keeping: Storage, people: list[str]) -> str:
    """Return a version in which Jobbsjansen costs something else."""
    assert keeping.open_desk
    desk = keeping.open_desk()
    draft = desk.drafts.edit("jobbsjansen")
    desk.drafts.save(replace(draft, program=replace(draft.program, cost=Text("Gratis for alle"))))
    desk.approval.submit("jobbsjansen", "Avklart.")
    people.append("ola")
    desk.approval.approve("jobbsjansen")
    return desk.publisher.publish(["jobbsjansen"], desk.session.today, "Avklart.").id


def looks_back(one: Supervisor, version: str) -> None:
    """Look back to a version from the desk, with a person of 34 at the counter."""
    one.tell("34 sagene")
    one.sit_down()
    one.page.go_to(VERSIONS)
    one.page.replay_wanted.emit(version)
    one.until(lambda: one.shell.window.at_counter)


def test_an_old_version_is_looked_back_to_and_left_again(
    supervisor: Supervisor, version: str, catalogue: Catalogue
) -> None:
    one, window = supervisor, supervisor.shell.window
    looks_back(one, catalogue.version)
    assert window.counter.catalogue.hash == catalogue.hash
    assert one.answers["age"] == Span.exactly(34)
    assert window.bars.version_banner
    assert window.bars.version_banner.isVisible()
    assert catalogue.version in window.bars.version_banner.words.text()
    one.tab_to("Tilbake til det som gjelder")
    one.press(Qt.Key.Key_Space)
    assert not window.bars.version_banner.isVisible()
    assert window.counter.catalogue.version == version
    assert one.answers["age"] == Span.exactly(34)


def test_a_day_is_looked_back_to(supervisor: Supervisor, catalogue: Catalogue) -> None:
    one, window = supervisor, supervisor.shell.window
    one.sit_down()
    one.page.go_to(VERSIONS)
    one.fill("Slik var det denne dagen", "1.1.2027")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: window.at_counter)
    assert window.counter.situation.as_of == date(2027, 1, 1)
    assert window.counter.catalogue.hash == catalogue.hash


def test_the_version_in_force_is_no_looking_back_and_the_next_person_never_judged_by_another(
    supervisor: Supervisor, version: str, catalogue: Catalogue
) -> None:
    one, window = supervisor, supervisor.shell.window
    looks_back(one, version)
    assert window.counter.catalogue.version == version
    assert one.shell.window.bars.version_banner is None
    one.shell.show_desk()
    one.page.replay_wanted.emit(catalogue.version)
    one.until(lambda: window.counter.catalogue.hash == catalogue.hash)
    one.press(Qt.Key.Key_N, CTRL)
    assert window.counter.catalogue.version == version
    assert window.bars.version_banner
    assert not window.bars.version_banner.isVisible()


def test_a_draft_is_saved_on_the_way_to_the_counter(supervisor: Supervisor) -> None:
    one = supervisor
    one.sit_down()
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    assert one.desk.editing.draft is not None
    one.desk.editing.put(replace(one.desk.editing.draft.program, cost=Text("Gratis")))
    one.press(Qt.Key.Key_1, CTRL)
    one.until(
        lambda: (
            one.desk.overview.view is not None and "jobbsjansen" in one.desk.overview.view.drafts
        )
    )
    assert one.shell.window.at_counter
    assert one.shell.desk is not None
    assert not one.shell.desk.menu.menuAction().isVisible()


def test_another_language_keeps_the_desk(supervisor: Supervisor) -> None:
    one = supervisor
    one.sit_down()
    one.shell.use_language("nn")
    one.until(lambda: one.desk.overview.view is not None)
    assert not one.shell.window.at_counter
    assert one.desk.language == "nn"
    # The words of the whole program are in the application: the next story wants them back.
    one.shell.use_language("nb")
    one.until(lambda: one.desk.overview.view is not None)
    assert one.page.who.text() == "Du er kari"


def test_nothing_takes_the_keys_from_the_window_on_a_tour(supervisor: Supervisor) -> None:
    one = supervisor
    one.sit_down()
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    for tab in range(one.page.pane.tabs.count()):
        one.page.pane.go_to(tab)
        one.settle()
        assert one.shell.window.isActiveWindow(), tab
        assert one.focus is not one.shell.window, tab
    for area in range(one.page.areas.count()):
        one.page.go_to(area)
        one.settle()
        assert one.shell.window.isActiveWindow(), area


@pytest.mark.parametrize(("width", "beside"), [(1_366, False), (1_700, True)])
def test_what_is_worked_on_gets_the_room(
    supervisor: Supervisor, width: int, *, beside: bool
) -> None:
    one = supervisor
    one.shell.window.resize(width, 768)
    one.sit_down()
    assert one.page.programs.isVisible()
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    assert one.page.programs.isVisible() == beside
    one.press(Qt.Key.Key_F, CTRL)
    assert one.page.programs.isVisible()
    assert (one.desk.editing.draft is not None) == beside
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    one.page.pane.shut.click()
    assert one.page.programs.isVisible()
    assert one.desk.editing.draft is None


def test_what_it_has_decided_is_grey_and_says_who(shell: Shell) -> None:
    commands = shell.window.commands
    assert commands.themes["dark"].isEnabled()
    commands.lock({"theme": "policy, låst", "compact": "miljøvariabel"})
    chosen = commands.themes[shell.settings.theme]
    assert not any(action.isEnabled() for action in commands.themes.values())
    assert chosen.text().endswith("(bestemt av policy, låst)")
    assert commands.themes["dark"].text() == "&Mørkt"
    assert commands.compact.text() == "&Kompakt (bestemt av miljøvariabel)"
    assert commands.languages["nn"].isEnabled()
