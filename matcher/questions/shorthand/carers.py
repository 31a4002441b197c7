"""Who cares for somebody, and is the client: "kona er dement, mannen 77 steller henne"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.line_words import PEOPLE, Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

GROWN, TWO, REACH = 16, 2, 6
CARES = word_set("""
    steller stellar stelte pleier pleiar pleide passer passar passet passa hjelper hjelpar mater
    matar vasker vaskar bærer løfter løftar forsørger
""")
TAKES, OF = word_set("tar tek tatt teke"), word_set("av på")
BETWEEN = word_set("på er e")


@dataclass(frozen=True)
class Carers:
    """Looks for the one who cares for somebody else that the line names."""

    line: TypedLine
    things: Sequence[Thing]

    def subject(self) -> Thing | None:
        """Return who cares and has an age, where another is named and nobody is the client."""
        people = [one for one in self.things if one.role in PEOPLE and one.phrase]
        if len(people) < TWO or any(map(self._is_the_client, self.things)):
            return None
        found = [one for one in people if one.phrase and one.phrase.client and self._cares(one)]
        return found[0] if len(found) == 1 else None

    def _is_the_client(self, thing: Thing) -> bool:
        named = thing.role is Role.CLIENT and thing.phrase is not None and thing.phrase.firm
        return thing.is_client or named or thing.role is Role.CALLER

    def _cares(self, thing: Thing) -> bool:
        behind = self._behind_age(thing)
        if not behind:
            return False
        near = range(behind, min(self.line.part_end(behind), behind + REACH))
        return any(self._is_care(at) for at in near)

    def _is_care(self, at: int) -> bool:
        if self.line.lower(at) in CARES:
            return True
        ahead = (self.line.lower(at + 1), self.line.lower(at + 2))
        return self.line.lower(at) in TAKES and any(word in OF for word in ahead)

    def _behind_age(self, thing: Thing) -> int:
        """Return the word behind the age of a grown person; 0 where none is told."""
        if thing.mention:
            ages = [age.high or 0 for age in thing.mention.ages]
            return thing.next if len(ages) == 1 and ages[0] >= GROWN else 0
        at = thing.next + (self.line.lower(thing.next) in BETWEEN)
        word = self.line.lower(at)
        is_age = len(word) == TWO and word.isdecimal() and int(word) >= GROWN
        return at + 1 if is_age and not self.line.parted(at) else 0
