"""Proof of the rules themselves: limits, small changes that no test sees, what can never be."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.proving.findings import StaticFinding as StaticFinding
    from matcher.proving.mutation import Score as Score
    from matcher.proving.problems import constant_problems as constant_problems
    from matcher.proving.program_proof import findings_about as findings_about
    from matcher.proving.program_proof import sound as sound
else:
    __getattr__ = on_demand(
        __name__,
        findings="StaticFinding",
        mutation="Score",
        problems="constant_problems",
        program_proof="findings_about sound",
    )
