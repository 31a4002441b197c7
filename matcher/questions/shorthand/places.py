"""Whether a place is where the client lives: "kantine på Alna, bor på Manglerud"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.line_words import PEOPLE, Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

AT = word_set("""
    på i ved rundt til in at
""")
OF_A_PERSON = word_set(
    "år åring mann kvinne dame gutt jente kar m k kv er kommer kjem kunde bruker"
)
LIVING = (
    "bor", "bur", "bodd", "budd", "leie", "leig", "leilighet", "leilegheit", "leil", "hybel",
    "hybl", "hus", "rom", "heim", "hjem", "bolig", "bustad", "bosatt", "busett", "flytt", "adresse",
    "blokk", "kollektiv", "bofellesskap", "liv", "hos", "eier", "eig", "brakk", "åleine", "alene",
    "held", "holder", "institusjon", "omsorgsbolig", "pensjonist", "enke", "ufør", "leid", "lånt",
    "rekkehus", "kjøpt",
)  # fmt: skip
HOMES = ("brakke", "brakka", "institusjon", "institusjonen", "bolig", "boligen", "hybel")
LIVES = word_set("bor bur bodd budd bosatt busett lives")
WITH = word_set("hos m med")
NEAR = 4
# Who does one of these at a place need not live there.
ELSEWHERE = (
    "jobb", "job", "arbeid", "ansatt", "tilsett", "vikar", "kantin", "restaurant", "kaf", "kiosk",
    "butikk", "lager", "praksis", "kurs", "skole", "skule", "møt", "trener", "work", "elev",
    "fått", "plass", "leilighet", "tilbud", "henger", "sønn", "datter", "bror",
)  # fmt: skip
# ... and these whole: a "gårdeier" does not walk, nor is "morgen" a mother.
ELSEWHERE_WHOLE = word_set("går mor mora moren mors far faren fars")
VENUES = (
    "fengsel", "vgs", "videregående", "dps", "skole", "skule", "sykehus", "sjukehus", "sykehjem",
    "sjukeheim", "bibliotek", "kontor", "stasjon", "senter", "legevakt", "politi", "barnehage",
    "bhg", "studie", "vo", "hotell", "kirke", "moske", "bydelshus", "nav", "navkontor",
    "universitet", "høgskol", "høyskol", "international", "extra", "apotek", "tannleg", "mottak",
    "restaurant", "butikk", "kaf", "kiosk", "bakeri", "frisør", "treningss", "moské", "museum",
    "verksted", "lager", "pub", "bar", "pizz", "kantin", "vaskeri", "gatekjøkken", "kebab", "intro",
    "klinikk", "poliklinikk", "kurs", "norskkurs", "voksenopplæring", "mosjon", "treff", "herberge",
)  # fmt: skip
# A shop or a kitchen right before a place is where somebody works: "restaurant Aker brygge".
SHOPS = (
    "restaurant", "butikk", "kaf", "kiosk", "kantin", "bakeri", "hotell", "sykehjem", "sjukeheim",
    "frisør", "rema", "kiwi", "coop", "meny", "bunnpris", "joker", "ikea", "mcd", "burger",
    "bensinstasjon", "apotek", "tannleg", "legesenter", "bilvask",
)  # fmt: skip
# Whoever lives at a centre for asylum seekers is of no district yet.
RECEPTION = ("mottak", "asylmottak", "ankomstsenter", "transittmottak")
CAMPUS = word_set("blindern")
STUDIES = ("stud", "uio", "univers", "master", "bachelor", "forsk", "foreles")
# Before a place these make a name of it: "Karriere Oslo", "Nav Alna".
NAMED = word_set("""
    nav vo kontor dps navkontor hotell butikk kafé karriere erlik lik huset jobben gatejuristen sua
    erfaringsskolen pårørendehuset frelsesarmeen røde ungbo international bymisjon universitetet
""")


class Home:
    """Looks at the places of one line."""

    def __init__(self, line: TypedLine, things: Sequence[Thing]) -> None:
        """Find out whether a place stands by itself."""
        self.line, self.things = line, things
        sure = [thing for thing in things if self._is_sure(thing)]
        told = [thing for thing in sure if self._is_told(thing)]
        self.sure = {id(thing) for thing in told or sure}

    def lives_at(self, thing: Thing) -> bool | None:
        """Tell whether the client lives at a place; None where it is only likely."""
        if thing.role is not Role.PLACE or id(thing) in self.sure:
            return True
        if self.sure or self._is_venue(thing):
            return False
        words = self._before(thing)
        return None if not words or words[-1:] == ["husleia"] else False

    def _is_sure(self, thing: Thing) -> bool:
        if thing.role is not Role.PLACE or self._is_venue(thing) or thing.denied:
            return False
        words = self._before(thing)
        if words[-1:] in (["fra"], ["frå"]):
            return all(word in OF_A_PERSON or word.isdigit() for word in words[:-1])
        if (self._is_at(thing) and self._is_anothers(thing)) or self._is_of_a_person(thing):
            return False
        if not self._is_at(thing) or any(map(_is_living, words[-NEAR:])):
            return True
        ends = self.line.parted(thing.next)
        return ends and bool(words) and not any(map(_is_elsewhere, words))

    def _is_anothers(self, thing: Thing) -> bool:
        """Tell whether a place is told of a house, or of who does not live with the client.

        "biblioteket på Tøyen" and "onkel på Tøyen"; but "bor hos onkel på Tøyen" is home.
        """
        words = self._before(thing)
        if words and words[-1].startswith(RECEPTION):
            return True
        if not words or any(word in LIVES or word in WITH for word in words):
            return False
        if words[-1].startswith(VENUES) and self.line.lower(thing.first - 1) != "til":
            return True
        last = thing.first - 1
        return any(one.next == last and one.role in PEOPLE for one in self.things)

    def _is_of_a_person(self, thing: Thing) -> bool:
        """Tell whether somebody else, named right before, lives there: "far i Moss"."""
        starts = self.line.lower(thing.first) in LIVES | AT and not self.line.parted(thing.first)
        return starts and any(one.next == thing.first and one.role in PEOPLE for one in self.things)

    def _is_told(self, thing: Thing) -> bool:
        """Tell whether the place stands right behind "bor": it is home, whatever else is named."""
        return any(word in LIVES for word in self._before(thing)[-2:])

    def _is_at(self, thing: Thing) -> bool:
        starts = self.line.parted(thing.first)
        return not starts and self.line.lower(thing.first - 1) in AT

    def _is_venue(self, thing: Thing) -> bool:
        behind = "" if self.line.parted(thing.next) else self.line.lower(thing.next)
        starts = self.line.parted(thing.first)
        before = "" if starts else self.line.lower(thing.first - 1)
        named = behind in ("s", *VENUES) or before in NAMED or before.startswith(SHOPS)
        return named or self._is_campus(thing)

    def _is_campus(self, thing: Thing) -> bool:
        """Tell whether a place is the university: "uio, blindern"."""
        words = map(self.line.lower, range(len(self.line)))
        return self.line.lower(thing.first) in CAMPUS and any(w.startswith(STUDIES) for w in words)

    def _before(self, thing: Thing) -> list[str]:
        """Return the words before a place in its part, the preposition apart."""
        first = self.line.part_of(thing.first)
        last = thing.first - self._is_at(thing)
        return [self.line.lower(index) for index in range(first, last)]


def _is_elsewhere(word: str) -> bool:
    """Tell whether a word is for what is done where one need not live."""
    return word.startswith(ELSEWHERE) or word in ELSEWHERE_WHOLE


def _is_living(word: str) -> bool:
    """Tell whether a word is for living somewhere: "bor", "leiligheten", "arbeidsbrakke"."""
    return word.startswith(LIVING) or word.endswith(HOMES)
