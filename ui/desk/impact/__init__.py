"""Who is hit by a change."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.impact.hit import Hit as Hit
else:
    __getattr__ = on_demand(
        __name__,
        hit="Hit",
    )
