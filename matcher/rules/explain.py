"""Why a condition came out as it did: what decided, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.rules.conditions import Compare, Not
from matcher.rules.truth import UNKNOWN, negated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.rules.evaluate import Finding


def deciding(finding: Finding) -> Iterator[Finding]:
    """Yield the leaves that made the truth what it is.

    Of a group only the parts with the group's own truth count (under *not* the reverse): one no
    decides an *all*, every no together decides an *any*, and what is open decides the unknown.
    """
    if isinstance(finding.condition, Compare):
        yield finding
        return
    wanted = negated(finding.truth) if isinstance(finding.condition, Not) else finding.truth
    for part in finding.parts:
        if part.truth == wanted:
            yield from deciding(part)


def open_facts(finding: Finding) -> tuple[str, ...]:
    """Return the facts that can still settle an unknown finding, in the order of the tree."""
    if finding.truth != UNKNOWN:
        return ()
    leaves = (leaf.condition for leaf in deciding(finding))
    return tuple(dict.fromkeys(leaf.fact for leaf in leaves if isinstance(leaf, Compare)))
