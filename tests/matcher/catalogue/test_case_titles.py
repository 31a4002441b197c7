"""A rule case is told to people by its title: no name out of a file stands in it."""

from __future__ import annotations

import re

from tests.matcher.bundled import bundled

WORD = re.compile(r"[a-z0-9_]+")


def test_no_title_of_a_case_has_the_id_of_a_question() -> None:
    catalogue = bundled()
    ids = set(catalogue.questionnaire.questions)
    titles = [case.title for case in catalogue.cases]
    assert len(titles) > 300
    found = [
        title
        for title in titles
        for word in WORD.findall(title)
        if word in ids and ("_" in word or title.startswith(f"{word} "))
    ]
    assert found == []
