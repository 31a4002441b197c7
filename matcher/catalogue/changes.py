"""One difference between two catalogues, and how differences are said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from matcher.messages import NOTHING, Message, as_message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions import Language

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
    sentence: Message
    old: Message = NOTHING
    new: Message = NOTHING


@dataclass(frozen=True, slots=True)
class Subject:
    """What a group of differences is about: a program, or a part of the catalogue."""

    program: str
    name: Message

    def changed(self, place: str, what: Message, old: str, new: str) -> Iterator[Change]:
        """Yield the difference of one text, if there is any."""
        if old == new:
            return
        if not old:
            yield self.added(place, what, new)
        elif not new:
            yield self.removed(place, what, old)
        else:
            was, now = as_message(old), as_message(new)
            said = Message(
                "{name}: {what} er endret fra «{old}» til «{new}».",
                name=self.name,
                what=what,
                old=_Cut(was),
                new=_Cut(now),
            )
            yield Change(ChangeKind.CHANGED, self.program, place, said, was, now)

    def added(self, place: str, what: Message, new: str) -> Change:
        """Return that something came."""
        now = as_message(new)
        said = Message(
            "{name}: {what} er lagt til: «{new}».", name=self.name, what=what, new=_Cut(now)
        )
        return Change(ChangeKind.ADDED, self.program, place, said, new=now)

    def removed(self, place: str, what: Message, old: str) -> Change:
        """Return that something went."""
        was = as_message(old)
        said = Message(
            "{name}: {what} er tatt bort: «{old}».", name=self.name, what=what, old=_Cut(was)
        )
        return Change(ChangeKind.REMOVED, self.program, place, said, old=was)

    def rewritten(self, place: str, what: Message) -> Change:
        """Return that something is otherwise in a way no sentence shows."""
        said = Message("{name}: {what}.", name=self.name, what=what)
        return Change(ChangeKind.CHANGED, self.program, place, said)

    def members(
        self, place: str, what: Message, old: Mapping[Any, str], new: Mapping[Any, str]
    ) -> Iterator[Change]:
        """Yield what came and went in a list, and whether what stayed stands in another order.

        The members are given with what is said of them: two may have the same name.
        """
        yield from (self.removed(place, what, old[item]) for item in old if item not in new)
        yield from (self.added(place, what, new[item]) for item in new if item not in old)
        stayed = [item for item in old if item in new], [item for item in new if item in old]
        if stayed[0] != stayed[1]:
            yield self.rewritten(place, Message("rekkefølgen er endret ({what})", what=what))


@dataclass(frozen=True, slots=True)
class _Cut:
    """Something as it stands inside a sentence: not too long, whatever the language."""

    said: Message

    def into(self, language: Language) -> str:
        return cut(self.said.into(language))


def cut(text: str) -> str:
    """Return a text short enough for a sentence, on one line."""
    flat = re.sub("[ \n]+", " ", text).strip()
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"
