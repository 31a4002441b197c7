"""The figures of a small house are those one counts by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.house.figures import circles, depth, figures, rooms
from tests.house.picture import is_near, picture, storeys
from tests.house.source import modules

if TYPE_CHECKING:
    from pathlib import Path

    from tests.house.source import Module

FILES = {
    "ui/__init__.py": "",
    "ui/top/__init__.py": "from ui.top.page import Page\n",
    "ui/top/page.py": "from ui.low import bar\nclass Page(Bar): ...  # a trap\n",
    "ui/low/bar.py": "class Root: ...\nclass Bar(Root):\n    def say(self):\n        '''Say.'''\n"
    "        one = 1\n        return one\n",
    "ui/low/rail.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
    "    from ui.low.post import Post\n",
    "ui/low/post.py": "from ui.low.rail import Rail\n",
}


@pytest.fixture
def house(tmp_path: Path) -> dict[str, Module]:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return {module.name: module for module in modules("ui/**/*.py", root=tmp_path)}


def test_the_house_is_as_it_must_be() -> None:
    """One import more in one file more than one in ten went unnoticed for a day."""
    assert [figure for figure in figures() if not figure.good] == []


def test_rooms_know_each_other_by_what_their_files_import(house: dict[str, Module]) -> None:
    assert rooms(house.values(), "ui") == {"top": {"low"}, "low": set()}


def test_a_name_from_a_folder_is_the_module_that_stands_there(house: dict[str, Module]) -> None:
    assert house["ui.top.page"].imported() == {"ui.low.bar"}


def test_a_circle_that_only_types_close_is_counted(house: dict[str, Module]) -> None:
    assert circles(house.values()) == 1


def test_a_tower_is_as_high_as_its_classes(house: dict[str, Module]) -> None:
    assert depth(house.values(), "ui.low", "Bar") == 2
    assert depth(house.values(), "ui.top", "Nobody") == 0


def test_docstrings_are_no_part_of_a_body_and_comments_are_found(house: dict[str, Module]) -> None:
    assert list(house["ui.low.bar"].bodies()) == [2]
    assert house["ui.top.page"].comments() == 1


def test_who_knows_another_stands_above_it() -> None:
    leans = {"top": {"middle", "low"}, "middle": {"low"}, "low": set[str]()}
    assert storeys(leans) == {"low": 0, "middle": 1, "top": 2}
    assert is_near(leans, "top", "middle")
    assert not is_near(leans, "top", "low")


def test_the_picture_has_every_room_and_every_arrow() -> None:
    leans = {"top": {"middle", "low"}, "middle": {"low"}, "low": set[str]()}
    drawn = ET.fromstring(picture({"ui": leans}, {f"ui.{room}": 1_234 for room in leans}))  # noqa: S314 - our own
    space = "{http://www.w3.org/2000/svg}"
    words = [text.text for text in drawn.iter(f"{space}text")]
    assert {"ui", "top", "middle", "low", "1\N{NO-BREAK SPACE}234 lines"} == set(words)
    arrows = [path.get("class") for path in drawn.iter(f"{space}path") if path.get("class")]
    assert sorted(map(str, arrows)) == ["far", "near", "near"]
