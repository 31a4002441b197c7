"""The words and signs around numbers: units, "ca", "minst", "eller mer", "i måneden"."""

from __future__ import annotations

import re
from enum import StrEnum

from matcher.questions.terms.fold import fold


class Unit(StrEnum):
    """What a number counts."""

    YEARS = "år"
    MONTHS = "måneder"
    PERCENT = "prosent"
    KRONER = "kroner"
    HOURS = "timer"


UNITS = {
    Unit.YEARS: "ar ars aring aringer aringen aringar years year yrs yr yo",
    Unit.MONTHS: "mnd mnds md maned maneder maneda manad manader manada months month mos",
    Unit.PERCENT: "% prosent pst pros",
    Unit.KRONER: "kr kroner krone nok",
    Unit.HOURS: "t time timer timar tim hours hrs",
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}
MULTIPLIERS = {"k": 1_000, "tusen": 1_000} | dict.fromkeys(
    ("mill", "million", "millioner", "mnok"), 1_000_000
)
BEFORE = {
    "about": r"ca\.?|cirka|omtrent|omlag|om\ lag|rundt|omkring|circa|[~≈]",
    "least": r"minst|fra\ og\ med|f\.?o\.?m\.?|fra|>=|≥",
    "more": r"over|mere?\ enn|eldre\ enn|flere\ enn|>",
    "most": r"h[øo]yst|maks(?:imalt)?\.?|opp\ til|opptil|inntil|til\ og\ med|t\.?o\.?m\.?|<=|≤",
    "less": r"under|mindre\ enn|yngre\ enn|f[æa]rre\ enn|<",
    "between": r"mellom",
}
AFTER_LEAST = re.compile(
    r"\+(?!\s*\d)|\s+(?:eller|og)\s+(?:mer|flere|eldre|over|oppover)\b", re.IGNORECASE
)
AFTER_MOST = re.compile(
    r"\s+(?:eller|og)\s+(?:mindre|f[æa]rre|yngre|under|nedover)\b", re.IGNORECASE
)
WORD = re.compile(
    "|".join(rf"(?P<{name}>(?:{words}))" for name, words in BEFORE.items()), re.IGNORECASE
)
TO = re.compile(r"\s*(%|[^\W\d_]+)?\.?\s*([-–—−]|\b(?:til|eller|og)\b)\s*", re.IGNORECASE)
UNIT = re.compile(r"\s*-?\s*(%|[^\W\d_]+)\.?")
KRONER_BEFORE = re.compile(r"(?:kr\.?|nok)\s*(?=\d)", re.IGNORECASE)
KRONER_AFTER = re.compile(r"\s?,[-–]")
RATE = re.compile(
    r"\s*(?:/|\b(?:i|per|pr\.?|hver)\b)\s*"
    r"(mnd|m[åa]ned\w*|md|uk[ea]\w*|u|dag\w*|time\w*|t)\b\.?",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"[.,:/–-]?\d|[^\W\d_]")
GOES_ON_IN_LIST = re.compile(r"[.:/–-]?\d|[^\W\d_]")


def unit_of(word: str) -> Unit | None:
    """Return the unit a word stands for, if any."""
    return UNIT_OF.get(fold(word.rstrip(".")))
