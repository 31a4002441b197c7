"""The sheet as PDF: heard in the order it is written, sound by two judges, the same every time."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import outloud
import page
import pytest

from matcher.handout.content import Wanted
from matcher.handout.document import Size, Style, Variant
from matcher.handout.languages import SOURCE, languages
from matcher.handout.pdf import forget_sheets, pages, pdf_file
from tests.matcher.handout.pdf_reader import open_pdf, read_aloud
from tests.matcher.handout.people import COOK, COOKS_PLAN, PEOPLE, chosen, printed, sheet

ROOT = Path(__file__).parents[3]
WANTED = [
    *(Wanted((code,)) for code in languages()),
    *(Wanted((SOURCE, code)) for code in languages() if code != SOURCE),
    Wanted(size=Size.LARGE),
    Wanted(variant=Variant.NEUTRAL),
    Wanted(variant=Variant.PHONE),
]


def name_of(wanted: Wanted) -> str:
    return "-".join((*wanted.languages, wanted.size, wanted.variant))


every_wish = pytest.mark.parametrize("wanted", WANTED, ids=name_of)
everybody = pytest.mark.parametrize("person", PEOPLE)


@everybody
@every_wish
def test_a_screen_reader_hears_what_is_meant(person: str, wanted: Wanted) -> None:
    document, raw = printed(person, wanted)
    heard = read_aloud(raw)
    assert [_spaced(line) for line in heard] == [_spaced(line.text) for line in document.lines()]


def _spaced(text: str) -> str:
    """A line that is broken loses the space it is broken at."""
    return "".join(text.split())


@everybody
@every_wish
def test_two_independent_judges_find_no_fault(person: str, wanted: Wanted, tmp_path: Path) -> None:
    _, raw = printed(person, wanted)
    report = page.validate_pdf_bytes(raw, profile="ua1")
    assert [(f.rule_id, f.message) for f in report.failures] == []
    file = tmp_path / "ark.pdf"
    file.write_bytes(raw)
    # An Arabic letter has up to four shapes: that several codes mean one letter is as it must be.
    skipped = {"TXT-004"} if "ar" in wanted.languages else set[str]()
    found = outloud.check(str(file), skip=skipped)
    assert found.findings == []
    assert found.verdict == "pass"


@every_wish
def test_the_same_input_gives_the_same_bytes(wanted: Wanted) -> None:
    document = sheet(COOK, chosen(*COOKS_PLAN), wanted)
    assert pdf_file(document) == pdf_file(sheet(COOK, chosen(*COOKS_PLAN), wanted))


def test_other_input_gives_other_bytes() -> None:
    """So the one before does not hold for nothing."""
    made = [pdf_file(sheet(COOK, chosen(*COOKS_PLAN[:count]))) for count in (1, 2, 3)]
    assert all(one != other for one, other in combinations(made, 2))


def test_a_program_with_a_long_text_goes_on_over_several_pages() -> None:
    document = sheet(COOK, chosen(*COOKS_PLAN), Wanted(size=Size.LARGE))
    assert len(open_pdf(pdf_file(document)).pages) == len(pages(document, 30)) > 1


def test_only_the_headings_of_a_full_sheet_name_programs() -> None:
    answers, plan = PEOPLE["danger"]
    full = sheet(answers, chosen(*plan))
    neutral = sheet(answers, chosen(*plan), Wanted(variant=Variant.NEUTRAL))
    assert "Oslo Krisesenter" in {line.text for line in full.lines() if line.style is Style.NAME}
    for betraying in (b"krise", b"vold", b"menneskehandel", b"VO-linjen", b"Oslo Krisesenter"):
        for line in neutral.lines():
            assert betraying.decode().casefold() not in line.text.casefold()


def test_the_pocket_note_has_numbers_and_nothing_else() -> None:
    answers, plan = PEOPLE["danger"]
    note = sheet(answers, chosen(*plan), Wanted(variant=Variant.PHONE))
    assert [line.text for line in note.lines()] == ["22\u00a048\u00a003\u00a080", "116\u00a0006"]
    made = open_pdf(pdf_file(note))
    small = made.pages[0].mediabox
    assert float(small[2]) < 220
    assert float(small[3]) < 160


def test_the_file_tells_nothing_but_its_title() -> None:
    made = open_pdf(pdf_file(sheet(COOK, chosen(*COOKS_PLAN))))
    assert set(made.docinfo) == {"/Title", "/Creator"}
    assert str(made.docinfo.Title) == "Dette har vi snakket om"
    assert b"CreateDate" not in made.Root.Metadata.read_bytes()


def test_typst_is_loaded_only_when_a_sheet_is_made() -> None:
    code = (
        "import sys, matcher.handout.content, matcher.handout.pdf, ui.terminal.sheet;"
        "print('typst' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"


class _InUse(ctypes.Structure):
    """`struct mallinfo2` of <malloc.h>."""

    _fields_ = [(f"field{place}", ctypes.c_size_t) for place in range(10)]


def _bytes_in_use() -> int:
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = _InUse
    told = ask()
    return int(told.field4 + told.field7)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the allocator of Linux")
def test_nothing_of_a_sheet_stays_when_it_is_forgotten() -> None:
    def held_after(size: Size) -> int:
        for code in languages():
            pages(sheet(COOK, chosen(*COOKS_PLAN), Wanted((code,), size=size)))
        forget_sheets()
        return _bytes_in_use()

    one_round = held_after(Size.A4)
    assert held_after(Size.LARGE) < one_round + 500_000
