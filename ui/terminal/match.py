"""`match` and `ask`: a situation from a file or a line, assessed and printed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.catalogue import assess
from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions import Situation, ask_anew, read_told, show
from matcher.sheets.result_json import result_json
from matcher.sheets.result_text import result_text
from ui.terminal.input_file import text_of
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.questions import Questionnaire
    from matcher.questions.shorthand import LineReading

MAX_SITUATION = 200_000


def match_file(name: str, as_of: date, path: Path | None = None, *, as_json: bool) -> int:
    """Assess the answers of a JSON file, or of standard input for "-"."""
    catalogue = open_catalogue(path, day=as_of)
    situation = read_situation(text_of(name, MAX_SITUATION), as_of, catalogue)
    return _print(situation, catalogue, as_json=as_json)


def match_line(line: str, as_of: date, path: Path | None = None, *, as_json: bool) -> int:
    """Assess what could be read out of one line, or of the first of standard input for "-".

    What was understood, what is likely but not used, and what was not understood is said first.
    """
    from matcher.questions.shorthand import read_line

    catalogue = open_catalogue(path, day=as_of)
    text = text_of("-", MAX_SITUATION).decode("utf-8", "replace").strip() if line == "-" else line
    reading = read_line(text, catalogue.questionnaire, as_of)
    if reading.refused:
        raise InputError(reading.refused)
    for told in reading_lines(reading, catalogue.questionnaire):
        print(told, file=sys.stderr)
    answers = {chip.question: chip.answer for chip in reading.chips}
    named = frozenset((*reading.programs, *catalogue.names.asked_in(text)))
    return _print(Situation(as_of, answers, named=named), catalogue, as_json=as_json)


def reading_lines(reading: LineReading, questions: Questionnaire) -> Iterator[str]:
    """Yield a sentence for everything a line was read as, and for what it was not."""
    for word, chips in (("Forstått", reading.chips), ("Trolig", reading.likely)):
        for chip in chips:
            question = questions[chip.question]
            yield f"{word}: {question.label.nb}: {show(chip.answer, question)}"
    for rest in reading.not_understood:
        yield f"Ikke forstått: {rest}"


def read_situation(text: str | bytes, as_of: date, catalogue: Catalogue) -> Situation:
    """Read {"facts": {…}}; raises InputError with one line for each problem."""
    data = parse_strict(text, max_bytes=MAX_SITUATION)
    if not isinstance(data, dict) or set(data) != {"facts"} or not isinstance(data["facts"], dict):
        raise InputError(
            [Message('Her ventes {"facts": {"spørsmål": svar, …}} og ingen andre felt.')]
        )
    answers, evidence, problems = read_told(data["facts"], catalogue.questionnaire)
    if problems:
        raise InputError(problems)
    for question in ask_anew(data["facts"], answers, catalogue.questionnaire):
        label = catalogue.questionnaire[question].label.nb
        sys.stderr.write(f"Et gammelt svar sier ikke nok. Spør på nytt: {label}\n")
    return Situation(as_of, answers, evidence=evidence)


def _print(situation: Situation, catalogue: Catalogue, *, as_json: bool) -> int:
    assessment = assess(situation, catalogue)
    write = result_json if as_json else result_text
    sys.stdout.write(write(assessment, catalogue))
    return 0
