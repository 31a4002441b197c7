"""What is written from right to left gets its words in the order they are read.

typst draws a line from left to right whatever its direction, and the tags follow the drawing: a
screen reader would begin an Arabic line at its end. PDF has a place for the right words, which
typst does not fill; it is filled here, in the objects that typst writes in plain sight.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.handout.document import Line

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_TAG = re.compile(rb"/S/(\w+)")
_KIDS = re.compile(rb"/K\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_ROOT = re.compile(rb"/Type/StructTreeRoot")
_WHOLE = frozenset({b"H1", b"H2", b"H3", b"P", b"LBody"})
"""The tags of what is one line of the document."""


def with_reading_order(pdf: bytes, lines: Sequence[Line]) -> bytes:
    """Return a PDF whose tags say the lines that are written from right to left."""
    if not any(line.rtl for line in lines):
        return pdf
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(pdf)}
    tags = [*_tags(objects)]
    if len(tags) != len(lines):
        raise ValueError(f"{len(tags)} tags for {len(lines)} lines: typst writes otherwise now")
    said = {number: line.text for number, line in zip(tags, lines, strict=True) if line.rtl}
    return _with_texts(pdf, said)


def _tags(objects: dict[int, bytes]) -> Iterator[int]:
    """Yield the tags of whole lines in the order of the document."""
    waiting = [next(number for number, body in objects.items() if _ROOT.search(body))]
    while waiting:
        number = waiting.pop()
        body = objects[number]
        tag = _TAG.search(body)
        if tag and tag[1] in _WHOLE:
            yield number
        elif kids := _KIDS.search(body):
            found = [int(each) for each in _REFERENCE.findall(kids[1])]
            waiting.extend(reversed(found))


def _with_texts(pdf: bytes, said: dict[int, str]) -> bytes:
    """Return a PDF with texts put into objects, and its table of objects put right."""
    body, _, tail = pdf.rpartition(b"\nxref\n")
    pieces: list[bytes] = []
    starts: dict[int, int] = {}
    last = 0
    for found in _OBJECT.finditer(body):
        number = int(found[1])
        if number in said:
            end = found.end() - len(b">>\nendobj")
            text = said[number].encode("utf-16-be").hex().upper().encode()
            pieces += [body[last:end], b"/ActualText<FEFF" + text + b">"]
            last = end
    pieces.append(body[last:])
    written = b"".join(pieces)
    for found in _OBJECT.finditer(written):
        starts[int(found[1])] = found.start()
    return written + b"\nxref\n" + _table(tail, starts, len(written) + 1)


def _table(tail: bytes, starts: dict[int, int], xref: int) -> bytes:
    head, *rows = tail.partition(b"trailer")[0].splitlines(keepends=True)
    changed = [
        b"%010d" % starts[number] + row[10:] if number in starts else row
        for number, row in enumerate(rows)
    ]
    trailer = tail.partition(b"trailer")[2].partition(b"startxref")[0]
    return head + b"".join(changed) + b"trailer" + trailer + b"startxref\n%d\n%%%%EOF" % xref
