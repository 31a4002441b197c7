"""The colours can be told apart: computed, not judged by eye."""

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.theme import Theme, Tone, contrast_ratio, dark, high_contrast, light

TEXT, OUTLINE = 4.5, 3.0
TONES = ("fits", "maybe", "not_now", "information", "neutral", "chip")


def _system_palette(ground: str, text: str, highlight: str, on_highlight: str) -> QPalette:
    palette = QPalette(QColor(ground))
    for role, colour in {
        QPalette.ColorRole.Window: ground,
        QPalette.ColorRole.WindowText: text,
        QPalette.ColorRole.Highlight: highlight,
        QPalette.ColorRole.HighlightedText: on_highlight,
    }.items():
        palette.setColor(role, QColor(colour))
    return palette


# The four contrast themes of Windows 11, and a faint palette that nobody could read.
AQUATIC = _system_palette("#202020", "#ffffff", "#8ee3f0", "#263b50")
DESERT = _system_palette("#fffaef", "#3d3d3d", "#903909", "#fff5e3")
DUSK = _system_palette("#2d3236", "#ffffff", "#a1bfde", "#212d3b")
NIGHT_SKY = _system_palette("#000000", "#ffffff", "#d6b4fd", "#2b2b2b")
FAINT = _system_palette("#ffffff", "#000000", "#eeeeee", "#dddddd")

SYSTEM_PALETTES = [AQUATIC, DESERT, DUSK, NIGHT_SKY, FAINT]
THEMES = [light(), dark(), *map(high_contrast, SYSTEM_PALETTES)]


def _tones(theme: Theme) -> list[Tone]:
    return [getattr(theme, name) for name in TONES]


def _texts_on_grounds(theme: Theme) -> list[tuple[str, str]]:
    plain = [theme.text, theme.muted, theme.disabled, theme.accent, theme.error.text]
    grounds = [theme.background, theme.surface]
    return [
        *((text, ground) for text in plain for ground in grounds),
        *((tone.text, tone.ground) for tone in _tones(theme)),
        (theme.text, theme.hover),
        (theme.accent, theme.hover),
        (theme.on_accent, theme.accent),
        (theme.on_accent, theme.accent_hover),
        (theme.on_selection, theme.selection),
        (theme.surface, theme.muted),
    ]


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#1f42aa", "#1f42aa", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#ff8274", "#ffffff", 2.41),
    ],
)
def test_contrast_follows_the_published_formula(first: str, second: str, ratio: float) -> None:
    assert contrast_ratio(first, second) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("wrong", ["", "#fff", "ffffff", "fffffff", "#ffffffff", "#gggggg"])
def test_contrast_of_something_else_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"rrggbb|invalid literal"):
        contrast_ratio(wrong, "#000000")


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read_on_its_ground(theme: Theme) -> None:
    faint = {
        pair: contrast_ratio(*pair)
        for pair in _texts_on_grounds(theme)
        if contrast_ratio(*pair) < TEXT
    }
    assert faint == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", ["border", "focus", "accent"])
def test_every_outline_that_means_something_can_be_seen(theme: Theme, role: str) -> None:
    for ground in (theme.background, theme.surface):
        assert contrast_ratio(getattr(theme, role), ground) >= OUTLINE


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_around_what_is_chosen_can_be_seen(theme: Theme) -> None:
    assert contrast_ratio(theme.focus_on_selection, theme.selection) >= OUTLINE


@pytest.mark.parametrize("theme", [light(), dark()])
def test_grounds_of_the_verdicts_differ(theme: Theme) -> None:
    assert len({tone.ground for tone in _tones(theme)}) == len(TONES)


@pytest.mark.parametrize("palette", SYSTEM_PALETTES)
def test_high_contrast_adds_no_colour_of_its_own(palette: QPalette) -> None:
    group = QPalette.ColorGroup
    roles = [role for role in QPalette.ColorRole if role is not QPalette.ColorRole.NColorRoles]
    theirs = {palette.color(g, r).name() for g in (group.Active, group.Disabled) for r in roles}
    theme = high_contrast(palette)
    ours = {value for value in _values(theme) if value.startswith("#")}
    assert ours <= theirs
    assert theme.background == palette.color(QPalette.ColorRole.Window).name()


def test_high_contrast_keeps_a_readable_highlight_and_replaces_a_faint_one() -> None:
    assert high_contrast(NIGHT_SKY).accent == "#d6b4fd"
    assert high_contrast(FAINT).accent == "#000000"
    assert high_contrast(FAINT).on_accent == "#ffffff"


def test_high_contrast_knows_whether_it_is_dark() -> None:
    assert high_contrast(NIGHT_SKY).dark
    assert not high_contrast(DESERT).dark


def _values(theme: Theme) -> list[str]:
    flat = [getattr(theme, name) for name in theme.__slots__]
    plain = [value for value in flat if isinstance(value, str)]
    return [*plain, *(shade for tone in _tones(theme) for shade in (tone.text, tone.ground))]
