"""Door 2: what a supervisor does. Screens import from here and nothing below."""

from __future__ import annotations

from matcher.catalogue import Change, ChangeKind, Failure, RuleCase, differences
from matcher.documents import Problem
from matcher.rulework.door import Rulework
from matcher.rulework.draft_merge import Join, Merge, Upset
from matcher.rulework.entry_diff import entry_changes
from matcher.rulework.entry_fields import (
    DERIVATION_KINDS,
    QUESTION_KINDS,
    YES_OR_NO,
    EntryField,
    EntryForm,
    fields_of,
)
from matcher.rulework.entry_files import EntryDraft
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_values import new_entry, share_of, shares, value_at, with_value
from matcher.rulework.event_kinds import EventKind, event_message
from matcher.rulework.merge3 import Collision
from matcher.rulework.new_programs import blank
from matcher.rulework.rates import NewAmount, newest_amount, newest_source
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
from matcher.rulework.shared_cases import cases_about, with_cases
from matcher.rulework.signatures import SignedNow, Signing, ToSign
from matcher.store import Event, among

__all__ = [
    "DERIVATION_KINDS",
    "QUESTION_KINDS",
    "YES_OR_NO",
    "Change",
    "ChangeKind",
    "Collision",
    "DeskError",
    "Draft",
    "DraftState",
    "EntryDraft",
    "EntryField",
    "EntryForm",
    "EntryKind",
    "Event",
    "EventKind",
    "Failure",
    "Join",
    "Merge",
    "NewAmount",
    "Problem",
    "Report",
    "Return",
    "ReviewItem",
    "ReviewKind",
    "RuleCase",
    "Rulework",
    "SignedNow",
    "Signing",
    "ToSign",
    "Upset",
    "Version",
    "among",
    "blank",
    "cases_about",
    "differences",
    "entry_changes",
    "event_message",
    "fields_of",
    "new_entry",
    "newest_amount",
    "newest_source",
    "share_of",
    "shares",
    "value_at",
    "with_cases",
    "with_content",
    "with_value",
]
