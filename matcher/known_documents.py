"""Documents that were read strictly before, byte for byte: their values are taken as they stand.

Reading a catalogue strictly costs three times as much as building it. What has been found good
once stays good as long as not a byte changes, so the next start need not look again.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from matcher.characters import MAX_TEXT
from matcher.documents import Node

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


def parse_known(raw: bytes) -> Any:  # noqa: ANN401 - JSON
    """Parse JSON that was parsed strictly before. Raises ValueError if it was not."""
    return json.loads(raw.decode())


class KnownNode(Node):
    """A value that needs no second look.

    Of a document that was not read before it may raise LookupError, TypeError, ValueError or
    AttributeError, and takes what a strict reading refuses.
    """

    __slots__ = ()
    known = True

    def below(self, key: str | int, value: object) -> Node:
        """Return the node of a value under this one."""
        return KnownNode(value, self.file, key, self.problems, self)

    def get(self, key: str) -> Node | None:
        """Return the node under a key, or None where it is absent or null."""
        value = self.value.get(key)
        return None if value is None else KnownNode(value, self.file, key, self.problems, self)

    def is_object(self) -> bool:
        """Tell whether this is an object."""
        return isinstance(self.value, dict)

    def only(self, *keys: str) -> None:
        """Note nothing: there is no other key."""

    def string(
        self,
        key: str,
        default: str | None = None,
        *,
        limit: int = MAX_TEXT,  # noqa: ARG002 - kept to when the document was read strictly
    ) -> str:
        """Return a text, or the default where it is absent."""
        value: str | None = self.value.get(key)
        return (default or "") if value is None else value

    def name(self, key: str, default: str | None = None) -> str:
        """Return a text that something goes by, or the default where it is absent."""
        return self.string(key, default)

    def day(self, key: str) -> date | None:
        """Return an ISO date, or None where it is absent."""
        value = self.value.get(key)
        return None if value is None else date.fromisoformat(value)

    def one_of(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        """Return one of the allowed words, or what is wrong with it where there is none."""
        value: str | None = self.value.get(key, default)
        return super().one_of(key, allowed, default) if value is None else value

    def each(self, key: str) -> Iterator[Node]:
        """Return the nodes of a list; absent is empty."""
        file, problems = self.file, self.problems
        listed = enumerate(self.value.get(key) or ())
        return iter([KnownNode(item, file, index, problems, self) for index, item in listed])

    def objects(self, key: str) -> Iterator[Node]:
        """Return the nodes of a list of objects."""
        return self.each(key)

    def strings(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; absent is empty."""
        return tuple(self.value.get(key) or ())
