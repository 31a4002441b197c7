"""*Hva om*: answers that are tried out, and what they do to the list."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.trial.bar import TrialBar as TrialBar
else:
    __getattr__ = on_demand(__name__, bar="TrialBar")
