"""Once the person has gone, no object of the program holds a word that was typed of them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.ui.screen import come_to_rest
from ui.counter.intake.line_intake import LineIntake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell

# Backwards here: whoever reads this file, as pytest does, holds no name by it.
NAMES = tuple(written[::-1] for written in ("jstivoreivax", "nesdraagtsivq"))


def _holding(name: str) -> Iterator[str]:
    """Yield the kinds of what holds a text with a name in it.

    Mappings and tuples of texts alone are known to nobody but who holds them.
    """
    for each in gc.get_objects():
        for held in gc.get_referents(each):
            inner = gc.get_referents(held) if isinstance(held, dict | tuple) else (held,)
            for text in inner:
                if isinstance(text, str) and name in text.lower():
                    yield type(each).__name__


def test_what_was_typed_is_in_no_object_when_the_person_has_gone(
    shell: Shell, qtbot: QtBot
) -> None:
    intake = shell.window.findChild(LineIntake)
    assert isinstance(intake, LineIntake)
    intake.line.setFocus()
    qtbot.keyClicks(intake.line, f"{NAMES[0].title()} {NAMES[1]} 34 permiterttt")
    come_to_rest(shell.window)
    assert any(_holding(NAMES[0]))
    qtbot.keyClick(intake.line, Qt.Key.Key_Return)
    shell.window.counter.new_person()
    come_to_rest(shell.window)
    gc.collect()
    for name in NAMES:
        left = [kind for kind in _holding(name) if kind != type(iter(NAMES)).__name__]
        assert not left, "besides the loop here"
