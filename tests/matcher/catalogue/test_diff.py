"""What is different is said in whole sentences, texts too; nothing that differs goes unsaid."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.catalogue.changes import Change, ChangeKind
from matcher.catalogue.diff import differences
from matcher.catalogue.pointers import Pointers
from matcher.catalogue.programs import (
    Availability,
    Channel,
    Contact,
    Period,
    Program,
    Relations,
    RuleChange,
    Source,
    Status,
)
from matcher.questions.texts import Text
from matcher.rules.conditions import All, Compare
from tests.matcher.sample import catalogue, documents, files, said

JOB = "jobbkurs"
OTHER: dict[str, object] = {
    "name": Text("Annet", "Anna", "Other"), "origin": "nav", "owner": "Nav", "summary": Text("Ny."),
    "client_summary": Text("Ny."), "criteria": (), "availability": Availability(Status.HISTORIC),
    "sources": (Source("k", "Ny"),), "short_names": ("JK",), "synonyms": ("x",),
    "themes": ("work",),
    "valid_from": date(2027, 1, 1), "valid_to": date(2027, 1, 1), "area": Text("Sagene"),
    "bydeler": ("sagene",), "referral": Text("Ring."),
    "apply": (Channel(Text("phone"), Text("Ring")),),
    "bring": (Text("Pass"),), "cost": Text("Gratis"), "duration": Text("Ett år"),
    "waiting_time": Text("En uke"), "contacts": (Contact("Nav"),),
    "instead": (), "relations": Relations(excludes=("skjermet",)), "open_to_all": True,
    "on_request": ("at_risk",), "confidence": "uncertain", "confidence_note": Text("Spurt."),
    "last_verified": date(2026, 1, 1), "review_by": None,
    "pointers": Pointers(needs=("arbeid",)), "translations": "reviewed",
    "changes": (RuleChange(date(2027, 1, 1), Text("Ny grense"), "k"),),
}  # fmt: skip


def told(**changed: Any) -> tuple[Change, ...]:
    """Return the differences when some fields of one program are others."""
    old = catalogue()
    program = replace(old.programs[JOB], **changed)
    return differences(old, replace(old, programs={**old.programs, JOB: program}))


def test_equal_catalogues_have_no_differences() -> None:
    assert differences(catalogue(), catalogue()) == ()
    assert OTHER.keys() | {"id"} == {field.name for field in fields(Program)}


@pytest.mark.parametrize("name", OTHER)
def test_every_field_of_a_program_is_told_of(name: str) -> None:
    changes = told(**{name: OTHER[name]})
    assert changes
    for change in changes:
        assert change.program == JOB
        assert change.place
        assert change.sentence.startswith("«")
        assert change.sentence.endswith(".")


def test_a_period_without_intake_is_told_of() -> None:
    closed = (Period(date(2026, 12, 1), None, "Fullt"),)
    (change,) = told(availability=Availability(Status.ACTIVE, closed=closed))
    assert "fra 01.12.2026 (Fullt)" in change.sentence


def test_a_rule_is_told_as_a_sentence() -> None:
    adult, registered, young = catalogue().programs[JOB].criteria
    older = replace(young, when=Compare("age", "lt", 35))
    (change,) = told(criteria=(adult, registered, older))
    assert change.sentence == (
        "«Jobbkurs»: et vilkår er endret fra «Alderen er under 30\u00a0år» til "
        "«Alderen er under 35\u00a0år»."
    )
    (gone,) = told(criteria=(adult, registered))
    assert (gone.kind, gone.old) == (ChangeKind.REMOVED, "Alderen er under 30\u00a0år")
    (order,) = told(criteria=(registered, adult, young))
    assert "rekkefølgen på vilkårene" in order.sentence
    assert registered.when is not None
    rewritten = replace(registered, when=All((registered.when,)))
    (same,) = told(criteria=(adult, rewritten, young))
    assert "skrevet om, men setningen er den samme" in same.sentence
    (note,) = told(criteria=(adult, registered, replace(young, note=Text("Gjelder fra høsten."))))
    assert "merknaden er lagt til: «Gjelder fra høsten.»" in note.sentence


def test_texts_are_told_language_by_language_and_long_ones_are_cut() -> None:
    old = catalogue().programs[JOB].client_summary
    (change,) = told(client_summary=replace(old, nn="Ny tekst. " * 100))
    assert change.place == "client_summary.nn"
    assert "«Til personen» på nynorsk er endret fra «Til deg.» til «Ny tekst." in (change.sentence)
    assert "…" in change.sentence
    assert len(change.new) == 1_000


def test_programs_that_came_and_went() -> None:
    old, new = catalogue(), catalogue()
    fewer = {name: program for name, program in old.programs.items() if name != JOB}
    (went,) = differences(old, replace(new, programs=fewer))
    (came,) = differences(replace(old, programs=fewer), new)
    assert (went.kind, came.kind) == (ChangeKind.REMOVED, ChangeKind.ADDED)
    assert came.sentence == "Nytt tiltak: «Jobbkurs», med 3 vilkår."


@pytest.mark.parametrize(
    ("file", "path", "value", "words"),
    [
        ("questions.json", ("questions", 0, "label"), said("Hvor gammel"), "«Hvor gammel»"),
        ("questions.json", ("questions", 0, "max"), 99, "noe annet enn tekst"),
        ("questions.json", ("questions", 2, "choices", 2, "label"), said("St. Hanshaugen"),
         "et svaralternativ er lagt til: «St. Hanshaugen»"),
        ("questions.json", ("presets", 0, "label"), said("Ledig"), "Livssituasjonene"),
        ("constants.json", ("constants", 0, "values", 1, "amount"), 140_000,
         "140 000 kroner fra 01.05.2026"),
        ("contradictions.json", ("contradictions", 0, "text"), said("Sjekk barna."), "Sjekk barna"),
        ("cases/all.json", ("cases", 0, "expect"), {JOB: "maybe"},
         "ventet svar for «Jobbkurs» er endret fra «passer» til «kanskje»"),
        ("cases/all.json", ("cases", 0, "title"), "Ny", "tittelen er endret"),
        ("cases/all.json", ("cases", 0, "facts"), {"age": 3}, "svarene eller datoen"),
    ],
)  # fmt: skip
def test_the_rest_of_the_catalogue_is_told_of(
    file: str, path: tuple[Any, ...], value: object, words: str
) -> None:
    data = documents()
    *way, last = path
    place = data[file]
    for step in way:
        place = place[step]
    place[last] = value
    changes = differences(catalogue(), load(files(data)))
    assert any(words in change.sentence.replace("\u00a0", " ") for change in changes), changes
