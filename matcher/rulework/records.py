"""What the supervisor's desk hands out: drafts, versions, events, reports. All frozen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.errors import MatcherError
from matcher.store import among

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from matcher.catalogue import Program, RuleCase
    from matcher.messages import Message
    from matcher.proving import Score


class DeskError(MatcherError):
    """Something the desk refuses: what happened, what was kept and what to do."""


class DraftState(StrEnum):
    """How far a change has come. Any edit takes it back to the first."""

    EDITING = "editing"
    SUBMITTED = "submitted"
    APPROVED = "approved"


@dataclass(frozen=True)
class Draft:
    """A program somebody is changing, with the rule cases that change with it.

    `cases` are those of the program's own file; `expectations` are changed verdicts of cases from
    other files, by case and program, and `missing` what those cases list as missing, None where
    they are to list nothing. Hand the draft that was given out back to `save`: its `revision` is
    how a change by somebody else in between is noticed.
    """

    program: Program
    cases: tuple[RuleCase, ...]
    expectations: Mapping[str, Mapping[str, str]]
    based_on: str
    author: str
    changed_at: datetime
    state: DraftState
    reason: str = ""
    submitted_by: str = ""
    approved_by: str = ""
    new: bool = False
    retired: bool = False
    editors: tuple[str, ...] = ()
    missing: Mapping[str, Mapping[str, tuple[str, ...] | None]] = field(default_factory=dict)
    base: str = field(default="", repr=False)
    former: str = field(default="", repr=False)
    revision: int = 0
    stands_on: Mapping[str, str] = field(default_factory=dict)
    """The changes beside it without which it was not ready when it was sent in, with hashes."""

    @property
    def content(self) -> tuple[object, ...]:
        """What a supervisor writes: all of it, and nothing of what becomes of it."""
        return self.program, self.cases, dict(self.expectations), dict(self.missing)

    def is_by(self, who: str) -> bool:
        """Tell whether somebody had a hand in it, by whatever name."""
        return among(who, (self.author, self.submitted_by, *self.editors))

    def editors_but(self, who: str) -> tuple[str, ...]:
        """Return those who wrote in it but one, by whatever name."""
        return tuple(name for name in self.editors if not among(name, (who,)))


def with_content(draft: Draft, other: Draft) -> Draft:
    """Return a draft with what was written in another."""
    return replace(
        draft,
        program=other.program,
        cases=other.cases,
        expectations=other.expectations,
        missing=other.missing,
    )


def edited(draft: Draft, who: str) -> Draft:
    """Return a draft somebody has a hand in: nobody has sent it in or approved it as it is now."""
    return replace(
        draft,
        state=DraftState.EDITING,
        submitted_by="",
        approved_by="",
        stands_on={},
        editors=draft.editors if among(who, draft.editors) else (*draft.editors, who),
    )


@dataclass(frozen=True, slots=True)
class Version:
    """A published catalogue. `programs` are the ones it changed; none where it was taken over.

    `adopted` tells that it was not published here: it came with the program or from a file.
    """

    id: str
    hash: str
    valid_from: date
    published_at: datetime
    published_by: str
    approved_by: str
    reason: str
    programs: tuple[str, ...]
    number: int = 0
    adopted: bool = False


class ReviewKind(StrEnum):
    """Why a program is on the review list; the order is that of the list."""

    REPORT = "report"
    STALE = "stale"
    DUE = "due"
    COMING = "coming"
    UNCONFIRMED = "unconfirmed"
    NO_SOURCE = "no_source"
    NO_CASES = "no_cases"
    LOW_SCORE = "low_score"
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class Report:
    """What a caseworker said about a program: that it is right, or that it is not."""

    number: int
    program: str
    catalogue: str
    says: str
    note: str
    at: str


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One reason to look at a program again, as a sentence.

    `report` where a colleague said so, `score` where changes of the rule would go unnoticed.
    """

    program: str
    kind: ReviewKind
    why: Message
    due: date | None = None
    report: Report | None = None
    score: Score | None = None
