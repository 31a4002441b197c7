"""From draft to published."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.publishing.page import PublishingPage as PublishingPage
else:
    __getattr__ = on_demand(
        __name__,
        page="PublishingPage",
    )
