"""The made-up population: repeatable, within the questions, without contradictions, as told."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.conflicts import conflicts
from matcher.impact import population as drawing
from matcher.impact.deriver import Deriver
from matcher.impact.distributions import PRESET, read_model
from matcher.impact.population import Crowd
from matcher.impact.population_document import FILE, document
from matcher.impact.shares import fits
from matcher.questions.facts import read_answer, write_answer
from matcher.questions.questions import NEEDS
from matcher.questions.values import Span
from tests.matcher.bundled import bundled
from tests.matcher.impact.crowds import DAY
from tests.matcher.sample import catalogue

if TYPE_CHECKING:
    from matcher.questions.situation import Situation


@cache
def people(size: int = 2_000, seed: int = 1) -> list[Situation]:
    """Return a population as the counter knows persons."""
    crowd = Crowd(bundled(), size, seed, Deriver(DAY))
    return [
        persons.situation(place) for persons in crowd.chunks() for place in range(persons.count)
    ]


def test_the_same_seed_gives_the_same_persons_and_another_gives_others() -> None:
    again = Crowd(bundled(), 200, 1, Deriver(DAY))
    assert [p.situation(i) for p in again.chunks() for i in range(p.count)] == people(200)
    assert people(200, 2) != people(200)


def test_a_smaller_population_is_the_beginning_of_a_larger() -> None:
    assert people()[:200] == people(200)


def test_chunks_join_without_gap_or_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "CHUNK", 128)
    crowd = Crowd(bundled(), 300, 1, Deriver(DAY))
    assert [persons.count for persons in crowd.chunks()] == [128, 128, 44]
    first, second, _ = crowd.chunks()
    assert [first.situation(i) for i in range(9)] != [second.situation(i) for i in range(9)]


def test_every_answer_is_one_the_counter_takes() -> None:
    questions = bundled().questionnaire.questions
    for person in people(500):
        for question, answer in person.answers.items():
            written = write_answer(answer, questions[question])
            assert read_answer(written, questions[question]) == answer, question


def test_nobody_contradicts_themselves() -> None:
    assert [p.answers for p in people() if conflicts(p, bundled())] == []


def test_few_are_asked_what_cannot_matter() -> None:
    """Answers that were taken back may open or close another question, hence not none."""
    odd = sum(bool(bundled().irrelevant(p) & p.answers.keys()) for p in people())
    assert odd <= len(people()) // 50


def test_a_preset_is_answered_and_mostly_what_it_opens() -> None:
    crowd, catalogue = Crowd(bundled(), 2_000, 1, Deriver(DAY)), bundled()
    (persons,) = crowd.chunks()
    assert persons.presets is not None
    laid_off = next(preset for preset in catalogue.presets if preset.id == "laid_off")
    code = persons.presets.vocabulary.code("laid_off")
    places = (persons.presets.codes[: persons.count] == code).nonzero()[0].tolist()
    assert len(places) > 50
    for place in places:
        answers = persons.situation(place).answers
        assert answers.get("employment_status", "permittert") == "permittert"
        assert len(answers.keys() & set(laid_off.open)) >= len(laid_off.open) // 3


def test_shares_are_as_documented() -> None:
    known = [p.answers["bydel"] for p in people() if "bydel" in p.answers]
    found = Counter(known)
    assert 0.055 < found["sagene"] / len(known) < 0.075  # 41 566 of 655 000
    assert found["sentrum"] < found["frogner"] / 10
    ages = [p.answers["age"] for p in people() if "age" in p.answers]
    rough = sum(isinstance(age, Span) and age.exact is None for age in ages)
    assert 0.01 < rough / len(ages) < 0.08


def test_the_model_names_only_what_there_is() -> None:
    catalogue, model = bundled(), read_model()
    questions = catalogue.questionnaire.questions
    assert {draw.id for draw in model.draws} == set(questions) - {NEEDS}
    assert set(model.presets) == {preset.id for preset in catalogue.presets}
    seen = {PRESET}
    for draw in model.draws:
        ids = {choice.id for choice in questions[draw.id].choices}
        keys = {part for shares in (draw.shares, *(g.shares for g in draw.given))
                for key in shares for part in key.split("+")}  # fmt: skip
        assert not ids or keys <= ids, draw.id
        parents = {name for given in draw.given for name in given.parents} | {
            draw.follows or PRESET
        }
        assert parents <= seen, draw.id
        assert not draw.source or draw.source in model.origins
        seen.add(draw.id)


def test_a_catalogue_that_asks_little_has_a_population_too() -> None:
    small = catalogue()
    (persons,) = Crowd(small, 300, 1, Deriver(DAY)).chunks()
    people = [persons.situation(place) for place in range(persons.count)]
    answered = {question for person in people for question in person.answers}
    assert answered == small.questionnaire.questions.keys() - {"children_months"}
    alone = replace(small, presets=(), contradictions=(), relevance={})
    (persons,) = Crowd(alone, 10, 1, Deriver(DAY)).chunks()
    assert any(persons.situation(place).answers for place in range(10))


@pytest.mark.parametrize(
    ("answer", "key", "expected"),
    [
        (True, "ja", True),
        (False, "ja", False),
        ("sagene", "sagene", True),
        (Span(18, 18), "18-24", True),
        (Span(25, 25), "18-24", False),
        (Span(18, 18), "18", True),
        (None, "ja", False),
    ],
)
def test_what_a_key_stands_for(answer: bool | str | Span | None, key: str, expected: bool) -> None:
    assert fits(answer, key) is expected


def test_the_document_tells_what_is_drawn_from() -> None:
    assert FILE.read_text(encoding="utf-8") == document(), (
        "run python -m matcher.impact.population_document"
    )
