"""What is typed as a limit: whole numbers, shares of a constant, days."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from matcher import clock
from matcher.questions import number
from matcher.questions.kinds.decimal import TENTHS, tenths_of
from matcher.rules import Tenths
from ui.platform import read_day

_SPACES = re.compile(r"[\s.\u00a0\u202f]")
_LONGEST = 12


class LimitError(ValueError):
    """What is typed is no limit; the message says what to write."""


def whole(text: str) -> int:
    """Return a whole number, with or without spaces between thousands."""
    bare = _SPACES.sub("", text)
    if not bare.removeprefix("-").isdecimal() or len(bare) > _LONGEST:
        raise LimitError(
            QCoreApplication.translate(
                "Rules", "Skriv et helt tall, for eksempel 18 eller 420 000."
            )
        )
    return int(bare)


def tenths(text: str) -> Tenths:
    """Return a number with at most one decimal, counted in tenths: "37,5" or "37"."""
    bare = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".")
    whole_number, _, decimal = bare.partition(".")
    found = tenths_of(bare) if decimal else None if "." in bare else tenths_of(f"{whole_number}.0")
    if found is None:
        raise LimitError(
            QCoreApplication.translate(
                "Rules", "Skriv et tall med høyst én desimal, for eksempel 37,5."
            )
        )
    return Tenths(found)


def written_tenths(value: int) -> str:
    """Return a limit in tenths as it is typed."""
    return number(value, TENTHS)


def share(text: str) -> Fraction:
    """Return a share above zero: "1,5", "2" or "2/3"."""
    try:
        found = Fraction(text.strip().replace(",", ".").replace(" ", ""))
    except (ValueError, ZeroDivisionError):
        found = Fraction(0)
    if found <= 0 or max(found.numerator, found.denominator) > 10**6:
        raise LimitError(
            QCoreApplication.translate(
                "Rules", "Skriv hvor mange ganger, for eksempel 1,5 eller 2/3."
            )
        )
    return found


def written_share(numerator: int, denominator: int) -> str:
    """Return a share as it is typed: "1,5", or "2/3" where decimals do not end."""
    found = Fraction(numerator, denominator)
    rest = found.denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    if rest != 1:
        return f"{found.numerator}/{found.denominator}"
    return f"{float(found):.10g}".replace(".", ",")


def ordinal(text: str) -> int:
    """Return the ordinal of a day, as everywhere at the desk: "1.8.2026" or "2026-08-01"."""
    found = read_day(text, clock.today())
    if found is None:
        raise LimitError(
            QCoreApplication.translate("Rules", "Skriv en dato, for eksempel 1.8.2026.")
        )
    return found.toordinal()


def written_day(value: int) -> str:
    """Return a day as it is typed."""
    found = date.fromordinal(value)
    return f"{found.day}.{found.month}.{found.year}"
