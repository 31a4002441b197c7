"""Every word of a question with what it means: the raw material of the vocabulary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.languages import WRITTEN_NORWEGIAN
from matcher.late_dataclass import dataclass
from matcher.questions.figures import Unit, unit_asked, unit_of
from matcher.questions.questions import Form
from matcher.questions.terms.fold import fold, joined, pieces
from matcher.questions.terms.small_words import STOP
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.questions import Choice, Question
    from matcher.questions.texts import Text
    from matcher.questions.values import Answer

NO_WORD = "nei: "
# Labels that say nothing without their question.
GENERIC = frozenset(map(joined, map(pieces, (
    "annet", "annen", "anna", "ingen", "nei", "ja", "ikke aktuelt", "ikkje aktuelt", "ikke oppgitt",
    "ikkje oppgitt", "ukjent",
))))  # fmt: skip
IN_PARENTHESES = re.compile(r"\s*\([^)]*\)")
FOLDED_STOP = frozenset(map(fold, STOP))


@dataclass(frozen=True, slots=True)
class Term:
    """Words and the answer they give; without one they name the question."""

    words: tuple[str, ...]
    question: Question
    answer: Answer | None = None
    label: bool = False
    strict: bool = False


def entries_of(question: Question) -> Iterator[Term]:
    """Yield all words of a question and of its choices. Labels on request are left out."""
    yes = True if question.kind.form is Form.FLAG else None
    if yes is None or not question.on_request:
        for words in (*_labels(question.label), *_pieces_of(question.subject.nb)):
            yield Term(words, question, yes, label=True)
    if yes and not question.on_request:
        for text, answer in ((question.statement_yes, True), (question.statement_no, False)):
            for words in _labels(text):
                yield Term(words, question, answer, label=True)
    for synonym in question.synonyms:
        yield from _synonym(synonym, question, yes=yes)
    for choice in question.choices:
        yield from _choice(choice, question)


def _pieces_of(text: str) -> list[tuple[str, ...]]:
    """Return the words of a text as the only member of a list; an empty list for an empty text."""
    return [words] if (words := pieces(text)) else []


def _labels(text: Text) -> Iterator[tuple[str, ...]]:
    """Yield a label in both written languages, with and without what is in parentheses."""
    for language in WRITTEN_NORWEGIAN:
        label = getattr(text, language)
        for variant in dict.fromkeys((label, IN_PARENTHESES.sub("", label))):
            yield from _pieces_of(variant)


def _synonym(synonym: str, question: Question, *, yes: bool | None) -> Iterator[Term]:
    text = synonym.removeprefix(NO_WORD)
    words = pieces(text)
    if not words or all(unit_of(word) or word in FOLDED_STOP for word in words):
        return
    answer = yes if text == synonym or yes is None else False
    yield Term(words, question, answer)
    asked = unit_asked(question) if question.kind.form is Form.NUMBER else None
    # "% omsorg" also lets "omsorg 50 %" be read. Not with years, which are mostly an age.
    if asked not in (None, Unit.YEARS) and (core := _stripped(words, asked)) != words:
        yield Term(core, question, strict=True)


def _stripped(words: tuple[str, ...], unit: Unit | None) -> tuple[str, ...]:
    """Take a unit from the ends of words, and then small words; nothing where there is no unit."""
    kept = list(words)
    for place in (0, -1):
        if len(kept) > 1 and unit_of(kept[place]) is unit:
            kept.pop(place)
    if len(kept) == len(words) and words[-1] not in FOLDED_STOP:
        return words
    while len(kept) > 1 and kept[0] in FOLDED_STOP:
        kept.pop(0)
    while len(kept) > 1 and kept[-1] in FOLDED_STOP:
        kept.pop()
    return tuple(kept)


def _choice(choice: Choice, question: Question) -> Iterator[Term]:
    chosen: Answer = choice.id
    if question.kind.form is Form.SEVERAL:
        chosen = Several(frozenset((choice.id,)))
    answer = choice.unknown or chosen
    for synonym in choice.synonyms:
        if words := pieces(synonym):
            yield Term(words, question, answer)
    if question.on_request:
        return
    for words in (*_labels(choice.label), *_pieces_of(choice.phrase.nb)):
        if (len(words) > 1 or not choice.synonyms) and joined(words) not in GENERIC:
            yield Term(words, question, answer, label=True)
