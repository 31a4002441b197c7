"""Drags lines of a rule with a real mouse.

`python -m tests.ui.desk.rules.drags` prints what became.

A platform of its own, because dragging does nothing on Qt's offscreen platform. Every drag holds up
the one who began it until the mouse is let go, so what the mouse does then is put off till then.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk.rules.rules import host, sixty
from tests.ui.screen import come_to_rest
from ui.desk.rules.page import RulePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

    from ui.desk.rules.view import RuleList

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 60_000


class Drag(NamedTuple):
    """From the row of a number to a place by the row of another; none is below them all."""

    taken: str
    to: str
    where: str = "on"


DRAGS = {
    "into a group": Drag("2.1", "2.2"),
    "above": Drag("2.2.2", "2.1", "above"),
    "below": Drag("2.1", "2.2.1", "below"),
    "to the end of a group": Drag("2.1", "2.2.2", "below"),
    "to the beginning of a group": Drag("2.2.2", "2", "below"),
    "between criteria": Drag("2.2.2", "3", "above"),
    "to the very end": Drag("1", ""),
    "onto what is no group": Drag("2.1", "2.2.1"),
    "a criterion into a group": Drag("1", "2.2"),
    "into itself": Drag("2", "2.2"),
}


class Mouse:
    """A mouse over a list of lines."""

    def __init__(self, view: RuleList) -> None:
        self._view = view

    @property
    def _window(self) -> QWindow:
        handle = self._view.window().windowHandle()
        assert handle is not None
        return handle

    def row(self, number: str) -> QRect:
        """Return where the line with a number is seen."""
        numbers = [line.number for line in self._view.lines.lines]
        return self._view.visualRect(self._view.lines.index(numbers.index(number), 0))

    def spot(self, drag: Drag) -> QPoint:
        """Return where to let go."""
        if not drag.to:
            return QPoint(60, self._view.viewport().height() - 5)
        row = self.row(drag.to)
        y = {"above": row.top() + 1, "on": row.center().y(), "below": row.bottom() - 1}
        return QPoint(60, y[drag.where])

    def mark(self, drag: Drag) -> str:
        """Return the colour near the right end of the edge where the line would go."""
        if not drag.to:
            return ""
        row, image = self.row(drag.to), self._view.viewport().grab().toImage()
        y = row.top() if drag.where == "above" else row.bottom() + (drag.where == "below")
        return image.pixelColor(row.right() - 40, y - (drag.where == "on")).name()

    def move(self, spot: QPoint) -> None:
        QTest.mouseMove(self._window, self._view.viewport().mapTo(self._view.window(), spot))

    def let_go(self, spot: QPoint) -> None:
        place = self._view.viewport().mapTo(self._view.window(), spot)
        QTest.mouseRelease(self._window, LEFT, Qt.KeyboardModifier.NoModifier, place)

    def drag(self, start: QPoint, during: Callable[[], None]) -> None:
        """Take hold of a line; what is done with it is done by `during`, which lets it go."""
        place = self._view.viewport().mapTo(self._view.window(), start)
        QTest.mousePress(self._window, LEFT, Qt.KeyboardModifier.NoModifier, place)
        QTimer.singleShot(0, during)
        self.move(start + QPoint(QApplication.startDragDistance() + 1, 0))


def dragged(drag: Drag) -> dict[str, object]:
    """Drag in a window of its own; return the lines after it, and the mark's colour during it."""
    marked: list[str] = []
    page = shown(RulePage(host()))
    # On a slow machine the list would begin to scroll under the pointer; `scrolled` tries that.
    page.list.setAutoScroll(False)
    mouse = Mouse(page.list)

    def during() -> None:
        # Where the lines stand may still change until the line is taken.
        spot = mouse.spot(drag)
        mouse.move(spot + QPoint(2, 0))
        mouse.move(spot)
        marked.append(mouse.mark(drag))
        mouse.let_go(spot)

    mouse.drag(mouse.row(drag.taken).center(), during)
    lines = [f"{line.number} {line.sentence}" for line in page.list.lines.lines]
    return {"lines": lines, "marked": marked}


def scrolled() -> dict[str, object]:
    """Hold a line at the lower edge of a rule of sixty conditions until its end is seen."""
    page = shown(RulePage(host(sixty())))
    mouse, bar = Mouse(page.list), page.list.verticalScrollBar()
    edge = QPoint(60, page.list.viewport().height() - 3)
    tries = iter(range(2_000))
    seen: list[bool] = []

    def hold() -> None:
        if bar.value() < bar.maximum() and next(tries, None) is not None:
            QTimer.singleShot(10, hold)
        else:
            seen.append(bar.value() == bar.maximum())
            mouse.let_go(edge)

    def during() -> None:
        mouse.move(edge - QPoint(0, 2))
        mouse.move(edge)
        hold()

    mouse.drag(mouse.row("1").center(), during)
    ids = [criterion.id for criterion in page.draft.program.criteria]
    return {"seen": seen, "last": ids[-1]}


def shown(page: RulePage) -> RulePage:
    """Show a page as it is on most screens."""
    page.resize(1_366, 600)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowExposed(page, PATIENCE_MS)
    # What is proved of the rule comes in beside the rows, and moves them.
    come_to_rest(page)
    return page


def main() -> int:
    """Do every drag, and print what became of the rule as JSON."""
    app = QApplication(sys.argv[:1])
    app.setStartDragTime(0)
    print(json.dumps({name: dragged(drag) for name, drag in DRAGS.items()} | {"edge": scrolled()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
