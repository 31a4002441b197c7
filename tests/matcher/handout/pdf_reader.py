"""Reads a tagged PDF as a screen reader does: by its tags, from the first to the last."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

WHOLE = {"/H1", "/H2", "/H3", "/P", "/LBody"}
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_CHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def open_pdf(raw: bytes) -> pikepdf.Pdf:
    """Open a PDF that lies in memory."""
    return pikepdf.open(io.BytesIO(raw))


def read_aloud(raw: bytes) -> list[str]:
    """Return the lines of a PDF in the order of its tags."""
    pdf = open_pdf(raw)
    drawn = {page.objgen: _drawn(page) for page in pdf.pages}
    return [_said(tag, drawn) for tag in tags(pdf) if tag.S in WHOLE]


def tags(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Yield every tag, parents before children."""
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        here = waiting.pop()
        if isinstance(here, pikepdf.Array):
            waiting.extend(reversed(list(here)))
        elif isinstance(here, pikepdf.Dictionary) and "/S" in here:
            yield here
            waiting.append(here.get("/K", pikepdf.Array()))


def _said(tag: Any, drawn: dict[Any, dict[int, str]]) -> str:
    if "/ActualText" in tag:
        return str(tag.ActualText)
    return "".join(_parts(tag, tag, drawn))


def _parts(tag: Any, holder: Any, drawn: dict[Any, dict[int, str]]) -> Iterator[str]:
    kids = tag.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield drawn[holder.Pg.objgen][kid]
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            yield drawn[kid.get("/Pg", holder.get("/Pg")).objgen][int(kid.MCID)]
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/S") not in {"/L", "/Lbl"}:
            yield from _parts(kid, kid if "/Pg" in kid else holder, drawn)


def _drawn(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each piece of marked content of a page."""
    letters = {name: _letters(font) for name, font in page.resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    marks: list[int | str | None] = []
    font: dict[int, str] = {}
    for each in pikepdf.parse_content_stream(page):
        operands: Any = each.operands
        match str(each.operator):
            case "BDC":
                marks.append(_mark(operands[1]))
            case "BMC":
                marks.append(None)
            case "EMC":
                ended = marks.pop()
                if isinstance(ended, str):
                    _add(found, marks, ended)
            case "Tf":
                font = letters[str(operands[0])]
            case "Tj":
                _add(found, marks, _text([operands[0]], font))
            case "TJ":
                _add(found, marks, _text(operands[0], font))
            case _:
                pass
    return found


def _mark(properties: Any) -> int | str | None:
    if not isinstance(properties, pikepdf.Dictionary):
        return None
    if "/MCID" in properties:
        return int(properties.MCID)
    return str(properties.ActualText) if "/ActualText" in properties else None


def _add(found: dict[int, str], marks: list[int | str | None], text: str) -> None:
    """Add a text to the piece it is drawn in; what a mark says instead is added when it ends."""
    if any(isinstance(mark, str) for mark in marks):
        return
    here = next((mark for mark in reversed(marks) if isinstance(mark, int)), None)
    if here is not None:
        found[here] = found.get(here, "") + text


def _text(pieces: Any, font: dict[int, str]) -> str:
    said = []
    for piece in pieces:
        if isinstance(piece, pikepdf.String):
            raw = bytes(piece)
            codes = (int.from_bytes(raw[i : i + 2], "big") for i in range(0, len(raw), 2))
            said += [font[code] for code in codes]
    return "".join(said)


def _letters(font: Any) -> dict[int, str]:
    """Return what each code of a font stands for."""
    table = font.ToUnicode.read_bytes()
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in _CHAR.findall(block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for low, high, text in _RANGE.findall(block):
            first = int.from_bytes(bytes.fromhex(text.decode())[-2:], "big")
            for place, code in enumerate(range(int(low, 16), int(high, 16) + 1)):
                found[code] = chr(first + place)
    return found
