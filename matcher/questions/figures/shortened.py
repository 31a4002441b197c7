"""What people shorten at a counter, written out: "-92", "92-modell", "u/ vgs", "34m", "18 1/2"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Two digits of a year in which somebody was born who may stand at the counter by himself.
SHORT_YEAR = r"(?:[3-9]\d|0\d|1[0-3])"
MONTH = (
    r"(?:jan|feb|mars?|april?|mai|juni?|juli?|aug|sept?|okt|nov|des)(?:uar|ruar|ust|ember|ober)?"
)
BORN = re.compile(rf"(?<![^\s,;(])(?<!\d )[-'’]({SHORT_YEAR})\b(?![-–\d%])")
MODEL = re.compile(r"\b(\d\d|19\d\d|20\d\d)-?\s?modell\b", re.IGNORECASE)
BORN_IN = re.compile(rf"\b(?:f|født|fødd)\.?\s+{MONTH}\.?\s+(\d\d|\d{{4}})\b", re.IGNORECASE)
WITH = re.compile(r"(?<![^\W_])([mu])/(?=[^\W\d_]|\s+\w)", re.IGNORECASE)
HALF = re.compile(r"\b(1[3-9]|[2-9]\d) ?(?:1/2|½)(?!\d)")
# Not "bor 34 m fra skolen", and not "34 m barn", which is "med".
MAN = re.compile(r"\b([1-9]\d)(?:m\b\.?(?!\s*(?:fra|frå|unna|til|høy|lang))|(?<=\d) m\.(?=\s|$))")
MONEY = (
    r"(?:kr|i|pr|per|mnd|måneden|gjeld|lån|husleie|lønn|løn|på|til|netto|brutto|strøm|restskatt)"
)
WOMAN = re.compile(rf"(^\s*)([1-9]\d) ?k\b\.?(?!\s*(?:{MONEY}\b|\d))", re.IGNORECASE)


def written_out(text: str) -> Iterator[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]]:
    """Yield the shortened forms worth looking for in a text, and how each is written out."""
    lower = text.lower()
    if any(sign in text for sign in "-'’"):
        yield BORN, lambda found: f"født {found[1]}"
    if "modell" in lower:
        yield MODEL, lambda found: f"født {found[1]}"
    if "f" in lower:
        yield BORN_IN, lambda found: f"født {found[1]}"
    if "/" in text:
        yield WITH, lambda found: "med " if found[1].lower() == "m" else "uten "
    if "1/2" in text or "½" in text:
        yield HALF, lambda found: found[1]
    yield MAN, lambda found: f"{found[1]} mann"
    yield WOMAN, lambda found: f"{found[1]}{found[2]} kv"
