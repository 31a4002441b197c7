"""Small rules to edit, over the sample catalogue; and one of sixty conditions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.questions.texts import Text
from matcher.rules.conditions import All, AnyOf, Compare
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.desk.rules.memory import MemoryHost

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program
    from matcher.rules.conditions import Condition

GROWN = Compare("age", "ge", 18)
YOUNG = Compare("age", "lt", 30)
REGISTERED = Compare("registered", "is", True)
GROUP = AnyOf((REGISTERED, All((GROWN, YOUNG))))
KIND = CriterionKind


def criterion(name: str, when: Condition | None, kind: KIND = KIND.REQUIRED) -> Criterion:
    """Return a criterion; one without a rule is for a person to judge."""
    source = catalogue().programs["jobbkurs"].sources[0].key
    if when is None:
        return Criterion(name, KIND.JUDGEMENT, source, None, Text("Er motivert"))
    return Criterion(name, kind, source, when)


def program(*criteria: Criterion) -> Program:
    """Return a program of the sample with other criteria."""
    return replace(catalogue().programs["jobbkurs"], criteria=criteria)


def plain() -> Program:
    """Return three criteria: a leaf, a nested group and judgement."""
    return program(criterion("grown", GROWN), criterion("way", GROUP), criterion("talk", None))


def host(some: Program | None = None) -> MemoryHost:
    """Return a desk in memory with a program on it."""
    made = MemoryHost(catalogue(), "jobbkurs", AS_OF)
    made.program = some or plain()
    return made


def sixty() -> Program:
    """Return a rule of sixty conditions and groups."""
    group = AnyOf((REGISTERED, All((GROWN, YOUNG)), Compare("age", "ge", 40)))
    return program(*(criterion(f"c{number}", group) for number in range(10)))
