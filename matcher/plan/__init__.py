"""What is chosen together with the person, and how it hangs together."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.plan.plan import LONGEST_REASON as LONGEST_REASON
    from matcher.plan.plan import NO_PLAN as NO_PLAN
    from matcher.plan.plan import Chosen as Chosen
    from matcher.plan.plan import Plan as Plan
    from matcher.plan.relations import excluded as excluded
    from matcher.plan.relations import relations_of as relations_of
else:
    __getattr__ = on_demand(
        __name__,
        plan="Chosen LONGEST_REASON NO_PLAN Plan",
        relations="excluded relations_of",
    )
