"""Lines written like a form or in whole sentences: what ends a part, and what a count is."""

from __future__ import annotations

import pytest

from tests.matcher.told_lines import told

FORM = "Alder: 34. Bydel: Alna. Sivilstand: gift. Barn: 2 (3, 6). Jobb: nei. Ytelser: dagpenger"


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (FORM, {"age": 34, "bydel": "alna", "cohabiting": True, "children_ages": [3, 6],
                "has_ordinary_job": False, "benefits": ["dagpenger"]}),
        ("alder 34 / sivilstand enslig / barn ingen / bolig leier",
         {"age": 34, "cohabiting": False, "has_children": False, "housing": "leier_privat"}),
        ("gift. Barn: 2. Jobb: nei.",
         {"cohabiting": True, "has_children": True, "children_ages": None,
          "has_ordinary_job": False}),
        ("Barn: 3, 6", {"children_ages": [3, 6]}),
        ("35 år, mann. Depresjon. Bor alene",
         {"age": 35, "gender": "mann", "mental_or_substance": "psykisk", "cohabiting": False}),
        ("35 år. Mann. Ikke jobb siden 2022", {"age": 35, "gender": "mann"}),
        ("Gift. To barn på 4 og 6. Jobber 50 %. Vil ha mer.",
         {"cohabiting": True, "children_ages": [4, 6], "employment_status": "deltid"}),
        ("går i 3. Klasse", {"child_grade": 3}),
        ("tvillingmor 31, far bor i Sverige", {"gender": "kvinne", "age": 31}),
    ],
)  # fmt: skip
def test_a_form_is_read_part_by_part(line: str, facts: dict[str, object]) -> None:
    found = told(line)
    assert {name: found.get(name) for name in facts} == facts


@pytest.mark.parametrize(
    ("line", "bydel"),
    [
        ("flyttet fra Skøyen til Grorud da leia gikk opp", "grorud"),
        ("betaler 13800 til en gårdeier på Frogner", "frogner"),
        ("kjøpt rekkehus på Mortensrud med startlån", "sondre_nordstrand"),
        ("første uke på intro på Helsfyr", None),
        ("søster går på norskkurs på Tveita", None),
    ],
)
def test_a_place_is_home_where_somebody_came_to_and_not_where_a_course_is(
    line: str, bydel: str | None
) -> None:
    assert told(line).get("bydel") == bydel
