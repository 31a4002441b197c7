"""All programs in a table."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.programs.page import ProgramsPage as ProgramsPage
else:
    __getattr__ = on_demand(
        __name__,
        page="ProgramsPage",
    )
