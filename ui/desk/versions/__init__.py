"""All versions and everything that has happened."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.versions.page import VersionsPage as VersionsPage
    from ui.desk.versions.program_history import ProgramHistory as ProgramHistory
else:
    __getattr__ = on_demand(
        __name__,
        page="VersionsPage",
        program_history="ProgramHistory",
    )
