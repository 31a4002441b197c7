"""A catalogue that has come: what it is and what it would change, before it is used."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.arrival.box import ArrivalBox as ArrivalBox
else:
    __getattr__ = on_demand(
        __name__,
        box="ArrivalBox",
    )
