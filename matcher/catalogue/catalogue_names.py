"""Names of what a card points to, and its rules in words, as one catalogue has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.catalogue.field_types import Of
from matcher.catalogue.rule_words import RuleWords
from matcher.catalogue.vocabularies import THEMES
from matcher.questions.questions import NEEDS

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.messages import Message, Sayable
    from matcher.rules.conditions import Condition
    from matcher.rules.evaluate import Amounts

BYDEL = "bydel"


class CatalogueNames:
    """Says ids and rules of one catalogue."""

    def __init__(self, catalogue: Catalogue, amounts: Amounts) -> None:
        """Keep the catalogue; `amounts` are those of one assessment date."""
        self._programs = catalogue.programs
        self._questions = catalogue.questionnaire.questions
        self._rules = RuleWords(catalogue.questionnaire, amounts)

    def say(self, condition: Condition) -> Message:
        """Return a condition as a sentence without a full stop."""
        return self._rules.say(condition)

    def named(self, of: Of, name: str) -> str | Sayable:
        """Return an id in words, or as it is where nobody knows it."""
        match of:
            case Of.PROGRAMS:
                return self._programs[name].name if name in self._programs else name
            case Of.QUESTIONS:
                return self._questions[name].label if name in self._questions else name
            case Of.BYDELER | Of.NEEDS:
                question = self._questions.get(BYDEL if of is Of.BYDELER else NEEDS)
                choice = question.choice(name) if question else None
                return choice.label if choice else name
            case Of.THEMES:
                return THEMES.get(name, name)
        assert_never(of)
