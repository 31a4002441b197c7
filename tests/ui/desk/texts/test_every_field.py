"""Every field of the card is seen, edited, exported and found as the table says."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from matcher.casework import Casework
from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.field import PAGE_TITLES, Section
from matcher.catalogue.field_types import Day, Flag, RecordList, RuleTree
from matcher.catalogue.fields import FIELDS
from matcher.catalogue.search import Index
from tests.matcher.catalogue.cards import other_value
from tests.matcher.rulework.office import JOB
from tests.matcher.sample import AS_OF, catalogue
from ui.counter.presenter import Counter
from ui.counter.program.sections import sections_of
from ui.desk.texts.page import TextsPage
from ui.terminal.spreadsheet import as_csv, columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.field import Field
    from matcher.catalogue.programs import Program
    from ui.desk.presenter import Desk

MARK = "Merkelapp"
EDITED = [field for field in FIELDS if not field.fixed]
WRITTEN = [f for f in EDITED if f.section not in {Section.RULE, Section.POINTERS}]


def changed(field: Field, program: Program) -> Program:
    return field.put(program, other_value(field.type, MARK))


def with_changed(field: Field) -> Catalogue:
    sample = catalogue()
    return replace(sample, programs={**sample.programs, JOB: changed(field, sample.programs[JOB])})


def said(field: Field, all_of: Catalogue) -> list[str]:
    """Return what a field says of the changed program, line by line."""
    names = CatalogueNames(all_of, all_of.amounts(AS_OF))
    return [str(line) for line in field.type.lines(field.of(all_of.programs[JOB]), names)]


@pytest.mark.parametrize(
    "field", [field for field in EDITED if field.shown in PAGE_TITLES], ids=lambda f: f.path
)
def test_a_field_is_seen_on_the_page(field: Field) -> None:
    all_of = with_changed(field)
    counter = Counter(Casework(all_of, lambda: AS_OF), "nb")
    sections = sections_of(all_of.programs[JOB], counter)
    title = PAGE_TITLES[field.shown]
    entries = next(section.entries for section in sections if section.title == title)
    text = "\n".join(f"{entry.label}: {entry.text}" for entry in entries).casefold()
    if isinstance(field.type, RecordList):
        assert MARK.casefold() in text or said(field, all_of)[0].casefold() in text, field.path
    else:
        assert all(line.casefold() in text for line in said(field, all_of)), field.path
        assert field.label.casefold() in text, field.path


@pytest.fixture
def page(desk: Desk, settle: Callable[[], None], qtbot: QtBot) -> TextsPage:
    desk.editing.open(JOB)
    settle()
    made = TextsPage(desk)
    qtbot.addWidget(made)
    for fold in made.folds.values():
        fold.unfold()
    return made


def test_every_field_is_edited_at_the_desk(page: TextsPage, desk: Desk) -> None:
    lacking = {field.path for field in WRITTEN} - page.entries.keys()
    assert lacking == set(), f"no editor for {lacking}"
    assert desk.editing.draft is not None
    program = desk.editing.draft.program
    for field in WRITTEN:
        desk.editing.put(changed(field, program))
        page.refresh()
        page.focus_field(field)
    # Showing what others have put there is not typing it.
    assert desk.editing.draft.program == changed(WRITTEN[-1], program)


@pytest.mark.parametrize(
    "field", [field for field in WRITTEN if isinstance(field.type, Flag)], ids=lambda f: f.path
)
def test_a_box_ticked_by_hand_is_in_the_draft(
    field: Field, page: TextsPage, desk: Desk, qtbot: QtBot
) -> None:
    assert desk.editing.draft is not None
    before = field.of(desk.editing.draft.program)
    box = page.entries[field.path].widget
    assert isinstance(box, QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert field.of(desk.editing.draft.program) is not before


@pytest.mark.parametrize("field", EDITED, ids=lambda field: field.path)
def test_a_field_is_in_the_spreadsheet(field: Field) -> None:
    all_of = with_changed(field)
    text = as_csv(all_of, AS_OF).decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
    row = next(row for row in rows if row["Id"] == JOB)
    cells = " ".join(row[name] for name in columns() if name.startswith(field.label))
    lines = said(field, all_of)
    if isinstance(field.type, Day):
        lines = [field.of(all_of.programs[JOB]).isoformat()]
    assert lines, field.path
    assert all(line in cells for line in lines), field.path


@pytest.mark.parametrize(
    "field", [field for field in EDITED if field.search is not None], ids=lambda f: f.path
)
def test_a_field_that_is_searched_is_found(field: Field) -> None:
    all_of = with_changed(field)
    assert JOB in Index(all_of).find(said(field, all_of)[0]).ids, field.path


def test_a_rule_is_not_begun_in_a_card(page: TextsPage) -> None:
    for field in WRITTEN:
        kind = field.type
        if isinstance(kind, RecordList) and not kind.compact:
            has_rule = any(isinstance(member.type, RuleTree) for member in kind.members)
            cards = page.entries[field.path].widget
            assert cards.add.isHidden() == has_rule, field.path  # type: ignore[attr-defined] # of the class that was made there
