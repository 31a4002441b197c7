"""A line cut into clauses, and of each word whose it is and how it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.terms import word_set
from matcher.questions.terms.small_words import NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions.line_words import Role
    from matcher.questions.terms import TypedLine

Meant = tuple["Role | None", "Role | None"]
# A clause begins at one of these, ...
OPENS = word_set("""
    men mens but fordi ettersom selv sjøl sjølv at når hvis dersom viss
""")
# ... and behind "og" where a verb follows at once.
JOINS = word_set("og å and samt")
VERBS = word_set("""
    har hadde er e var ble blei vart blir bor bur bodde jobber jobbar jobba jobbet går gikk får fikk
    fekk vil skal kan må tar tok kom lever søker søkjer ønsker sover søv venter ventar trenger treng
    mista mistet slutta sluttet leier eier studerer driver has is was lives works wants
""")
SUPPOSED = word_set("hvis dersom viss if")
ONLY = word_set("bare berre kun minst")


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a line from `first` up to `next`."""

    line: TypedLine
    first: int
    next: int

    @property
    def is_supposed(self) -> bool:
        """Tell whether it only says what would be, or asks."""
        line = self.line
        asked = "?" in line.gap(self.next)
        return asked or any(line.lower(at) in SUPPOSED for at in range(self.first, self.next))

    @property
    def is_denied(self) -> bool:
        """Tell whether something in it is denied; "ikke bare" and "ikke minst" deny nothing."""
        line = self.line
        return any(
            line.lower(at) in NEGATIONS and line.lower(at + 1) not in ONLY
            for at in range(self.first, self.next)
        )

    def words(self) -> Iterator[int]:
        """Yield the indices of its words."""
        yield from range(self.first, self.next)


def clauses_of(line: TypedLine) -> Iterator[Clause]:
    """Yield the clauses of a line, in order."""
    first = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or line.parted(at) or _opens(line, at):
            yield Clause(line, first, at)
            first = at


def _opens(line: TypedLine, at: int) -> bool:
    word = line.lower(at)
    return word in OPENS or (word in JOINS and line.lower(at + 1) in VERBS)


def of_client(meant: Mapping[int, Meant], at: int) -> Meant:
    """Return whose a word is and how it is meant; the client's, as a fact, where nothing tells."""
    return meant.get(at, (None, None))
