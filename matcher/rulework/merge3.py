"""Two changes of one program woven into one, field by field of the table.

What one side left alone is as the other has it. Lists whose members have names are woven member by
member, records field by field: two who wrote in different fields of one criterion do not collide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from matcher.catalogue import FIELDS
from matcher.catalogue.field_types import IdList, LanguageText, LanguageTexts, RecordList, TextList
from matcher.catalogue.text_diff import in_language
from matcher.messages import Message, as_message
from matcher.questions import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from typing import TypeAlias, TypeGuard

    from matcher.catalogue import Program
    from matcher.catalogue.field_types import FieldType, Names

    Listed: TypeAlias = TextList | LanguageTexts | IdList | RecordList

ABSENT: Final = object()
"""What a side has where it has no such part."""

UNKNOWN: Final = object()
"""What the base has where nobody knows it: equal to nothing."""


class Sides(NamedTuple):
    """One part: as both began, as one made it, as the other did."""

    base: Any
    mine: Any
    theirs: Any

    def each(self, found: Callable[[Any], Any]) -> Sides:
        """Return what is found in each side that has the part."""
        return Sides(*(side if side in (ABSENT, UNKNOWN) else found(side) for side in self))

    def at(self, name: object) -> Sides:
        """Return what tables have of a name."""
        return self.each(lambda table: table.get(name, ABSENT))


@dataclass(frozen=True, slots=True)
class Collision:
    """One part that both have changed: what it is called, and with each of them, line by line."""

    place: str
    label: Message
    mine: tuple[Message, ...]
    theirs: tuple[Message, ...]


class Weaver:
    """Weaves, and keeps what collided: there mine stands, but at the places in `take`."""

    def __init__(self, names: Names, take: Collection[str] = ()) -> None:
        """Begin without a collision; `names` says what values point to."""
        self._names, self._take = names, take
        self.conflicts: list[Collision] = []

    def program(self, sides: Sides) -> Program:
        """Weave the programs of three sides."""
        woven: Program = sides.mine
        for field in FIELDS:
            parts = sides.each(field.of)
            woven = field.put(woven, self._field(field.type, parts, field.path, field.label))
        return woven

    def part(
        self, sides: Sides, place: str, label: Message, say: Callable[[Any], Iterable[Message]]
    ) -> Any:  # noqa: ANN401 - values of any field
        """Return what becomes of a part that is only whole; `say` says it line by line."""
        base, mine, theirs = sides
        if mine in (theirs, base):
            return theirs
        if theirs == base:
            return mine
        said = (() if side is ABSENT else tuple(say(side)) for side in (mine, theirs))
        self.conflicts.append(Collision(place, label, *said))
        return theirs if place in self._take else mine

    def _field(self, kind: FieldType, sides: Sides, place: str, label: Message) -> Any:  # noqa: ANN401 - values of any field
        if isinstance(kind, LanguageText):
            return Text(*(
                self.part(sides.each(attrgetter(language)), f"{place}.{language}",
                          in_language(label, language), _written)
                for language in LANGUAGES
            ))  # fmt: skip
        if has_names(kind):
            names = sides.each(lambda value: [_name(kind, member) for member in value])
            if all(len(set(each)) == len(each) for each in names if isinstance(each, list)):
                return self._list(kind, sides, place, label)
        return self.part(sides, place, label, lambda value: kind.lines(value, self._names))

    def _list(self, kind: Listed, sides: Sides, place: str, label: Message) -> tuple[Any, ...]:
        tables = sides.each(lambda value: {_name(kind, member): member for member in value})
        found = {}
        for name in dict.fromkeys((*tables.mine, *tables.theirs)):
            at, one = f"{place}[{name}]", tables.at(name)
            if isinstance(kind, RecordList) and ABSENT not in (one.mine, one.theirs):
                found[name] = self._record(kind, one, at, label)
            elif isinstance(kind, LanguageTexts) and ABSENT not in one:
                found[name] = self._field(kind.one, one, at, label)
            else:
                found[name] = self.part(one, at, label, lambda of: kind.lines((of,), self._names))
        order = self._order(kind, tables, f"{place}[]", label)
        return tuple(found[name] for name in order if found[name] is not ABSENT)

    def _order(self, kind: Listed, tables: Sides, place: str, label: Message) -> list[str]:
        def say(names: Iterable[str]) -> Iterable[Message]:
            return kind.lines(tuple(tables.mine[name] for name in names), self._names)

        known = [table for table in tables if isinstance(table, dict)]
        both = [name for name in tables.mine if all(name in table for table in known)]
        orders = tables.each(lambda table: [name for name in table if name in both])
        told = Message("{label}: rekkefølgen", label=label)
        chosen = self.part(orders, place, told, say)
        lead = tables[1:] if chosen == orders.mine else tables[:0:-1]
        return _both(*map(list, lead))

    def _record(self, kind: RecordList, sides: Sides, place: str, label: Message) -> Any:  # noqa: ANN401 - values of any field
        one = Message("{label} «{one}»", label=label, one=kind.said(sides.mine, self._names))
        parts = {
            each.held_as: self._field(
                each.type, sides.each(attrgetter(each.held_as)), f"{place}.{each.name}",
                Message("{record}: {member}", record=one, member=each.label),
            )
            for each in kind.members
        }  # fmt: skip
        return replace(sides.mine, **parts)


def has_names(kind: FieldType) -> TypeGuard[Listed]:
    """Tell whether a list is woven member by member; else a field is woven as a whole."""
    if isinstance(kind, RecordList):
        return bool(kind.key)
    return isinstance(kind, TextList | LanguageTexts | IdList)


def _name(kind: Listed, member: object) -> str:
    if isinstance(kind, RecordList):
        return kind.name_of(member)
    return member.nb if isinstance(member, Text) else str(member)


def _both(lead: Sequence[str], other: Sequence[str]) -> list[str]:
    """Return the names of both as the first has them, each new one after what it was put after."""
    order = list(lead)
    for place, name in enumerate(other):
        if name not in order:
            before = [each for each in other[:place] if each in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, name)
    return order


def _written(text: str) -> tuple[Message, ...]:
    return (as_message(text),) if text else ()
