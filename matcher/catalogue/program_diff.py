"""What is different in one program: every field of the table, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, assert_never

from matcher.catalogue.changes import Change, ChangeKind, Subject
from matcher.catalogue.criteria_diff import criteria_changes
from matcher.catalogue.field_types import (
    Day,
    Flag,
    IdList,
    LanguageText,
    LanguageTexts,
    OneOf,
    PlainText,
    RecordList,
    RuleTree,
    TextList,
    WholeNumber,
)
from matcher.catalogue.fields import FIELDS
from matcher.catalogue.record_types import CRITERIA
from matcher.catalogue.text_diff import texts
from matcher.messages import NOTHING, Message, as_message, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.catalogue.field import Field
    from matcher.catalogue.field_types import Names
    from matcher.catalogue.programs import Program
    from matcher.questions import Text


def program_changes(old: Program, new: Program, before: Names, after: Names) -> Iterator[Change]:
    """Yield every difference, the rule first; `before` and `after` say what each points to."""
    sides = _Sides(Subject(new.id, Message("«{name}»", name=new.name)), before, after)
    for field in sorted(FIELDS, key=lambda field: field.type is not CRITERIA):
        was, now = field.of(old), field.of(new)
        if was == now:
            continue
        found = [*sides.changes(field, was, now)]
        unseen = Message("noe som ingen setning viser, er endret")
        yield from found or [sides.subject.rewritten(field.path, unseen)]


@dataclass(frozen=True, slots=True)
class _Sides:
    """A program, and what says things as they were and as they are."""

    subject: Subject
    before: Names
    after: Names

    # The values are those of any field.
    def changes(self, field: Field, old: Any, new: Any) -> Iterator[Change]:  # noqa: ANN401 - values of any field
        subject, kind = self.subject, field.type
        whole = Message("«{label}»", label=field.label)
        match kind:
            case LanguageText():
                return texts(subject, field.path, whole, old, new)
            case PlainText() | Day() | WholeNumber() | Flag() | OneOf() | RuleTree():
                was = joined(kind.lines(old, self.before))
                return subject.changed(field.path, whole, was, joined(kind.lines(new, self.after)))
            case TextList() | IdList() | LanguageTexts():
                listed = self._worded if isinstance(kind, LanguageTexts) else self._members
                return listed(field, old, new)
            case RecordList():
                if kind is CRITERIA:
                    return criteria_changes(subject, old, new, self.before, self.after)
                if not kind.key or _twins(old, kind) or _twins(new, kind):
                    return self._members(field, old, new)
                return self._records(field, kind, old, new)
        assert_never(kind)

    def _members(self, field: Field, old: Any, new: Any) -> Iterator[Change]:  # noqa: ANN401 - values of any field
        was = dict(zip(old, field.type.lines(old, self.before), strict=True))
        now = dict(zip(new, field.type.lines(new, self.after), strict=True))
        return self.subject.members(field.path, _point(field), was, now)

    def _worded(self, field: Field, old: Sequence[Text], new: Sequence[Text]) -> Iterator[Change]:
        was, now = ({text.nb: text for text in side} for side in (old, new))
        said = [{name: as_message(text) for name, text in side.items()} for side in (was, now)]
        yield from self.subject.members(field.path, _point(field), *said)
        for name in was.keys() & now.keys():
            if was[name] != now[name]:
                place = f"{field.path}[{name}]"
                yield from texts(self.subject, place, _point(field), was[name], now[name])

    def _records(
        self, field: Field, kind: RecordList, old: Sequence[object], new: Sequence[object]
    ) -> Iterator[Change]:
        was = {kind.name_of(record): record for record in old}
        now = {kind.name_of(record): record for record in new}
        for name in dict.fromkeys((*was, *now)):
            said = (kind.said(was[name], self.before) if name in was else NOTHING,
                    kind.said(now[name], self.after) if name in now else NOTHING)  # fmt: skip
            place = f"{field.path}[{name}]"
            yield from self.subject.changed(place, _point(field), *said)
            if said[0] == said[1] and was[name] != now[name]:
                unseen = Message("noe som ingen setning viser, er endret")
                yield self.subject.rewritten(place, unseen)
        kept = [name for name in was if name in now], [name for name in now if name in was]
        if kept[0] != kept[1]:
            order = Message("rekkefølgen er endret ({what})", what=_point(field))
            yield self.subject.rewritten(field.path, order)


def _point(field: Field) -> Message:
    return Message("et punkt under «{label}»", label=field.label)


def _twins(records: Sequence[object], kind: RecordList) -> bool:
    """Tell whether two records go by the same name."""
    return len({kind.name_of(record) for record in records}) < len(records)


def came(program: Program) -> Change:
    """Return that a program is new."""
    said = Message(
        "Nytt tiltak: «{name}», med {count} vilkår.", name=program.name, count=len(program.criteria)
    )
    return Change(ChangeKind.ADDED, program.id, "", said, new=as_message(program.name))


def went(program: Program) -> Change:
    """Return that a program is no longer there."""
    said = Message("Tiltaket «{name}» er ikke med lenger.", name=program.name)
    return Change(ChangeKind.REMOVED, program.id, "", said, old=as_message(program.name))
