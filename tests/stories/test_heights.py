"""Nothing is cut off in the first picture: after a program is shown, and after the look changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.scenes import example
from tests.ui.screen import come_to_rest
from ui.widgets import is_low

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell
    from ui.app.window import Window
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


def _low(window: Window) -> list[str]:
    """What is lower than it needs, in the form and on the program page."""
    assert window.program.view is not None
    panes: tuple[QWidget, ...] = (window.intake.view, window.program.view)
    low = [each for pane in panes for each in pane.findChildren(QWidget) if is_low(each)]
    return [getattr(each, "text", each.metaObject().className)() for each in low]


LOOKS: dict[str, Callable[[Shell], None]] = {
    "theme": lambda shell: shell.use_theme("dark"),
    "contrast": lambda shell: shell.use_theme("high_contrast"),
    "larger": lambda shell: shell.use_size(150),
    "twice": lambda shell: shell.use_size(200),
    "as before": lambda shell: shell.use_size(100),
    "compact": lambda shell: shell.use_compact(compact=True),
    "narrower": lambda shell: shell.window.resize(shell.window.width() - 150, 640),
    "panes": lambda shell: shell.window.splitter.setSizes((360, 420, 500)),
    "language": lambda shell: shell.use_language("nn"),
    "language as before": lambda shell: shell.use_language("nb"),
}


@pytest.mark.parametrize(
    ("width", "height"),
    [(1366, 768), (1093, 614), pytest.param(1920, 1080, marks=pytest.mark.soak)],
)
def test_every_height_is_right_as_soon_as_the_look_is_another(
    shell: Shell, width: int, height: int
) -> None:
    shell.window.resize(width, height)
    counter = shell.window.counter
    counter.answer_all(counter.catalogue.examples[0].facts)
    shell.window.go_to_program("aap")
    for name, change in LOOKS.items():
        come_to_rest(shell.window)
        change(shell)
        if shell.window.program.program() is None:
            # Another language makes another window, which shows no program yet.
            shell.window.go_to_program("aap")
        assert (name, _low(shell.window)) == (name, [])


def test_bars_above_do_not_squeeze_what_to_ask_next(shell: Shell) -> None:
    """At 200 % in a small window the card goes before it is cut, and comes back with its room."""
    shell.window.resize(800, 800)
    example(0)(shell)
    shell.use_size(200)
    shell.window.counter.look_back(shell.window.counter.catalogue, date(2026, 5, 1))
    shell.window.bars.offer_present("Klokken er passert midnatt. Svarene er vurdert per i går.")
    come_to_rest()
    page = shell.window.results
    parts = (page.counts, page.card, page.search, page.list)
    assert not [part for part in parts if part.isVisible() and is_low(part)]
    assert not page.card.isVisible()
    shell.use_size(100)
    come_to_rest()
    assert page.card.isVisible()
    assert page.counts.isVisible()
