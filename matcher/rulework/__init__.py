"""Door 2: what a supervisor does. Screens import from here and nothing below."""

from __future__ import annotations

from matcher.catalogue.cases import Failure, RuleCase
from matcher.catalogue.diff import Change, ChangeKind
from matcher.documents import Problem
from matcher.rulework.door import Rulework
from matcher.rulework.records import (
    DeskError,
    Draft,
    DraftState,
    Report,
    ReviewItem,
    ReviewKind,
    Version,
)
from matcher.rulework.telling import What, said
from matcher.store.chain import Event

__all__ = [
    "Change",
    "ChangeKind",
    "DeskError",
    "Draft",
    "DraftState",
    "Event",
    "Failure",
    "Problem",
    "Report",
    "ReviewItem",
    "ReviewKind",
    "RuleCase",
    "Rulework",
    "Version",
    "What",
    "said",
]
