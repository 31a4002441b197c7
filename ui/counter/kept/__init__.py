"""Cases that are kept without what tells who it is: kept here, listed here, erased here."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.kept.case_list import CaseList as CaseList
    from ui.counter.kept.keep_box import KeepBox as KeepBox
else:
    __getattr__ = on_demand(__name__, case_list="CaseList", keep_box="KeepBox")
