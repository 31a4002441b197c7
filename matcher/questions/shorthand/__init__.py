"""One-line intake: "24 grünerløkka permittert 100 % ikke vgs" becomes answers, shown as chips.

What words mean stands in the questionnaire (labels and synonyms); here is only grammar. Nothing is
guessed: every word is in a chip, among what was not understood, or one of a few small words. The
same line and questionnaire always give the same reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import NOTHING, Message
from matcher.questions.idnumbers import without_id_numbers
from matcher.questions.shorthand.chips import Gathering
from matcher.questions.shorthand.line import TypedLine
from matcher.questions.shorthand.reader import Reader
from matcher.questions.shorthand.result import LineReading, ReadAnswer, explained
from matcher.questions.terms.vocabulary import Vocabulary

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.questions import Questionnaire
    from matcher.questions.shorthand.items import Left

__all__ = ["LineReading", "ReadAnswer", "read_line"]

LONGEST = 1000
TOO_LONG = Message("Linjen er for lang til å leses. Skriv høyst {limit} tegn.", limit=LONGEST)
HAS_ID = Message("Et fødselsnummer er tatt bort. Det trengs ikke her.")
_kept: list[Vocabulary] = []


def read_line(line: str, questionnaire: Questionnaire, today: date) -> LineReading:
    """Return what a line says, as answers to the questionnaire.

    Never raises for any text. A line that is too long is refused wholly; of a national id number
    only the number is taken out, and said. Takes a fraction of a millisecond; the first line with a
    questionnaire takes 20.
    """
    if len(line) > LONGEST:
        return LineReading(refused=(TOO_LONG,))
    line, ids = without_id_numbers(line)
    vocabulary = _vocabulary(questionnaire)
    reader = Reader(TypedLine(line), vocabulary, today)
    reader.read()
    gathering = Gathering(reader.line, vocabulary, today)
    gathering.take(reader.items)
    rest = sorted(_rest(reader.line, reader.left) + gathering.refused)
    left = tuple(text for _, text in rest)
    return LineReading(gathering.chips(), (HAS_ID, *left) if ids else left)


def _vocabulary(questionnaire: Questionnaire) -> Vocabulary:
    """Return the words of a questionnaire; those of the last one are kept."""
    if not _kept or _kept[0].questionnaire is not questionnaire:
        _kept[:] = [Vocabulary(questionnaire)]
    return _kept[0]


def _rest(line: TypedLine, left: list[Left]) -> list[tuple[int, Message]]:
    """Return what was left with its place; words side by side become one phrase."""
    found: list[tuple[int, int, Message]] = []
    for part in sorted(left, key=lambda part: part.start):
        last = found[-1] if found else None
        if last and not part.why and not last[2] and _side_by_side(line, last[1], part.start):
            found[-1] = (last[0], part.end, NOTHING)
        else:
            found.append((part.start, part.end, part.why))
    return [(start, explained(line.said(start, end), why)) for start, end, why in found]


def _side_by_side(line: TypedLine, start: int, end: int) -> bool:
    """Tell whether only small words, and no comma, stand between two places."""
    first, last = line.index_from(start), line.index_from(end)
    apart = any(map(line.parted, range(first, last + 1)))
    return not apart and all(map(line.is_small, range(first, last)))
