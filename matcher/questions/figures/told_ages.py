"""Ages told by something else than their years: school years, weeks, halves, parts of a decade.

"tredjeklassing" is barn i 3. klasse, "i fjerde klasse" i 4. klasse, "baby 9 uker" baby 2 mnd,
"datter 1,5" datter 18 mnd, and "midt i 20-åra" 23-27 år.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.questions.calendar_months import MONTHS_A_YEAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "første fyrste", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende syvende",
            "åttende åttande", "niende niande", "tiende tiande",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
ORDINAL = "|".join(ORDINALS)
PUPIL = re.compile(rf"\b({ORDINAL})\s?-?\s?klass(?:ing|ingen|inger|ingar|e-elev)\b", re.IGNORECASE)
# "9.klassing, 14 år": who has come is the pupil.
PUPIL_HERE = re.compile(
    r"^\s*(?:8|9|10|åttende|åttande|niende|niande|tiende|tiande)\.?\s?-?\s?klassing(?=\s*,?\s*(?:på\s+)?\(?1[3-6]\b)",
    re.IGNORECASE,
)
CLASS = re.compile(
    rf"\b((?:i|på)\s+)({ORDINAL})(?=\s+(?:klasse|klassen|kl|trinn|trinnet)\b)", re.IGNORECASE
)
# "3. og 6. klasse" are two children, of whom the younger is told of first.
TWO_CLASSES = re.compile(
    r"\b(\d0?)\.?(?:\s*,\s*|\s+og\s+|\s*\+\s*)(\d0?)\.?\s*(klasse|kl|trinn)\b", re.IGNORECASE
)
# "går i fjerde", "jenta er i 6.": a school year, where nothing else follows.
BARE_CLASS = re.compile(
    rf"\b((?:går|går nå|gikk|gå|begynt|begynte|starta|startet|er)\s+i\s+)({ORDINAL}|\d0?\.)"
    r"(?=\s*(?:$|[,;.?!)])|\s+(?:og|men|på aks)\b)",
    re.IGNORECASE,
)
# "baby 9 uker", "minste er 3 veker", "3 uker gammel".
SMALL = (
    r"(?:baby|babyen|spe(?:d?barn|dborn)(?:et)?|nyfødt|nyfødd|minste|minsten"
    r"|yngste|yngsten|jente|jenta|gutt|gutten|guten|barnet|ungen|tvillingene|tvillinger|sønnen|sonen"
    r"|dattera|datteren|dottera)"
)
WEEKS = re.compile(
    rf"\b({SMALL}\s+(?:(?:er|e|på|nå|no|bare|berre)\s+){{0,2}})(\d\d?) ?(?:uker|veker|uke|veke)\b",
    re.IGNORECASE,
)
WEEKS_OLD = re.compile(r"()\b(\d\d?) ?(?:uker|vekers?|ukers?|veker)(?=\s+gam\w+)", re.IGNORECASE)
WEEK, MONTH = 7, 30
# "datter 1,5" is one child of 18 months; "barn 1,5" may be two.
HALF = re.compile(
    r"\b((?:datter(?:en|a)?|dotter|dottera|sønn(?:en)?|son(?:en)?|jente|jenta|gutt(?:en)?|gut|guten|baby"
    r"|babyen|minsten|yngsten|et+ barn|1 barn|barnet)\s+(?:(?:på|er|e|nå)\s+){0,2})([1-5]),5"
    r"(?:\s?år\b)?(?!\d|,\d)",
    re.IGNORECASE,
)
# "barn: 2 (3, 6)" are two children and their ages, "Barn: 2. Jobb: nei" are two.
COUNTED = re.compile(
    r"\b(?:barn|unger|ungar)\s*(?:[:=]?\s*(?=\d\s*\(\s*\d)|[:=]\s*(?=\d\s*(?:[.;/|]\s|$)))(\d)",
    re.IGNORECASE,
)
# "slutta i andre klasse på videregående" tells of no child's school year.
CHILD = re.compile(
    r"barn|sønn|datter|dattr|dotter|jent[ae]|gut|ung|son\b|eldst|yngst|minst|tvilling|\baks\b|\bsfo\b"
)
GROWN_SCHOOL = re.compile(r"vgs|vidareg|videreg|\bvg\d|yrkesfag|slutt|dropp|avbr")
PART = re.compile(
    r"(?:\bi\s+)?\b(midt|midten|tidlig|tidleg|først|begynnelsen|starten|sent|seint|sist|slutten)"
    r"\s+(?:i|av)\s+(\d0)-?\s?år(?:a|ene|ane)\b",
    re.IGNORECASE,
)
PARTS = {"m": (3, 7), "t": (0, 3), "f": (0, 3), "b": (0, 3), "s": (7, 9)}
STARTING = "starten"


def told_otherwise(text: str) -> Iterator[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]]:
    """Yield the forms worth looking for in a text."""
    lower = text.lower()
    if "klass" in lower or " kl" in lower or "trinn" in lower:
        yield TWO_CLASSES, lambda found: f"{found[1]}. {found[3]}, (også {found[2]})"
        yield PUPIL_HERE, lambda _: "går på ungdomsskolen"
        yield PUPIL, lambda found: f"barn i {ORDINALS[found[1].lower()]}. klasse"
    if CHILD.search(lower) and not GROWN_SCHOOL.search(lower):
        yield CLASS, lambda found: f"{found[1]}{ORDINALS[found[2].lower()]}."
    if " i " in lower:
        yield BARE_CLASS, lambda found: f"{found[1]}{_year(found[2])}. klasse"
    if "uke" in lower or "veke" in lower:
        yield WEEKS, in_months
        yield WEEKS_OLD, in_months
    if "barn" in lower or "ung" in lower:
        yield COUNTED, lambda found: f"{found[1]} barn "
    if ",5" in lower:
        yield HALF, lambda found: f"{found[1]}{_and_a_half(found[2])} mnd"
    if "år" in lower:
        yield PART, _part


def _and_a_half(years: str) -> int:
    return int(years) * MONTHS_A_YEAR + MONTHS_A_YEAR // 2


def _year(said: str) -> int:
    return ORDINALS.get(said.lower()) or int(said.rstrip("."))


def in_months(found: re.Match[str]) -> str:
    """Write weeks as whole months: "baby 9 uker" is baby 2 mnd."""
    return f"{found[1]}{int(found[2]) * WEEK // MONTH} mnd"


def _part(found: re.Match[str]) -> str:
    word = found[1].lower()
    least, most = PARTS["t" if word == STARTING else word[0]]
    first = int(found[2])
    return f"{first + least}-{first + most} år"
