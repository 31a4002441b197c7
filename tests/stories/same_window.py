"""Brings the window to one state, whatever was done with it: what it holds can be compared then.

How much memory is in use is else told by which rows of the form were made, which pages of the desk
were seen, the language, the size of the window and how many widgets Qt keeps drawing rules for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.stories.monkey import close_all_above
from tests.stories.tour import AREAS, COUNTER, PROGRAMS, SHORT, TABS, open_program
from tests.ui.screen import come_to_rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stories.supervisor import Supervisor
    from tests.stories.tour import Way
    from ui.app.shell import Shell
    from ui.platform import Jobs, Settings

LARGE, USUAL = (1920, 1080), (1366, 768)
"""Where there is room, more stands side by side."""


def settle(shell: Shell) -> None:
    """Let everything that was put off happen, and close what is open above the window."""
    close_all_above()
    come_to_rest(shell.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shell.window.isVisible()


def _at_work(shell: Shell) -> Iterator[Jobs]:
    """Yield what works behind the window."""
    yield shell.jobs
    if shell.desk is not None:
        yield shell.desk.desk.background.beside


def end_work(shell: Shell) -> None:
    """Wait for all that was begun behind the window: an impact under way holds 100 MB."""
    idle = False
    while not idle:
        busy = [jobs for jobs in _at_work(shell) if not jobs.wait(0)]
        for jobs in busy:
            assert jobs.wait(300_000)
        come_to_rest(shell.window)
        idle = not busy


def same_again(one: Supervisor, settings: Settings) -> None:
    """Look as the settings say, with all rows of the form and all pages of the desk made."""
    settle(one.shell)
    _look(one.shell, settings)
    one.shell.window.resize(*LARGE)
    one.shell.show_counter()
    _see(one, COUNTER)
    _every_row(one.shell)
    _desk(one)
    one.shell.show_counter()
    one.shell.window.counter.new_person()
    one.shell.window.resize(*USUAL)
    end_work(one.shell)
    _wear_anew(one.shell, settings)


def _look(shell: Shell, settings: Settings) -> None:
    if shell.settings.language != settings.language:
        shell.use_language(settings.language)
    shell.use_size(settings.text_size)
    shell.use_compact(settings.compact)
    settle(shell)


def _see(one: Supervisor, ways: dict[str, Way]) -> None:
    for way in ways.values():
        way(one)
        end_work(one.shell)
        settle(one.shell)


def _every_row(shell: Shell) -> None:
    form = shell.window.intake.view.form
    while form.build_one():
        pass
    for row in form.rows.made.values():
        row.notes.show_help(shown=True)
        row.seen.show()
    shell.window.counter.new_person()


def _desk(one: Supervisor) -> None:
    one.shell.show_desk()
    one.until(lambda: one.desk.overview.view is not None)
    one.page.work.close_program()
    end_work(one.shell)
    _see(one, AREAS)
    one.page.go_to(PROGRAMS)
    open_program(one, SHORT)
    _see(one, TABS)
    one.page.work.close_program()
    end_work(one.shell)


def _wear_anew(shell: Shell, settings: Settings) -> None:
    # Qt keeps what a style sheet says of each part of a widget that was drawn, until another look.
    shell.use_theme("light" if settings.theme == "dark" else "dark")
    shell.use_theme(settings.theme)
    settle(shell)
