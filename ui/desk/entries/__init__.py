"""What stands in the catalogue beside programs: questions, contradictions, presets, offices."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.entries.page import EntriesPage as EntriesPage
else:
    __getattr__ = on_demand(
        __name__,
        page="EntriesPage",
    )
