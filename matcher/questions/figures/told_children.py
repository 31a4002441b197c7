"""Children and their ages as people note them: "j 7 + g 2", "gutan e 10 og 13", "barn (6/9/13)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.figures.told_ages import CHILD, WEEKS, in_months

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# "j 3 + g 5" are a girl and a boy, and so are "d 3, s 5"; one "s" alone may be a page.
GIRL_BOY = re.compile(
    r"(?:(?<=[\s(+&,/])|^)([jg]) ([1-9]|1[0-2])(?![\d.:/]|\s*(?:%|kr\b|t\b|timer|mg\b|stk|poeng))",
    re.IGNORECASE,
)
DAUGHTER_SON = re.compile(
    r"\b([ds]) (\d|1\d)(\s*(?:,|\+|&|og)?\s*)([ds]) (\d|1\d)\b(?!\s*%)", re.IGNORECASE
)
NAMES = {"j": "jente", "g": "gutt", "d": "datter", "s": "sønn"}
MANY = r"gutter|guttar|gutar|guttene|gutan|gutane|jenter|jentene|jentan|jentane|sønner|sønar|døtre"
AND = r"(?:\s*(?:,|\+|&)\s*|\s+og\s+)"
# "gutter på 12, 14 og 17": boys of whom at least two ages are told are somebody's children.
BOYS = re.compile(
    rf"\b(?:{MANY})\s+(?:(?:på|er|e|i alderen)\s+)?(?=\d\d?{AND}\d\d?(?!\d))", re.IGNORECASE
)
ONE = (
    r"gutt|gutten|guten|jente|jenta|sønn|sønnen|sonen|son|datter|datteren|dattera|dotter|dottera"
    r"|minsten|minste|yngste|yngsten|barnet|babyen|ungen"
)
OF_TWO = re.compile(
    rf"\b((?:{ONE})\s+på\s+)(ett|eitt|en|ein|to)"
    r"(?=\s*(?:$|[,;.)])|\s+(?:og|som|år|har|er|i|går|men)\b)",
    re.IGNORECASE,
)
HALVES = re.compile(
    rf"\b((?:{ONE}|barn|baby)\s+(?:(?:på|er|e)\s+)?)"
    r"(?:([1-5])\s?(?:1/2|½)|(halvannet|halvanna|halvtanna))(?:\s?år\b)?(?!\d)",
    re.IGNORECASE,
)
SLASHES = re.compile(
    r"\b(barn|unger|ungar|b)\b[^\d,;.:%]{0,12}\(?(\d\d?)/(\d\d?)(?:/(\d\d?))?(?:/(\d\d?))?\)?"
    r"(?![\d/]|\s*%)",
    re.IGNORECASE,
)
GRADE = re.compile(r"\b(?:in\s+)?(?:the\s+)?(\d0?)(?:st|nd|rd|th)\s+grade\b", re.IGNORECASE)
FIRST = {"ett", "eitt", "en", "ein"}


def told_children(text: str) -> Iterator[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]]:
    """Yield the forms worth looking for in a text whose numbers are figures."""
    lower = text.lower()
    padded = f" {lower}"
    if " j " in padded or " g " in padded or "+g " in lower or "+j " in lower:
        yield GIRL_BOY, lambda found: f"{NAMES[found[1].lower()]} {found[2]}"
    if " d " in padded and " s " in padded:
        yield DAUGHTER_SON, _daughter_son
    if "grade" in lower:
        yield GRADE, lambda found: f"barn i {found[1]}. klasse"
    if not CHILD.search(lower) and "døtre" not in lower and " b " not in padded:
        return
    yield BOYS, lambda _: "barn "
    if " på " in lower:
        yield OF_TWO, lambda found: f"{found[1]}{1 if found[2].lower() in FIRST else 2}"
    if "½" in lower or "1/2" in lower or "halv" in lower:
        yield HALVES, lambda found: f"{found[1]}{_months(found)} mnd"
    if "/" in lower:
        yield SLASHES, lambda found: f"{found[1]} ({', '.join(filter(None, found.groups()[1:]))})"
    if "uke" in lower or "veke" in lower:
        yield WEEKS, in_months


def _daughter_son(found: re.Match[str]) -> str:
    first, second = NAMES[found[1].lower()], NAMES[found[4].lower()]
    return f"{first} {found[2]}{found[3]}{second} {found[5]}"


def _months(found: re.Match[str]) -> int:
    return int(found[2] or 1) * MONTHS_A_YEAR + MONTHS_A_YEAR // 2
