"""The table of the Matterhorn checks says what is so: rules are there, what is absent is absent."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import outloud
import page
import pytest

from tests.matcher.handout.pdf_reader import open_pdf, tags
from tests.matcher.handout.people import PEOPLE, printed
from tests.matcher.handout.test_pdf import every_wish

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pikepdf

    from matcher.handout.content import Wanted

TABLE = Path(__file__).parents[3] / "docs" / "matterhorn.md"
ROW = re.compile(r"\| (\d\d-\d{3}) \| ([^|]+) \| (checked|absent) \| ([^|]+) \|")
ROWS = [found.groups() for found in map(ROW.fullmatch, TABLE.read_text().splitlines()) if found]
CONDITIONS = {
    1: (3, 4, 5, 7), 2: (1, 3, 4), 6: (1, 2, 3), 7: (1, 2), 9: range(4, 9), 10: (1,),
    11: range(1, 7), 13: (4,), 14: (2, 3, 6, 7), 15: (3,), 17: (2, 3), 19: (3, 4),
    20: (1, 2, 3), 21: (1,), 25: (1,), 26: (1, 2), 28: (2, *range(4, 13), *range(14, 19)),
    30: (1, 2), 31: (*range(1, 10), *range(11, 31)),
}  # fmt: skip
"""What a machine can decide, by checkpoint."""

TAGS = {"Ruby", "Warichu", "Figure", "Table", "Formula", "Note"}


def test_every_condition_is_listed_once() -> None:
    wanted = [f"{point:02}-{number:03}" for point, all_ in CONDITIONS.items() for number in all_]
    assert [row[0] for row in ROWS] == wanted


def test_the_rules_that_are_named_are_there() -> None:
    known = outloud.registry.load_catalogue()
    # The other validator is compiled and cannot be asked for its rules.
    compiled = next(Path(page.__file__).parent.glob("_page*")).parent
    raw = b"".join(file.read_bytes() for file in compiled.glob("_page*.[sp][oy]*"))
    for _, _, state, names in ROWS:
        rules = re.findall("`([^`]+)`", names)
        assert bool(rules) is (state == "checked")
        for rule in rules:
            assert rule.encode() in raw if rule.startswith("UA1-") else rule in known, rule
            assert rule.startswith("UA1-") or known[rule].status == "active"


def present(made: pikepdf.Pdf) -> Iterator[str]:
    """Yield what a file has of that which no sheet has."""
    yield from TAGS & {str(tag.S)[1:] for tag in tags(made)}
    root = made.Root
    yield from (word for word, key in (("forms", "/AcroForm"), ("layers", "/OCProperties"))
                if key in root)  # fmt: skip
    if made.is_encrypted:
        yield "encryption"
    if made.attachments or "/Names" in root:
        yield "files"
    for leaf in made.pages:
        if leaf.get("/Annots"):
            yield "annotations"
        if leaf.resources.get("/XObject"):
            yield "XObjects"
        for font in leaf.resources.get("/Font", {}).values():
            yield from {"/Type1": ["Type 1"], "/TrueType": ["simple TrueType"]}.get(
                str(font.Subtype), []
            )
            if str(font.get("/Encoding")) != "/Identity-H":
                yield "other encodings"


@pytest.mark.parametrize("person", PEOPLE)
@every_wish
def test_what_is_said_to_be_absent_is(person: str, wanted: Wanted) -> None:
    made = open_pdf(printed(person, wanted)[1])
    absent = {row[3] for row in ROWS if row[2] == "absent"}
    assert not absent & set(present(made))


def test_all_that_is_said_to_be_absent_would_be_seen() -> None:
    words = {row[3] for row in ROWS if row[2] == "absent"}
    seen = TAGS | {"forms", "layers", "encryption", "files", "annotations", "XObjects"}
    seen |= {"Type 1", "simple TrueType", "other encodings"}
    assert words <= seen
    assert Counter(row[2] for row in ROWS)["checked"] > len(words)
