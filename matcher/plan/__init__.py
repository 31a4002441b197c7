"""What is chosen together with the person, and how it hangs together."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.plan.plan import NO_PLAN as NO_PLAN
    from matcher.plan.plan import Chosen as Chosen
    from matcher.plan.plan import Plan as Plan
    from matcher.plan.relations import excluded as excluded
else:
    __getattr__ = on_demand(
        __name__,
        plan="NO_PLAN Chosen Plan",
        relations="excluded",
    )
