"""What keeps a catalogue from being taken in, and what its authors are only told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from matcher.catalogue.catalogue_files import CatalogueError, load
from matcher.catalogue.catalogue_problems import problems
from matcher.catalogue.packages import write_package
from matcher.store.checked_package import checked_package
from tests.matcher.sample import documents, files

DAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
KURS = "programs/jobbkurs.json"


def taken_in(data: dict[str, Any]) -> str:
    package, catalogue = checked_package(write_package(files(data)), "a.tiltak", DAY)
    assert catalogue.hash == package.hash
    return package.version


def test_a_long_sentence_and_an_idle_question_do_not_keep_a_catalogue_out() -> None:
    data = documents()
    data[KURS]["client_summary"] = {"nb": f"Kurset er {'veldig ' * 25}bra for deg som bruker Nav."}
    idle = dict(data["questions.json"]["questions"][0], id="idle", kind="yes_no")
    idle.pop("choices", None)
    idle["statements"] = {"yes": "er ledig", "no": "er ikke ledig"}
    for limit in ("min", "max", "unit"):
        idle.pop(limit, None)
    data["questions.json"]["questions"].append(idle)
    told = [problem.message for problem in problems(load(files(data)))]
    assert len(told) == 3  # the sentence once, though nynorsk falls back on it
    assert taken_in(data) == "1.0"


def test_a_rule_that_asks_nothing_that_exists_keeps_it_out() -> None:
    data = documents()
    data[KURS]["criteria"][0]["source"] = "nowhere"
    with pytest.raises(CatalogueError, match="nowhere"):
        taken_in(data)
