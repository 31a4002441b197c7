"""The dated amounts of the catalogue, 1 G first among them."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.rates.page import RatesPage as RatesPage
else:
    __getattr__ = on_demand(__name__, page="RatesPage")
