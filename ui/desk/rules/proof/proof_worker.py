"""Work behind the window for one part of the proof: one thing at a time, never of an older rule."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.rules.model import RuleDraft

T = TypeVar("T")


class ProofWorker(Generic[T]):
    """Asks for the newest of what is wanted; an answer to anything else is thrown away."""

    def __init__(self, draft: RuleDraft, take: Callable[[T], object]) -> None:
        """Hand what is found to `take`, on the window's thread."""
        self._draft, self._take = draft, take
        self._wanted: tuple[object, Callable[[], T]] | None = None
        self._busy = False

    def ask(self, what: Callable[[], T]) -> None:
        """Find something out about the rule as it stands now, or when what is asked is answered."""
        self._wanted = self._key(), what
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        if self._wanted is not None:
            (key, what), self._wanted, self._busy = self._wanted, None, True
            self._draft.host.work(what, partial(self._told, key))

    def _told(self, key: object, found: T) -> None:
        self._busy = False
        if self._wanted is not None:
            self._begin()
        elif key == self._key():
            self._take(found)

    def _key(self) -> tuple[object, ...]:
        program = self._draft.program
        return program.criteria, program.pointers, self._draft.cases
