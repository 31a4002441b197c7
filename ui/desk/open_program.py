"""The program that is open at the desk: its rule, its texts, its way to being published."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QWidget

from matcher.catalogue import Section, field_at
from ui.desk.focus import enter
from ui.desk.words import STATE_ICONS, state_word
from ui.theme import SPACE_M, SPACE_S, icon
from ui.widgets import (
    Badge,
    ElidedLabel,
    Link,
    WrapButton,
    column_of,
    discard,
    drawing_pixels,
    row_of,
    shade,
    with_looks,
)

if TYPE_CHECKING:
    from ui.desk.focus import Part
    from ui.desk.presenter import Desk
    from ui.desk.rules import LinesPage, RulePage
    from ui.desk.texts import TextsPage

RULE, POINTERS, TEXTS, PUBLISHING, HISTORY = range(5)


class DraftPane(QWidget):
    """Five tabs, each built when it is first looked at."""

    close_wanted = Signal()
    situation_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start without a program."""
        super().__init__(parent)
        self._desk, self._program_id = desk, ""
        self.setAccessibleName(self.tr("Tiltaket"))
        self.name, self.state = ElidedLabel("", "heading=2"), Badge()
        self.kept = with_looks(QLabel(), "muted", "small")
        self.ahead = Link("", "warning", "maybe", small=True)
        self.ahead.clicked.connect(partial(self.go_to, PUBLISHING))
        self.shut = WrapButton(self.tr("Alle tiltak"))
        self.shut.setIcon(icon("arrow-left", shade("accent"), drawing_pixels(self.shut)))
        self.shut.clicked.connect(self.close_wanted)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Deler av tiltaket"))
        for title in (
            self.tr("Rege&l"), self.tr("Når tenker vi på &dette?"), self.tr("Te&kster"),
            self.tr("&Prøv og publiser"), self.tr("H&istorikk"),
        ):  # fmt: skip
            self.tabs.addTab(title)
        self._stack = QStackedWidget()
        self._pages: list[QWidget | None] = [None] * self.tabs.count()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        desk.editing.opened.connect(self._opened)
        desk.editing.edited.connect(self._say)
        desk.editing.stored.connect(self._say)
        desk.editing.rewritten.connect(self._forget_steps)

    def _lay_out(self) -> None:
        head = row_of(None, self.shut, spacing=SPACE_M, margins=(0, SPACE_S, SPACE_M, 0))
        head.addWidget(self.name, 1)
        for part in (self.ahead, self.kept, self.state):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.ahead.hide()
        column = column_of(self, spacing=SPACE_S)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    @property
    def rule(self) -> RulePage | None:
        """The rule editor, once it was looked at."""
        from ui.desk.rules import RulePage

        page = self._pages[RULE]
        return page if isinstance(page, RulePage) else None

    @property
    def lines(self) -> LinesPage | None:
        """The editor of lines that is looked at: of the rule, or of the pointers."""
        from ui.desk.rules import LinesPage

        page = self._stack.currentWidget()
        return page if isinstance(page, LinesPage) else None

    @property
    def texts(self) -> TextsPage | None:
        """The texts, once they were looked at."""
        from ui.desk.texts import TextsPage

        page = self._pages[TEXTS]
        return page if isinstance(page, TextsPage) else None

    def page(self, tab: int) -> QWidget:
        """Return what a tab shows, built when it is first asked for."""
        page = self._pages[tab]
        if page is None:
            page = (
                self._make_rule, self._make_pointers, self._make_texts, self._make_publishing,
                self._make_history,
            )[tab]()  # fmt: skip
            self._pages[tab] = page
            self._stack.addWidget(page)
        return page

    def _make_rule(self) -> QWidget:
        from ui.desk.rule_host import OpenRule
        from ui.desk.rules import RulePage

        host = OpenRule(self._desk)
        page = RulePage(host)
        host.setParent(page)
        page.title.hide()
        return page

    def _make_pointers(self) -> QWidget:
        from ui.desk.rule_host import OpenPointers
        from ui.desk.rules import PointersPage

        host = OpenPointers(self._desk)
        page = PointersPage(host)
        host.setParent(page)
        page.title.hide()
        return page

    def _make_texts(self) -> QWidget:
        from ui.desk.texts import TextsPage

        return TextsPage(self._desk)

    def _make_publishing(self) -> QWidget:
        from ui.desk.publishing import PublishingPage

        page = PublishingPage(self._desk)
        page.mend.connect(self.mend)
        page.rewritten.connect(self._forget_steps)
        page.situation_wanted.connect(self.situation_wanted)
        page.refresh()
        return page

    def _make_history(self) -> QWidget:
        from ui.desk.versions import ProgramHistory

        page = ProgramHistory(self._desk)
        page.refresh()
        return page

    def _opened(self) -> None:
        draft = self._desk.editing.draft
        program_id = draft.program.id if draft else ""
        if program_id != self._program_id:
            self._program_id = program_id
            # Its undo steps are of another program.
            self._forget_steps()
            if draft is not None:
                # A program without a rule begins with one; else one goes on where one was.
                self._turn(self.tabs.currentIndex())
        self._say()

    def _forget_steps(self) -> None:
        """Let the editors of lines begin anew: undoing would undo what others have written."""
        looked_at = self.lines is not None
        self._drop(RULE)
        self._drop(POINTERS)
        if looked_at:
            self._turn(self.tabs.currentIndex())

    def _drop(self, tab: int) -> None:
        page, self._pages[tab] = self._pages[tab], None
        if page is not None:
            discard(self._stack, page)

    def _turn(self, tab: int) -> None:
        if self._desk.editing.draft is None or tab < 0:
            return
        self._stack.setCurrentWidget(self.page(tab))
        if self.lines is not None:
            # Texts and sources may have been edited since it was last looked at.
            self.lines.refresh()

    def _say(self) -> None:
        draft = self._desk.editing.draft
        if draft is None:
            return
        self.name.say(draft.program.name.into(self._desk.language))
        self.kept.setText(self._desk.editing.kept)
        begun = bool(draft.revision) or self._desk.editing.dirty
        self.state.setVisible(begun)
        if begun:
            self.state.show_state(*STATE_ICONS[draft.state], state_word(draft.state))
        self._say_ahead()

    def _say_ahead(self) -> None:
        """Say on every tab what stands in the way of sending in."""
        proof = self._desk.editing.proof
        words = ""
        if self._desk.editing.join is not None:
            words = self.tr("To har skrevet på samme sted – velg")
        elif proof is not None and proof.overtaken:
            words = self.tr("Endret av andre siden du begynte")
        elif self._desk.editing.to_mend:
            words = self.tr("{count} å rette").format(count=self._desk.editing.to_mend)
        self.ahead.say(words)
        self.ahead.setVisible(bool(words))

    def go_to(self, tab: int) -> None:
        """Show a tab and put the focus in it."""
        self.tabs.setCurrentIndex(tab)
        self._turn(tab)
        self.focus_content()

    def focus_content(self) -> None:
        """Put the focus in what the tab shows."""
        page = self._stack.currentWidget()
        if self.lines is not None:
            self.lines.focus_list()
        elif page is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)
            if page.focusProxy() is None:
                page.focusNextChild()

    def parts(self) -> list[Part]:
        """Return the parts of what the tab shows, each with the way to put the focus in it."""
        page = self._stack.currentWidget()
        if self.lines is not None:
            return self.lines.parts()
        if self.texts is not None and page is self.texts:
            preview = self.texts.preview
            return [(self.texts.area, self.focus_content), (preview, partial(enter, preview))]
        return [(self, self.focus_content)]

    def show_untested(self) -> None:
        """Go to the changes of the rule that no case would notice."""
        self.go_to(RULE)
        if self.rule is not None:
            self.rule.proof.show_untested()

    def mend(self, path: str) -> None:
        """Go to where something is mended."""
        field = field_at(path)
        # What is at no field is a rule case, which is written beside the rule.
        if field is None or field.section is Section.RULE:
            self.go_to(RULE)
            return
        if field.section is Section.POINTERS:
            self.go_to(POINTERS)
            return
        self.go_to(TEXTS)
        if self.texts is not None:
            self.texts.focus_field(field)
