"""The document on paper: PDF/UA-1 and pictures of its pages. typst is loaded when first asked for.

Nothing touches the disk but fonts and the look, which came with the program.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from matcher.handout.languages import FOLDER
from matcher.handout.reading_order import with_reading_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.handout.document import Document, Line, SheetColumn

SCREEN_PPI, PRINTER_PPI = 96, 300
_FONTS = [str(FOLDER / "fonts"), str(FOLDER.parent / "fonts")]
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""No sheet tells when it was made but in its text: the same answers make the same bytes."""

_LASTS = 11
"""So many documents later typst has let go of what it found for one."""


def pdf_file(document: Document) -> bytes:
    """Return a sheet as PDF/UA-1: tagged, with language, title and parts of fonts."""
    made = _compiled(document, "pdf", pdf_standards=["ua-1"], timestamp=_NEVER)
    return with_reading_order(made[0], list(document.lines()))


def pages(document: Document, ppi: float = SCREEN_PPI) -> list[bytes]:
    """Return a sheet as pictures (PNG), page by page: to look at, and for a printer."""
    return _compiled(document, "png", ppi=ppi)


def forget_sheets() -> None:
    """Let nothing of the sheets that were made stay in memory: what they say is a person's.

    typst keeps what it found for the last ten documents, more than a megabyte for each, and has
    no call to let go of it: so many empty ones are made, which takes a twentieth of a second.
    """
    if "typst" in sys.modules:
        for _ in range(_LASTS):
            _typst({"main.typ": b""}, format="svg")


def _compiled(document: Document, kind: str, **options: object) -> list[bytes]:
    files = {"main.typ": (FOLDER / "sheet.typ").read_bytes(), "sheet.json": _data(document)}
    made = _typst(files, format=kind, font_paths=_FONTS, **options)
    return made if isinstance(made, list) else [made]


def _typst(files: dict[str, bytes], **options: object) -> bytes | list[bytes]:
    import typst

    # Its stub knows nothing of files by name, nor of several pages.
    compiled: Callable[..., bytes | list[bytes]] = typst.compile
    return compiled(files, ignore_system_fonts=True, **options)


def _data(document: Document) -> bytes:
    data = {
        "title": document.title,
        "lang": document.lang,
        "size": document.size,
        "variant": document.variant,
        "page": document.page,
        "sections": [
            [{"rtl": column.rtl, "runs": _runs(column)} for column in each.columns]
            for each in document.sections
        ],
    }
    return json.dumps(data, ensure_ascii=False).encode()


def _runs(column: SheetColumn) -> list[dict[str, object]]:
    """Return the lines of a column with those that belong together in one: a list is one list."""

    def kind(line: Line) -> tuple[str, str, bool]:
        return line.style, line.lang, line.rtl

    return [
        {"style": style, "lang": lang, "rtl": rtl, "texts": [line.text for line in lines]}
        for (style, lang, rtl), lines in groupby(column.lines, kind)
    ]
