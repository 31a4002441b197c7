"""The program itself: it starts, shows a window, and joins its two wings."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.app.core_dumps import limit_core_size as limit_core_size
    from ui.app.start import launch as launch
else:
    __getattr__ = on_demand(
        __name__,
        core_dumps="limit_core_size",
        start="launch",
    )
