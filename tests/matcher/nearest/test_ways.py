"""Nearest yes: the same sets as trying everything, and each really makes the program fit."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.assessment import Verdict, assess
from matcher.catalogue.catalogue_files import CatalogueError, load
from matcher.catalogue.change_rules import ChangeRules
from matcher.catalogue.incremental import Matcher
from matcher.nearest.boxes import Boxes
from matcher.nearest.search import MOST_CHANGES
from matcher.nearest.ways import Nature, Way, ways_of
from matcher.questions.questions import Sensitivity
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.rules.candidates import answer_candidates
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Not, leaves
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, YES, Truth
from tests.matcher.bundled import bundled
from tests.matcher.sample import (
    AS_OF,
    catalogue,
    criterion,
    documents,
    files,
    leaf,
    with_programs,
)
from tests.matcher.sample import program as card

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.nearest.boxes import Masks
    from matcher.questions.values import Answer
    from matcher.rules.conditions import Condition

MOST_WAYS, MOST_ANSWERS = 3, 4
"""What a program page says at most."""

QUESTIONS = "abcde"
ANSWERS: tuple[str | None, ...] = ("x", "y", "z")


def random_rule(dice: random.Random, depth: int = 3) -> Condition:
    kind = dice.randrange(6) if depth else 0
    if kind <= 1:
        return Compare(
            dice.choice(QUESTIONS), "one_of", tuple(dice.sample("xyz", dice.randint(1, 2)))
        )
    parts = tuple(random_rule(dice, depth - 1) for _ in range(dice.randint(1, 3)))
    match kind:
        case 2:
            return All(parts)
        case 3:
            return AnyOf(parts)
        case 4:
            return AtLeast(dice.randint(1, len(parts)), parts)
        case _:
            return Not(parts[0])


def truth(rule: Condition, answers: dict[str, str]) -> Truth:
    return evaluate(rule, answers, {}).truth


def tried(rule: Condition, now: dict[str, str]) -> set[frozenset[tuple[str, str]]]:
    """Return the smallest sets by trying every one."""
    found: list[frozenset[tuple[str, str]]] = []
    for count in range(MOST_CHANGES + 1):
        for questions in combinations(QUESTIONS, count):
            for answers in product("xyz", repeat=count):
                told = frozenset(zip(questions, answers, strict=True))
                if any(now.get(q) == a for q, a in told) or any(s <= told for s in found):
                    continue
                if truth(rule, {**now, **dict(told)}) is YES:
                    found.append(told)
    return set(found)


def reasoned(rule: Condition, now: dict[str, str]) -> set[frozenset[tuple[str, str]]]:
    """Return the smallest sets by boxes."""
    options = {q: [now.get(q), *(a for a in "xyz" if a != now.get(q))] for q in QUESTIONS}

    def masks(one: Compare) -> Masks:
        true = false = 0
        for place, answer in enumerate(options[one.fact]):
            facts = {} if answer is None else {one.fact: answer}
            true |= (truth(one, facts) is YES) << place
            false |= (truth(one, facts) is NO) << place
        return one.fact, true, false

    sets: set[frozenset[tuple[str, str]]] = set()
    for box in Boxes(masks, MOST_CHANGES).of(rule):
        changed = [q for q, mask in box.items() if not mask & 1]
        places = ([i for i in range(1, 4) if box[q] >> i & 1] for q in changed)
        for chosen in product(*places):
            sets.add(
                frozenset((q, str(options[q][i])) for q, i in zip(changed, chosen, strict=True))
            )
    return {one for one in sets if not any(other < one for other in sets)}


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(n, marks=pytest.mark.soak) for n in range(1, 10))]
)
def test_it_finds_what_trying_everything_finds(seed: int) -> None:
    """Ten times 1 000 rules over five questions with three answers each."""
    dice = random.Random(seed)
    for _ in range(1_000):
        rule = random_rule(dice)
        now = {q: dice.choice("xyz") for q in QUESTIONS if dice.random() < 0.5}
        assert reasoned(rule, now) == tried(rule, now), (rule, now)


def people(count: int, seed: int) -> Iterator[Situation]:
    """Yield people who answered a part of the questions, each answer one that rules tell apart."""
    dice = random.Random(seed)
    questions = bundled().questionnaire.questions
    asked: dict[str, list[Compare]] = {}
    for program in bundled().programs.values():
        for one in leaves(program.guard):
            if isinstance(one, Compare):
                asked.setdefault(one.fact, []).append(one)
    amounts = bundled().amounts(AS_OF)
    answers = {
        key: [
            found.answer
            for found in answer_candidates(questions[key], asked[key], AS_OF.year, amounts)
        ]
        for key in asked
        if key in questions
    }
    for _ in range(count):
        told: dict[str, Answer] = {
            key: dice.choice(found) for key, found in answers.items() if dice.random() < 0.6
        }
        yield Situation(AS_OF, told)


def proposed(ways: Iterable[Way]) -> Iterator[Way]:
    """Yield the ways that are said aloud: a few sets of questions, a few answers to each."""
    groups: dict[tuple[str, ...], list[Way]] = {}
    for way in ways:
        if way.nature in {Nature.ASK, Nature.CHANGE}:
            groups.setdefault(way.questions, []).append(way)
    for same in list(groups.values())[:MOST_WAYS]:
        yield from same[:MOST_ANSWERS]


def every_way_makes_it_fit(count: int, seed: int) -> int:
    """Return how many proposals were tried; all of them really made a program fit."""
    dice = random.Random(seed)
    tried_ways = 0
    programs, matcher = list(bundled().programs.values()), Matcher(bundled())
    for person in people(count, seed):
        used = matcher.assess(person).situation
        program = dice.choice(programs)
        alone = replace(bundled(), programs={program.id: program})
        for way in proposed(ways_of(program, used, bundled())):
            changed = Situation(AS_OF, {**used.answers, **dict(way.answers)})
            assert assess(changed, alone)[program.id].verdict is Verdict.FITS, (program.id, way)
            tried_ways += 1
    return tried_ways


def test_every_way_really_makes_it_fit() -> None:
    assert every_way_makes_it_fit(300, 1) > 100


@pytest.mark.soak
def test_every_way_really_makes_it_fit_for_ten_thousand() -> None:
    assert every_way_makes_it_fit(10_000, 2) > 4_000


WORKS = criterion("works", leaf("registered", "is", True))
ADULT = criterion("adult", leaf("age", "ge", 18))


def changing(**fields: object) -> Catalogue:
    return replace(with_programs(card("kurs", WORKS, ADULT)), changing=ChangeRules(**fields))  # type: ignore[arg-type] # fields by name


def natures(answers: dict[str, Answer], within: Catalogue) -> list[tuple[tuple[str, ...], Nature]]:
    found = ways_of(within.programs["kurs"], Situation(AS_OF, answers), within)
    return list(dict.fromkeys((way.questions, way.nature) for way in found))


def test_what_nobody_has_answered_is_to_be_asked() -> None:
    adult: dict[str, Answer] = {"age": Span.exactly(30)}
    assert natures(adult, changing()) == [(("registered",), Nature.ASK)]


def test_what_a_person_can_change_is_told_from_what_nobody_can() -> None:
    adult: dict[str, Answer] = {"age": Span.exactly(30), "registered": False}
    assert natures(adult, changing()) == [(("registered",), Nature.FIXED)]
    can = changing(can=frozenset({"registered"}))
    assert natures(adult, can) == [(("registered",), Nature.CHANGE)]


def test_what_fits_needs_nothing() -> None:
    assert natures({"age": Span.exactly(30), "registered": True}, changing()) == []


def test_nothing_is_promised_where_the_offer_itself_is_in_doubt() -> None:
    doubtful = card("kurs", WORKS, availability={"status": "unconfirmed", "note": "?"})
    found = with_programs(doubtful)
    assert ways_of(found.programs["kurs"], Situation(AS_OF), found) == ()


def test_origin_sex_health_age_and_family_are_never_for_a_person_to_change() -> None:
    can, questions = bundled().changing.can, bundled().questionnaire.questions
    assert can
    never = {
        "age",
        "birth_year",
        "gender",
        "has_children",
        "children_ages",
        "cohabiting",
        "disability",
    }
    never |= {
        key for key, each in questions.items() if each.sensitivity is not Sensitivity.ORDINARY
    }
    assert can.isdisjoint(never)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({"can": ["nobody"], "with_time": {}}, "foreslå å endre"),
        ({"can": [], "with_time": {"registered": "years"}}, "svaret vokser"),
    ],
)
def test_a_file_that_says_otherwise_is_refused(written: dict[str, object], told: str) -> None:
    changed = {**documents(), "changes.json": {"format": 1, **written}}
    with pytest.raises(CatalogueError, match=told):
        load(files(changed))


def test_a_file_that_is_right_is_read() -> None:
    written = {"format": 1, "can": ["registered"], "with_time": {"age": "years"}}
    found = load(files({**documents(), "changes.json": written})).changing
    assert found.can == {"registered"}
    assert found.with_time == {"age": "years"}
    assert catalogue().changing == ChangeRules()
