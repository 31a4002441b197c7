"""Leaves that add, count and look up (ADR 37): what they come to, and how they read."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.rules.totals.sums import THE_DAY as THE_DAY
    from matcher.rules.totals.total_words import TotalWording as TotalWording
else:
    __getattr__ = on_demand(__name__, sums="THE_DAY", total_words="TotalWording")
