"""Names of what a card points to, and its rules in words, as one catalogue has them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from matcher.catalogue.field_types import Of
from matcher.catalogue.rule_words import RuleWords
from matcher.catalogue.vocabularies import THEMES
from matcher.questions import BYDEL, NEEDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue.catalogue import Catalogue
    from matcher.messages import Message, Sayable
    from matcher.rules import Amounts, Condition


class CatalogueNames:
    """Says ids and rules of one catalogue."""

    def __init__(self, catalogue: Catalogue, amounts: Amounts) -> None:
        """Keep the catalogue; `amounts` are those of one assessment date."""
        self._catalogue, self._amounts = catalogue, amounts
        self._known: dict[Of, Mapping[str, Sayable]] = {}

    @cached_property
    def _rules(self) -> RuleWords:
        return RuleWords(self._catalogue.questionnaire, self._amounts)

    def say(self, condition: Condition) -> Message:
        """Return a condition as a sentence without a full stop."""
        return self._rules.say(condition)

    def named(self, of: Of, name: str) -> str | Sayable:
        """Return an id in words, or as it is where nobody knows it."""
        if of not in self._known:
            self._known[of] = self.options(of)
        return self._known[of].get(name, name)

    def options(self, of: Of) -> Mapping[str, Sayable]:
        """Return everything that ids can be of, in words."""
        questions = self._catalogue.questionnaire.questions
        match of:
            case Of.PROGRAMS:
                return {name: each.name for name, each in self._catalogue.programs.items()}
            case Of.QUESTIONS:
                return {name: each.label for name, each in questions.items()}
            case Of.BYDELER | Of.NEEDS:
                asked = questions.get(BYDEL if of is Of.BYDELER else NEEDS)
                return {choice.id: choice.label for choice in asked.choices} if asked else {}
            case Of.THEMES:
                return THEMES
        assert_never(of)
