"""Which of two parents a line speaks for: "far voldelig, mor vil flytte", "far bort, mor spør"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.line_words import Role
from matcher.questions.terms import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

# What only somebody does who is there, or whom the line is about.
ASKS = word_set("""
    vil ønsker ønskjer søker søkjer spør lurer lurar trenger treng ber kom kommer kjem møter sitter
    sit står gråter grin fortvila fortvilet utslitt
""")


def asks_later(line: TypedLine, things: Sequence[Thing], parent: Thing) -> bool:
    """Tell whether the other parent asks in a later part, where this one does not."""
    if line.lower(parent.next) in ASKS:
        return False
    return any(
        one.role is Role.PARENT
        and one.first > parent.first
        and line.parted(one.first)
        and line.lower(one.next) in ASKS
        and line.lower(one.first) != line.lower(parent.first)
        for one in things
    )
