"""A person typed on one line at the desk: the answers, and what was not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from matcher.questions import contains_id_number

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions import Answer, Language, Questionnaire


class TypedPerson(NamedTuple):
    """What a line says; `said` is for who typed it. A line that is `refused` is emptied."""

    answers: dict[str, Answer]
    said: str
    refused: bool = False


def typed_person(
    text: str, questionnaire: Questionnaire, today: date, language: Language
) -> TypedPerson:
    """Read a line as at the counter; one with a national id number is not read at all."""
    if contains_id_number(text):
        said = QCoreApplication.translate(
            "TypedPerson", "Fødselsnummer skal ikke skrives her. Linjen er tømt."
        )
        return TypedPerson({}, said, refused=True)
    from matcher.questions.shorthand import read_line

    reading = read_line(text, questionnaire, today)
    unused = (*reading.not_understood, *reading.refused)
    left = " · ".join(each.into(language) for each in unused)
    said = QCoreApplication.translate("TypedPerson", "Ikke forstått: {words}")
    answers = {chip.question: chip.answer for chip in reading.chips}
    return TypedPerson(answers, said.format(words=left) if left else "")
