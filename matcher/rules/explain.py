"""Why a condition came out as it did: what decided, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from matcher.questions import Ages, Several, Span
from matcher.rules.conditions import LEAF, All, AnyOf, Not, Total
from matcher.rules.truth import UNKNOWN, negated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions import Value
    from matcher.rules.conditions import Comparison
    from matcher.rules.evaluate import Facts, Finding

    Noted: TypeAlias = tuple[list[str], list[str]]


def deciding_leaves(finding: Finding) -> Iterator[Finding]:
    """Yield the leaves that made the truth what it is.

    Of a group only the parts with the group's own truth count (under *not* the reverse): one no
    decides an *all*, every no together decides an *any*, and what is open decides the unknown.
    """
    if isinstance(finding.condition, LEAF):
        yield finding
        return
    wanted = negated(finding.truth) if isinstance(finding.condition, Not) else finding.truth
    for part in finding.parts:
        if part.truth == wanted:
            yield from deciding_leaves(part)


def leaves_of(finding: Finding) -> list[Finding]:
    """Return the findings of all comparisons in a finding."""
    return [leaf for part in finding.parts for leaf in leaves_of(part)] or [finding]


def open_facts(finding: Finding, facts: Facts | None = None) -> tuple[str, ...]:
    """Return the facts that can still settle an unknown finding: what decides now comes first.

    `facts` are what is known: of a total only the parts that are open can settle anything.
    Of several open parts that only count together, in one of several ways to fulfil a condition,
    the first decides now; the others matter only after it.
    """
    if finding.truth != UNKNOWN:
        return ()
    noted: Noted = [], []
    _note_open(finding, facts or {}, noted, one_way=False, reverse=False)
    return tuple(dict.fromkeys([*noted[0], *noted[1]]))


def _settled(value: Value | None) -> bool:
    """Tell whether there is nothing more to know of a fact."""
    match value:
        case None:
            return False
        case Span():
            return value.exact is not None
        case Several(_, more):
            return not more
        case Ages(spans, more):
            return not more and all(span.exact is not None for span in spans)
        case bool() | str():
            return True
        case other:
            assert_never(other)


def _open_parts(leaf: Comparison, facts: Facts) -> tuple[str, ...]:
    if isinstance(leaf, Total):
        found = tuple(fact for fact in leaf.facts if not _settled(facts.get(fact)))
        return found or leaf.facts
    return leaf.facts


def _note_open(
    finding: Finding, facts: Facts, noted: Noted, *, one_way: bool, reverse: bool
) -> None:
    """Note the facts of open leaves: which decide now, and which have to wait for another one."""
    condition = finding.condition
    if isinstance(condition, LEAF):
        noted[0].extend(_open_parts(condition, facts))
        return
    reverse = reverse != isinstance(condition, Not)
    together = isinstance(condition, AnyOf if reverse else All)
    inside = one_way or isinstance(condition, All if reverse else AnyOf)
    for part in finding.parts:
        if part.truth is UNKNOWN:
            _note_open(part, facts, noted, one_way=inside, reverse=reverse)
            # After the first open part of a way all others wait for it.
            noted = (noted[1], noted[1]) if together and one_way else noted
