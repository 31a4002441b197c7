"""The middle pane: which programs fit."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.results.page import ResultsPage as ResultsPage
else:
    __getattr__ = on_demand(
        __name__,
        page="ResultsPage",
    )
