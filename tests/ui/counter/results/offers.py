"""Counters over small catalogues, for looking at the list and at a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.casework import Casework
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs
from ui.counter.presenter import Counter

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

ADULT = criterion("adult", leaf("age", "ge", 19))
REGISTERED = criterion("registered", leaf("registered", "is", True))
YOUNG = criterion("young", leaf("age", "lt", 30), "priority")
NO_BENEFIT = criterion("aap", leaf("benefits", "has_any", ["aap"]), "exclusion")
CHILD_OR_DISTRICT = criterion(
    "either",
    {"any": [leaf("children_ages", "any_aged", [1, 5]), leaf("bydel", "is", "sagene")]},
)
TALK = criterion("talk")


GROWN_UP = {
    "first_minute": "pointed",
    "raise": [
        {
            "id": "grown-up",
            "strength": "strong",
            "when": leaf("age", "ge", 19),
            "why": {"nb": "voksen", "nn": "vaksen", "en": "an adult"},
        }
    ],
}


def offers() -> list[dict[str, Any]]:
    """Return programs of every verdict a person of 34 can get."""
    return [
        program("kurs", ADULT, YOUNG, title="Kurs i arbeidslivet", short_names=["KIA"],
                pointers=GROWN_UP),
        program("samtale", TALK, title="Samtale", open_to_all=True, synonyms=["veiledning"]),
        program("tilbud", REGISTERED, NO_BENEFIT, title="Tilbud", owner="Nav"),
        program("eldre", criterion("old", leaf("age", "ge", 67)), title="Seniorsenter",
                instead=["samtale", "kurs"]),
        program("gammelt", ADULT, title="Gammelt forsøk",
                availability={"status": "historic", "note": "Avsluttet 2021."},
                relations={"replaced_by": ["kurs"]}),
        program("skjult", criterion("risk", leaf("at_risk", "is", True)), title="Skjult hjelp",
                on_request=["at_risk"]),
    ]  # fmt: skip


def catalogue(*more: dict[str, Any]) -> Catalogue:
    """Return a catalogue of the offers and more."""
    return with_programs(*offers(), *more)


def adult(*more: dict[str, Any]) -> Counter:
    """Return a counter with somebody of 34 in front of it."""
    made = counter(*more)
    made.answer("age", Span.exactly(34))
    return made


def counter(*more: dict[str, Any]) -> Counter:
    """Return a counter that nobody has answered anything at."""
    return Counter(Casework(catalogue(*more), lambda: AS_OF), "nb")
