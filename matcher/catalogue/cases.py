"""Rule cases: a situation and the verdicts expected of it, stored with the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.verdicts import Verdict
from matcher.late_dataclass import dataclass, field, replace
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from matcher.questions import Language, Situation

NOTHING = Message("ingen")


@dataclass(frozen=True, slots=True)
class RuleCase:
    """What somebody who knows the rules expects; all but `expect` only where stated.

    `group` is where in the list a program is to stand.
    """

    id: str
    title: str
    situation: Situation
    expect: Mapping[str, str]
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    contradictions: tuple[str, ...] | None = None
    group: Mapping[str, str] = field(default_factory=dict)
    file: str = field(default="cases", compare=False)

    @property
    def programs(self) -> frozenset[str]:
        """Return the programs it expects something of."""
        return frozenset({*self.expect, *self.missing, *self.group})

    def about(self, programs: Container[str]) -> RuleCase:
        """Return what it expects of some programs, and no more of others."""
        return replace(
            self,
            expect={name: verdict for name, verdict in self.expect.items() if name in programs},
            missing={name: ids for name, ids in self.missing.items() if name in programs},
            group={name: group for name, group in self.group.items() if name in programs},
        )


@dataclass(frozen=True, slots=True)
class Failure:
    """One expectation that did not hold."""

    case: str
    subject: str
    expected: str
    found: str

    def __str__(self) -> str:
        """One line for the terminal."""
        return self.into("nb")

    def into(self, language: Language) -> str:
        """Return the line in a language."""
        return Message(
            "{case}: {subject}: ventet {expected}, fikk {found}",
            case=self.case,
            subject=self.subject,
            expected=self.expected or NOTHING,
            found=self.found or NOTHING,
        ).into(language)


def with_expectations(
    case: RuleCase,
    verdicts: Mapping[str, str],
    missing: Mapping[str, tuple[str, ...] | None],
) -> RuleCase:
    """Return a case with other verdicts, and other lists of what is missing, for some programs.

    None takes a list away. Where a changed verdict leaves nothing to ask for, there is none.
    """
    if not verdicts and not missing:
        return case
    lists = lists_with(case.missing, verdicts, missing)
    return replace(case, expect={**case.expect, **verdicts}, missing=lists)


def lists_with(
    stated: Mapping[str, tuple[str, ...]],
    verdicts: Mapping[str, str],
    missing: Mapping[str, tuple[str, ...] | None],
) -> dict[str, tuple[str, ...]]:
    """Return what is stated as missing when some verdicts and lists are changed."""
    return {
        name: ids
        for name, ids in {**stated, **missing}.items()
        if ids is not None and verdicts.get(name, Verdict.MAYBE) == Verdict.MAYBE
    }
