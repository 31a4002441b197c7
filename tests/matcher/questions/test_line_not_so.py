"""What is nearly done, applied for, past or only a name is not so."""

from __future__ import annotations

import pytest

from tests.matcher.told_lines import told


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("ferdig med vgs til våren, 18", "vgo_completed", False),
        ("nesten ferdig med vgs", "vgo_completed", False),
        ("fullfører vgs til sommeren", "vgo_completed", False),
        ("ferdig med vgs", "vgo_completed", True),
        ("AAP-søknad ligger inne", "benefits", None),
        ("aap søknad sendt, 40", "benefits", None),
        ("hørte om Karriere Oslo", "resident_oslo", None),
        ("selger Erlik Oslo", "resident_oslo", None),
        ("student ved Universitetet i Oslo", "resident_oslo", None),
        ("flytta hjem til Norge", "housing", None),
        ("flytta hjem til mor", "housing", "hos_familie_venner"),
        ("han har ikke gått på skole siden 6. klasse, 44", "child_grade", None),
        ("han har ikke gått på skole siden 6. klasse", "education_level",
         "ikke_fullfort_grunnskole"),
        ("sønn i 6. klasse", "child_grade", 6),
        ("28 år, hasj hver dag, vil slutte", "has_ordinary_job", None),
        ("kommunal bolig sagt opp", "employment_status", None),
        ("husleiekontrakt sagt opp", "housing", "leie_utloper"),
        ("sjefen slår", "violence_close_relations", None),
        ("naboen slår kona", "violence_close_relations", None),
        ("au pair for 30 år siden", "residence_basis", None),
        ("flytter fra Bergen til Oslo neste uke", "resident_oslo", None),
        ("har flyttet fra Bergen til Oslo", "resident_oslo", True),
    ],
)  # fmt: skip
def test_what_is_not_so_yet_is_not_told(line: str, question: str, answer: object) -> None:
    assert told(line).get(question) == answer
