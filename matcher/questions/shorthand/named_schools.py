"""Schools that are only named: "rådgiver på Bjerke vgs", "17, vgs, skulker"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.line_words import Role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

SCHOOLS = ("vgs", "videregående", "vidaregåande", "skole", "skule", "barnehage", "bhg")


def is_venue(line: TypedLine, things: Sequence[Thing], thing: Thing) -> bool:
    """Tell whether a school stands behind the name of a place."""
    if thing.next > thing.first + 1 or line.parted(thing.first):
        return False
    named = line.lower(thing.first).startswith(SCHOOLS)
    return named and any(one.next == thing.first and one.role is Role.PLACE for one in things)


def names_school(thing: Thing, questions: AbstractSet[str]) -> bool:
    """Tell whether a single word of a question's own answers a question about school by yes."""
    if thing.item is None or thing.denied or thing.next > thing.first + 1:
        return False
    return any(name in questions and answer is True for name, answer in thing.answers())
