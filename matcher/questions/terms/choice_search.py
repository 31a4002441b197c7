"""Which choice of one question a text names: by id, label, synonym, beginning or with an error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.documents import meant
from matcher.errors import AnswerError
from matcher.messages import Message
from matcher.questions.terms.fold import joined, pieces
from matcher.questions.terms.nearness import Near
from matcher.questions.texts import LANGUAGES, Text
from matcher.questions.values import Several, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.questions import Choice, Question
    from matcher.questions.texts import Language

MORE = re.compile(r"\s*(?:[;,]|\bog\b)?\s*(?:kanskje )?(?:flere|fleire)\s*$", re.IGNORECASE)
LISTED = 6
PREFIX = 3


class ChoiceError(AnswerError):
    """A text that names none of the choices; the message says what can be written."""


def choice_keys(question: Question) -> dict[str, Choice]:
    """Return the choices by everything they are called, folded and joined."""
    return {key: choice for choice in reversed(question.choices) for key in _keys(choice)}


def _keys(choice: Choice) -> Iterator[str]:
    labels = [choice.label.into(language) for language in LANGUAGES]
    for words in (*choice.synonyms, *choice.aliases, choice.phrase.nb, *labels, choice.id):
        if key := joined(pieces(words)):
            yield key


def choice_named(text: str, question: Question) -> Choice:
    """Return the choice a text names. Raises ChoiceError."""
    keys = choice_keys(question)
    words = pieces(text)
    word = joined(words)
    if word in keys:
        return keys[word]
    begun = {
        keys[key].id: keys[key] for key in keys if len(word) >= PREFIX and key.startswith(word)
    }
    near = begun or {keys[key].id: keys[key] for key in Near(keys).find(words)}
    if len(near) == 1:
        return next(iter(near.values()))
    raise ChoiceError(
        Message(
            "«{text}» er ikke et av svarene. {hint}",
            text=text.strip(),
            hint=_hint(text, question),
        )
    )


def _hint(text: str, question: Question) -> Message:
    labels = [choice.label for choice in question.choices]
    more = " …" if len(labels) > LISTED else ""

    def examples(language: Language) -> str:
        return ", ".join(label.into(language) for label in labels[:LISTED]) + more

    found = meant(text.strip(), [label.nb for label in labels])
    listed = Text(*map(examples, LANGUAGES))
    return found or Message("Skriv for eksempel: {examples}.", examples=listed)


def choices_named(text: str, question: Question) -> Several | Unknown:
    """Return the choices a list names: "a; b", "a, b" or "a og b". Raises ChoiceError."""
    more = MORE.search(text)
    listed = text[: more.start()] if more else text
    chosen = [choice_named(part, question) for part in _parts(listed, question)]
    members = frozenset(choice.id for choice in chosen if choice.unknown is None)
    if not members:
        return next((choice.unknown for choice in chosen if choice.unknown), Unknown.UNKNOWN)
    alone = [choice for choice in chosen if choice.exclusive]
    if alone and len(members) > 1:
        raise ChoiceError(
            Message(
                "«{answer}» kan ikke stå sammen med andre svar. Ta bort det ene.",
                answer=alone[0].label,
            )
        )
    return Several(members, more is not None or len(members) < len({c.id for c in chosen}))


def _parts(text: str, question: Question) -> list[str]:
    """Split a list; a label that has a comma or "og" in it stays whole."""
    parts = [part for part in text.split(";") if part.strip()]
    if len(parts) == 1 and joined(pieces(text)) not in choice_keys(question):
        parts = re.split(r",|\bog\b", text)
    return [part for part in parts if part.strip()]
