"""A rule that is no program's: of a question, of a contradiction, of what follows from answers.

A card stands in for a program, as one does for pointers: its criteria together are the rule.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from matcher.catalogue import Criterion, CriterionKind, Program
from matcher.rules import All

if TYPE_CHECKING:
    from matcher.rules import Condition


@dataclass(frozen=True)
class RuleCard(Program):
    """Criteria without kinds, texts or sources."""


def rule_card(blank: Program, rule: Condition | None) -> RuleCard:
    """Return a card with a rule, made of a program with nothing in it."""
    lines = () if rule is None else (Criterion("rule", CriterionKind.REQUIRED, "", rule),)
    kept = {field.name: getattr(blank, field.name) for field in fields(Program)}
    return RuleCard(**{**kept, "criteria": lines})


def rule_on(card: Program) -> Condition | None:
    """Return the rule of a card: all its criteria; None where there is none."""
    rules = tuple(each.when for each in card.criteria if each.when is not None)
    if len(rules) > 1:
        return All(rules)
    return rules[0] if rules else None
