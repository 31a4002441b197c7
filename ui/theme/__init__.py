"""The look of the program: `apply_theme` sets it, `current_theme` tells what is set."""

from ui.theme.apply import (
    THEME_NAMES,
    ThemeName,
    apply_theme,
    current_theme,
    system_scheme,
)
from ui.theme.contrast import contrast_ratio
from ui.theme.resources import (
    ICON_PIXELS,
    SMALL_ICON_PIXELS,
    icon,
    load_sheet_fonts,
    pixmap,
    resource_path,
)
from ui.theme.system_colours import high_contrast
from ui.theme.system_text import keep_text_scale, system_text_scale
from ui.theme.tokens import (
    BODY_PIXELS,
    HEADING_PIXELS,
    HEADING_WEIGHT,
    RADIUS_L,
    RADIUS_S,
    SMALL_PIXELS,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XS,
    SPACE_XXL,
    Theme,
    Tone,
    dark,
    light,
)

__all__ = [
    "BODY_PIXELS",
    "HEADING_PIXELS",
    "HEADING_WEIGHT",
    "ICON_PIXELS",
    "RADIUS_L",
    "RADIUS_S",
    "SMALL_ICON_PIXELS",
    "SMALL_PIXELS",
    "SPACE_L",
    "SPACE_M",
    "SPACE_S",
    "SPACE_XL",
    "SPACE_XS",
    "SPACE_XXL",
    "THEME_NAMES",
    "Theme",
    "ThemeName",
    "Tone",
    "apply_theme",
    "contrast_ratio",
    "current_theme",
    "dark",
    "high_contrast",
    "icon",
    "keep_text_scale",
    "light",
    "load_sheet_fonts",
    "pixmap",
    "resource_path",
    "system_scheme",
    "system_text_scale",
]
