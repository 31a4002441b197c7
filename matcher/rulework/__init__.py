"""Door 2: what a supervisor does. Screens import from here and nothing below."""

from __future__ import annotations

from matcher.catalogue import Change, ChangeKind, Failure, RuleCase, differences
from matcher.documents import Problem
from matcher.rulework.door import Rulework
from matcher.rulework.draft_merge import Upset
from matcher.rulework.event_kinds import EventKind, said
from matcher.rulework.merge3 import Collision
from matcher.rulework.rate_files import NewAmount, RateDraft
from matcher.rulework.rebase import Join, Merge
from matcher.rulework.records import (
    DeskError,
    Draft,
    DraftState,
    Report,
    ReviewItem,
    ReviewKind,
    Version,
    with_content,
)
from matcher.rulework.rollback import Return
from matcher.store import Event, among

__all__ = [
    "Change",
    "ChangeKind",
    "Collision",
    "DeskError",
    "Draft",
    "DraftState",
    "Event",
    "EventKind",
    "Failure",
    "Join",
    "Merge",
    "NewAmount",
    "Problem",
    "RateDraft",
    "Report",
    "Return",
    "ReviewItem",
    "ReviewKind",
    "RuleCase",
    "Rulework",
    "Upset",
    "Version",
    "among",
    "differences",
    "said",
    "with_content",
]
