"""What of a conversation is kept: never what tells who it is, and the sensitive where ticked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions import Sensitivity, Several

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from matcher.catalogue import Catalogue
    from matcher.questions import Answer, Question, Situation


@dataclass(frozen=True, slots=True)
class Selection:
    """The answers by question, in the form's order, by what becomes of them."""

    kept: Mapping[str, Answer]
    """Nothing sensitive, and nothing that tells who it is."""

    sensitive: Mapping[str, Answer]
    """Articles 9 and 10: kept where somebody ticks them."""

    identifying: tuple[str, ...]
    """Never kept, and asked again."""

    def with_ticked(self, ticked: Collection[str]) -> dict[str, Answer]:
        """Return what is kept where some of the sensitive answers are ticked."""
        return {**self.kept, **{k: v for k, v in self.sensitive.items() if k in ticked}}


def selection_of(situation: Situation, catalogue: Catalogue) -> Selection:
    """Return what of a conversation would be kept.

    Raises InputError where the catalogue does not say which answers tell who somebody is. The most
    sensitive answers are in none of the three: that they were given is not told either.
    """
    if catalogue.identifying is None:
        said = Message(
            "Katalogen {version} sier ikke hvilke svar som kan vise hvem personen er. Da tas ingen "
            "sak vare på. Be fagansvarlig om en nyere katalog.",
            version=catalogue.version,
        )
        raise InputError([said])
    kept: dict[str, Answer] = {}
    sensitive: dict[str, Answer] = {}
    identifying = []
    for question in catalogue.questionnaire.questions.values():
        answer = situation.answers.get(question.id)
        if answer is None or _is_most_sensitive(question, answer):
            continue
        if question.id in catalogue.identifying:
            identifying.append(question.id)
        elif question.sensitivity_of(answer) is Sensitivity.ORDINARY:
            kept[question.id] = answer
        else:
            sensitive[question.id] = answer
            if (part := _ordinary_part(question, answer)) is not None:
                kept[question.id] = part
    return Selection(kept, sensitive, tuple(identifying))


def _is_most_sensitive(question: Question, answer: Answer) -> bool:
    return question.on_request or question.sensitivity_of(answer) is Sensitivity.MOST_SENSITIVE


def _ordinary_part(question: Question, answer: Answer) -> Answer | None:
    """Return what anybody may read of several answers.

    It says that there may be more: else a rule would take it that nobody has the rest.
    """
    part = question.ordinary_part(answer)
    return replace(part, more=True) if isinstance(part, Several) and part.members else None
