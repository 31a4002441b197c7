"""Joins an editor to each field of the card: shows what is there, and puts in what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtWidgets import QCheckBox, QWidget

from matcher.catalogue import CatalogueNames
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
from matcher.questions import LANGUAGES
from ui.desk.choice_box import ChoiceBox
from ui.desk.chosen_chips import ChosenChips
from ui.desk.texts.boxes import Box
from ui.desk.texts.card_text import UnreadableTextError, as_text, as_value, text_reader
from ui.desk.texts.language_fields import LanguageFields
from ui.desk.texts.language_lines import lines_entry
from ui.desk.texts.record_cards import cards_entry
from ui.widgets import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Field, Program
    from ui.desk.presenter import Desk
    from ui.desk.texts.card_text import Typed


@dataclass(frozen=True, slots=True)
class FieldEditor:
    """One editor: its field, its widget, and how it shows a program."""

    field: Field
    widget: QWidget
    show: Callable[[Program], None]


def entry_for(field: Field, desk: Desk) -> FieldEditor:  # noqa: PLR0911 - one for each type
    """Return an editor for a field."""
    kind = field.type
    match kind:
        case PlainText() | Day() | WholeNumber() | TextList():
            return _typed(field, kind, desk)
        case LanguageText():
            return _translated(field, kind, desk)
        case OneOf():
            return _choice(field, kind, desk)
        case IdList():
            return _chosen(field, kind, desk)
        case Flag():
            return _flag(field, desk)
        case LanguageTexts():
            return FieldEditor(field, *lines_entry(field, kind, desk))
        case RecordList():
            if kind.compact:
                return FieldEditor(field, *lines_entry(field, kind, desk))
            return FieldEditor(field, *cards_entry(field, kind, desk))
        case RuleTree():
            return _rule(field, kind, desk)
    assert_never(kind)


def _put(field: Field, desk: Desk, value: object) -> None:
    if desk.editing.draft is not None:
        desk.editing.put(field.put(desk.editing.draft.program, value))


def _label(field: Field, desk: Desk) -> str:
    return field.label.into(desk.language)


def _typed(field: Field, kind: Typed, desk: Desk) -> FieldEditor:
    area = kind.area if isinstance(kind, PlainText) else isinstance(kind, TextList)
    reads = text_reader(kind, desk.today)
    box = Box(_label(field, desk), field.help.into(desk.language), area=area, reads=reads)

    def put(text: str) -> None:
        try:
            value = as_value(kind, text, desk.today)
        except UnreadableTextError as error:
            box.unread(str(error))
            desk.editing.mark_unread(field.path, str(error))
            return
        box.unread("")
        # First: showing the program as it was would write over what was just typed.
        _put(field, desk, value)
        desk.editing.mark_unread(field.path, "")

    box.typed.connect(put)
    desk.editing.opened.connect(box.give_up)
    return FieldEditor(field, box, lambda program: box.show_text(as_text(kind, field.of(program))))


def _translated(field: Field, kind: LanguageText, desk: Desk) -> FieldEditor:
    area = not (kind.name or kind.short)
    needed = LANGUAGES if kind.complete else LANGUAGES[:1] if kind.required else ()
    made = LanguageFields(_label(field, desk), desk.language, area=area, judged=area, needed=needed)
    made.typed.connect(partial(_put, field, desk))
    return FieldEditor(field, made, lambda program: made.show_text(field.of(program)))


def _choice(field: Field, kind: OneOf, desk: Desk) -> FieldEditor:
    options = {str(key): said.into(desk.language) for key, said in kind.words.items()}
    made = ChoiceBox(_label(field, desk), options)
    made.chosen.connect(lambda key: _put(field, desk, kind.made(key)))
    return FieldEditor(field, made, lambda program: made.show_key(str(field.of(program))))


def _chosen(field: Field, kind: IdList, desk: Desk) -> FieldEditor:
    names = CatalogueNames(desk.overview.view.ground, {}) if desk.overview.view else None
    known = names.options(kind.of) if names else {}
    options = {name: said.into(desk.language) for name, said in known.items()}
    made = ChosenChips(_label(field, desk), options)
    made.chosen.connect(partial(_put, field, desk))
    return FieldEditor(field, made, lambda program: made.show_ids(field.of(program)))


def _flag(field: Field, desk: Desk) -> FieldEditor:
    box = QCheckBox(_label(field, desk))
    # Not a `partial`: it would be called without whether the box is ticked.
    box.clicked.connect(lambda ticked: _put(field, desk, ticked))
    return FieldEditor(field, box, lambda program: box.setChecked(field.of(program)))


def _rule(field: Field, kind: RuleTree, desk: Desk) -> FieldEditor:
    """Return the sentence of a rule; rules are written on a page of their own."""
    words, label = Words("", "muted"), _label(field, desk)

    def show(program: Program) -> None:
        if desk.overview.view is not None:
            names = CatalogueNames(desk.overview.view.ground, {})
            said = [line.into(desk.language) for line in kind.lines(field.of(program), names)]
            words.setText(f"{label}: {' '.join(said) or '–'}")

    return FieldEditor(field, words, show)
