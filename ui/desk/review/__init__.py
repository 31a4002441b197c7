"""What somebody should look at again."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.review.page import ReviewPage as ReviewPage
else:
    __getattr__ = on_demand(
        __name__,
        page="ReviewPage",
    )
