"""The theme as the palette that Fusion and our own delegates draw with."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Theme

_Role = QPalette.ColorRole
_DISABLED_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def palette_for(theme: Theme) -> QPalette:
    """Palette with every role that Fusion reads, for the application (not one window)."""
    palette = QPalette()
    for role, colour in _colours(theme).items():
        palette.setColor(role, QColor(colour))
    for role in _DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(theme.line))
    return palette


def _colours(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.background,
        _Role.WindowText: theme.text,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.background,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.surface,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.on_accent,
        _Role.Light: theme.surface,
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.line,
        _Role.Dark: theme.border,
        _Role.Shadow: theme.border,
        _Role.Highlight: theme.selection,
        _Role.HighlightedText: theme.on_selection,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.ToolTipBase: theme.surface,
        _Role.ToolTipText: theme.text,
    }
