"""Columns and rows of widgets, and what is taken out of them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect
from PySide6.QtWidgets import QLabel, QStackedWidget, QStyle, QWidget

from ui.widgets.layouts import column_of, discard, row_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(200, 200)
    return owner


def test_parts_of_a_column_stand_below_one_another_as_far_apart_as_asked(qtbot: QtBot) -> None:
    owner, first, second = _owner(qtbot), QWidget(), QWidget()
    column_of(owner, first, second, spacing=20).setGeometry(QRect(0, 0, 200, 220))
    assert (first.geometry(), second.geometry()) == (
        QRect(0, 0, 200, 100),
        QRect(0, 120, 200, 100),
    )


def test_parts_of_a_row_stand_beside_one_another_inside_its_margins(qtbot: QtBot) -> None:
    owner, first, second = _owner(qtbot), QWidget(), QWidget()
    row_of(owner, first, second, spacing=10, margins=(1, 2, 3, 4)).setGeometry(
        QRect(0, 0, 214, 106)
    )
    assert (first.geometry(), second.geometry()) == (
        QRect(1, 2, 100, 100),
        QRect(111, 2, 100, 100),
    )


def test_one_number_is_the_margin_of_all_sides(qtbot: QtBot) -> None:
    assert column_of(_owner(qtbot), margins=7).contentsMargins() == QMargins(7, 7, 7, 7)


def test_what_is_not_said_is_left_to_the_style(qtbot: QtBot) -> None:
    owner = _owner(qtbot)
    column = column_of(owner, margins=None)
    wanted = owner.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin, None, owner)
    assert column.contentsMargins().left() == wanted
    assert column.spacing() == owner.style().pixelMetric(
        QStyle.PixelMetric.PM_LayoutVerticalSpacing, None, owner
    )


def test_a_row_without_an_owner_is_put_into_another_layout(qtbot: QtBot) -> None:
    owner, part = _owner(qtbot), QLabel("x")
    row = row_of(None, part)
    column_of(owner).addLayout(row)
    assert part.parentWidget() is owner


def test_what_is_discarded_is_gone_at_once_and_deleted_soon(qtbot: QtBot) -> None:
    owner, kept, gone = _owner(qtbot), QLabel("kept"), QLabel("gone")
    column = column_of(owner, kept, gone)
    owner.show()
    with qtbot.waitSignal(gone.destroyed):
        discard(column, gone)
        assert column.count() == 1
        # Until the event loop comes round it is there, but nobody sees it.
        assert gone.parentWidget() is owner
        assert not gone.isVisible()
    assert kept.isVisible()


def test_a_page_of_a_stack_can_be_discarded_too(qtbot: QtBot) -> None:
    stack, page = QStackedWidget(), QWidget()
    qtbot.addWidget(stack)
    stack.addWidget(page)
    with qtbot.waitSignal(page.destroyed):
        discard(stack, page)
        assert stack.count() == 0
