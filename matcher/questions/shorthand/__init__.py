"""One-line intake: "24 grünerløkka permittert 100 % ikke vgs" becomes answers, shown as chips.

What words mean is data: labels and synonyms of the questionnaire, and the catalogue's words for
lines; here is only grammar. Nothing is guessed: every word is in a chip, among what was not
understood, or one of a few small words. The same line and questionnaire always give the same
reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import replace
from matcher.messages import Message
from matcher.questions.figures.spelled import in_figures
from matcher.questions.idnumbers import without_id_numbers
from matcher.questions.shorthand.meant import meant_by
from matcher.questions.shorthand.reader import Reader
from matcher.questions.shorthand.result import LineReading, ReadAnswer, ReadAs, ReadSpan
from matcher.questions.terms import TypedLine, Vocabulary

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.questions import Questionnaire

__all__ = ["LineReading", "ReadAnswer", "ReadAs", "ReadSpan", "read_line"]

LONGEST = 1000
TOO_LONG = Message("Linjen er for lang til å leses. Skriv høyst {limit} tegn.", limit=LONGEST)
HAS_ID = Message("Et fødselsnummer er tatt bort. Det trengs ikke her.")
_kept: list[Vocabulary] = []


def read_line(line: str, questionnaire: Questionnaire, today: date) -> LineReading:
    """Return what a line says, as answers to the questionnaire.

    Never raises for any text. A line that is too long is refused wholly; of a national id number
    only the number is taken out, and said. Takes two milliseconds; the first line with a
    questionnaire takes some fifty.
    """
    if len(line) > LONGEST:
        return LineReading(refused=(TOO_LONG,))
    clean, ids = without_id_numbers(line)
    vocabulary = _vocabulary(questionnaire)
    written = in_figures(clean)
    short = questionnaire.lines.shortened
    typed = TypedLine(written.text, written.places, clean, vocabulary.spelling, short)
    reader = Reader(typed, vocabulary, today)
    reader.read()
    reading = meant_by(reader)
    if ids:
        reading = replace(reading, not_understood=(HAS_ID, *reading.not_understood))
    return reading


def _vocabulary(questionnaire: Questionnaire) -> Vocabulary:
    """Return the words of a questionnaire; those of the last one are kept."""
    if not _kept or _kept[0].questionnaire is not questionnaire:
        _kept[:] = [Vocabulary(questionnaire)]
    return _kept[0]
