"""The left pane: what the person has said."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.intake.page import IntakePage as IntakePage
else:
    __getattr__ = on_demand(
        __name__,
        page="IntakePage",
    )
