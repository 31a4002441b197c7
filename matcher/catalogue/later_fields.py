"""Fields that no list needs: not made with a catalogue, but when the first of them is asked for.

Until then each such field of a class is stood for by something that has them made. Things of the
class that were made otherwise have all their fields, and give them as ever.
"""

from __future__ import annotations

from _thread import RLock
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from matcher.errors import ODD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_NAMES = {
    "Asking": "manners",
    "Availability": "note",
    "Catalogue": "offices owners",
    "Choice": "phrase aliases synonyms statement_yes statement_no",
    "Contradiction": "text questions",
    "Criterion": "source text note legal_ref legal_checked long",
    "HoldBack": "why",
    "Pointer": "strength why",
    "Program": "origin owner summary client_summary sources short_names synonyms themes changes "
    "area bydeler referral apply bring cost duration waiting_time contacts instead open_to_all "
    "confidence_note last_verified translations",
}
LATER = {kind: tuple(names.split()) for kind, names in _NAMES.items()}
"""What cards, sheets and searches say beside a list. What stands here is a question of time alone:
it comes as soon as the list is seen, and before that to whoever asks."""
_NOTHING = object()
_lock = RLock()
_waiting: list[Callable[[], None]] = []
_stand_ins: list[StandIn] = []


class StandIn:
    """Stands in a class for a field that some things of it do not have yet."""

    def __init__(self, kind: type, name: str) -> None:
        """Keep what stood there."""
        self._kind, self._name = kind, name
        self.plain: Any = kind.__dict__.get(name, _NOTHING)

    def __get__(self, thing: object, _: type | None = None) -> Any:  # noqa: ANN401 - any field
        """Return what a thing holds, once all is made. Raises AttributeError as a field does."""
        found = self.plain if thing is None else self.own(thing)
        if found is not _NOTHING:
            return found
        if thing is None:
            raise AttributeError(self._name)
        bring()
        return getattr(thing, self._name)

    def own(self, thing: object) -> object:
        """Return what a thing holds already."""
        return vars(thing).get(self._name, _NOTHING)

    def step_in(self) -> None:
        """Stand there from now on."""
        setattr(self._kind, self._name, self)

    def leave(self) -> None:
        """Let the class be as it was."""
        if self.plain is _NOTHING:
            delattr(self._kind, self._name)
        else:
            setattr(self._kind, self._name, self.plain)


class SlotStandIn(StandIn):
    """The same where things hold their fields in slots."""

    def own(self, thing: object) -> object:
        """Return what a thing holds already."""
        try:
            found: object = self.plain.__get__(thing)
        except AttributeError:
            return _NOTHING
        return found

    def __set__(self, thing: object, value: object) -> None:
        """Give a thing that is being made its own."""
        self.plain.__set__(thing, value)


def without_later(kind: str, names: Iterable[str]) -> list[str]:
    """Return the fields that a list needs of a class."""
    return [name for name in names if name not in LATER.get(kind, ())]


def leave_for_later(kinds: list[type], make: Callable[[], None]) -> None:
    """Have the later fields of some classes made, by what is given, when one is asked for."""
    with _lock:
        for kind in kinds:
            for name in LATER[kind.__name__]:
                if not isinstance(kind.__dict__.get(name), StandIn):
                    held = SlotStandIn if "__slots__" in kind.__dict__ else StandIn
                    _stand_ins.append(held(kind, name))
                    _stand_ins[-1].step_in()
        _waiting.append(make)


def bring() -> None:
    """Make all that was left for later, where it has not been; who comes meanwhile waits.

    Of a form that somebody else wrote it may be that it cannot be made: its things are without
    these fields then, and AttributeError is what asking for one gives.
    """
    with _lock:
        while _waiting:
            with suppress(*ODD):
                _waiting.pop()()
        while _stand_ins:
            _stand_ins.pop().leave()
