"""The table of the card: each field of a program is in it, and in all that is made from it."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.diff import differences
from matcher.catalogue.field import TITLES, Page, Section
from matcher.catalogue.fields import BY_PATH, FIELDS, field_at
from matcher.catalogue.program_data import canonical, program_data
from matcher.catalogue.program_file import read_program
from matcher.catalogue.programs import Period, Program
from matcher.catalogue.record_types import CLOSED
from matcher.documents import Node
from matcher.questions import Text
from matcher.rulework.merge3 import Sides, Weaver, has_names
from tests.matcher.catalogue.cards import full, other_value
from tests.matcher.sample import catalogue

if TYPE_CHECKING:
    from matcher.catalogue.field import Field
    from matcher.documents import Problem

JOB = "jobbkurs"
EACH = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.path)
EDITED = pytest.mark.parametrize(
    "field", [field for field in FIELDS if not field.fixed], ids=lambda field: field.path
)


def job() -> Program:
    return catalogue().programs[JOB]


def changed(field: Field) -> Program:
    return field.put(job(), other_value(field.type, "Merke"))


@pytest.mark.parametrize("name", [field.name for field in fields(Program)])
def test_every_field_of_a_program_stands_in_the_table(name: str) -> None:
    roots = {field.held_as.partition(".")[0] for field in FIELDS}
    assert name in roots, f"«{name}» of Program is not in matcher/catalogue/fields.py"


@EACH
def test_every_field_of_the_table_is_one_of_a_program(field: Field) -> None:
    assert field.of(job()) is not None or field.type.blank is None, field.path
    assert field.label, field.path
    assert (field.shown is Page.NOWHERE) or field.section in TITLES


def test_no_two_fields_have_the_same_name() -> None:
    assert len({field.label for field in FIELDS}) == len(FIELDS) == len(BY_PATH)
    assert {field.section for field in FIELDS} == set(Section) == TITLES.keys()


def read_back(program: Program) -> tuple[Program | None, list[Problem]]:
    problems: list[Problem] = []
    data = json.loads(canonical(program_data(program)))
    return read_program(Node(data, "", "", problems)), problems


@EDITED
def test_what_is_written_is_read_back(field: Field) -> None:
    written = changed(field)
    assert written != job(), field.path
    assert read_back(written) == (written, [])


def test_a_full_card_is_read_back_and_has_no_blank() -> None:
    written = full(job())
    assert read_back(written) == (written, [])
    assert [field.path for field in FIELDS if field.of(written) == field.type.blank] == []


@EDITED
def test_every_field_is_told_of_when_it_changes(field: Field) -> None:
    old = catalogue()
    new = replace(old, programs={**old.programs, JOB: changed(field)})
    found = differences(old, new)
    assert found, field.path
    assert all(field_at(change.place) is field for change in found), field.path
    if field.path != "criteria":
        assert any(field.label in change.sentence for change in found), field.path


@EDITED
def test_every_field_is_woven_by_itself(field: Field) -> None:
    other = BY_PATH["cost" if field.path != "cost" else "duration"]
    weaver = Weaver(CatalogueNames(catalogue(), {}))
    found = weaver.program(Sides(job(), changed(field), other.put(job(), Text("Deres"))))
    assert weaver.conflicts == []
    assert found == other.put(changed(field), Text("Deres"))


@EDITED
def test_two_edits_of_a_field_are_told_side_by_side(field: Field) -> None:
    mine, theirs = (field.put(job(), other_value(field.type, word)) for word in ("Mitt", "Deres"))
    weaver = Weaver(CatalogueNames(catalogue(), {}))
    found = weaver.program(Sides(job(), mine, theirs))
    if mine == theirs:
        assert (found, weaver.conflicts) == (mine, [])
    elif not has_names(field.type):
        assert found == mine
        assert weaver.conflicts, field.path
        assert all(field_at(each.place) is field for each in weaver.conflicts)
        assert all(each.mine != each.theirs for each in weaver.conflicts)


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("criteria[2].when", "criteria"),
        ("availability.closed[0]", "availability.closed"),
        ("availability", "availability.status"),
        ("client_summary.nn", "client_summary"),
        ("relations", "relations.combines"),
        ("relations.before", "relations.before"),
        ("area.bydeler[1]", "area.bydeler"),
        ("valid_to", "valid_to"),
    ],
)
def test_a_place_of_a_problem_is_one_of_a_field(place: str, path: str) -> None:
    assert field_at(place) is BY_PATH[path]


@pytest.mark.parametrize("place", ["", "format", "karriere-oslo-19", "questions[age].label"])
def test_other_places_are_of_no_field(place: str) -> None:
    assert field_at(place) is None


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 1, 2), date(2026, 3, 4), "02.01.2026 til 04.03.2026"),
        (date(2026, 1, 2), None, "fra 02.01.2026"),
        (None, date(2026, 3, 4), "til 04.03.2026"),
        (None, None, "uten datoer"),
    ],
)
def test_periods_may_be_open_at_either_end(
    first: date | None, last: date | None, said: str
) -> None:
    names = CatalogueNames(catalogue(), {})
    assert CLOSED.lines((Period(first, last),), names) == (said,)
    assert CLOSED.lines((Period(first, last, "ferie"),), names) == (f"{said} (ferie)",)
