"""What a program is found by: the fields that are searched, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.fields import FIELDS
from matcher.messages import NOTHING, Message
from matcher.questions import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.field import Nearness
    from matcher.catalogue.field_types import Of
    from matcher.catalogue.programs import Program
    from matcher.rules import Condition


class _AsWritten:
    """Knows no catalogue: an id is found by itself."""

    def named(self, of: Of, name: str) -> str:  # noqa: ARG002 - as those who know
        return name

    def say(self, condition: Condition) -> Message:  # noqa: ARG002 - as those who know
        return NOTHING


_NAMES = _AsWritten()


def search_words(program: Program) -> Iterator[tuple[Nearness, str]]:
    """Yield every text a program is found by, and how near it is then."""
    for field in FIELDS:
        if field.search is None:
            continue
        for line in field.type.lines(field.of(program), _NAMES):
            for said in dict.fromkeys(line.into(language) for language in LANGUAGES):
                yield field.search, said
