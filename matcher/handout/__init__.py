"""The sheet a person takes home: from data to a document that can be read, heard and printed."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.handout.content import Wanted as Wanted
    from matcher.handout.content import handout as handout
    from matcher.handout.content import in_danger as in_danger
    from matcher.handout.document import Document as Document
    from matcher.handout.document import Size as Size
    from matcher.handout.document import Variant as Variant
    from matcher.handout.pdf import PRINTER_PPI as PRINTER_PPI
    from matcher.handout.pdf import forget_sheets as forget_sheets
    from matcher.handout.pdf import pages as pages
    from matcher.handout.pdf import pdf_file as pdf_file
    from matcher.handout.sheet_file import file_name as file_name
else:
    __getattr__ = on_demand(
        __name__,
        content="Wanted handout in_danger",
        document="Document Size Variant",
        pdf="PRINTER_PPI forget_sheets pages pdf_file",
        sheet_file="file_name",
    )
