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

LENGTH = 11
LONG_YEAR = 13
SHIFTS = (0, 40, 65, 80)
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
USUAL = {(11,), (6, 5), (6, 2, 3), (6, 3, 2), (2, 2, 2, 5), (2, 2, 2, 2, 3), (2, 2, 2, 3, 2)}
CENTURIES = ("18", "19", "20")
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
    plain = JOINING_COMMA.sub(".", FIRST_OF_TWO.sub("x", _plain_digits(text)))
    return any(_suspicious(re.findall("[0-9]+", run)) for run in RUNS.findall(plain))


def _plain_digits(text: str) -> str:
    """Write digits of every script as 0–9 and drop what cannot be seen between them."""
    shown = (char for char in text if unicodedata.category(char) != "Cf")
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in unicodedata.normalize("NFKC", "".join(shown))
    )


def _suspicious(groups: list[str]) -> bool:
    """Look at every window of whole groups, and into groups that are too long."""
    for first in range(len(groups)):
        digits = ""
        for last in range(first, len(groups)):
            digits += groups[last]
            if len(digits) > LONG_YEAR:
                break
            if _is_id(digits, tuple(len(group) for group in groups[first : last + 1])):
                return True
    return any(_hidden(group) for group in groups if len(group) > LENGTH)


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
