"""Documents that were read strictly before, byte for byte: their values are taken as they stand.

Reading a catalogue strictly costs three times as much as building it. What has been found good
once stays good as long as not a byte changes, so the next start need not look again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from matcher.characters import MAX_TEXT
from matcher.documents import Node

if TYPE_CHECKING:
    from collections.abc import Iterator


def parse_known(raw: bytes) -> Any:  # noqa: ANN401 - JSON
    """Parse JSON that was parsed strictly before. Raises ValueError if it was not."""
    return json.loads(raw.decode())


class KnownNode(Node):
    """A value that needs no second look.

    Of a document that was not read before it may raise LookupError, TypeError, ValueError or
    AttributeError, and takes what a strict reading refuses.
    """

    __slots__ = ()

    def below(self, key: str | int, value: object) -> Node:
        """Return the node of a value under this one."""
        return KnownNode(value, self.file, key, self.problems, self)

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

    def each(self, key: str) -> Iterator[Node]:
        """Yield the nodes of a list; absent is empty."""
        for index, item in enumerate(self.value.get(key) or ()):
            yield self.below(index, item)

    def objects(self, key: str) -> Iterator[Node]:
        """Yield the nodes of a list of objects."""
        return self.each(key)

    def strings(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; absent is empty."""
        return tuple(self.value.get(key) or ())
