"""Numbers as people type them: "ca 30", "18–24", "over 50", "420.000 kr", "1,2 mill", "8 mnd"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.figures.number_words import (
    AFTER_LEAST,
    AFTER_MOST,
    GOES_ON,
    GOES_ON_IN_LIST,
    KRONER_AFTER,
    KRONER_BEFORE,
    MULTIPLIERS,
    RATE,
    TO,
    UNIT,
    WORD,
    Unit,
    unit_of,
)
from matcher.questions.figures.numerals import numerals_at
from matcher.questions.terms.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

RANGED = ("", "least", "between", "about")
PERIODS = {"m": "mnd", "u": "uke", "d": "dag", "t": "time"}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range with its unit, and where it ends in the text.

    `about` marks "ca"; `over` and `under` mark ends that are not themselves included; `every`
    is "uke", "mnd", "dag" or "time" where the number holds for each of them. `dash` marks a range
    written with a dash only.
    """

    low: Decimal | None
    high: Decimal | None
    end: int
    unit: Unit | None = None
    about: bool = False
    over: bool = False
    under: bool = False
    every: str = ""
    dash: bool = False


def amounts_at(text: str, start: int, *, decimals: bool = True) -> Iterator[Amount]:
    """Yield how the text from a place on can be read as a number, the longest reading first.

    "24 100 %" is 24 100 percent, or the number 24 and then something else.
    """
    word = WORD.match(text, start)
    kind = word.lastgroup or "" if word else ""
    place = _after_spaces(text, word.end()) if word else start
    kroner = KRONER_BEFORE.match(text, place)
    for number, end in numerals_at(text, kroner.end() if kroner else place, decimals=decimals):
        found = _ranged(text, number, end, kind, decimals=decimals)
        if found is None:
            continue
        amount = _with_unit(text, found, kroner=bool(kroner), decimals=decimals)
        if amount is not None:
            yield amount


def _after_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _ranged(text: str, number: Decimal, end: int, kind: str, *, decimals: bool) -> Amount | None:
    """Add the other end of a range, or make the words in front into ends."""
    to = TO.match(text, end)
    # "og" joins two numbers into a range only after "mellom".
    if to and kind in RANGED and (kind == "between" or to.group(2).lower() != "og"):
        for other, behind in numerals_at(text, to.end(), decimals=decimals):
            if number <= other and _same_unit(text, to.group(1), behind):
                dash = kind in ("", "about")
                return Amount(number, other, behind, about=kind == "about", dash=dash)
    if kind == "between":
        return None
    low = None if kind in ("most", "less") else number
    high = None if kind in ("least", "more") else number
    return Amount(low, high, end, about=kind == "about", over=kind == "more", under=kind == "less")


def _same_unit(text: str, first: str | None, end: int) -> bool:
    """Tell whether a unit behind the first number, if any, stands behind the second too."""
    second = UNIT.match(text, end)
    return not first or bool(second and unit_of(first) and unit_of(second[1]) is unit_of(first))


def _with_unit(text: str, amount: Amount, *, kroner: bool, decimals: bool) -> Amount | None:
    """Add multiplier, unit, "eller mer"; None where the number runs on: "14a", "1.3.26"."""
    unit, end, times = Unit.KRONER if kroner else None, amount.end, 1
    word = UNIT.match(text, end)
    if word and fold(word.group(1)) in MULTIPLIERS:
        times, end, unit = MULTIPLIERS[fold(word.group(1))], word.end(), Unit.KRONER
        word = UNIT.match(text, end)
    if word and (named := unit_of(word.group(1))):
        unit, end = named, word.end()
    elif dash := KRONER_AFTER.match(text, end):
        unit, end = Unit.KRONER, dash.end()
    elif times == 1 and (GOES_ON if decimals else GOES_ON_IN_LIST).match(text, end):
        return None
    rate = RATE.match(text, end)
    every = PERIODS[fold(rate.group(1))[0]] if rate else ""
    end = rate.end() if rate else end
    low, high = amount.low, amount.high
    if low == high and (more := AFTER_LEAST.match(text, end)):
        high, end = None, more.end()
    elif low == high and (less := AFTER_MOST.match(text, end)):
        low, end = None, less.end()
    return Amount(
        None if low is None else low * times,
        None if high is None else high * times,
        end,
        unit,
        amount.about,
        amount.over,
        amount.under,
        every,
        amount.dash,
    )
