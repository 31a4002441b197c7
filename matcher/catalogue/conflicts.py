"""Answers that cannot all be right, by the catalogue's rules and by what ages mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions import Text
from matcher.questions.derived import CHILDREN, ages_disagree, children_disagree
from matcher.rules import YES
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import Situation


@dataclass(frozen=True, slots=True)
class Conflict:
    """Answers that cannot all be right."""

    id: str
    text: Text
    questions: tuple[str, ...]


AGE_CONFLICT = Conflict(
    "age_birth_year",
    Text(
        "Alder og fødselsår stemmer ikke med hverandre",
        "Alder og fødselsår stemmer ikkje med kvarandre",
        "Age and birth year do not agree",
    ),
    ("age", "birth_year"),
)
CHILDREN_CLASH = Text(
    "Opplysningene om barnas alder stemmer ikke med hverandre",
    "Opplysningane om alderen til barna stemmer ikkje med kvarandre",
    "What was said about the children's ages does not agree",
)


def conflicts(situation: Situation, catalogue: Catalogue) -> tuple[Conflict, ...]:
    """Return the answers that contradict each other."""
    amounts = catalogue.amounts(situation.as_of)
    found = [
        Conflict(rule.id, rule.text, rule.questions)
        for rule in catalogue.contradictions
        if evaluate(rule.when, situation.facts, amounts).truth == YES
    ]
    return (*clashes_of(situation), *found)


def clashes_of(situation: Situation) -> Iterator[Conflict]:
    """Yield what no catalogue needs to say: ages that do not agree with each other."""
    if ages_disagree(situation.answered, situation.as_of):
        yield AGE_CONFLICT
    if children_disagree(situation.answered):
        asked = tuple(question for question in CHILDREN if question in situation.answered)
        yield Conflict("children_ages", CHILDREN_CLASH, asked)
