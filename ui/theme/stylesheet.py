"""The few rules that the palette cannot express: `resources/styles/program.qss`, filled in."""

from dataclasses import fields
from string import Template

from ui.theme.contrast import contrast_ratio
from ui.theme.resources import ICON_PIXELS, SMALL_ICON_PIXELS, resource_path
from ui.theme.tokens import (
    HEADING_PIXELS,
    HEADING_WEIGHT,
    MARK_PIXELS,
    RADIUS_L,
    RADIUS_S,
    SMALL_PIXELS,
    Theme,
    Tone,
)

_BADGE = Template("""
QFrame[tone="$name"] {
  background: $ground; color: $text; border: 1px solid $line; border-radius: ${r}px;
}
QFrame[tone="$name"] > QLabel { color: $text; }
QLabel[tone="$name"] { padding: 1px 8px; }""")


def style_sheet(theme: Theme, text_scale: float) -> str:
    """The application's style sheet for `theme` with text `text_scale` times 16 px."""
    roles = {field.name: getattr(theme, field.name) for field in fields(theme)}
    template = Template(resource_path("styles", "program.qss").read_text(encoding="utf-8"))
    rules = template.substitute(roles | _shades(theme) | _sizes(text_scale) | _drawings(theme))
    tones = ((name, value) for name, value in roles.items() if isinstance(value, Tone))
    return rules + "".join(_badge(name, tone) for name, tone in tones)


def _shades(theme: Theme) -> dict[str, str]:
    return {
        "problem": theme.error.text,
        "chip_ground": theme.chip.ground,
        "chip_text": theme.chip.text,
        "chip_line": theme.chip.line,
        # Where grey is not to be had, dashes tell what is out of use.
        "disabled_style": "dashed" if theme.name == "high_contrast" else "solid",
    }


def _sizes(text_scale: float) -> dict[str, int]:
    large, middle, small = HEADING_PIXELS
    pixels = {"h1": large, "h2": middle, "h3": small, "small": SMALL_PIXELS}
    pixels |= {"icon": ICON_PIXELS, "small_icon": SMALL_ICON_PIXELS, "drop": SMALL_ICON_PIXELS + 8}
    scaled = {name: round(size * text_scale) for name, size in pixels.items()}
    fixed = {"bold": HEADING_WEIGHT, "r": RADIUS_S, "r2": RADIUS_L}
    return scaled | fixed | _mark_sizes(text_scale)


def _mark_sizes(text_scale: float) -> dict[str, int]:
    """Sizes inside the border, which is 1 px, or as wide as the ring of a chosen radio button."""
    inside, dot = round(MARK_PIXELS * text_scale), round(5 * text_scale)
    return {
        "mark": inside,
        "mark_r": inside // 2 + 1,
        "dot": dot,
        "hole": inside + 2 - 2 * dot,
        "ringed": inside + 2 - 2 * 3,
    }


def _drawings(theme: Theme) -> dict[str, str]:
    """Style sheets cannot tint a file, so each drawing lies there in black and in white."""
    return {
        "tick": _drawing("tick", theme.accent),
        "chevron": _drawing("chevron", theme.surface),
    }


def _drawing(name: str, ground: str) -> str:
    white, black = contrast_ratio(ground, "#ffffff"), contrast_ratio(ground, "#000000")
    shade = "white" if white > black else "black"
    return resource_path("styles", f"{name}-{shade}.svg").as_posix()


def _badge(name: str, tone: Tone) -> str:
    return _BADGE.substitute(
        name=name, ground=tone.ground, text=tone.text, line=tone.line, r=RADIUS_S
    )
