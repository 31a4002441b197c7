"""The sheet: what is chosen with the person, put in order, looked at, printed or kept."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.sheet.box import SheetBox as SheetBox
    from ui.counter.sheet.code_box import CodeBox as CodeBox
else:
    __getattr__ = on_demand(
        __name__,
        box="SheetBox",
        code_box="CodeBox",
    )
