"""What follows from other answers: shown, never asked, and overruled by an answer."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load
from matcher.questions.values import Span
from tests.matcher.sample import documents, files, said
from tests.ui.counter.intake.desk import plain, row, sections, today
from ui.counter.presenter import Counter

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from ui.counter.intake.page import IntakePage


def _rule(name: str, certainty: str, when: object, then: object) -> dict[str, Any]:
    why = said("Følger av arbeidssituasjonen")
    return {"id": name, "certainty": certainty, "when": when, "then": then, "why": why,
            "source": "praksis"}  # fmt: skip


@cache
def _catalogue() -> Catalogue:
    data = documents()
    laid_off = {"fact": "employment_status", "op": "is", "value": "permittert"}
    jobless = {"fact": "employment_status", "op": "is", "value": "arbeidsledig"}
    data["derivations.json"] = {
        "format": 1,
        "derivations": [
            _rule("certain", "certain", laid_off, {"lost_time": 50}),
            _rule("likely", "likely", jobless, {"bydel": "sagene"}),
        ],
    }
    return load(files(data))


@pytest.fixture
def desk() -> Counter:
    return Counter(Casework(_catalogue(), today), "nb")


def _said(page: IntakePage, question_id: str) -> list[str]:
    return [*map(plain, row(page, question_id).notes.said())]


def test_a_certain_answer_is_shown_with_its_reason_and_not_counted_as_open(
    page: IntakePage, desk: Counter
) -> None:
    section = next(each for each in sections(page).values() if "lost_time" in each.ids)
    before = section.header.words()
    desk.answer("employment_status", "permittert")
    assert _said(page, "lost_time") == ["Kjent: 50 prosent. Følger av arbeidssituasjonen."]
    assert int(section.header.words().split()[2]) <= int(before.split()[2])
    assert row(page, "lost_time").state.known


def test_an_answer_overrules_with_a_note(page: IntakePage, desk: Counter) -> None:
    desk.answer_all({"employment_status": "permittert", "lost_time": Span.exactly(20)})
    assert desk.situation.answers["lost_time"] == Span.exactly(20)
    assert _said(page, "lost_time") == [
        "Svaret over gjelder. Ellers ville det vært: 50 prosent. Følger av arbeidssituasjonen."
    ]
    desk.answer("employment_status", None)
    assert _said(page, "lost_time") == []


def test_a_likely_answer_waits_for_one_key(page: IntakePage, desk: Counter) -> None:
    desk.answer("employment_status", "arbeidsledig")
    notes = row(page, "bydel").notes
    assert "bydel" not in desk.situation.answers
    assert notes.said()[0].startswith("Trolig: ")
    assert notes.likely is not None
    notes.likely.click()
    assert desk.situation.answers["bydel"] == "sagene"
    assert notes.said() == []
    assert notes.likely is None


def test_nothing_of_it_is_left_for_the_next_person(page: IntakePage, desk: Counter) -> None:
    desk.answer("employment_status", "arbeidsledig")
    desk.new_person()
    assert _said(page, "bydel") == []
    assert row(page, "bydel").notes.likely is None
