"""Joins each editor of the card to the draft: shows what is there, and puts in what is typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.desk.texts.boxes import Box
from ui.desk.texts.chosen import Chosen
from ui.desk.texts.fields import Shape, UnreadableError, read, written
from ui.desk.texts.listing import Choice
from ui.desk.texts.translated import Translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.catalogue.programs import Program
    from matcher.questions.texts import Text
    from ui.desk.presenter import Desk
    from ui.desk.texts.fields import Field


@dataclass(frozen=True, slots=True)
class Entry:
    """One editor: the name of its field in files, its widget, and how it shows a program."""

    path: str
    widget: QWidget
    show: Callable[[Program], None]


def put(desk: Desk, change: Callable[[Program], Program]) -> None:
    """Change the program that is open."""
    if desk.draft is not None:
        desk.put(change(desk.draft.program))


def field_entry(field: Field, desk: Desk) -> Entry:
    """Return an editor for a field of plain text."""
    area = field.shape in {Shape.TEXT, Shape.LIST, Shape.PAIRS}
    box = Box(field.label, field.help, area=area)
    box.typed.connect(partial(_type, desk, field, box))
    return Entry(field.path, box, partial(_show_field, field, box))


def _show_field(field: Field, box: Box, program: Program) -> None:
    box.show_text(read(program, field))


def _type(desk: Desk, field: Field, box: Box, text: str) -> None:
    draft, view = desk.draft, desk.view
    if draft is None or view is None:
        return
    try:
        changed = written(draft.program, field, text, view.today)
    except UnreadableError as error:
        box.complain(str(error))
        return
    box.complain("")
    desk.put(changed)


def text_entry(path: str, desk: Desk) -> Entry:
    """Return an editor for a text in three languages."""
    label = {
        "name": QCoreApplication.translate("Texts", "Navn"),
        "summary": QCoreApplication.translate("Texts", "Kort om tiltaket (for ansatte)"),
        "client_summary": QCoreApplication.translate("Texts", "Til personen"),
    }[path]
    client = path == "client_summary"
    made = Translated(label, desk.language, area=path != "name", judged=path != "name",
                      needed=client or path == "name")  # fmt: skip
    made.typed.connect(partial(_put_text, desk, path))
    return Entry(path, made, partial(_show_text, path, made))


def _put_text(desk: Desk, path: str, text: Text) -> None:
    if desk.draft is not None:
        # The field is named by data; its type is that of the box.
        changed: Program = replace(desk.draft.program, **{path: text})  # type: ignore[arg-type]
        desk.put(changed)


def _show_text(path: str, made: Translated, program: Program) -> None:
    made.show_text(getattr(program, path))


def chosen_entry(
    path: str, label: str, options: Mapping[str, str], desk: Desk, *, relation: bool = False
) -> Entry:
    """Return an editor for several of many; a relation is kept with the other relations."""
    made = Chosen(label, options)
    made.chosen.connect(partial(_put_ids, desk, path, relation))
    return Entry(path, made, partial(_show_ids, path, relation, made))


def _put_ids(desk: Desk, path: str, relation: bool, ids: tuple[str, ...]) -> None:
    if desk.draft is None:
        return
    program = desk.draft.program
    if relation:
        relations = replace(program.relations, **{path: ids})
        desk.put(replace(program, relations=relations))
    else:
        # As above.
        changed: Program = replace(program, **{path: ids})  # type: ignore[arg-type]
        desk.put(changed)


def _show_ids(path: str, relation: bool, made: Chosen, program: Program) -> None:
    made.show_ids(getattr(program.relations if relation else program, path))


def choice_entry(path: str, label: str, options: Mapping[str, str], desk: Desk) -> Entry:
    """Return an editor for one of a few."""
    made = Choice(label, options)
    made.chosen.connect(partial(_put_choice, desk, path))
    return Entry(path, made, partial(_show_choice, path, made))


def _put_choice(desk: Desk, path: str, key: str) -> None:
    if desk.draft is None:
        return
    program = desk.draft.program
    if path == "status":
        from matcher.catalogue.programs import Status

        availability = replace(program.availability, status=Status(key))
        desk.put(replace(program, availability=availability))
    else:
        # As above.
        changed: Program = replace(program, **{path: key})  # type: ignore[arg-type]
        desk.put(changed)


def _show_choice(path: str, made: Choice, program: Program) -> None:
    value = program.availability.status if path == "status" else getattr(program, path)
    made.show_key(str(value))


def open_to_all_entry(desk: Desk) -> Entry:
    """Return a box to tick."""
    box = QCheckBox(QCoreApplication.translate("Texts", "Åpent for alle"))
    box.clicked.connect(partial(_put_open, desk))
    return Entry("open_to_all", box, partial(_show_open, box))


def _put_open(desk: Desk, ticked: bool) -> None:
    if desk.draft is not None:
        desk.put(replace(desk.draft.program, open_to_all=ticked))


def _show_open(box: QCheckBox, program: Program) -> None:
    box.setChecked(program.open_to_all)
