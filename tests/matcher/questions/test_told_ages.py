"""Ages told by school years, weeks and parts of a decade come as figures."""

from __future__ import annotations

import pytest

from matcher.questions.figures.spelled import in_figures


@pytest.mark.parametrize(
    ("typed", "figures"),
    [
        ("tredjeklassing og mor", "barn i 3. klasse og mor"),
        ("barna i 3. og 6. klasse", "barna i 3. klasse, (også 6)"),
        ("sønn i fjerde klasse", "sønn i 4. klasse"),
        ("jenta er i 6., mor", "jenta er i 6. klasse, mor"),
        ("han går i fjerde", "han går i 4. klasse"),
        ("går i fjerde etasje", "går i fjerde etasje"),
        ("slutta i andre klasse på vgs, sønn 2", "slutta i andre klasse på vgs, sønn 2"),
        ("reiser på første klasse", "reiser på første klasse"),
        ("baby 9 uker", "baby 2 mnd"),
        ("datter 1,5, gift", "datter 18 mnd, gift"),
        ("sønn på 2,5 år", "sønn på 30 mnd"),
        ("barn 1,5", "barn 1,5"),
        ("gutt 3,5,7", "gutt 3,5,7"),
        ("minste er 3 veker", "minste er 0 mnd"),
        ("venter 8 uker alt", "venter 8 uker alt"),
        ("5 uker gammel", "1 mnd gammel"),
        ("midt i 20-åra", "23-27 år"),
        ("i begynnelsen av 30-åra", "30-33 år"),
        ("sist i 40-åra", "47-49 år"),
        ("28 k eritrea", "28 kv eritrea"),
        ("skylder 28 k eritrea", "skylder 28 k eritrea"),
    ],
)
def test_an_age_told_otherwise_is_written_in_figures(typed: str, figures: str) -> None:
    assert in_figures(typed).text == figures
