"""Nothing on the program page is cut off, right after it is shown and after the look changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell
    from ui.counter.program.view import ProgramView


def _cut_off(view: ProgramView) -> list[str]:
    """The texts that are lower than their words need at the width they have."""
    texts = [each for each in view.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    return [each.text() for each in texts if each.height() < each.heightForWidth(each.width())]


def _page(shell: Shell) -> ProgramView:
    view = shell.window.program.view
    assert view is not None
    return view


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1093, 614), (1920, 1080)])
def test_every_height_is_right_as_soon_as_a_program_is_shown(
    shell: Shell, qtbot: QtBot, width: int, height: int
) -> None:
    window = shell.window
    window.resize(width, height)
    counter = window.counter
    counter.answer_all(counter.catalogue.examples[0].facts)
    for program in ("dagpenger-permittert", "aap"):
        window.go_to_program(program)
        assert len(_page(shell).findChildren(QLabel)) > 20
        assert _cut_off(_page(shell)) == []
    view = _page(shell)
    told: list[list[str]] = []

    def built() -> bool:
        told.append(_cut_off(view))
        return len(view.sections) > 4

    qtbot.waitUntil(built)
    assert not any(told)
