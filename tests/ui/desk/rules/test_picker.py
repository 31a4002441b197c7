"""A question is found by what can be answered to it."""

from __future__ import annotations

import pytest

from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.collation import collated
from matcher.store.paths import bundled_catalogue
from ui.desk.rules.panel.questions import choosable


@pytest.mark.parametrize(
    ("typed", "question"),
    [("arbeidsledig", "employment_status"), ("grünerløkka", "bydel"), ("dagpenger", "benefits")],
)
def test_a_question_is_found_by_its_answers(typed: str, question: str) -> None:
    entries = choosable(load_folder(bundled_catalogue(), cases=False).questionnaire, "nb")
    found = [entry.key for entry in entries if entry.fits([collated(typed)])]
    assert question in found
