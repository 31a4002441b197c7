"""Fonts, icons and licence texts are there, unharmed, and drawn sharp."""

import hashlib
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.theme.resources import icon, icon_names, load_fonts, pixmap, resource_path

pytestmark = pytest.mark.usefixtures("qapp")

# The files as released by Adobe: its licence forbids changing them under their name.
RELEASED_FONTS = {
    "SourceSans3-It.ttf": "192afd78f0f54a3c69eaf02d43f4d9a821e9d6110e41d3d25d61a7385cd580e4",
    "SourceSans3-Regular.ttf": "4644c81b86ec9caaa76b634889968ed3c4f4f52f054855933acc7c2b21e53b0f",
    "SourceSans3-Semibold.ttf": "a3f4f8dcf343a8f24dc61951de93f3ba1558b15cd250ba24af8a40e957081b7d",
}
# What the verdicts and the kinds of unknown are told by besides word and colour.
VERDICTS = {"fits", "maybe", "not-now", "information"}
UNKNOWNS = {"unanswered", "unknown", "declined", "pending"}


def test_a_path_leads_to_a_shipped_file() -> None:
    assert resource_path("icons", "fits.svg").read_bytes().startswith(b"<svg")
    assert resource_path("icons").is_dir()


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"shipped.*no-such-file\.txt"):
        resource_path("icons", "no-such-file.txt")


def test_the_fonts_are_loaded_once_and_cover_the_alphabets_in_use() -> None:
    family = load_fonts()
    assert family == load_fonts() == "Source Sans 3"
    assert {"Regular", "Semibold", "Italic"} <= set(QFontDatabase.styles(family))
    systems = QFontDatabase.writingSystems(family)
    assert QFontDatabase.WritingSystem.Latin in systems


def test_the_fonts_are_the_released_ones() -> None:
    shipped = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in resource_path("fonts").iterdir()
    }
    assert shipped == RELEASED_FONTS


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("source-sans-3-OFL.txt", "SIL OPEN FONT LICENSE Version 1.1"),
        ("aksel-icons-MIT.txt", "MIT License"),
    ],
)
def test_the_licence_texts_are_shipped(name: str, words: str) -> None:
    assert words in resource_path("licences", name).read_text(encoding="utf-8")


def _parts(path: Path) -> list[ET.Element]:
    return list(ET.fromstring(path.read_text(encoding="utf-8")).iter())  # noqa: S314 - our own


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_a_square_of_24_in_one_colour_to_be_chosen(name: str) -> None:
    root, *shapes = _parts(resource_path("icons", f"{name}.svg"))
    assert (root.get("width"), root.get("height")) == ("24", "24")
    paints = {shape.get(key) for shape in shapes for key in ("fill", "stroke")} - {None, "none"}
    assert paints == {"currentColor"}


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = pixmap(name, "#1f42aa", 48).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    assert QColor("#1f42aa") in pixels
    assert image.pixelColor(0, 0).alpha() == 0


def test_the_icons_that_carry_a_meaning_differ_in_shape() -> None:
    images = [pixmap(name, "#000000", 20).toImage() for name in VERDICTS | UNKNOWNS]
    assert all(one != other for one, other in combinations(images, 2))


@pytest.mark.parametrize(("size", "ratio"), [(20, 1.0), (20, 2.0), (40, 1.0), (40, 2.0)])
def test_an_icon_is_sharp_at_every_usual_size(size: int, ratio: float) -> None:
    asked = icon("fits", "#034b45").pixmap(QSize(size, size), ratio)
    drawn = pixmap("fits", "#034b45", size, ratio)
    assert asked.size() == drawn.size() == QSize(1, 1) * int(size * ratio)
    assert asked.toImage() == drawn.toImage()


def test_an_icon_fits_a_screen_at_125_percent(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(qapp.primaryScreen()), "devicePixelRatio", lambda _screen: 1.25)
    asked = icon("fits", "#010101").pixmap(QSize(20, 20), 1.25)
    assert asked.toImage() == pixmap("fits", "#010101", 20, 1.25).toImage()


def test_an_icon_is_made_once() -> None:
    assert icon("undo", "#000000") is icon("undo", "#000000")
    assert icon("undo", "#000000") is not icon("undo", "#ffffff")


@pytest.mark.parametrize("name", ["no-such-icon", "", "../fonts/x", "fits.svg"])
def test_an_unknown_icon_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(KeyError, match=r"no icon named.*chevron-down.*warning"):
        icon(name, "#000000")


def test_icons_cost_no_import_of_the_svg_module() -> None:
    code = "import sys, ui.theme.resources; sys.exit('PySide6.QtSvg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
