"""The whole window over a catalogue that has no id of ours: every screen of counter and desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from matcher.arrivals import door
from matcher.catalogue import load
from matcher.questions.questions import Kind
from matcher.questions.reserved import RESERVED
from matcher.rulework import session
from matcher.store import active
from tests.matcher.foreign import OURS, asked, asking, foreign
from tests.matcher.rulework.office import JOB
from tests.matcher.sample import files, leaf, write
from tests.stories.conftest import desk_of_commands
from tests.stories.tour import AREAS, DESK_BOXES, TABS, open_program
from tests.ui.screen import come_to_rest
from ui.terminal import source

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from tests.matcher.sample import Documents
    from tests.stories.supervisor import Supervisor
    from ui.app.storage import Storage

OF_NOBODY = {"rule of an entry"}
"""Small windows of what this catalogue has none of."""


@pytest.fixture
def data() -> Documents:
    return {name: content for name, content in foreign().items() if "/all" not in name}


@pytest.fixture
def catalogue(data: Documents) -> Catalogue:
    return load(files(data))


@pytest.fixture
def keeping(
    tmp_path: Path, people: list[str], monkeypatch: pytest.MonkeyPatch, data: Documents
) -> Storage:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    folder = write(data, tmp_path / "bundled")
    for module in (active, source, door, session):
        monkeypatch.setattr(module, "bundled_catalogue", lambda: folder)
    return desk_of_commands(people)


def rest(one: Supervisor) -> None:
    for _ in range(3):
        one.settle_entries()
        come_to_rest(one.shell.window)


def at_the_counter(one: Supervisor) -> None:
    """Write a line, answer what is asked next, and look at every program."""
    one.tell("34 sagene, to barn på 3 og 5 år, født 1992, har hund")
    rest(one)
    counter = one.shell.window.counter
    for question in counter.catalogue.questionnaire.questions.values():
        one.find(question.label.nb)
        one.write("1" if question.kind is not Kind.YES_NO else " ")
        rest(one)
    for program in counter.catalogue.programs.values():
        one.shell.window.go_to_program(program.id)
        rest(one)
        assert one.copied()


def at_the_desk(one: Supervisor, program: str) -> None:
    one.sit_down()
    for go in AREAS.values():
        go(one)
        rest(one)
    open_program(one, program)
    for go in TABS.values():
        go(one)
        rest(one)
    one.desk.editing.close()
    rest(one)
    for name, go in DESK_BOXES.items():
        if name in OF_NOBODY:
            continue
        go(one)
        rest(one)
        above = QApplication.activeModalWidget()
        assert isinstance(above, QDialog), name
        QTest.keyClick(above, Qt.Key.Key_Escape)
        one.until(lambda: QApplication.activeModalWidget() is None)


def test_every_screen_is_there_without_an_id_of_ours(supervisor: Supervisor) -> None:
    assert RESERVED.keys().isdisjoint(
        supervisor.shell.window.counter.catalogue.questionnaire.questions
    )
    at_the_counter(supervisor)
    at_the_desk(supervisor, JOB)


class TestOneOfTwo:
    """Only the age is asked, and rules look at what one turns in the year."""

    @pytest.fixture
    def data(self) -> Documents:
        return asking(asked("age", Kind.NUMBER), rules=(leaf(OURS, "ge", 19),))

    def test_every_screen_is_there(self, supervisor: Supervisor) -> None:
        at_the_counter(supervisor)
        at_the_desk(supervisor, "every")
