"""The lines of the rule: arrows move, the commands' keys edit, the mouse drags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ui.desk.rules.delegate import LinesDelegate
from ui.desk.rules.drop_mark import Where, draw_drop
from ui.desk.rules.lines_model import LinesModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from ui.desk.rules.model import Address, RuleLine

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})


class RuleList(QListView):
    """Says which line was reached and which is to be edited."""

    reached = Signal(object)
    opened = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.lines = LinesModel(self)
        self._told = True
        self.setModel(self.lines)
        self._delegate = LinesDelegate(self.lines, self.viewport())
        self._over = QPersistentModelIndex()
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Regelen"))
        self.doubleClicked.connect(self._open)

    def show_lines(self, lines: Sequence[RuleLine], place: Address) -> None:
        """Show other lines, standing at an address."""
        self._told = False
        self.lines.show(lines)
        self._told = True
        self.stand_on(self.lines.row_of(place))

    def stand_on(self, row: int) -> None:
        """Make a row the current one without telling: who asks knows."""
        if row >= 0 and (row != self.currentIndex().row() or not self.selectedIndexes()):
            self._told = False
            change = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.lines.index(row, 0), change)
            self._told = True

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        line = self.lines.line(current)
        if self._told and line is not None:
            self.reached.emit(line.address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._over = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark where a dragged line would go; Qt's own mark is a hairline and tells no depth."""
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        line = self.lines.line(self._over) if self._over.isValid() else None
        where = self.dropIndicatorPosition()
        dragging = self.state() is QAbstractItemView.State.DraggingState
        if dragging and line is not None and where is not Where.OnViewport:
            inside = line.group and where is Where.BelowItem
            left = self._delegate.before(line.depth + inside, self.font())
            draw_drop(QPainter(self.viewport()), self.visualRect(self._over), where, left)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell it by the line it was dropped at: Qt knows rows, not the group a line is in."""
        spot = event.position().toPoint()
        # The rows may have scrolled beneath a mouse that was held still.
        self.dragMoveEvent(
            QDragMoveEvent(
                spot, event.possibleActions(), event.mimeData(), event.buttons(), event.modifiers()
            )
        )
        row = self.indexAt(spot).row()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.lines.drop(event.mimeData(), row, self.dropIndicatorPosition())
        event.acceptProposedAction()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()
