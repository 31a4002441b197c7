"""One difference between two catalogues, and how differences are said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST = 160


class ChangeKind(StrEnum):
    """Whether something came, went or is otherwise."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `place` is the field, `program` empty where it is not about one program.

    The sentence says it in full but for long texts; `old` and `new` hold those whole.
    """

    kind: ChangeKind
    program: str
    place: str
    sentence: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a group of differences is about: a program, or a part of the catalogue."""

    program: str
    name: str

    def changed(self, place: str, what: str, old: str, new: str) -> Iterator[Change]:
        """Yield the difference of one text, if there is any."""
        if old == new:
            return
        if not old:
            yield self.added(place, what, new)
        elif not new:
            yield self.removed(place, what, old)
        else:
            said = f"{self.name}: {what} er endret fra «{cut(old)}» til «{cut(new)}»."
            yield Change(ChangeKind.CHANGED, self.program, place, said, old, new)

    def added(self, place: str, what: str, new: str) -> Change:
        """Return that something came."""
        said = f"{self.name}: {what} er lagt til: «{cut(new)}»."
        return Change(ChangeKind.ADDED, self.program, place, said, "", new)

    def removed(self, place: str, what: str, old: str) -> Change:
        """Return that something went."""
        said = f"{self.name}: {what} er tatt bort: «{cut(old)}»."
        return Change(ChangeKind.REMOVED, self.program, place, said, old, "")

    def rewritten(self, place: str, what: str) -> Change:
        """Return that something is otherwise in a way no sentence shows."""
        return Change(ChangeKind.CHANGED, self.program, place, f"{self.name}: {what}.")

    def members(
        self, place: str, what: str, old: Sequence[str], new: Sequence[str]
    ) -> Iterator[Change]:
        """Yield what came and went in a list, and whether what stayed stands in another order."""
        yield from (self.removed(place, what, item) for item in old if item not in new)
        yield from (self.added(place, what, item) for item in new if item not in old)
        stayed = [item for item in old if item in new], [item for item in new if item in old]
        if stayed[0] != stayed[1]:
            yield self.rewritten(place, f"rekkefølgen er endret ({what})")


def cut(text: str) -> str:
    """Return a text short enough for a sentence, on one line."""
    flat = re.sub("[ \n]+", " ", text).strip()
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"
