"""Who is hit: which way, how many, of which districts and situations, with whom for example."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import Criterion, CriterionKind, Status, assess
from matcher.catalogue.assessment import Group, Verdict
from matcher.catalogue.constants import Constant, DatedAmount
from matcher.catalogue.incremental import Matcher
from matcher.catalogue.order_rules import DEFAULT_ORDER
from matcher.catalogue.pointers import FirstMinute
from matcher.catalogue.programs import Availability
from matcher.errors import MatcherError
from matcher.impact import Direction, Impact, Move, Population, Prominence, impact
from matcher.impact import population as drawing
from matcher.impact.deriver import Deriver
from matcher.impact.records import move_order
from matcher.questions import Kind, Questionnaire
from matcher.rules import Compare
from tests.matcher.bundled import bundled
from tests.matcher.impact.crowds import DAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue import Catalogue, Program
    from matcher.impact import PersonGroup
    from matcher.questions import Situation
    from matcher.rules import Condition

PROGRAM = "dagpenger"
PEOPLE = Population(1_500, 1, DAY)


def with_program(program: Program, catalogue: Catalogue | None = None) -> Catalogue:
    old = catalogue or bundled()
    return replace(old, programs={**old.programs, program.id: program})


def stricter(program: Program, when: Condition) -> Program:
    also = Criterion("also", CriterionKind.REQUIRED, program.sources[0].key, when)
    return replace(program, criteria=(*program.criteria, also))


YOUNGER = Compare("age", "lt", 40)


@cache
def changed() -> Catalogue:
    return with_program(stricter(bundled().programs[PROGRAM], YOUNGER))


@cache
def found() -> Impact:
    return impact(bundled(), changed(), PEOPLE)


def moves(group: PersonGroup) -> Iterator[tuple[str, Move]]:
    return ((program.program, move) for program in group.programs for move in program.moves)


def verdict(person: Situation, catalogue: Catalogue, program: str) -> Verdict | None:
    return assess(person, catalogue)[program].verdict if program in catalogue.programs else None


def test_counts_are_those_of_the_matcher_person_by_person() -> None:
    crowd = drawing.Crowd(changed(), PEOPLE.size, PEOPLE.seed, Deriver(DAY))
    expected: dict[tuple[Verdict | None, Verdict | None], int] = {}
    alone = [
        replace(one, programs={PROGRAM: one.programs[PROGRAM]}) for one in (bundled(), changed())
    ]
    for persons in crowd.chunks():
        for place in range(persons.count):
            person = persons.situation(place)
            pair = tuple(verdict(person, one, PROGRAM) for one in alone)
            if pair[0] is not pair[1]:
                expected[pair[0], pair[1]] = expected.get((pair[0], pair[1]), 0) + 1
    counted = {(move.before, move.after): move.count for _, move in moves(found().persons)}
    assert counted == expected
    assert found().persons.hit == sum(expected.values())
    assert found().persons.people == PEOPLE.size


def test_what_matters_may_differ_between_the_two() -> None:
    """Then the same answers give other facts, and neither side may use the other's."""
    never = Compare("age", "ge", 90)
    old = replace(bundled(), relevance=dict.fromkeys(bundled().relevance, never))
    crowd, expected = drawing.Crowd(bundled(), 100, 1, Deriver(DAY)), Counter[str]()
    matchers = Matcher(old), Matcher(bundled())
    for persons in crowd.chunks():
        for person in map(persons.situation, range(persons.count)):
            was, becomes = (one.assess(person).by_id for one in matchers)
            expected.update(p for p in was if was[p].verdict is not becomes[p].verdict)
    result = impact(old, bundled(), Population(100, 1, DAY))
    assert expected
    assert {each.program: each.count for each in result.persons.programs} == expected


def test_who_it_is_raised_for_is_as_in_the_list() -> None:
    """Of every program, with the bound on rows out of the way."""
    rules = replace(DEFAULT_ORDER, raised=999)
    old, new = (replace(one, order_rules=rules) for one in (bundled(), repointed()))
    crowd, expected = drawing.Crowd(new, 150, 1, Deriver(DAY)), Counter[tuple[str, bool]]()
    matchers = Matcher(old), Matcher(new)
    for persons in crowd.chunks():
        for person in map(persons.situation, range(persons.count)):
            was, becomes = (one.assess(person).by_id for one in matchers)
            for name in was:
                before, after = (found[name].group is Group.RAISE for found in (was, becomes))
                expected[name, after] += before is not after
    counted = Counter[tuple[str, bool]]()
    for each in impact(old, new, Population(150, 1, DAY)).persons.raised:
        for move in each.moves:
            counted[each.program, move.after is Prominence.RAISED] += move.count
    assert counted == +expected
    assert {after for _, after in counted} == {True, False}
    assert len(counted) > 50


def repointed() -> Catalogue:
    """Return the catalogue with pointers turned about: every way of being raised is tried."""
    programs = {}
    for place, program in enumerate(bundled().programs.values()):
        old = program.pointers
        turned = (
            replace(old, held_back_by=(), first_minute=FirstMinute.YES),
            replace(old, raised_by=(), has_it=old.urgent),
            replace(old, urgent=YOUNGER, first_minute=FirstMinute.ASKED),
            replace(old, needs=("arbeid",), has_it=None),
        )[place % 4]
        on_request = ("employment_status",) if place % 5 == 0 else program.on_request
        programs[program.id] = replace(program, pointers=turned, on_request=on_request)
    return replace(bundled(), programs=programs)


def test_yes_to_no_comes_first() -> None:
    first, *_ = found().persons.programs[0].moves
    assert (first.before, first.after) == (Verdict.FITS, Verdict.NOT_NOW)
    assert first.direction is Direction.LOST
    pairs = [(a, b) for a in (*Verdict, None) for b in (*Verdict, None) if a is not b]
    order = sorted((Move(a, b, 1, (), (), ()) for a, b in pairs), key=move_order)
    assert [(m.before, m.after) for m in order[:6]] == [
        (Verdict.FITS, Verdict.NOT_NOW),
        (Verdict.MAYBE, Verdict.NOT_NOW),
        (Verdict.FITS, Verdict.MAYBE),
        (Verdict.NOT_NOW, Verdict.FITS),
        (Verdict.NOT_NOW, Verdict.MAYBE),
        (Verdict.MAYBE, Verdict.FITS),
    ]
    assert {m.direction for m in order[6:]} == {Direction.OTHER}


def test_the_program_that_takes_from_most_comes_first() -> None:
    catalogue = with_program(stricter(bundled().programs["aap"], Compare("age", "lt", 60)))
    both = with_program(changed().programs[PROGRAM], catalogue)
    group = impact(bundled(), both, PEOPLE).persons
    lost = [program.moved(Direction.LOST) for program in group.programs]
    assert {program.program for program in group.programs} == {PROGRAM, "aap"}
    assert lost == sorted(lost, reverse=True)
    assert lost[0] > lost[1] > 0
    assert group.moved(Direction.LOST) == sum(lost)


def test_every_example_is_a_person_who_moves() -> None:
    for group in (found().persons, found().cases, found().limits):
        assert group.programs
        for program, move in moves(group):
            shares = (*move.bydeler, *move.presets)
            for example in (*move.examples, *(share.example for share in shares)):
                pair = (verdict(example.situation, one, program) for one in (bundled(), changed()))
                assert tuple(pair) == (move.before, move.after)


def test_shares_add_up_and_their_examples_are_of_them() -> None:
    for _, move in moves(found().persons):
        for shares in (move.bydeler, move.presets):
            assert sum(share.count for share in shares) == move.count
            assert [s.count for s in shares] == sorted((s.count for s in shares), reverse=True)
        for share in move.bydeler:
            assert share.example.situation.answers.get("bydel", "") == share.id
        assert "" not in {share.id for share in move.presets}


def test_chunks_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "CHUNK", 448)
    told: list[tuple[int, int]] = []
    group = impact(bundled(), changed(), PEOPLE, lambda *so_far: told.append(so_far)).persons
    assert told == [(448, 1500), (896, 1500), (1344, 1500), (1500, 1500)]
    assert group.people == PEOPLE.size
    for _, move in moves(group):
        assert sum(share.count for share in move.bydeler) == move.count


def test_cancelled_keeps_what_was_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "CHUNK", 448)
    told: list[int] = []
    result = impact(
        bundled(), changed(), PEOPLE, lambda done, _: told.append(done), lambda: len(told) == 2
    )
    assert (result.complete, result.persons.people) == (False, 896)
    assert found().complete


def test_cases_and_boundary_persons_have_their_titles() -> None:
    for group in (found().cases, found().limits):
        for _, move in moves(group):
            assert all(example.title and example.title.nb for example in move.examples)
    assert found().cases.people == len(bundled().cases)


def test_a_case_is_tried_on_its_own_day() -> None:
    day = DAY.replace(year=2025)
    base = next(case for case in bundled().cases if case.expect.get(PROGRAM) == Verdict.FITS)
    case = replace(base, id="x", situation=replace(base.situation, as_of=day))
    old = replace(bundled(), cases=(case,))
    program = replace(old.programs[PROGRAM], valid_to=day.replace(month=1))
    new = replace(with_program(program, old), cases=(case,))
    ((_, move),) = moves(impact(old, new, PEOPLE).cases)
    assert move.examples[0].situation.as_of == day
    assert move.after is Verdict.NOT_NOW


def test_nothing_changed_hits_nobody() -> None:
    texts = replace(bundled().programs[PROGRAM], owner="Noen andre")
    for new in (bundled(), with_program(texts)):
        result = impact(bundled(), new, PEOPLE)
        groups = (result.persons, result.cases, result.limits)
        assert [(group.hit, group.programs) for group in groups] == [(0, ())] * 3
        assert result.persons.people == PEOPLE.size


def test_a_program_that_comes_and_one_that_goes() -> None:
    programs = dict(bundled().programs)
    programs["ny"] = replace(programs.pop(PROGRAM), id="ny")
    new = replace(bundled(), programs=programs, cases=())
    result = impact(bundled(), new, PEOPLE)
    by_program = {program.program: program for program in result.persons.programs}
    assert {move.before for move in by_program["ny"].moves} == {None}
    assert {move.after for move in by_program[PROGRAM].moves} == {None}
    assert by_program["ny"].count == by_program[PROGRAM].count == PEOPLE.size
    assert result.persons.hit == PEOPLE.size


def test_a_retired_program_is_for_information() -> None:
    program = bundled().programs[PROGRAM]
    new = with_program(replace(program, availability=Availability(Status.HISTORIC)))
    group = impact(bundled(), new, PEOPLE).persons
    assert {move.after for _, move in moves(group)} == {Verdict.INFORMATION}
    assert group.hit == PEOPLE.size


def test_a_constant_that_changes_hits_those_it_concerns() -> None:
    g = bundled().constants["g"]
    raised: Mapping[str, Constant] = {
        **bundled().constants,
        "g": replace(g, values=(*g.values, DatedAmount(DAY, 400_000, "Ny sats", "https://x"))),
    }
    group = impact(bundled(), replace(bundled(), constants=raised), PEOPLE).persons
    assert PROGRAM in {program.program for program in group.programs}


def test_a_question_of_another_kind_counts_as_not_asked() -> None:
    questions = dict(bundled().questionnaire.questions)
    del questions["age_when_permit_granted"]
    for gone in ("children_ages", "innsatsgruppe"):
        del questions[gone]
    questions["housing"] = replace(questions["housing"], choices=questions["housing"].choices[:2])
    questions["debt_problem"] = replace(questions["debt_problem"], kind=Kind.NUMBER, low=0, high=9)
    asked = Questionnaire(questions, bundled().questionnaire.groups)
    result = impact(bundled(), replace(changed(), questionnaire=asked, cases=()), PEOPLE)
    assert {program.program for program in result.persons.programs} == {PROGRAM}


@pytest.mark.parametrize("asked", [Population(0), Population(1_000_001), Population(10, -1)])
def test_too_few_or_too_many_are_told(asked: Population) -> None:
    with pytest.raises(MatcherError, match="Velg andre tall"):
        impact(bundled(), bundled(), asked)


def test_numpy_is_loaded_only_when_asked_and_its_absence_is_told() -> None:
    program = (
        "import sys\n"
        "from matcher.impact import impact, Population\n"
        "import ui.terminal.commands, matcher.rulework\n"
        "assert 'numpy' not in sys.modules\n"
        "sys.modules['numpy'] = None\n"
        "try:\n"
        "    impact(None, None)\n"
        "except Exception as error:\n"
        "    print(type(error).__name__, error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("MatcherError Virkningen kan ikke regnes ut")
