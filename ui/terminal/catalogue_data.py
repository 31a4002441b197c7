"""The catalogue as data: every field as JSON, and what is offered as linked data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.catalogue import canonical
from matcher.catalogue.program_data import program_data
from matcher.questions import LANGUAGES
from matcher.rules import Wording
from matcher.sheets.cpsv import cpsv_data

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.catalogue import Catalogue, Program


FORMAT = 1


def as_json(catalogue: Catalogue, day: date) -> bytes:
    """Return every field of every program, its rules as trees and as sentences."""
    amounts = catalogue.amounts(day)
    words = {
        language: Wording(catalogue.questionnaire, amounts, language) for language in LANGUAGES
    }
    programs = [_data(program, words.values()) for program in catalogue.programs.values()]
    version = {
        "version": catalogue.version, "hash": catalogue.hash, "published": catalogue.published,
    }  # fmt: skip
    return canonical(
        {"format": FORMAT, "as_of": day.isoformat(), "catalogue": version, "programs": programs}
    )


def as_cpsv(catalogue: Catalogue, day: date) -> bytes:
    """Return what is offered on a day as linked data, after the profile CPSV-AP-NO."""
    return canonical(cpsv_data(catalogue, day))


def _data(program: Program, languages: Iterable[Wording]) -> dict[str, Any]:
    data = program_data(program)
    for criterion, written in zip(program.criteria, data["criteria"], strict=True):
        written["sentence"] = {
            words.language: words.criterion(criterion.when, criterion.text, criterion.note)
            for words in languages
        }
    return data
