"""Rules said in any language, as the languages of a sentence are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.messages import Message, as_message
from matcher.questions import LANGUAGES
from matcher.rules import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions import Language, Questionnaire
    from matcher.rules import Amounts, Condition


class RuleWords:
    """Says the rules of one catalogue, with the amounts of one assessment date."""

    def __init__(self, questionnaire: Questionnaire, amounts: Amounts) -> None:
        """Keep what the sentences are made from."""
        self._wordings: Mapping[Language, Wording] = {
            language: Wording(questionnaire, amounts, language) for language in LANGUAGES
        }

    def say(self, condition: Condition) -> Message:
        """Return a condition as a sentence without a full stop."""
        return as_message(_Rule(condition, self._wordings))


@dataclass(frozen=True, slots=True)
class _Rule:
    condition: Condition
    wordings: Mapping[Language, Wording]

    def into(self, language: Language) -> str:
        return self.wordings[language].say(self.condition)
