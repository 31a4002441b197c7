"""Every sheet looks as it did when a person looked at it last, within a tolerance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.matcher.handout.pictures import FOLDER, WANTED, grey, sheet_pages

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_DIFFERENT = 0.002
"""The share of dots that may differ by more than a shade: letters smoothed in another way."""

SHADE = 48


def dots(image: QImage) -> NDArray[np.int16]:
    """Return the shades of a picture."""
    whole = np.frombuffer(image.constBits(), np.uint8)
    rows = whole.reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(np.int16)


def different(one: QImage, other: QImage) -> float:
    """Return the share of dots that are another shade; everything where the sizes differ."""
    if one.size() != other.size():
        return 1.0
    return float(np.mean(np.abs(dots(one) - dots(other)) > SHADE))


def kept(name: str) -> list[QImage]:
    files = sorted(FOLDER.glob(f"{name}-[0-9].png"))
    images = [QImage(str(file)) for file in files]
    return [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in images]


@pytest.mark.parametrize("name", WANTED)
def test_a_sheet_looks_as_it_was_looked_at(name: str) -> None:
    pages, golden = [grey(raw) for raw in sheet_pages(name)], kept(name)
    assert len(pages) == len(golden) > 0
    shares = [different(*pair) for pair in zip(pages, golden, strict=True)]
    assert max(shares) <= MOST_DIFFERENT, "python -m tests.matcher.handout.pictures, and look"


def test_one_other_word_is_seen() -> None:
    """So the tolerance forgives nothing that anybody could read."""
    page = grey(sheet_pages("nb")[0])
    changed = page.copy()
    black = dots(page)[:300].min(axis=1) < SHADE
    first = int(np.argmax(black))
    for y in range(first, first + 12):
        for x in range(page.width() // 4):
            changed.setPixel(x, y, 255)
    assert different(page, changed) > MOST_DIFFERENT


@pytest.mark.parametrize("code", ["pl", "ar", "ti"])
def test_languages_do_not_look_alike(code: str) -> None:
    assert different(grey(sheet_pages(code)[0]), kept("nb")[0]) > 10 * MOST_DIFFERENT


def test_no_picture_is_left_of_a_sheet_that_is_gone() -> None:
    names = {file.stem.rpartition("-")[0] for file in FOLDER.glob("*.png")}
    assert names == set(WANTED)
