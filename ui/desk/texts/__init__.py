"""The texts of the open program."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.texts.page import TextsPage as TextsPage
else:
    __getattr__ = on_demand(
        __name__,
        page="TextsPage",
    )
