"""What a theme makes of the widgets, read off the screen."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.screen import look_restored, middle_row, shown
from ui.theme import ThemeName, apply_theme, contrast_ratio, icon
from ui.theme.resources import icon_names
from ui.widgets import shade


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    with look_restored(qapp):
        yield qapp


def _segment(text: str, kind: str = "true", *, chosen: bool = False) -> QRadioButton:
    button = QRadioButton(text)
    button.setAutoExclusive(False)
    button.setProperty("segment", kind)
    button.setChecked(chosen)
    return button


def test_unanswered_chosen_and_do_not_know_look_different(app: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(app, "light")
    unanswered, chosen = _segment("Ja"), _segment("Ja", chosen=True)
    unknown = _segment("Vet ikke", "unknown", chosen=True)
    with shown(qtbot, unanswered, chosen, unknown):
        grounds = [middle_row(button)[6] for button in (unanswered, chosen, unknown)]
    assert grounds == [theme.surface, theme.accent, theme.muted]


def test_a_segment_shows_no_radio_mark(app: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(app, "light")
    blank = _segment("")
    with shown(qtbot, blank):
        assert set(middle_row(blank)[4:-4]) == {theme.surface}


def _button(kind: str) -> QPushButton:
    button = QPushButton("Skriv ut")
    button.setProperty("kind", kind)
    return button


def _pressed_in() -> QPushButton:
    button = QPushButton("Kompakt")
    button.setCheckable(True)
    button.setChecked(True)
    return button


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.addItem("Grünerløkka")
    return combo


FOCUSABLE: dict[str, Callable[[], QWidget]] = {
    "plain button": lambda: _button("plain"),
    "primary button": lambda: _button("primary"),
    "quiet button": lambda: _button("quiet"),
    "chip": lambda: _button("chip"),
    "pressed-in button": _pressed_in,
    "segment": lambda: _segment("Ja"),
    "chosen segment": lambda: _segment("Ja", chosen=True),
    "chosen do-not-know": lambda: _segment("Vet ikke", "unknown", chosen=True),
    "line edit": lambda: QLineEdit("18–24"),
    "combo box": _combo,
    "plain text": QPlainTextEdit,
}


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("kind", FOCUSABLE)
def test_focus_draws_a_ring_of_two_pixels_and_moves_nothing(
    app: QApplication, qtbot: QtBot, name: ThemeName, kind: str
) -> None:
    theme = apply_theme(app, name)
    widget = FOCUSABLE[kind]()
    with shown(qtbot, widget):
        before, hint = middle_row(widget), widget.sizeHint()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        assert middle_row(widget)[:2] == [theme.focus, theme.focus]
        assert before[0] == theme.background
        app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))  # buttons remember their size
        assert widget.sizeHint() == hint


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("kind", ["primary button", "pressed-in button", "chosen segment"])
def test_a_gap_parts_the_ring_from_a_fill_of_its_own_colour(
    app: QApplication, qtbot: QtBot, name: ThemeName, kind: str
) -> None:
    theme = apply_theme(app, name)
    widget = FOCUSABLE[kind]()
    with shown(qtbot, widget):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        row = middle_row(widget)
    assert max(contrast_ratio(pixel, theme.accent) for pixel in row[2:6]) >= 3
    assert row[7] == theme.accent


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("mark", [QCheckBox, QRadioButton])
def test_marks_show_focus_and_choice(
    app: QApplication, qtbot: QtBot, name: ThemeName, mark: type[QCheckBox | QRadioButton]
) -> None:
    theme = apply_theme(app, name)
    button = mark("Ja")
    with shown(qtbot, button):
        # The edge of a circle is smoothed, so its outermost pixel is only near the colour.
        assert contrast_ratio(middle_row(button)[0], theme.background) >= 3
        assert middle_row(button)[2] == theme.surface
        button.setChecked(True)
        assert middle_row(button)[2] == theme.accent
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(button.hasFocus)
        assert middle_row(button)[1] == theme.focus


def test_drawings_of_another_look_are_let_go(app: QApplication) -> None:
    def held_after(percent: int) -> int:
        look: ThemeName = "dark" if percent % 20 else "light"
        apply_theme(app, look, percent / 100)
        for name in icon_names():
            icon(name, shade("accent"), percent // 5)
        return sum(isinstance(one, QPixmap) for one in gc.get_objects())

    first = held_after(100)
    assert [held_after(percent) for percent in (110, 120, 130)] == [first] * 3
