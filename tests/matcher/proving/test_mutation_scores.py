"""Scores of a whole catalogue: each worked out once for as long as what it is made from lasts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.proving import mutation_scores
from matcher.proving.mutation import mutation_score
from matcher.proving.mutation_scores import Scores
from matcher.questions.texts import Text
from tests.matcher.proving.test_mutation import case
from tests.matcher.sample import criterion, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

CASES = (case("not_now", age=17), case("fits", age=18))


@pytest.fixture
def world() -> Catalogue:
    rule, other = leaf("age", "ge", 18), leaf("registered", "is", True)
    found = with_programs(
        program("p", criterion("a", rule)), program("q", criterion("a", other)), program("judged")
    )
    return replace(found, cases=CASES)


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note the programs whose score is worked out."""
    asked: list[str] = []

    def noted(program: object, *rest: object) -> object:
        asked.append(program.id)  # type: ignore[attr-defined] # of the class that was made there
        return mutation_score(program, *rest)  # type: ignore[arg-type] # as it was called

    monkeypatch.setattr(mutation_scores, "mutation_score", noted)
    return asked


def find(scores: Scores, world: Catalogue) -> None:
    list(scores.find(scores.missing(world), world))


def test_what_is_found_is_the_score_of_the_program(world: Catalogue) -> None:
    scores = Scores()
    assert scores.of(world) == {}
    assert scores.missing(world) == ["p", "q"]
    find(scores, world)
    found = scores.of(world)
    assert found["p"] == mutation_score(world.programs["p"], CASES, world)
    assert found["p"].survivors == ()
    assert found["q"].killed == 0
    assert scores.missing(world) == []


def test_only_what_is_changed_is_worked_out_again(world: Catalogue, worked_out: list[str]) -> None:
    scores = Scores()
    find(scores, world)
    worked_out.clear()
    p = world.programs["p"]
    named = replace(world, programs={**world.programs, "p": replace(p, name=Text("Nytt"))})
    find(scores, named)
    assert worked_out == []
    fewer = replace(named, cases=CASES[1:])
    assert scores.missing(fewer) == ["p"]
    find(scores, fewer)
    assert worked_out == ["p"]
    assert scores.of(fewer)["p"].survivors
    ruled = replace(p, criteria=world.programs["q"].criteria)
    find(scores, replace(fewer, programs={**world.programs, "p": ruled}))
    assert worked_out == ["p", "p"]


def test_other_questions_make_every_score_old(world: Catalogue) -> None:
    scores = Scores()
    find(scores, world)
    assert scores.missing(replace(world, relevance={})) == ["p", "q"]


def test_the_same_catalogue_read_again_is_the_same(world: Catalogue, worked_out: list[str]) -> None:
    scores = Scores()
    find(scores, world)
    worked_out.clear()
    again = with_programs()
    read = replace(again, programs=world.programs, cases=CASES)
    assert read.questionnaire is not world.questionnaire
    assert scores.missing(read) == []
    assert worked_out == []
