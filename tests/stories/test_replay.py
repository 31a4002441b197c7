"""A printed code typed in again months later: the list, and what changed since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.errors import MatcherError
from matcher.messages import as_message
from matcher.plan.code import code_of
from tests.stories.conftest import DAY
from ui.app.replay import Replay
from ui.counter import CodeBox

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.plan import ListCode
    from tests.stories.caseworker import Caseworker


def former_of(caseworker: Caseworker) -> Catalogue:
    """A catalogue in which one program was another's."""
    now = caseworker.shell.window.counter.catalogue
    programs = dict(now.programs)
    programs["karriere-oslo"] = replace(programs["karriere-oslo"], owner="Nav Nordpolen")
    return replace(now, programs=programs, version="2025.1", hash="f" * 64)


def typed(caseworker: Caseworker, code: ListCode, former: Catalogue | None) -> None:
    """Type a code in, where the catalogue of its day is kept or not."""
    asked: list[date] = []

    def at_day(day: date) -> Catalogue:
        asked.append(day)
        if former is None:
            raise MatcherError(as_message("Ingen versjon gjaldt da."))
        return former

    shell = caseworker.shell
    keeping = replace(shell._keeping, at_day=at_day)
    Replay(shell.window, shell.jobs, keeping, shell.takeaway).ask()
    caseworker.wait(lambda: isinstance(QApplication.activeModalWidget(), CodeBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, CodeBox)
    caseworker.wait(box.code.hasFocus)
    caseworker.write(str(code))
    caseworker.press(Qt.Key.Key_Return)
    caseworker.wait(lambda: bool(asked))
    caseworker.wait(lambda: shell.jobs.wait(0))


def test_what_is_otherwise_about_the_list_is_said(caseworker: Caseworker) -> None:
    former = former_of(caseworker)
    typed(caseworker, code_of(("karriere-oslo", "kvp"), former, DAY), former)
    window = caseworker.shell.window
    assert window.counter.plan.ids == ("karriere-oslo", "kvp")
    caseworker.wait(lambda: "Nav Nordpolen" in window.notices.text)
    assert "Katalogen var 2025.1" in window.notices.text
    assert caseworker.answers == {}


def test_where_that_catalogue_is_not_kept_it_says_that_rules_may_be_others(
    caseworker: Caseworker,
) -> None:
    typed(caseworker, code_of(("kvp",), former_of(caseworker), DAY), None)
    window = caseworker.shell.window
    assert window.counter.plan.ids == ("kvp",)
    assert window.notices.text.endswith("Vilkårene kan være andre.")
