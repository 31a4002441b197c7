"""Door 4: a case kept for some days, only by policy: sealed, and without what tells who it is.

Nothing else of a person is ever stored (ADR 40).
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.kept_cases.case_folder import CaseLine as CaseLine
    from matcher.kept_cases.case_key import PassphraseError as PassphraseError
    from matcher.kept_cases.case_rules import CaseRules as CaseRules
    from matcher.kept_cases.door import KeptCases as KeptCases
    from matcher.kept_cases.door import Shelf as Shelf
    from matcher.kept_cases.here import kept_cases_here as kept_cases_here
    from matcher.kept_cases.kept_case import KeptCase as KeptCase
    from matcher.kept_cases.kept_case import TakenUp as TakenUp
    from matcher.kept_cases.selection import Selection as Selection
    from matcher.kept_cases.selection import selection_of as selection_of
else:
    __getattr__ = on_demand(
        __name__,
        case_folder="CaseLine",
        case_rules="CaseRules",
        case_key="PassphraseError",
        door="KeptCases Shelf",
        here="kept_cases_here",
        kept_case="KeptCase TakenUp",
        selection="Selection selection_of",
    )
