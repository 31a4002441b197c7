"""The rule editor."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.rules.lines_page import LinesPage as LinesPage
    from ui.desk.rules.model import card_of as card_of
    from ui.desk.rules.model import rule_card as rule_card
    from ui.desk.rules.model import rule_on as rule_on
    from ui.desk.rules.model import written as written
    from ui.desk.rules.page import ConditionPage as ConditionPage
    from ui.desk.rules.page import PointersPage as PointersPage
    from ui.desk.rules.page import RulePage as RulePage
else:
    __getattr__ = on_demand(
        __name__,
        lines_page="LinesPage",
        model="card_of rule_card rule_on written",
        page="ConditionPage PointersPage RulePage",
    )
