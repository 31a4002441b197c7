"""Whether cases may be kept on this machine, for how long, and what opens them: IT decides it."""

from __future__ import annotations

from dataclasses import dataclass

from matcher.store.policy import faults, policy

DAYS = 7
MOST_DAYS = 30
"""No policy makes it longer."""
_UNSURE = frozenset({"policy", "policy: kept_cases", "policy: kept_cases_days"})


@dataclass(frozen=True, slots=True)
class CaseRules:
    """What the policy says. Without one nothing is kept."""

    allowed: bool = False
    days: int = DAYS
    passphrase: bool = False
    """Whether a passphrase opens them also where the account could."""


def case_rules() -> CaseRules:
    """Return what is decided for this machine.

    What cannot be read may have said no, so nothing is kept or opened; it may as well have said
    thirty days, so nothing ends before the day it was promised.
    """
    if not _UNSURE.isdisjoint(faults()):
        return CaseRules(days=MOST_DAYS)
    decided = policy()
    said = decided.get("kept_cases", "no")
    days = min(int(decided.get("kept_cases_days", DAYS)), MOST_DAYS)
    return CaseRules(said != "no", days, passphrase=said == "passphrase")
