"""What no two answers of one person can say: contradictions, and the contrary of what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.late_dataclass import dataclass
from matcher.rules import All, AnyOf, AtLeast, Certainty, Compare, Not, Total, facts_of
from matcher.rules.follow_rules import contrary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.questions import Text
    from matcher.rules import Condition, FollowRule


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A rule that must never hold, with the questions whose answers disagree."""

    id: str
    when: Condition
    text: Text
    questions: tuple[str, ...]


def contraries(rules: Iterable[FollowRule]) -> Iterator[Contradiction]:
    """Yield the contrary of all that certainly follows.

    A caseworker may overrule what follows; nobody is made up who does.
    """
    for rule in rules:
        if rule.certainty is Certainty.CERTAIN:
            for question, value in rule.then.items():
                if (otherwise := contrary(question, value)) is not None:
                    yield Contradiction(
                        f"{rule.id} {question}",
                        All((rule.when, otherwise)),
                        rule.why,
                        (min(facts_of(rule.when)), question),
                    )


def ways_of(rule: Condition) -> Iterator[Condition]:
    """Yield the ways in which a condition can hold, where it says them at its top."""
    match rule:
        case All(parts):
            several = [part for part in parts if isinstance(part, AnyOf)]
            if len(several) != 1:
                yield rule
                return
            others = [part for part in parts if part is not several[0]]
            yield from (All((*others, part)) for part in several[0].parts)
        case AnyOf() | AtLeast() | Not() | Compare() | Total():
            yield rule
        case other:
            assert_never(other)
