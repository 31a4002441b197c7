"""For everybody at the counter: names for screen readers, plain text from catalogues, no tricks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QWidget

from matcher.casework import Casework
from matcher.questions.texts import Text
from tests.stories.conftest import DAY
from tests.ui.screen import come_to_rest, look_restored
from ui.app.shell import Shell
from ui.app.storage import Storage
from ui.platform.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from matcher.catalogue.catalogue import Catalogue

TRAP = '<img src="file:///etc/passwd"><b>x</b>'


def unfold(shell: Shell) -> None:
    """Show as much of the window as there is."""
    for preset in shell.window.counter.catalogue.presets:
        shell.window.counter.start_from(preset)
    shell.window.counter.answer_all(shell.window.counter.catalogue.examples[0].facts)
    shell.window.go_to_program("dagpenger-permittert")


def widgets(shell: Shell) -> list[QWidget]:
    return [w for w in shell.window.findChildren(QWidget) if w.isVisible()]


def test_everything_that_takes_the_focus_has_a_name(shell: Shell) -> None:
    unfold(shell)
    come_to_rest(shell.window)
    nameless = []
    for widget in widgets(shell):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_every_action_has_a_mnemonic_or_a_shortcut(shell: Shell) -> None:
    examples = {e.title.nb for e in shell.window.counter.catalogue.examples}
    languages = {"Bokmål", "Nynorsk", "English"}
    bare = [
        action.text()
        for action in shell.window.commands.all
        if "&" not in action.text() and action.shortcut().isEmpty()
    ]
    assert set(bare) <= examples | languages


def test_no_two_actions_share_a_shortcut(shell: Shell) -> None:
    keys = [k.toString() for a in shell.window.commands.all for k in a.shortcuts()]
    assert len(keys) == len(set(keys))


def test_nothing_spins_by_the_wheel(shell: Shell) -> None:
    unfold(shell)
    assert [w for w in widgets(shell) if isinstance(w, QAbstractSpinBox)] == []


@pytest.fixture
def trapped(catalogue: Catalogue) -> Catalogue:
    """A catalogue in which every program tries to be more than text."""
    programs = {
        program.id: replace(
            program,
            name=Text(TRAP + program.name.nb),
            summary=Text(TRAP),
            owner=TRAP,
            cost=Text(TRAP),
        )
        for program in catalogue.programs.values()
    }
    questions = {
        question.id: replace(question, label=Text(TRAP + question.label.nb), help=Text(TRAP))
        for question in catalogue.questionnaire.questions.values()
    }
    questionnaire = replace(catalogue.questionnaire, questions=questions)
    return replace(catalogue, programs=programs, questionnaire=questionnaire)


@pytest.fixture
def trapped_shell(qapp: QApplication, trapped: Catalogue) -> Iterator[Shell]:
    with look_restored(qapp):
        casework = Casework(trapped, lambda: DAY)
        found = Shell(qapp, casework, Settings(welcomed=True), Storage(lambda _: ""))
        yield found
        found.window.close()
        found.window.deleteLater()
        found.deleteLater()


def test_text_from_a_catalogue_is_only_text(trapped_shell: Shell) -> None:
    unfold(trapped_shell)
    come_to_rest(trapped_shell.window)
    labels = [w for w in widgets(trapped_shell) if isinstance(w, QLabel)]
    assert any("<img" in label.text() for label in labels), "the trap was not shown at all"
    drawn = [
        label.text()
        for label in labels
        if "<img" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert drawn == []
    tips = [w.toolTip() for w in widgets(trapped_shell) if "<img" in w.toolTip()]
    assert [tip for tip in tips if GuiQt.mightBeRichText(tip)] == []
