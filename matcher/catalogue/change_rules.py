"""Which answers a person can change, and which change by themselves as time goes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, field
from matcher.messages import Message
from matcher.questions import Form, Sensitivity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.documents import Node
    from matcher.questions import Questionnaire

FORMAT = 1


class Pace(StrEnum):
    """How fast an answer grows by itself: one more each year, or each month."""

    YEARS = "years"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class ChangeRules:
    """What is in neither stays as it is: origin, sex, health, family and the like."""

    can: frozenset[str] = field(default_factory=frozenset)
    with_time: Mapping[str, Pace] = field(default_factory=dict)


NO_CHANGING = ChangeRules()


def read_changing(node: Node, questionnaire: Questionnaire) -> ChangeRules:
    """Read `changes.json`; what is sensitive is never for a person to change."""
    from matcher.documents import refuse_other_format

    node.only("format", "can", "with_time")
    refuse_other_format(node, FORMAT)
    can = node.strings("can")
    for question_id in can:
        question = questionnaire.questions.get(question_id)
        if question is None or question.sensitivity is not Sensitivity.ORDINARY:
            said = Message("«{name}» er ikke et spørsmål man kan foreslå å endre", name=question_id)
            node.problem(said, Message("fjern det fra listen"), "can")
    below = node.get("with_time")
    paces = {} if below is None else {name: _pace(below, name) for name in below.value}
    for question_id in paces:
        question = questionnaire.questions.get(question_id)
        if question is None or question.kind.form not in {Form.NUMBER, Form.AGES}:
            said = Message("«{name}» er ikke et spørsmål der svaret vokser", name=question_id)
            node.problem(said, Message("fjern det fra listen"), "with_time")
    return ChangeRules(frozenset(can), paces)


def _pace(node: Node, name: str) -> Pace:
    return Pace.MONTHS if node.string(name) == Pace.MONTHS else Pace.YEARS
