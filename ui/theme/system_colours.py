"""The look for people who chose their own colours in the operating system."""

from PySide6.QtGui import QPalette

from ui.theme.contrast import contrast_ratio
from ui.theme.tokens import Theme, Tone

_READABLE = 4.5
_DARK_BELOW = 128


def high_contrast(palette: QPalette) -> Theme:
    """Theme that takes every colour from the system `palette` and adds none of its own.

    Grounds lose their tint, so shape, word and outline carry the meaning. A system colour
    that cannot be read on its ground gives way to the plain text colour.
    """
    group, role = QPalette.ColorGroup.Active, QPalette.ColorRole

    def colour(wanted: QPalette.ColorRole) -> str:
        return palette.color(group, wanted).name()

    ground, text = colour(role.Window), colour(role.WindowText)
    highlight, on_highlight = colour(role.Highlight), colour(role.HighlightedText)
    if min(contrast_ratio(highlight, ground), contrast_ratio(highlight, on_highlight)) < _READABLE:
        highlight, on_highlight = text, ground
    plain = Tone(text, ground, text)
    return Theme(
        name="high_contrast",
        dark=palette.color(group, role.Window).lightness() < _DARK_BELOW,
        background=ground,
        surface=ground,
        hover=ground,
        text=text,
        muted=text,
        disabled=_readable(palette.color(QPalette.ColorGroup.Disabled, role.Text).name(), palette),
        accent=highlight,
        accent_hover=text,
        on_accent=on_highlight,
        focus=highlight,
        border=text,
        line=text,
        selection=highlight,
        on_selection=on_highlight,
        focus_on_selection=on_highlight,
        fits=plain,
        maybe=plain,
        not_now=plain,
        information=plain,
        neutral=plain,
        chip=plain,
    )


def _readable(wanted: str, palette: QPalette) -> str:
    ground = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).name()
    if contrast_ratio(wanted, ground) >= _READABLE:
        return wanted
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText).name()
