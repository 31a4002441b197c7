"""Every kind of question through everything that has to know it. A new kind is walked too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import pytest

from matcher.catalogue.catalogue import Catalogue
from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.documents import Node, Problem
from matcher.impact.deriver import Deriver
from matcher.impact.population import Crowd
from matcher.proving.boundaries import boundary_situations
from matcher.proving.witnesses import Witnesses
from matcher.questions.facts import read_answer, write_answer
from matcher.questions.kinds import RECORDS
from matcher.questions.questions import Form, Kind, Question, Questionnaire
from matcher.questions.shown import show
from matcher.questions.situation import Situation
from matcher.questions.texts import LANGUAGES, Text
from matcher.questions.typed import read_typed, write_typed
from matcher.questions.values import Ages
from matcher.rules.candidates import answer_candidates, combined
from matcher.rules.check import problems
from matcher.rules.codec import from_node, to_data
from matcher.rules.columns import column_of
from matcher.rules.conditions import Compare, Not, Tenths
from matcher.rules.evaluate import evaluate, leaf_truth
from matcher.rules.operators import OperandShape, operators_for
from matcher.rules.planner import QuestionPlan
from matcher.rules.truth import NO, UNKNOWN, YES
from matcher.rules.wording import Wording
from tests.matcher.sample import AS_OF, program, with_programs
from tests.matcher.strategies import FIRST_DAY, asked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matcher.questions.kinds.record import AnswerCandidate
    from matcher.questions.values import Answer
    from matcher.rules.conditions import Operand
    from matcher.rules.evaluate import Facts
    from matcher.rules.truth import Truth

DOCUMENT = Path(__file__).parents[3] / "docs" / "catalogue-format.md"
every_kind = pytest.mark.parametrize("kind", Kind)


def question(kind: Kind) -> Question:
    """Return a question of a kind with a unit that numbers can be typed in."""
    unit = Text("måneder") if kind.form in (Form.NUMBER, Form.AGES) and not kind.unit else Text("")
    text = Text("Spørsmålet")
    made = replace(asked("q", kind), unit=unit, label=text, statement_yes=text, statement_no=text)
    return replace(made, high=100_000) if kind.kroner else made


def operand(  # noqa: PLR0911 - one return for each shape
    shape: OperandShape, of: Question
) -> Operand:
    match shape:
        case OperandShape.FLAG:
            return True
        case OperandShape.CHOICE:
            return of.choices[0].id
        case OperandShape.CHOICES:
            return tuple(choice.id for choice in of.choices[:2])
        case OperandShape.NUMBER:
            return Tenths(5) if of.kind.parts != 1 else 5
        case OperandShape.RANGE:
            return (Tenths(5), Tenths(7)) if of.kind.parts != 1 else (5, 7)
        case OperandShape.DAY:
            return FIRST_DAY
        case OperandShape.COUNT:
            return 2
        case other:
            assert_never(other)


def leaves(kind: Kind) -> list[Compare]:
    """Return a comparison by each operator of a kind."""
    of = question(kind)
    return [Compare("q", each.id, operand(each.shape, of)) for each in operators_for(kind)]


def answers(kind: Kind) -> list[Answer]:
    """Return answers that all comparisons together tell apart."""
    found, _ = combined(question(kind), {leaf: leaf.value for leaf in leaves(kind)})
    return found


def world(kind: Kind, when: Compare | None = None) -> Catalogue:
    made = with_programs(program("p"))
    criterion = Criterion("a", CriterionKind.REQUIRED, "", when or leaves(kind)[0])
    only = replace(made.programs["p"], criteria=(criterion,))
    asking = Questionnaire({"q": question(kind)})
    return Catalogue("1", "", "", asking, {"p": only})


def truth(leaf: Compare, answer: Answer | None) -> Truth:
    facts = Situation(AS_OF).with_answer("q", answer).facts
    return leaf_truth(leaf, facts, {})


@every_kind
def test_a_kind_has_a_record_and_a_row_in_the_document(kind: Kind) -> None:
    assert kind in RECORDS, f"{kind} has no record in matcher/questions/kinds"
    assert f"`{kind}`" in DOCUMENT.read_text(encoding="utf-8")


@every_kind
def test_rules_can_compare_a_kind_check_it_say_it_and_keep_it(kind: Kind) -> None:
    asking = Questionnaire({"q": question(kind)})
    assert leaves(kind)
    for leaf in leaves(kind):
        assert list(problems(leaf, asking, ())) == []
        for language in LANGUAGES:
            assert "«q»" not in Wording(asking, {}, language).say(leaf)
        faults: list[Problem] = []
        kept = from_node(Node(to_data(leaf), "x.json", "", faults))
        assert (kept, faults) == (leaf, [])


@every_kind
def test_answers_are_written_typed_and_said(kind: Kind) -> None:
    of = question(kind)
    assert len(answers(kind)) > 1
    for answer in answers(kind):
        if answer != Ages(()):  # in a file an empty list is no answer
            assert read_answer(write_answer(answer, of), of) == answer
        assert read_typed(write_typed(answer, of), of, AS_OF) == answer
        assert all(show(answer, of, language) for language in LANGUAGES)


@every_kind
def test_tables_of_truths_agree_with_the_operators(kind: Kind) -> None:
    look = column_of(leaves(kind), {})
    for answer in answers(kind):
        expected = tuple(truth(leaf, answer) for leaf in leaves(kind))
        assert look(Situation(AS_OF).with_answer("q", answer).facts["q"]) == expected


@every_kind
def test_the_planner_asks_what_settles_a_rule(kind: Kind) -> None:
    for leaf in leaves(kind):

        def look(facts: Facts, leaf: Compare = leaf) -> Callable[[str], Truth]:
            return lambda _: evaluate(leaf, facts, {}).truth

        plan = QuestionPlan(Questionnaire({"q": question(kind)}), {"p": leaf}, look, {}, evenly)
        assert plan.condition_ids("q") == ("p",)
        settled = {trial.settled.get("p") for trial in plan.trials("q", Situation(AS_OF))}
        assert {YES, NO} <= settled


def evenly(_: Question, candidates: Sequence[AnswerCandidate]) -> list[float]:
    return [1 / len(candidates)] * len(candidates)


@every_kind
def test_the_planner_tries_answers_on_both_sides(kind: Kind) -> None:
    for leaf in leaves(kind):
        tried = [one.answer for one in answer_candidates(question(kind), [leaf], AS_OF.year, {})]
        assert {truth(leaf, answer) for answer in tried} == {YES, NO}


@every_kind
def test_a_proof_finds_who_a_comparison_fits_and_who_not(kind: Kind) -> None:
    for leaf in leaves(kind):
        people = Witnesses(leaf, world(kind, leaf), AS_OF)
        for wanted in (True, False):
            found = people.find([(leaf, wanted)])
            assert found is not None
            assert truth(leaf, found.answers["q"]) == (YES if wanted else NO)
        assert not people.possible([(leaf, True), (Not(leaf), True)])


@every_kind
def test_boundary_persons_stand_on_both_sides_and_outside(kind: Kind) -> None:
    for leaf in leaves(kind):
        made = world(kind, leaf)
        found = [one for _, one in boundary_situations(made.programs["p"], made, AS_OF)]
        met = {truth(leaf, person.answers.get("q")) for person in found}
        assert met == {YES, NO, UNKNOWN}


@every_kind
def test_an_impact_asks_a_made_up_population(kind: Kind) -> None:
    crowd = Crowd(world(kind), 500, 1, Deriver(date(2026, 11, 23)))
    said = [one.answers["q"].vocabulary.values for one in crowd.chunks()]
    drawn = {answer for values in said for answer in values if answer is not None}
    assert len(drawn) > 1
    for answer in drawn:
        assert read_answer(write_answer(answer, question(kind)), question(kind)) == answer
