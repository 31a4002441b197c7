"""Whether a question that only a person can decide says who that person is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.asking import AtCounter
from matcher.documents import Problem
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions import Question

_LEGAL = re.compile(
    r"(u?egnet|kan skaffe|kan forsørge|kan betjene|\bbehov|trenger|\btung |særlig|lovlig|bopel"
    r"|er prøvd|er vurdert|vesentlig|sammensat|varig nedsatt|grensen for|underholdskrav"
    r"|medlem|husbankens kalkulator)",
    re.IGNORECASE,
)
"""Words of a label that the law has a meaning of its own for."""
_WHO = re.compile(
    r"(\bNav|kommunen|bydelen|boligkontoret|Husbanken|\bUDI|\blege|behandler|skolen|Lånekassen"
    r"|\bbanken|veileder|\bpoliti|[Ee]gen vurdering|mistanke)",
    re.IGNORECASE,
)


def judge_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield the questions that hide a judgement of the law and do not say who judges."""
    for question in catalogue.questionnaire.questions.values():
        if _hides_judgement(question, catalogue) and not _WHO.search(question.help.nb):
            message = Message("spørsmålet skjuler en vurdering, men sier ikke hvem som vurderer")
            cure = Message("skriv hvem i hjelpen, som «Nav vurderer.»")
            yield Problem("questions.json", f"{question.id}.help", message, cure)


def _hides_judgement(question: Question, catalogue: Catalogue) -> bool:
    manner = catalogue.asking.manners.get(question.id)
    known_to_staff = manner is not None and manner.at_counter is AtCounter.STAFF
    return known_to_staff or _LEGAL.search(question.label.nb) is not None
