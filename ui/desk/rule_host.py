"""The open draft as the rule editor wants it: its program, and every case that names it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from matcher.rulework import cases_about, with_cases
from ui.desk.rules import card_of, written

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue import Catalogue, Program, RuleCase
    from matcher.questions import Language
    from matcher.rulework import Draft
    from ui.desk.presenter import Desk
    from ui.desk.snapshot import DeskView

T = TypeVar("T")


class OpenRule(QObject):
    """Hands the rule editor what it shows, and the desk what is done there."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Stand between one editor and the draft that the desk has open."""
        super().__init__(parent)
        self._desk = desk
        self._key: tuple[object, ...] = ()
        self._cases: tuple[RuleCase, ...] = ()
        draft = desk.editing.draft
        assert draft is not None  # noqa: S101 - the editor is made for a draft that is open
        self._last: Draft = draft

    @property
    def _draft(self) -> Draft:
        """The draft; as it was when it was closed while the editor is being taken down."""
        if self._is_open():
            self._last = self._desk.editing.draft or self._last
        return self._last

    def _is_open(self) -> bool:
        draft = self._desk.editing.draft
        return draft is not None and draft.program.id == self._last.program.id

    @property
    def _view(self) -> DeskView:
        view = self._desk.overview.view
        assert view is not None  # noqa: S101 - a draft is opened from a view
        return view

    @property
    def program(self) -> Program:
        """The program as it stands."""
        return self._draft.program

    @property
    def catalogue(self) -> Catalogue:
        """Questions, constants and all programs."""
        return self._view.ground

    @property
    def language(self) -> Language:
        """The language of the interface."""
        return self._desk.language

    @property
    def today(self) -> date:
        """The day that rules are tried on."""
        return self._view.today

    @property
    def cases(self) -> tuple[RuleCase, ...]:
        """Every case that names the program, with what the draft expects of it."""
        draft = self._draft
        # The parts themselves, not their ids: an id may be used again.
        key = (
            draft.cases, draft.expectations, draft.missing, self.catalogue, draft.program.id,
        )  # fmt: skip
        if len(key) != len(self._key) or any(
            a is not b for a, b in zip(key, self._key, strict=True)
        ):
            self._key, self._cases = key, cases_about(draft, self.catalogue)
        return self._cases

    def set_program(self, program: Program) -> None:
        """Keep another program."""
        # A field that loses the focus as another program is opened still tells what it held.
        if self._is_open():
            self._desk.editing.put(program)

    def set_cases(self, cases: tuple[RuleCase, ...]) -> None:
        """Keep other cases; those from other files only change what they expect."""
        if self._is_open():
            self._desk.editing.put_draft(with_cases(self._draft, cases, self.catalogue))

    def own(self, case_id: str) -> bool:
        """Tell whether a case is this program's own; of others only what they expect changes."""
        return any(case.id == case_id for case in self._draft.cases)

    def work(self, what: Callable[[], T], done: Callable[[T], object]) -> None:
        """Find something out in the background, and tell unless the program was closed since."""
        self._desk.background.ask(lambda _: what(), partial(self._tell, done))

    def _tell(self, done: Callable[[T], object], found: T) -> None:
        if isValid(self) and self._is_open():
            done(found)

    @staticmethod
    def copy(text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    @staticmethod
    def paste() -> str:
        """Return the text on the clipboard."""
        return QGuiApplication.clipboard().text()


class OpenPointers(OpenRule):
    """Hands the editor a card with the pointers of the draft in the place of its criteria."""

    _carded: Program | None = None

    @property
    def program(self) -> Program:
        """The card of the program as it stands."""
        program = super().program
        if program is not self._carded:
            self._carded, self._card = program, card_of(program)
        return self._card

    def set_program(self, program: Program) -> None:
        """Keep the program of another card; its criteria may be others by now."""
        super().set_program(replace(self._draft.program, pointers=written(program).pointers))
