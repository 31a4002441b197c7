"""What small words before a thing say: whose it is, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.line_words import Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

TURNS = word_set("""
    men but mens
""")
# What is said for a reason is meant as it stands: "vil ha jobb fordi hun har gjeld".
CAUSES = word_set("fordi ettersom derfor")
JOINS = word_set("""
    og and + & samt
""")
ARTICLES = word_set("en ei et ein eit")
# A person behind one of these is not who acts: what "og" adds is the client's again.
BEFORE_OBJECT = word_set("""
    har med m hos til for mot fra hatt av
""")
# Words between a wish and what is wished.
BETWEEN = word_set("""
    ha få får fekk fikk bli blir å om til på hjelp gå være ta nok innvilget innvilga tildelt
    gjerne heller helst også seg raskt raskest fort snart straks igjen fortsatt kanskje
""")
GETS = word_set("få får fekk fikk bli blir ha")
# What began at a time that is told goes on: "fikk aap i fjor".
BEGINS = word_set("""
    fikk fekk fått begynte begynt byrja starta startet kom innvilget innvilga tildelt
    ble blei vart blitt vorte mistet mista misset siden sidan
""")
OF = word_set("til åt av")
GOES = word_set("har er e bor bur får mottar mottek lever går jobber jobbar")
# What may stand beside a word that takes back the part before: ", men det er slutt".
BESIDE_END = word_set("""
    det den dei de men og nå no så har er e ble blei vart da då plutselig brått i fra frå etter
    igjen
""")
# What has been so for a time is so: "har vært sykmeldt i ti måneder".
LASTING = word_set("hatt vært vore vorre")
# ... and what has been done since one: "har jobbet siden mai".
PERFECT = LASTING | word_set("gått levd jobbet jobba arbeidet")
SINCE = word_set("siden sidan")
FOR = word_set("i over snart nå no")
SPANS = ("mnd", "måned", "månad", "uke", "veke", "år", "dag", "dager", "dgr")
NEAR = 3
WHEN = word_set("i for fra frå etter nå no da då siden sidan av før")
# A verb that says how it is begins anew behind what is wished: "vil jobbe har aap".
HOLDS = word_set("har er bor bur mottar mottek sover søv leier leiger")
# ... but not behind one of these: "håper hun har", "jobb som har", "vil at det er".
GOES_ON = word_set("""
    som at om hvis dersom viss når jeg eg han hun ho de dei vi det den hva kva hvem kven hvor kor
""")


def stands_alone(line: TypedLine, thing: Thing) -> bool:
    """Tell whether a thing takes back the part before its own: "aap i 4 år, stoppa i juni"."""
    first, words = _before(line, thing)
    if not first or thing.role is not Role.PAST_BEHIND or any(w not in BESIDE_END for w in words):
        return False
    return line.parted(thing.next) or line.lower(thing.next) in WHEN


def word_before(line: TypedLine, index: int) -> str:
    """Return the word before an index, articles apart: "har en sønn"."""
    while index and line.lower(index - 1) in ARTICLES:
        index -= 1
    return line.lower(index - 1) if index else ""


def is_at_child(line: TypedLine, thing: Thing, person: str) -> bool:
    """Tell whether a place is told of a child right before it: "sonen i Trondheim"."""
    told = line.lower(thing.first - 2) if thing.first > 1 else ""
    at = line.lower(thing.first - 1) in ("i", "på") and not line.parted(thing.first)
    return at and bool(told) and not told[0].isdigit() and told == person


def is_of(line: TypedLine, thing: Thing) -> bool:
    """Tell whether a word for the client tells whose somebody is: "mora til klienten har …"."""
    parted = line.parted(thing.first)
    return not parted and line.lower(thing.first - 1) in OF


def lasts(line: TypedLine, thing: Thing) -> bool:
    """Tell whether a thing is told to have been so for a time: "sykmeldt i 10 mnd"."""
    first = line.part_of(thing.first)
    if line.lower(first) == "i" and line.lower(first + 2).startswith(SPANS):
        return True  # "i seks år har han vært hjemme"
    for at in range(thing.first + 1, min(thing.next + 1, len(line))):
        if line.parted(at):
            return False
        if line.lower(at) in FOR:
            words = (line.lower(index) for index in range(at + 1, min(at + 1 + NEAR, len(line))))
            return any(word.startswith(SPANS) for word in words)
    return False


def begins(line: TypedLine, thing: Thing) -> bool:
    """Tell whether a time says since when, or until when, something is so now."""
    _, words = _before(line, thing)
    return any(word in BEGINS or word in GOES for word in words)


def _before(line: TypedLine, thing: Thing) -> tuple[int, list[str]]:
    """Return the words before a thing in its own part, and where that part begins."""
    first = line.part_of(thing.first)
    return first, [line.lower(index) for index in range(first, thing.first)]
