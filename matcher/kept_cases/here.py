"""The kept cases of the account that runs the program, by the policy of its machine."""

from __future__ import annotations

from matcher.clock import today
from matcher.kept_cases.account_store import account_store
from matcher.kept_cases.case_folder import CaseFolder
from matcher.kept_cases.case_rules import case_rules
from matcher.kept_cases.door import KeptCases
from matcher.store.paths import data_folder


def kept_cases_here() -> KeptCases:
    """Return them; nothing is read or made yet."""
    return KeptCases(CaseFolder(data_folder() / "kept"), case_rules, account_store, today)
