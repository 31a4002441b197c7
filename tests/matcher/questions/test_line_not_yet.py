"""What is nearly done, applied for or on its way is not so yet."""

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
        ("flytter fra Bergen til Oslo neste uke", "resident_oslo", None),
        ("har flyttet fra Bergen til Oslo", "resident_oslo", True),
    ],
)
def test_what_is_not_so_yet_is_not_told(line: str, question: str, answer: object) -> None:
    assert told(line).get(question) == answer
