"""What a theme sets on the application, and what it refuses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.screen import look_restored, shown
from ui.theme import THEME_NAMES, ThemeName, apply_theme, current_theme, dark, light, system_scheme


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    with look_restored(qapp):
        yield qapp


@pytest.mark.parametrize(("name", "theme"), [("light", light()), ("dark", dark())])
def test_the_palette_is_set_on_the_application(
    app: QApplication, name: ThemeName, theme: object
) -> None:
    assert apply_theme(app, name) == theme
    role = QPalette.ColorRole
    assert app.palette().color(role.Window) == QColor(current_theme().background)
    assert app.palette().color(role.PlaceholderText) == QColor(current_theme().muted)
    assert QToolTip.palette().color(role.ToolTipText) == QColor(current_theme().text)


def test_before_any_theme_the_light_one_counts(app: QApplication) -> None:
    assert current_theme() == light()
    apply_theme(app, "dark")
    assert current_theme() == dark()


def test_high_contrast_after_dark_follows_the_system_and_not_the_dark_theme(
    app: QApplication,
) -> None:
    first = apply_theme(app, "high_contrast")
    apply_theme(app, "dark")
    assert apply_theme(app, "high_contrast") == first
    assert first.background != dark().background


def test_an_unknown_name_is_refused_with_the_known_ones(app: QApplication) -> None:
    with pytest.raises(ValueError, match=r"'sepia'.*system, light, dark, high_contrast"):
        apply_theme(app, "sepia")  # type: ignore[arg-type] # no theme of ours


@pytest.mark.parametrize("scale", [0.99, 2.01, float("nan")])
def test_a_text_scale_outside_the_bounds_is_refused(app: QApplication, scale: float) -> None:
    with pytest.raises(ValueError, match=r"1\.0 to 2\.0"):
        apply_theme(app, "light", scale)


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Qt.ColorScheme.Dark, "dark"),
        (Qt.ColorScheme.Light, "light"),
        (Qt.ColorScheme.Unknown, "light"),
    ],
)
def test_the_system_theme_is_what_the_system_says(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, expected: str
) -> None:
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: scheme)
    assert system_scheme(app) == expected
    assert apply_theme(app, "system").name == expected
    assert apply_theme(app, "light").name == "light"


def test_text_scale_reaches_widgets_alreadyshown(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, "light", 1.0)
    body, field, title = QLabel("Ås"), QLineEdit(), QLabel("Ås")
    title.setProperty("heading", "1")
    with shown(qtbot, body, field, title):
        assert [w.font().pixelSize() for w in (body, field, title)] == [16, 16, 24]
        apply_theme(app, "light", 2.0)
        assert [w.font().pixelSize() for w in (body, field, title)] == [32, 32, 48]
        assert title.font().weight() == 600
        assert body.font().family() == "Source Sans 3"


def test_our_font_is_really_used(app: QApplication) -> None:
    apply_theme(app)
    assert QLabel("æ").fontInfo().family() == "Source Sans 3"


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_has_no_gaps_and_leaves_list_rows_alone(
    app: QApplication, name: ThemeName
) -> None:
    apply_theme(app, name, 1.5)
    assert "$" not in app.styleSheet()
    for row in ("::item", "QListView", "QTreeView", "QTableView"):
        assert row not in app.styleSheet()
