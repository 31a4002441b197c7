"""The right pane: one program and why."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.program.page import ProgramPage as ProgramPage
else:
    __getattr__ = on_demand(
        __name__,
        page="ProgramPage",
    )
