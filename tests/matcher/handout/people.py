"""People at the counter with what was chosen for them, and their sheets."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from matcher.catalogue.assessment import assess
from matcher.handout.content import Wanted, handout
from matcher.handout.pdf import pdf_file
from matcher.plan.plan import Plan
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.handout.document import Document
    from matcher.questions.values import Answer

DAY = date(2026, 11, 29)
COOK: dict[str, Answer] = {
    "age": Span.exactly(24),
    "bydel": "grunerlokka",
    "employment_status": "permittert",
    "layoff_pct": Span.exactly(100),
    "completed_upper_secondary": False,
}
COOKS_PLAN = ("karriere-oslo", "nav-jobbklubb", "vgo-voksne")
MOTHER: dict[str, Answer] = {"age": Span.exactly(31), "bydel": "alna", "has_children": True}
MOTHERS_PLAN = ("apen-barnehage", "norsk-gratis", "sosialhjelp")
IN_DANGER: dict[str, Answer] = {
    "age": Span.exactly(32),
    "bydel": "gamle-oslo",
    "violence_close_relations": True,
}
DANGERS_PLAN = ("oslo-krisesenter", "sosialhjelp")
PEOPLE = {
    "cook": (COOK, COOKS_PLAN),
    "mother": (MOTHER, MOTHERS_PLAN),
    "danger": (IN_DANGER, DANGERS_PLAN),
}


def chosen(*program_ids: str) -> Plan:
    """Return a locked plan of programs in their order."""
    plan = Plan()
    for program_id in program_ids:
        plan = plan.toggled(program_id)
    return plan.lock(locked=True)


def sheet(answers: Mapping[str, Answer], plan: Plan, wanted: Wanted = Wanted()) -> Document:  # noqa: B008 - frozen
    """Return the sheet of somebody by the bundled catalogue."""
    known = {key: answers[key] for key in answers if key in bundled().questionnaire.questions}
    return handout(plan, assess(Situation(DAY, known), bundled()), bundled(), wanted)


@cache
def printed(person: str, wanted: Wanted) -> tuple[Document, bytes]:
    """Return the sheet of one of the people and its PDF, made once for all who look at it."""
    answers, plan = PEOPLE[person]
    document = sheet(answers, chosen(*plan), wanted)
    return document, pdf_file(document)
