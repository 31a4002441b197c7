"""What would make a program fit: the fewest other answers, or only time."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.nearest.future_fits import Coming as Coming
    from matcher.nearest.future_fits import coming_of as coming_of
    from matcher.nearest.ways import Nature as Nature
    from matcher.nearest.ways import Way as Way
    from matcher.nearest.ways import ways_of as ways_of
else:
    __getattr__ = on_demand(
        __name__,
        future_fits="Coming coming_of",
        ways="Nature Way ways_of",
    )
