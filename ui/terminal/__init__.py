"""The program on the command line, without Qt."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.terminal.commands import run as run
    from ui.terminal.conversation import talk as talk
else:
    __getattr__ = on_demand(
        __name__,
        commands="run",
        conversation="talk",
    )
