"""What the table says of a program at a glance: dates, drafts, and what a search looks in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from matcher.catalogue.programs import Status
from matcher.questions import Text
from matcher.rulework import DraftState
from tests.matcher.sample import program, with_programs
from ui.desk.programs.rows import SOON, Freshness, ProgramRow, freshness_word, rows_of

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program
    from ui.desk.snapshot import DeskView

TODAY = date(2026, 11, 29)


def kurs(**changed: Any) -> Program:
    return replace(with_programs(program("kurs")).programs["kurs"], **changed)


def view(*programs: Program, drafts: Any = None, proofs: Any = None) -> DeskView:
    found = {each.id: each for each in programs}
    looked = SimpleNamespace(programs=found, drafts=drafts or {}, proofs=proofs or {}, today=TODAY)
    return cast("DeskView", looked)


def row(one: Program, **more: Any) -> ProgramRow:
    return rows_of(view(one, **more), "nb")[0]


@pytest.mark.parametrize(
    ("review_by", "expected"),
    [
        (None, Freshness.STALE),
        (TODAY - timedelta(days=1), Freshness.STALE),
        (TODAY, Freshness.DUE),
        (TODAY + SOON, Freshness.DUE),
        (TODAY + SOON + timedelta(days=1), Freshness.FRESH),
    ],
)
def test_a_card_is_fresh_due_or_out_of_date(review_by: date | None, expected: Freshness) -> None:
    assert row(kurs(review_by=review_by)).freshness is expected


def test_what_is_only_for_information_need_not_be_looked_at() -> None:
    one = kurs()
    ended = replace(one, availability=replace(one.availability, status=Status.HISTORIC))
    assert row(replace(ended, review_by=None)).freshness is Freshness.NOT_NEEDED


def test_every_freshness_has_words_of_its_own() -> None:
    said = [freshness_word(each) for each in Freshness]
    assert len(set(said)) == len(Freshness)
    assert all(said)


def test_rows_stand_by_name_and_not_by_id() -> None:
    programs = (
        replace(kurs(), id="a", name=Text("Åpen dag")),
        replace(kurs(), id="b", name=Text("Arbeid")),
        replace(kurs(), id="c", name=Text("Øving")),
    )
    assert [each.name for each in rows_of(view(*programs), "nb")] == ["Arbeid", "Øving", "Åpen dag"]


def test_equal_names_stand_by_id() -> None:
    programs = (replace(kurs(), id="b"), replace(kurs(), id="a"))
    assert [each.id for each in rows_of(view(*programs), "nb")] == ["a", "b"]


def test_names_are_in_the_language_of_the_window() -> None:
    one = kurs(name=Text("Kurs", "Kurs på nynorsk", "Course"))
    assert [rows_of(view(one), code)[0].name for code in ("nb", "nn", "en")] == [
        "Kurs", "Kurs på nynorsk", "Course",
    ]  # fmt: skip


def test_a_search_looks_in_name_synonyms_and_id() -> None:
    found = row(kurs(synonyms=("opplæring",)))
    assert found.answers_to("")
    assert found.answers_to("  OPPLÆR kurs ")
    assert not found.answers_to("kurs lærling")


def test_a_draft_is_told_with_what_is_to_be_mended() -> None:
    draft = SimpleNamespace(state=DraftState.EDITING)
    proof = SimpleNamespace(count=2)
    told = row(kurs(), drafts={"kurs": draft}, proofs={"kurs": proof})
    assert told.second_line == f"{told.draft} · 2 å rette"
    assert told.problems == 2


@pytest.mark.parametrize(("count", "said"), [(0, ""), (1, "1 å rette"), (3, "3 å rette")])
def test_problems_are_counted_in_words(count: int, said: str) -> None:
    assert replace(row(kurs()), problems=count).problem_words == said


def test_without_a_draft_status_and_owner_stand_below_the_name() -> None:
    told = row(kurs(owner="Bydelen"))
    assert told.second_line == f"{told.status} · Bydelen"
    assert row(kurs(owner="")).second_line == told.status
