"""Put a theme on the application, and find out which one the system asks for."""

from typing import Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from ui.theme.palette import palette_for
from ui.theme.resources import forget_drawings, load_fonts
from ui.theme.stylesheet import style_sheet
from ui.theme.system_colours import high_contrast
from ui.theme.system_text import system_text_scale
from ui.theme.tokens import BODY_PIXELS, Theme, dark, light

Scheme = Literal["light", "dark", "high_contrast"]
ThemeName = Literal["system", "light", "dark", "high_contrast"]
THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)

_SMALLEST, _LARGEST = 1.0, 2.0
_PROPERTY = "appliedTheme"
_QT_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def apply_theme(app: QApplication, name: ThemeName = "system", text_scale: float = 1.0) -> Theme:
    """Give every widget of `app`, present and to come, the look `name`; return that look.

    `text_scale` multiplies the body size of 16 px, and so does what the system wants: to twice,
    which all is laid out for. Raises ValueError for an unknown name and for a scale outside 1.0
    to 2.0.
    """
    if name not in THEME_NAMES:
        raise ValueError(f"unknown theme {name!r}; there are: {', '.join(THEME_NAMES)}")
    if not _SMALLEST <= text_scale <= _LARGEST:
        raise ValueError(f"text scale {text_scale} is not within {_SMALLEST} to {_LARGEST}")
    if app.property(_PROPERTY) is None:
        app.setStyle("Fusion")
    # Between two sheets Qt measures each widget and all round it time and again: with a program
    # on the screen that took 1.5 to 2 s, by way of no sheet at all it takes 0.4 s.
    app.setStyleSheet("")
    forget_drawings()
    _follow_system_where_asked(app, name)
    theme = _theme(app, system_scheme(app) if name == "system" else name)
    app.setProperty(_PROPERTY, theme)
    app.setPalette(palette_for(theme))
    QToolTip.setPalette(app.palette())
    scale = min(text_scale * system_text_scale(), _LARGEST)
    app.setFont(_body_font(scale))
    app.setStyleSheet(style_sheet(theme, scale))
    return theme


def current_theme() -> Theme:
    """The look last applied to the application, for what paints itself; light before that."""
    app = QApplication.instance()
    applied = app.property(_PROPERTY) if app else None
    return applied if isinstance(applied, Theme) else light()


def system_scheme(app: QApplication) -> Scheme:
    """What the operating system asks for; light where it does not say.

    Reads the real wish only while no theme but "system" is applied: Qt reports a scheme that
    a program has set as if it were the system's.
    """
    hints = app.styleHints()
    # Qt before 6.10 does not tell.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _follow_system_where_asked(app: QApplication, name: ThemeName) -> None:
    # The scheme also colours the title bar and the file dialogs that the system draws.
    scheme = _QT_SCHEMES.get(name)
    if scheme is None:
        app.styleHints().unsetColorScheme()
    else:
        app.styleHints().setColorScheme(scheme)


def _theme(app: QApplication, scheme: Scheme) -> Theme:
    if scheme == "light":
        return light()
    if scheme == "dark":
        return dark()
    app.setPalette(QPalette())  # back to the system's own, whatever theme was on before
    return high_contrast(app.palette())


def _body_font(text_scale: float) -> QFont:
    font = QFont(load_fonts())
    font.setPixelSize(round(BODY_PIXELS * text_scale))
    return font
