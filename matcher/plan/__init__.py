"""What is chosen together with the person, and how it hangs together."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.plan.code import ListCode as ListCode
    from matcher.plan.code import code_of as code_of
    from matcher.plan.code import read_code as read_code
    from matcher.plan.plan import LONGEST_REASON as LONGEST_REASON
    from matcher.plan.plan import NO_PLAN as NO_PLAN
    from matcher.plan.plan import Chosen as Chosen
    from matcher.plan.plan import Plan as Plan
    from matcher.plan.relations import excluded as excluded
    from matcher.plan.relations import relations_of as relations_of
    from matcher.plan.replay import changed_since as changed_since
    from matcher.plan.replay import replayed as replayed
else:
    __getattr__ = on_demand(
        __name__,
        code="ListCode code_of read_code",
        plan="Chosen LONGEST_REASON NO_PLAN Plan",
        relations="excluded relations_of",
        replay="changed_since replayed",
    )
