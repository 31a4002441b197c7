"""Numbers in words become figures: "trettito" 32, "femåring" 5 åring, "i førtiåra" 40-49 år.

A text so rewritten keeps for every sign the place it came from.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.figures.shortened import written_out
from matcher.questions.figures.told_ages import told_otherwise
from matcher.questions.figures.told_children import told_children

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ONES = {
    word: number
    for number, words in enumerate(
        ("en ett ein eitt", "to", "tre", "fire", "fem", "seks", "sju syv", "åtte", "ni"), 1
    )
    for word in words.split()
}
TEENS = {
    word: number
    for number, words in enumerate(
        (
            "ti", "elleve", "tolv", "tretten trettan", "fjorten fjortan", "femten femtan",
            "seksten sekstan", "sytten syttan søtten søttan", "atten attan", "nitten nittan",
        ),
        10,
    )
    for word in words.split()
}  # fmt: skip
TENS = {
    "tjue": 20, "tyve": 20, "tretti": 30, "tredve": 30, "førti": 40, "femti": 50,
    "seksti": 60, "sytti": 70, "søtti": 70, "åtti": 80, "nitti": 90,
}  # fmt: skip
SPELLED = (
    ONES
    | TEENS
    | TENS
    | {f"{ten}{one}": TENS[ten] + ONES[one] for ten in TENS for one in ONES}
    | {f"{one}og{ten}": TENS[ten] + ONES[one] for ten in TENS for one in ONES}
)
# "fem og førti år" is 45.
ASUNDER = re.compile(
    rf"\b({'|'.join(ONES)}) og ({'|'.join(TENS)})(?=\s+(?:år|gammel|gammal)\b)", re.IGNORECASE
)
# "en" and "to" are also other words; they count only in front of what is counted.
PLAIN = {word: number for word, number in SPELLED.items() if number > 2}  # noqa: PLR2004 - one and two are other words too
WORDS = "|".join(sorted(SPELLED, key=len, reverse=True))
PLAIN_WORDS = "|".join(sorted(PLAIN, key=len, reverse=True))
CHILD = 13
AGED = r"-?\s?åring(?:ar|er|en|a|ane|ene)?\b"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else SPELLED[word.lower()]


def _decade(found: re.Match[str]) -> str:
    first = _number(found[1])
    return f"{first}-{first + 9} år"


def _two_children(found: re.Match[str]) -> str:
    return f"barn {_number(found[1])} og {_number(found[2])}"


def _aged(found: re.Match[str]) -> str:
    age = _number(found[2])
    if found[1]:
        return f"{found[1]}{age} åring"  # "kom som 10-åring": the client was
    return f"barn {age} år" if age < CHILD else f"{age} åring"


def _own_child(found: re.Match[str]) -> str:
    return f"{found[1] or ''}barn {found[2] or found[4]} år"


DECADE = re.compile(
    r"(?:\bi\s+)?\b(\d0|" + "|".join(TENS) + r")-?\s?år(?:a|ene|ane|salderen)\b", re.IGNORECASE
)
TWO_AGED = re.compile(rf"\b(\d{{1,2}}|{WORDS})-?\s*og\s+(\d{{1,2}}|{WORDS}){AGED}", re.IGNORECASE)
ONE_AGED = re.compile(rf"(\bsom\s+)?\b(\d{{1,2}}|{WORDS}){AGED}", re.IGNORECASE)
# "alene med 15-åring", "13-åringen": somebody's child, where "15-åring" may be who has come.
OWN_AGED = re.compile(
    r"(\b(?:med|m|m/|for|til)\s+(?:(?:en|ei|ein)\s+)?)(1[3-7])-?\s?åring(?:en|a)?\b"
    r"|()\b(1[3-7])-?\s?åring(?:en|a)\b",
    re.IGNORECASE,
)
SPELT = re.compile(rf"\b({PLAIN_WORDS})\b", re.IGNORECASE)
SHORT = re.compile(r"\b(m|k|kv|j|g|mann|kvinne|gutt|jente|dame)(?=\d\d\b)", re.IGNORECASE)
# "43 k" between two commas, or before a place, is a woman of 43, not 43 000; ...
WOMAN = re.compile(
    r"((?:^|[,;.?!])\s*)(\d\d) ?k(?=\s*(?:[,;]|$)|\s+(?-i:[A-ZÆØÅ])[a-zæøå])", re.IGNORECASE
)
# ... and so it is at the end and at the start of a part, where the line speaks of no money.
LAST_WOMAN = re.compile(r"(?<=[a-zæøå?!] )([1-9]\d) k$", re.IGNORECASE)
FIRST_WOMAN = re.compile(r"(?:(?<=^)|(?<=, ))([1-9]\d) k(?=\s+[a-zæøå])", re.IGNORECASE)
OF_MONEY = re.compile(
    r"gjeld|lån|skyld|tjen|inntekt|innt\b|lønn|husleie|leie|betal|trekk|kost|råd|kr\b|utbet|krav|inkass"
    r"|regning|depos|form|spar|pris|rest|bøter|\bbot\b|kred",
    re.IGNORECASE,
)
# "46-årig mann" is a man of 46.
YEARLY = re.compile(r"\b(\d\d)-?\s?årige?\b", re.IGNORECASE)
TIGHT = re.compile(r"(?<=\d)(?=(?:b|barn)\b)", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")


def _forms(text: str) -> Iterator[tuple[re.Pattern[str], Callable[[re.Match[str]], str]]]:
    """Yield the forms worth looking for, which are few in most lines."""
    yield from written_out(text)
    yield from told_otherwise(text)
    lower = text.lower()
    if "år" in lower:
        yield DECADE, _decade
        yield YEARLY, lambda found: f"{found[1]} år"
    if "åring" in lower:
        yield TWO_AGED, _two_children
        yield OWN_AGED, _own_child
        yield ONE_AGED, _aged
    if " og " in lower:
        yield ASUNDER, lambda found: str(_number(found[1]) + _number(found[2]))
    if any(word in PLAIN for word in WORD.findall(lower)):
        yield SPELT, lambda found: str(_number(found[1]))
    if "k," in lower or "k " in lower or lower.endswith("k"):
        yield WOMAN, lambda found: f"{found[1]}{found[2]} kv"
    if " k" in lower and not OF_MONEY.search(lower):
        yield LAST_WOMAN, lambda found: f"{found[1]} kv"
        yield FIRST_WOMAN, lambda found: f"{found[1]} kv"
    yield from told_children(text)
    yield SHORT, lambda found: f"{found[1]} "
    yield TIGHT, lambda _: " "


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text in figures, and for each of its signs where its origin begins and ends."""

    text: str
    places: tuple[tuple[int, int], ...]


def in_figures(text: str) -> Rewritten:
    """Return a text with all its numbers in figures."""
    places = [(place, place + 1) for place in range(len(text))]
    for form, write in _forms(text):
        if form.search(text):
            text, places = _replaced(form, write, text, places)
    return Rewritten(text, tuple(places))


def _replaced(
    form: re.Pattern[str],
    write: Callable[[re.Match[str]], str],
    text: str,
    places: list[tuple[int, int]],
) -> tuple[str, list[tuple[int, int]]]:
    written, kept, behind = "", list[tuple[int, int]](), 0
    for found in form.finditer(text):
        new = write(found)
        written += text[behind : found.start()] + new
        kept += places[behind : found.start()]
        if found.start() < found.end():
            whole = places[found.start()][0], places[found.end() - 1][1]
            kept += [whole] * len(new)
        else:
            here = places[found.start()][0] if found.start() < len(places) else places[-1][1]
            kept += [(here, here)] * len(new)
        behind = found.end()
    return written + text[behind:], kept + places[behind:]
