"""The supervisor's wing: every program open to change, from draft to published version."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.arrival import ArrivalBox as ArrivalBox
    from ui.desk.mode import DeskMode as DeskMode
else:
    __getattr__ = on_demand(
        __name__,
        arrival="ArrivalBox",
        mode="DeskMode",
    )
