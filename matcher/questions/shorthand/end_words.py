"""Words and signs that close what was said: "vgs?", "vgs: nei", "inntekt vet ikke"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions.shorthand.steer_words import INSTEAD
from matcher.questions.terms.small_words import NO, YES
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from matcher.questions.shorthand.items import Item
    from matcher.questions.shorthand.steer_words import Steering
    from matcher.questions.terms import TypedLine

ROUNDLY = Message("Skriv «ca» foran tallet hvis det er usikkert.")
ASKED = re.compile(r"[\s.]*\?")


@dataclass(frozen=True)
class Closing:
    """Reads what stands right behind an item of one line."""

    line: TypedLine
    steering: Steering

    def close(self, item: Item) -> Item | None:
        """Return an item as what stands behind it makes it; None where nothing closes it."""
        if ASKED.match(self.line.text, item.end):
            unknown = item.not_known(Unknown.UNKNOWN)
            return unknown or replace(item, why=item.why or ROUNDLY)
        return None if self.line.parted(item.next) else self._said(item)

    def is_open(self, item: Item) -> bool:
        """Tell whether an item without an answer waits for what follows: "født i"."""
        waits = not item.answered and not item.why and self.line.is_small(item.next - 1)
        return waits and not self.line.parted(item.next)

    def _said(self, item: Item) -> Item | None:
        if behind := self.steering.no_behind(item.next):
            taken = item.denied() or replace(item, why=item.why or INSTEAD)
            return replace(taken, end=self.line.words[behind - 1].end, next=behind)
        marker = self.steering.marker(item.next)
        lower = self.line.lower(item.next)
        if marker and (not item.answered or self.line.parted(marker[1])):
            read, behind = item.not_known(marker[0]), marker[1]
        elif lower in NO or (lower in YES and item.answered):
            read, behind = item.denied() if lower in NO else item, item.next + 1
        else:
            return None
        kept = read or replace(item, why=item.why or INSTEAD)
        return replace(kept, end=self.line.words[behind - 1].end, next=behind)
