"""The sheet as a screen reader meets it: tags, their order and language, fonts, artifacts."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from matcher.handout.document import Style
from tests.matcher.handout.pdf_reader import WHOLE, open_pdf, tags
from tests.matcher.handout.people import PEOPLE, printed
from tests.matcher.handout.test_pdf import every_wish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.handout.content import Wanted
    from matcher.handout.document import Document

everybody = pytest.mark.parametrize("person", PEOPLE)
TAGS = {Style.TITLE: "/H1", Style.NAME: "/H2", Style.LABEL: "/H3", Style.ITEM: "/LBody"}


def made(person: str, wanted: Wanted) -> tuple[Document, pikepdf.Pdf]:
    document, raw = printed(person, wanted)
    return document, open_pdf(raw)


def language(tag: Any, whole: pikepdf.Pdf) -> str:
    """Return the language of a tag: its own, that of all within it, or that of what it is in."""
    within = {str(kid.Lang) for kid in _kids(tag) if "/Lang" in kid}
    if within:
        (only,) = within
        return only
    while "/S" in tag:
        if "/Lang" in tag:
            return str(tag.Lang)
        tag = tag.P
    return str(whole.Root.Lang)


def _kids(tag: Any) -> Iterator[Any]:
    found = tag.get("/K")
    for kid in found if isinstance(found, pikepdf.Array) else [found]:
        if isinstance(kid, pikepdf.Dictionary):
            yield kid
            if "/S" in kid:
                yield from _kids(kid)


@everybody
@every_wish
def test_every_line_has_its_tag_and_its_language(person: str, wanted: Wanted) -> None:
    document, whole = made(person, wanted)
    found = [tag for tag in tags(whole) if tag.S in WHOLE]
    lines = [*document.lines()]
    assert [str(tag.S) for tag in found] == [TAGS.get(line.style, "/P") for line in lines]
    assert [language(tag, whole) for tag in found] == [line.lang for line in lines]
    assert str(whole.Root.Lang) == document.lang
    assert bool(whole.Root.MarkInfo.Marked)


@everybody
@every_wish
def test_a_title_is_shown_and_headings_go_down_step_by_step(person: str, wanted: Wanted) -> None:
    document, whole = made(person, wanted)
    assert bool(whole.Root.ViewerPreferences.DisplayDocTitle)
    assert str(whole.docinfo.Title) == document.title
    levels = [int(str(tag.S)[2]) for tag in tags(whole) if re.fullmatch("/H[1-6]", str(tag.S))]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert not levels or levels[0] == 1


@everybody
@every_wish
def test_fonts_are_in_the_file_and_only_the_letters_that_are_used(
    person: str, wanted: Wanted
) -> None:
    _, whole = made(person, wanted)
    fonts = [font for leaf in whole.pages for font in leaf.resources.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        inside = font.DescendantFonts[0]
        assert re.match("/[A-Z]{6}[+]", str(font.BaseFont)), "a part of a font is named as one"
        assert {"/FontFile2", "/FontFile3"} & set(inside.FontDescriptor.keys())
        assert "/ToUnicode" in font


@everybody
@every_wish
def test_what_is_no_content_is_marked_as_none(person: str, wanted: Wanted) -> None:
    """Rules and the numbers of pages: a reader passes over them."""
    _, whole = made(person, wanted)
    for leaf in whole.pages:
        depth = 0
        for each in pikepdf.parse_content_stream(leaf):
            operator = str(each.operator)
            depth += (operator in {"BDC", "BMC"}) - (operator == "EMC")
            if operator in {"Tj", "TJ", "S", "f", "Do"}:
                assert depth > 0, "drawn outside of every tag and artifact"
        assert depth == 0
