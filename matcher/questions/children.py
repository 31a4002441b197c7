"""One entry for the children, where the catalogue has a question for each way of counting them.

What is told of each child (years, months, the month of birth) becomes the answers that say it
best, and all else about the children follows from those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import replace
from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.derived import CHILDREN
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Span, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions.questions import Question, Questionnaire
    from matcher.questions.situation import Situation
    from matcher.questions.values import Answer

ENTRY = "children_ages"
REPLACED = frozenset(("has_children", *CHILDREN)) - {ENTRY}

_LABEL = Text("Barn: alderen til hvert barn", "Barn: alderen til kvart barn", "Children: each age")
_HELP = Text(
    "Skriv hvert barn for seg: 3 år, 14 mnd eller født 02.2024. Tall alene er år. Skriv «ja» når "
    "alderen er ukjent, og «ingen» når det ikke er barn.",
    "Skriv kvart barn for seg: 3 år, 14 mnd eller født 02.2024. Tal åleine er år. Skriv «ja» når "
    "alderen er ukjend, og «ingen» når det ikkje er barn.",
    "Write each child: 3 år, 14 mnd or født 02.2024. A number alone is years. Write “ja” when "
    "the age is not known, and “ingen” when there are no children.",
)


def entry_of(question_id: str, questionnaire: Questionnaire) -> str:
    """Return the question that a question is answered by in the form: mostly itself."""
    replaced = question_id in REPLACED and ENTRY in questionnaire.questions
    return ENTRY if replaced else question_id


def asked_in_form(question_id: str, questionnaire: Questionnaire) -> Question:
    """Return a question as the form asks it."""
    question = questionnaire[entry_of(question_id, questionnaire)]
    return entry_question(question) if question.id == ENTRY else question


def entry_question(question: Question) -> Question:
    """Return the question as it is asked where one entry stands for all about the children."""
    high = None if question.high is None else (question.high + 1) * MONTHS_A_YEAR - 1
    no_unit = Text("", "", "")
    return replace(question, label=_LABEL, help=_HELP, unit=no_unit, low=0, high=high)


def told_children(situation: Situation) -> Answer | None:
    """Return all that was said of the children as one answer, in months."""
    said = situation.answers
    if said.get("has_children") is False:
        return Ages(())
    months = situation.facts.get("children_months")
    if isinstance(months, Ages) and any(question in said for question in CHILDREN):
        return months
    if said.get("has_children") is True:
        return Ages((), more=True)
    unknowns = (said.get(question) for question in (ENTRY, "has_children"))
    return next((one for one in unknowns if isinstance(one, Unknown)), None)


def children_answers(
    answer: Answer | None, questionnaire: Questionnaire
) -> dict[str, Answer | None]:
    """Return the answers that say what the entry says; None for those that follow instead."""
    found: dict[str, Answer | None] = dict.fromkeys(sorted((ENTRY, *REPLACED)))
    found |= _answers(answer, questionnaire)
    return {name: one for name, one in found.items() if name in questionnaire.questions}


def with_years(answers: Mapping[str, Answer], questionnaire: Questionnaire) -> Mapping[str, Answer]:
    """Return answers with the years of the children too, where only their months were told."""
    months = answers.get("children_months")
    if ENTRY in answers or ENTRY not in questionnaire.questions or not isinstance(months, Ages):
        return answers
    return {**answers, ENTRY: Ages(tuple(map(in_years, months.spans)), months.more)}


def _answers(answer: Answer | None, questionnaire: Questionnaire) -> Mapping[str, Answer | None]:
    if isinstance(answer, Unknown):
        return {ENTRY: answer, "has_children": answer}
    if not isinstance(answer, Ages):
        return {}
    if not answer.spans:
        name = "has_children" if "has_children" in questionnaire.questions else ENTRY
        return {name: answer.more if name != ENTRY else answer}
    months = questionnaire.questions.get("children_months")
    if months is None or all(map(is_years, answer.spans)):
        return {ENTRY: Ages(tuple(map(in_years, answer.spans)), answer.more)}
    most = months.high
    if most is None or all(span.high is not None and span.high <= most for span in answer.spans):
        return {"children_months": answer}
    youngest = min(answer.spans, key=lambda span: (span.low or 0, span.high or 0))
    years = Ages(tuple(map(in_years, answer.spans)), answer.more)
    return {ENTRY: years, "youngest_child_months": youngest}


def is_years(span: Span) -> bool:
    """Tell whether an age in months is whole years, as where only the years are known."""
    low, high = span.low or 0, span.high
    return low % MONTHS_A_YEAR == 0 and (high is None or high % MONTHS_A_YEAR == MONTHS_A_YEAR - 1)


def in_years(span: Span) -> Span:
    """Return an age in months as years."""
    high = None if span.high is None else span.high // MONTHS_A_YEAR
    return Span((span.low or 0) // MONTHS_A_YEAR, high)
