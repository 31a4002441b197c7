"""Answers by any of their names, former ones too, and the programs whose rules ask for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from matcher.questions import LANGUAGES
from matcher.rules import Compare, leaves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import Choice, Question, Questionnaire

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_PART = 5
"""So many letters are enough for a part of a name; fewer must be all of it."""
_WANTING = frozenset({"is", "one_of", "has_any", "has_all"})


@dataclass(frozen=True, slots=True)
class NamedChoice:
    """An answer to a question."""

    question: Question
    choice: Choice


def choices_called(words: Sequence[str], questionnaire: Questionnaire) -> Iterator[NamedChoice]:
    """Yield the answers with a name that is these words, then those with one that has them.

    Words are in small letters.
    """
    wanted = " ".join(words)
    begun: list[NamedChoice] = []
    for question in questionnaire.questions.values():
        for choice in question.choices:
            names = _names(choice)
            if wanted in names:
                yield NamedChoice(question, choice)
            elif len(wanted) >= _SHORTEST_PART and any(map(partial(_has_part, wanted), names)):
                begun.append(NamedChoice(question, choice))
    yield from begun


def _has_part(wanted: str, name: str) -> bool:
    return name.startswith(wanted) or name.endswith(f" {wanted}")


def programs_asking_for(named: NamedChoice, catalogue: Catalogue) -> list[str]:
    """Return the ids of the programs with a criterion that is met by an answer."""
    fact, choice = named.question.id, named.choice.id
    return [
        program.id
        for program in catalogue.programs.values()
        if any(
            isinstance(leaf, Compare)
            and leaf.fact == fact
            and leaf.op in _WANTING
            and choice in _values(leaf.value)
            for criterion in program.criteria
            if criterion.when is not None
            for leaf in leaves(criterion.when)
        )
    ]


def _values(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def _names(choice: Choice) -> frozenset[str]:
    labels = (choice.label.into(language) for language in LANGUAGES)
    texts = (*labels, *choice.aliases, *choice.synonyms)
    return frozenset(" ".join(_WORD.findall(text.casefold())) for text in texts)
