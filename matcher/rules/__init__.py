"""Three-valued condition trees: the heart of the product.

The nouns of a rule. `evaluate` and the tools of one task (planes, operators, tracking) are taken
from their modules: a name here must not be that of a module.
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.rules.check import problems as problems
    from matcher.rules.codec import from_node as from_node
    from matcher.rules.codec import to_data as to_data
    from matcher.rules.conditions import LEAF as LEAF
    from matcher.rules.conditions import NOT_CHOSEN as NOT_CHOSEN
    from matcher.rules.conditions import All as All
    from matcher.rules.conditions import AnyOf as AnyOf
    from matcher.rules.conditions import AtLeast as AtLeast
    from matcher.rules.conditions import Compare as Compare
    from matcher.rules.conditions import Comparison as Comparison
    from matcher.rules.conditions import Condition as Condition
    from matcher.rules.conditions import CountKind as CountKind
    from matcher.rules.conditions import Multiple as Multiple
    from matcher.rules.conditions import Not as Not
    from matcher.rules.conditions import Operand as Operand
    from matcher.rules.conditions import Quantity as Quantity
    from matcher.rules.conditions import Ratio as Ratio
    from matcher.rules.conditions import Scale as Scale
    from matcher.rules.conditions import Tenths as Tenths
    from matcher.rules.conditions import Total as Total
    from matcher.rules.conditions import children as children
    from matcher.rules.conditions import facts_of as facts_of
    from matcher.rules.conditions import leaves as leaves
    from matcher.rules.connectives import Connective as Connective
    from matcher.rules.edits import Path as Path
    from matcher.rules.edits import at as at
    from matcher.rules.edits import paths as paths
    from matcher.rules.edits import replaced as replaced
    from matcher.rules.evaluate import Amounts as Amounts
    from matcher.rules.evaluate import Facts as Facts
    from matcher.rules.evaluate import Finding as Finding
    from matcher.rules.evaluate import amount_of as amount_of
    from matcher.rules.evaluate import leaf_truth as leaf_truth
    from matcher.rules.explain import open_facts as open_facts
    from matcher.rules.follow_rules import Certainty as Certainty
    from matcher.rules.follow_rules import Followed as Followed
    from matcher.rules.follow_rules import FollowRule as FollowRule
    from matcher.rules.planner import Suggestion as Suggestion
    from matcher.rules.truth import NO as NO
    from matcher.rules.truth import UNKNOWN as UNKNOWN
    from matcher.rules.truth import YES as YES
    from matcher.rules.truth import Truth as Truth
    from matcher.rules.wording import Wording as Wording
else:
    __getattr__ = on_demand(
        __name__,
        check="problems",
        codec="from_node to_data",
        conditions="All AnyOf AtLeast Compare Comparison Condition LEAF CountKind "
        "Multiple NOT_CHOSEN Not Operand Quantity Ratio Scale Tenths Total children facts_of "
        "leaves",
        connectives="Connective",
        edits="Path at paths replaced",
        evaluate="Amounts Facts Finding amount_of leaf_truth",
        explain="open_facts",
        follow_rules="Certainty FollowRule Followed",
        planner="Suggestion",
        truth="NO Truth UNKNOWN YES",
        wording="Wording",
    )
