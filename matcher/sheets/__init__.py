"""What leaves the counter on paper or the clipboard."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.sheets.report import FORMAT as FORMAT
    from matcher.sheets.report import LONGEST_NOTE as LONGEST_NOTE
    from matcher.sheets.report import RIGHT as RIGHT
    from matcher.sheets.report import SAYS as SAYS
    from matcher.sheets.report import WRONG as WRONG
    from matcher.sheets.report import report_file as report_file
    from matcher.sheets.result_json import result_data as result_data
else:
    __getattr__ = on_demand(
        __name__,
        report="FORMAT LONGEST_NOTE RIGHT SAYS WRONG report_file",
        result_json="result_data",
    )
