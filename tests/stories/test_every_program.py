"""The page of every program of the bundled catalogue: drawn, whole, and nothing cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue
from tests.ui.screen import come_to_rest

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ui.app.shell import Shell


PROGRAMS = sorted(load_folder(bundled_catalogue(), cases=False).programs)
HEADINGS = ("Hvorfor", "For hvem", "Innhold", "Påmelding", "Kontakt", "Kilder")
LOWEST = 500
PARTS = 4
NEVER_SAID = ("None", "Text(", "null", "{", "}")


def labels(shell: Shell) -> list[QLabel]:
    view = shell.window.program.view
    assert view is not None
    return [label for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def cut(label: QLabel) -> bool:
    """Tell whether a label has less room than its text takes."""
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return needed > label.height() + 1


def whole(said: list[QLabel], name: str) -> bool:
    """Tell whether the page has come to rest: sections are laid out one after the other."""
    texts = {label.text() for label in said}
    return name in texts and texts.issuperset(HEADINGS) and not any(map(cut, said))


def colours(page: QImage) -> set[int]:
    """Return the colours across a page, a line in fifty: a picture written to a file is dear."""
    rows, columns = range(0, page.height(), 50), range(0, page.width(), 5)
    return {page.pixel(x, y) for y in rows for x in columns}


def test_no_program_is_left_out() -> None:
    assert len(PROGRAMS) >= 124


# In parts, so that several workers share them.
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_drawn_whole(shell: Shell, part: int) -> None:
    shell.window.resize(1_366, 768)
    shell.window.counter.answer_all(shell.window.counter.catalogue.examples[0].facts)
    faults = []
    for program_id in PROGRAMS[part::PARTS]:
        shell.window.go_to_program(program_id)
        view = shell.window.program.view
        assert view is not None
        name = shell.window.counter.catalogue.programs[program_id].name.nb
        come_to_rest(shell.window.program)
        said = labels(shell)
        if not whole(said, name):
            short = [label.text()[:50] for label in said if cut(label)]
            faults.append(f"{program_id}: not whole, cut: {short}")
        faults += [
            f"{program_id}: says {label.text()[:50]}"
            for label in said
            if any(word in label.text() for word in NEVER_SAID)
        ]
        inside = view.findChild(QScrollArea)
        page = ((inside.widget() if inside else None) or view).grab().toImage()
        if page.height() < LOWEST or len(colours(page)) < 3:
            faults.append(f"{program_id}: not drawn")
    assert faults == []
