"""The rule editor."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.rules.page import RulePage as RulePage
else:
    __getattr__ = on_demand(
        __name__,
        page="RulePage",
    )
