"""docs/questions.md names every question, how it is asked, and all it follows from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from matcher.catalogue.asking import AtCounter
from matcher.rules import Certainty
from tests.matcher.bundled import bundled

DOCUMENT = Path("docs/questions.md").read_text(encoding="utf-8")
ROWS = {
    cells[0].strip("`"): cells[1:]
    for line in DOCUMENT.splitlines()
    if line.startswith("| `") and (cells := [cell.strip() for cell in line.split("|")[1:-1]])
}
QUESTIONS = bundled().questionnaire.questions


def rules(question: str) -> list[str]:
    """Return the rules a question follows from, as the document names them."""
    found = [rule for rule in bundled().derivations if question in rule.then]
    offered = {Certainty.CERTAIN: "", Certainty.LIKELY: " (offered)"}
    # A table is one rule in the file and one a row in the catalogue.
    return [f"`{rule.id.split('.')[0]}`{offered[rule.certainty]}" for rule in found]


def test_every_question_has_a_row_and_every_row_a_question() -> None:
    assert ROWS.keys() == QUESTIONS.keys()


@pytest.mark.parametrize("question", sorted(QUESTIONS))
def test_a_row_tells_how_the_question_is_asked(question: str) -> None:
    one = QUESTIONS[question]
    how = bundled().asking.manner(one).at_counter
    assert ROWS[question][0] == ("on request" if one.on_request else str(how))


@pytest.mark.parametrize("question", sorted(QUESTIONS.keys() - {"child_grade"}))
def test_a_row_names_the_rules_the_answer_follows_from(question: str) -> None:
    named = ROWS[question][1]
    assert set(filter(None, named.split(", "))) == set(rules(question))


def test_the_figures_are_those_of_the_catalogue() -> None:
    asked = [cells[0] for cells in ROWS.values()]
    across = sum(how in {AtCounter.YES, AtCounter.SOFT} for how in asked)
    papers = sum(how in {AtCounter.PAPER, AtCounter.STAFF} for how in asked)
    soft = asked.count(AtCounter.SOFT)
    figures = re.findall(r"^\| .*? \| (\d+)(?: of (\d+))?", DOCUMENT, re.MULTILINE)
    assert figures[:4] == [
        (str(across), str(len(asked))),
        (str(soft), ""),
        (str(papers), ""),
        (str(len(asked) - across - papers), ""),
    ]
