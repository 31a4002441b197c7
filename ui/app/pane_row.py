"""The panes of the counter side by side; first the one that is written in, alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QStackedWidget, QWidget

from ui.theme import BODY_PIXELS
from ui.widgets import with_looks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.counter import ProgramPage, ResultsPage

NARROW = 1_200
SHARES = (430, 430, 506)


class PaneRow(QSplitter):
    """Three panes, or two where the screen is narrow and the program lies over the list.

    The others take their places by `take_in`; where the first one stands does not change by it.
    """

    results: ResultsPage
    program: ProgramPage

    def __init__(self, intake: QWidget) -> None:
        """Leave room for the list and the program."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.narrow = False
        self._middle = QStackedWidget()
        self._coming = with_looks(QLabel(self.tr("Tiltakene hentes …")), "muted")
        self._coming.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle.addWidget(self._coming)
        self._room: QWidget | None = QWidget()
        for pane in (intake, self._middle, self._room):
            self.addWidget(pane)
        self.setSizes(SHARES)

    def take_in(self, results: ResultsPage, program: ProgramPage) -> Iterator[None]:
        """Put the list in its place, and then the program: all in either is dressed for it."""
        self.results, self.program = results, program
        self._middle.addWidget(results)
        self._middle.setCurrentWidget(results)
        self._middle.removeWidget(self._coming)
        self._coming.deleteLater()
        yield
        room, self._room = self._room, None
        if room is not None:
            if self.narrow:
                room.setParent(None)
                self._arrange()
            else:
                self.replaceWidget(self.indexOf(room), program)
                program.set_narrow(narrow=False)
                results.set_narrow(narrow=False)
            room.deleteLater()

    def fit(self, width: int) -> None:
        """Let the program lie over the list where a window so wide has no room for three panes."""
        narrow = width < NARROW * QApplication.font().pixelSize() / BODY_PIXELS
        if narrow == self.narrow:
            return
        self.narrow = narrow
        if self._room is not None:
            self._room.setVisible(not narrow)
        else:
            self._arrange()
        self.setSizes((SHARES[0], width - SHARES[0]) if narrow else SHARES)

    def kept(self) -> str:
        """Return the widths of three panes in pixels, as settings keep them; "" of two."""
        return ",".join(map(str, () if self.narrow else self.sizes()))

    def put(self, widths: str) -> None:
        """Make three panes as wide as they were kept."""
        sizes = [int(part) for part in widths.split(",") if part]
        if not self.narrow and len(sizes) == len(SHARES):
            self.setSizes(sizes)

    def show_program(self) -> None:
        """Let the program take the list's place, where there is no room for both."""
        if self.narrow:
            self._middle.setCurrentWidget(self.program)

    def show_list(self) -> None:
        """Show the list again where the program had taken its place."""
        self._middle.setCurrentWidget(self.results)

    def _arrange(self) -> None:
        if self.narrow:
            self._middle.addWidget(self.program)
            self._middle.setCurrentWidget(self.program if self.program.program() else self.results)
        else:
            self.addWidget(self.program)
            self._middle.setCurrentWidget(self.results)
            self.program.show()
        self.program.set_narrow(self.narrow)
        self.results.set_narrow(self.narrow)
