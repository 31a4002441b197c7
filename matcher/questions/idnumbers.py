"""National id numbers in free text: found so that they can be refused, never read or kept.

What is refused, privacy first:

- eleven digits grouped as such numbers are written (`01020312345`, `010203 12345`,
  `01.02.03-12345`) whose first six can be a date – also with 40 added to the day (D-numbers) or 40,
  65 or 80 to the month (synthetic numbers) – or whose two last are right control digits. The date
  alone is enough, because a number with one wrong digit still points at a person, and because the
  control digits change their rule from 2032 on;
- thirteen digits where the year has four (`01.02.2003 12345`), by the date;
- any other grouping, and any run inside a longer one, only when date and control digits both hold.

What passes: phone numbers (8 digits, 10 with +47, 12 with 0047), amounts, dates, ranges of both,
lists of ages, account numbers without a date in front. An account number that begins with a
possible date is refused: the price of the rule is that somebody has to leave it out, and nobody
needs it here.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTH = 11
LONG_YEAR = 13
SHIFTS = (0, 40, 65, 80)
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
USUAL = {(11,), (6, 5), (6, 2, 3), (6, 3, 2), (2, 2, 2, 5), (2, 2, 2, 2, 3), (2, 2, 2, 3, 2)}
CENTURIES = ("18", "19", "20")
GROUP = re.compile("[0-9]+")
RUNS = re.compile(r"[0-9]+(?:[\s.:;·/_\-\u2010-\u2015\u2212]{1,4}[0-9]+)*")

A_DAY = r"\d{1,2}\.\d{1,2}\.\d{4}"
AN_AMOUNT = r"\d{1,3}(?:[ \u00a0]\d{3}){1,3}"
FIRST_OF_TWO = re.compile(
    "|".join(rf"(?<!\d){one}(?=\s?[-–—]\s?{one}(?!\d))" for one in (A_DAY, AN_AMOUNT))
)
# A comma joins digits, but a comma and a space part a list, except after six digits.
JOINING_COMMA = re.compile(r",(?=\d)|(?<=\d{6}),\s+(?=\d{5}(?!\d))")


def contains_id_number(text: str) -> bool:
    """Tell whether a text seems to hold a Norwegian fødselsnummer or D-number."""
    return next(_found(text), None) is not None


def without_id_numbers(text: str) -> tuple[str, int]:
    """Return a text with blanks where id numbers stood, and how many there were."""
    count = 0
    while place := next(_found(text), None):
        start, end = place
        text = text[:start] + " " * (end - start) + text[end:]
        count += 1
    return text, count


def _found(text: str) -> Iterator[tuple[int, int]]:
    """Yield where something begins and ends that seems to be an id number."""
    plain, places = _plain_digits(text)
    for pattern, sign in ((FIRST_OF_TWO, "x"), (JOINING_COMMA, ".")):
        plain, places = _replaced(pattern, sign, plain, places)
    for run in RUNS.finditer(plain):
        groups = [(m.start(), m.end()) for m in GROUP.finditer(plain, run.start(), run.end())]
        for first, last in _suspicious(plain, groups):
            yield places[first], places[last - 1] + 1


def _plain_digits(text: str) -> tuple[str, list[int]]:
    """Write digits of every script as 0–9 and drop what cannot be seen between them.

    The second is where in the text each sign stood.
    """
    written: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char.isascii():  # nearly all are, and stand for themselves
            written.append(char)
            places.append(place)
            continue
        if unicodedata.category(char) == "Cf":
            continue
        for sign in unicodedata.normalize("NFKC", char):
            written.append(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign)
            places.append(place)
    return "".join(written), places


def _replaced(
    pattern: re.Pattern[str], sign: str, text: str, places: list[int]
) -> tuple[str, list[int]]:
    """Write one sign for all that a pattern finds; it stands where the first letter stood."""
    written, kept, behind = "", list[int](), 0
    for found in pattern.finditer(text):
        written += text[behind : found.start()] + sign
        kept += places[behind : found.start() + 1]
        behind = found.end()
    return written + text[behind:], kept + places[behind:]


def _suspicious(text: str, groups: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Look at every window of whole groups, and into groups that are too long."""
    for first, (start, _) in enumerate(groups):
        digits = ""
        for last in range(first, len(groups)):
            digits += text[slice(*groups[last])]
            if len(digits) > LONG_YEAR:
                break
            if _is_id(digits, tuple(end - begin for begin, end in groups[first : last + 1])):
                yield start, groups[last][1]
    for start, end in groups:
        if end - start > LENGTH and _hidden(text[start:end]):
            yield start, end


def _is_id(digits: str, grouping: tuple[int, ...]) -> bool:
    if len(digits) == LONG_YEAR:
        return digits[4:6] in CENTURIES and _date_like(digits[:4] + digits[6:8])
    if len(digits) != LENGTH:
        return False
    if grouping in USUAL:
        return _date_like(digits) or _controlled(digits)
    return _date_like(digits) and _controlled(digits)


def _hidden(run: str) -> bool:
    windows = (run[start : start + LENGTH] for start in range(len(run) - LENGTH + 1))
    return any(_date_like(window) and _controlled(window) for window in windows)


def _date_like(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    days = (day, day - 40)
    months = (month - shift for shift in SHIFTS)
    return any(
        1 <= real <= len(DAYS) and any(1 <= of <= DAYS[real - 1] for of in days) for real in months
    )


def _controlled(digits: str) -> bool:
    numbers = [int(digit) for digit in digits]
    first = sum(weight * number for weight, number in zip(FIRST_WEIGHTS, numbers, strict=False))
    second = sum(weight * number for weight, number in zip(SECOND_WEIGHTS, numbers, strict=True))
    return first % LENGTH == 0 and second % LENGTH == 0
