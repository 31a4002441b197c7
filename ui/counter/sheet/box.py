"""The sheet on the screen: the plan on the left, how it will look on the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from matcher.handout import file_name, handout, in_danger, pdf_file
from matcher.kept_files import keep
from ui.counter.sheet.options import SheetOptions
from ui.counter.sheet.plan_pane import PlanPane
from ui.counter.sheet.preview import SheetPreview
from ui.counter.sheet.sheet_maker import SheetMaker
from ui.platform import announce
from ui.theme import SPACE_L, SPACE_M, load_sheet_fonts
from ui.widgets import Words, WrapButton, row_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from matcher.errors import MatcherError
    from matcher.handout import Document
    from ui.counter.presenter import Counter
    from ui.counter.sheet.sheet_maker import Sheet
    from ui.platform import Jobs

SHARE = 0.94
"""Of the window it stands over."""


class SheetBox(QDialog):
    """Goes with the person; nothing of it is kept but the file somebody asks for."""

    def __init__(self, counter: Counter, jobs: Jobs, parent: QWidget) -> None:
        """Make the sheet of the counter's plan."""
        super().__init__(parent)
        load_sheet_fonts()
        self._counter = counter
        self.setWindowTitle(self.tr("Ark"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then: Callable[[], None] | None = None
        """What was asked for before the sheet was there: nothing is printed that is not shown."""
        self.making = SheetMaker(jobs, self)
        self.plan = PlanPane(counter)
        self.options = SheetOptions(danger=in_danger(counter.plan, counter.assessment))
        self.preview = SheetPreview()
        self.told = Words("", "small")
        self.print_button = WrapButton(self.tr("Skriv ut …"), "primary")
        self.save_button = WrapButton(self.tr("Lagre som PDF …"), "plain")
        self.close_button = WrapButton(self.tr("Lukk"), "plain")
        self._lay_out()
        self._join()
        self.resize(parent.size() * SHARE)
        self.print_button.setFocus()
        # When it has its size: the pictures are made for it.
        QTimer.singleShot(0, self, self._make)

    def _lay_out(self) -> None:
        left, right, buttons = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(with_looks(QLabel(self.tr("Valgt sammen med personen")), "heading=2"))
        left.addWidget(self.plan, 1)
        for button in (self.print_button, self.save_button, self.close_button):
            button.setAutoDefault(button is self.print_button)
            buttons.addWidget(button)
        self.print_button.setDefault(True)
        buttons.addStretch()
        right.setSpacing(SPACE_M)
        right.addWidget(self.options)
        right.addWidget(self.preview, 1)
        right.addWidget(self.told)
        right.addLayout(buttons)
        both = row_of(self, spacing=SPACE_L, margins=SPACE_L)
        both.addLayout(left, 2)
        both.addLayout(right, 3)

    def _join(self) -> None:
        self.plan.changed.connect(self._make)
        self.options.changed.connect(self._make)
        self.making.made.connect(self._made)
        self.making.failed.connect(self._failed)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        self._counter.person_gone.connect(self.reject)
        self.finished.connect(self._forget)

    @property
    def document(self) -> Document:
        """The sheet as it is wanted now."""
        counter = self._counter
        wanted = self.options.wanted()
        return handout(counter.plan, counter.assessment, counter.catalogue, wanted)

    def _make(self) -> None:
        if not self._counter.plan.chosen:
            self.making.forget()
            self.preview.clear()
            self._say(self.tr("Ingen tiltak er valgt."))
            return
        self.making.make(self.document, self.preview.ppi())

    def _made(self, sheet: Sheet) -> None:
        self.preview.show_sheet(sheet)
        self._say("")
        then, self._then = self._then, None
        if then is not None:
            then()

    def _failed(self, error: MatcherError) -> None:
        self._then = None
        self._say(error.into(self._counter.language))

    def print(self) -> None:
        """Print the sheet that is shown."""
        from ui.counter.sheet.sheet_printer import chosen_printer, has_printer, print_on

        sheet = self.making.sheet
        if sheet is None:
            self._then = self.print
            return
        if not has_printer():
            self._say(self.tr("Fant ingen skriver. Lagre arket som PDF i stedet."))
            self.save_button.setFocus()
            return
        printer = chosen_printer(self)
        if printer is None:
            return

        def print_all(pictures: list[bytes]) -> None:
            if print_on(printer, pictures):
                self._say(self.tr("Arket er sendt til skriveren."))
            else:
                said = self.tr("Skriveren tok ikke imot arket. Lagre det som PDF i stedet.")
                self._say(said)

        self.making.make_prints(sheet.document, print_all)

    def save(self) -> None:
        """Keep the sheet that is shown as a file."""
        if self.making.sheet is None:
            self._then = self.save
            return
        title, name = self.tr("Lagre arket"), file_name(self._counter.situation.as_of)
        path, _ = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
        if path:
            self.keep(Path(path))

    def keep(self, path: Path) -> None:
        """Write the file behind the window and tell how it went."""
        sheet = self.making.sheet
        if sheet is None:
            return
        said = self.tr("Arket er lagret i {path}.").format(path=path)
        document = sheet.document
        self.making.run(lambda: keep(pdf_file(document), path), lambda: self._say(said))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        if words:
            announce(self.told, words)

    def _forget(self) -> None:
        self.making.forget()
        self.preview.clear()
