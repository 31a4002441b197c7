"""What a user has chosen about the program itself. Never anything about a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.sheets.limits import LONGEST
from ui.platform.clipboard import CLEAR_SECONDS
from ui.platform.idle import BLANK_SECONDS, WIPE_SECONDS
from ui.platform.languages import known_language
from ui.theme import THEME_NAMES, ThemeName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions import Language

TEXT_SIZES = (100, 125, 150, 200)
SHORTEST_SECONDS = 10
_THOUSAND = "k"
_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Settings:
    """Look, language, text size in percent, times in seconds; `window` and `panes` in pixels.

    `longest_text` is how many characters a field of the case system takes.
    """

    theme: ThemeName = "system"
    language: Language = "nb"
    text_size: int = 100
    compact: bool = False
    welcomed: bool = False
    blank_after: int = BLANK_SECONDS
    wipe_after: int = WIPE_SECONDS
    clear_clipboard_after: int = CLEAR_SECONDS
    longest_text: int = LONGEST
    window: str = ""
    panes: str = ""
    folds: str = ""


def from_pairs(pairs: Mapping[str, str]) -> Settings:
    """Read stored settings; what is missing or cannot be read keeps its default."""
    theme: ThemeName = next((name for name in THEME_NAMES if name == pairs.get("theme")), "system")
    size = next((size for size in TEXT_SIZES if str(size) == pairs.get("text_size")), 100)
    return Settings(
        theme=theme,
        language=known_language(pairs.get("language", "")),
        text_size=size,
        compact=pairs.get("compact") == _YES,
        welcomed=pairs.get("welcomed") == _YES,
        blank_after=_seconds(pairs.get("blank_after", ""), BLANK_SECONDS),
        wipe_after=_seconds(pairs.get("wipe_after", ""), WIPE_SECONDS),
        clear_clipboard_after=_seconds(pairs.get("clear_clipboard_after", ""), CLEAR_SECONDS),
        longest_text=_characters(pairs.get("longest_text", "")),
        window=pairs.get("window", ""),
        panes=pairs.get("panes", ""),
        folds=pairs.get("folds", ""),
    )


def to_pairs(settings: Settings) -> dict[str, str]:
    """Return settings as they are stored."""
    return {
        "theme": settings.theme,
        "language": settings.language,
        "text_size": str(settings.text_size),
        "compact": _YES if settings.compact else _NO,
        "welcomed": _YES if settings.welcomed else _NO,
        "blank_after": str(settings.blank_after),
        "wipe_after": str(settings.wipe_after),
        "clear_clipboard_after": str(settings.clear_clipboard_after),
        "longest_text": f"{settings.longest_text // 1000}{_THOUSAND}",
        "window": settings.window,
        "panes": settings.panes,
        "folds": settings.folds,
    }


def _characters(text: str) -> int:
    thousands = text.removesuffix(_THOUSAND)
    return int(thousands) * 1000 if thousands != text and thousands.isdecimal() else LONGEST


def _seconds(text: str, default: int) -> int:
    return max(int(text), SHORTEST_SECONDS) if text.isdecimal() else default
