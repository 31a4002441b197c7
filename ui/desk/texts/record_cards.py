"""Records of a program, as contacts and sources, as cards of a few lines and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.catalogue.field_types import Day, PlainText, RuleTree, TextList, WholeNumber
from ui.desk.texts.card_text import UnreadableTextError, as_text, as_value, text_reader
from ui.desk.texts.records import Column, Records

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue import Field, Program
    from matcher.catalogue.field_types import Member, RecordList
    from ui.desk.presenter import Desk
    from ui.desk.texts.card_text import Typed

_PLACE = "#"
"""Where in the list a card's record was, for what the card does not show."""


def cards_entry(
    field: Field, kind: RecordList, desk: Desk
) -> tuple[Records, Callable[[Program], None]]:
    """Return cards for the records of a field, and what shows those of a program in them."""
    cards = _Cards(field, kind, desk)
    return cards.widget, cards.show


class _Cards:
    """The cards of one field of the open program."""

    def __init__(self, field: Field, kind: RecordList, desk: Desk) -> None:
        self._field, self._kind, self._desk = field, kind, desk
        self._problem = ""
        language = desk.language
        self._lines: list[tuple[Member, Typed]] = [
            (each, each.type)
            for each in kind.members
            if isinstance(each.type, PlainText | Day | WholeNumber | TextList)
            if each.name != kind.given
        ]
        columns = [
            Column(
                each.held_as, each.label.into(language), each.wide, text_reader(kind, desk.today)
            )
            for each, kind in self._lines
        ]
        label = field.label.into(language)
        self.widget = Records(label, kind.one.into(language), columns)
        # A record that has a rule begins where rules are written.
        self.widget.add.setVisible(not any(isinstance(m.type, RuleTree) for m in kind.members))
        self.widget.typed.connect(self._put)
        desk.editing.opened.connect(self.widget.give_up)

    def show(self, program: Program) -> None:
        """Show the records of a program."""
        self._show(self._field.of(program))

    def _show(self, records: tuple[Any, ...]) -> None:
        self.widget.show_records(
            [{_PLACE: str(place)} | self._texts(one) for place, one in enumerate(records)]
        )

    def _texts(self, record: object) -> dict[str, str]:
        return {
            each.held_as: as_text(kind, getattr(record, each.held_as)) for each, kind in self._lines
        }

    def _put(self, cards: list[dict[str, str]]) -> None:
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None:
            return
        self._problem, there = "", self._field.of(draft.program)
        parts = [self._parts(place, card, there, view.today) for place, card in enumerate(cards)]
        read = [each for each in parts if each is not None]
        self._desk.editing.mark_unread(self._field.path, self._problem)
        if len(read) < len(parts):
            return
        if self._kind.given:
            _give(read, self._kind)
        records = tuple(self._kind.made(**each) for each in read)
        self._desk.editing.put(self._field.put(draft.program, records))
        # The cards must know where their records are now.
        self._show(records)

    def _parts(
        self, place: int, card: dict[str, str], there: tuple[Any, ...], today: date
    ) -> dict[str, Any] | None:
        """Return what a card says and what it does not show; None where a line cannot be read."""
        was = there[int(card[_PLACE])] if card.get(_PLACE) else None
        parts = {
            each.held_as: each.type.blank if was is None else getattr(was, each.held_as)
            for each in self._kind.members
        }
        unread = False
        for each, kind in self._lines:
            try:
                parts[each.held_as] = as_value(kind, card[each.held_as], today)
                self.widget.unread(place, each.held_as, "")
            except UnreadableTextError as error:
                self._problem = str(error)
                self.widget.unread(place, each.held_as, self._problem)
                unread = True
        return None if unread else parts


def _give(parts: list[dict[str, Any]], kind: RecordList) -> None:
    """Give each new record a name that no other has."""
    taken = {each[kind.given] for each in parts}
    for each in parts:
        number = 1
        while not each[kind.given]:
            name = f"{kind.stem}-{number}"
            each[kind.given] = "" if name in taken else name
            number += 1
        taken.add(each[kind.given])
