"""The fast way of matching says what the plain way says, whatever was said before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalogue.assessment import Verdict, assess
from matcher.catalogue.focus import judged_of
from matcher.catalogue.incremental import Matcher
from matcher.catalogue.next_question import next_questions
from matcher.questions.questions import Kind
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Several, Span, Unknown
from matcher.rules.conditions import Quantity, Total
from matcher.rules.evaluate import evaluate
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs
from tests.matcher.sample_strategies import QUESTIONNAIRE, answers, catalogues
from tests.searching import examples

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer

NOBODY: frozenset[str] = frozenset()
OTHER_DAY = date(2026, 12, 31)


def check(
    matcher: Matcher, catalogue: Catalogue, situation: Situation, unlocked: frozenset[str]
) -> None:
    """Compare both ways of matching, and of finding the next question."""
    fast, plain = matcher.assess(situation, unlocked), assess(situation, catalogue, unlocked)
    assert fast == plain
    asked = next_questions(fast, catalogue, unlocked, matcher.look)
    assert asked == next_questions(plain, catalogue, unlocked)


@settings(max_examples=examples(150))
@given(catalogues(), st.data())
def test_on_random_catalogues_both_ways_of_matching_agree(
    catalogue: Catalogue, data: DataObject
) -> None:
    """A walk of answers, changes, take-backs, undo, unlocking, another day and forgetting."""
    matcher = Matcher(catalogue)
    past = [(Situation(AS_OF), NOBODY)]
    for _ in range(data.draw(st.integers(1, 6), label="steps")):
        situation, unlocked = past[-1]
        match data.draw(
            st.sampled_from(["answer"] * 5 + ["undo", "unlock", "day", "forget", "name"])
        ):
            case "answer":
                question = data.draw(st.sampled_from(sorted(QUESTIONNAIRE.questions)))
                answer = data.draw(answers(question), label=question)
                past.append((situation.with_answer(question, answer), unlocked))
            case "undo" if len(past) > 1:
                past.pop()
            case "unlock":
                past.append((situation, unlocked | {"at_risk"}))
            case "day":
                other = OTHER_DAY if situation.as_of == AS_OF else AS_OF
                past.append((Situation(other, situation.answers), unlocked))
            case "name":
                name = data.draw(st.sampled_from(sorted(catalogue.programs)))
                named = situation.named ^ {name}
                past.append((replace(situation, named=named), unlocked))
            case _:
                matcher.forget()
        check(matcher, catalogue, *past[-1])


def random_answer(question: Question, rng: Random) -> Answer | None:
    """Return something that may be said to a question of the bundled catalogue."""
    unknown: Unknown | None = rng.choice((None, *Unknown))
    if rng.random() < 0.15:
        return unknown
    low, high = question.low or 0, question.high if question.high is not None else 900_000
    first = rng.randint(low, high)
    match question.kind:
        case Kind.YES_NO:
            return rng.random() < 0.5
        case Kind.CHOICE:
            return rng.choice([choice.id for choice in question.choices if not choice.unknown])
        case Kind.CHOICES:
            several = [choice.id for choice in question.choices if not choice.exclusive]
            return Several(frozenset(rng.sample(several, rng.randint(1, 2))), rng.random() < 0.3)
        case Kind.AGES:
            ages = (Span.exactly(rng.randint(low, high)) for _ in range(rng.randint(1, 3)))
            return Ages(tuple(ages))
        case Kind.NUMBER | Kind.DECIMAL | Kind.MONEY | Kind.MONTH:
            first += AS_OF.toordinal() if question.kind is Kind.MONTH else 0
            return Span(first, first + rng.choice((0, 0, 9)))


def test_on_the_bundled_catalogue_both_ways_of_matching_agree() -> None:
    """Two hundred steps through a conversation that goes back and forth."""
    catalogue, rng = bundled(), Random(20_261_123)
    matcher, past = Matcher(catalogue), [(Situation(AS_OF), NOBODY)]
    questions = list(catalogue.questionnaire.questions.values())
    on_request = [question.id for question in questions if question.on_request]
    seen: set[Verdict] = set()
    for step in range(200):
        situation, unlocked = past[-1]
        if rng.random() < 0.15 and len(past) > 1:
            del past[-rng.randint(1, min(5, len(past) - 1)) :]
        elif rng.random() < 0.05:
            past.append((situation, unlocked | {rng.choice(on_request)}))
        else:
            question = rng.choice(questions)
            answer = random_answer(question, rng)
            past.append((situation.with_answer(question.id, answer), unlocked))
        situation, unlocked = past[-1]
        fast = matcher.assess(situation, unlocked)
        assert fast == assess(situation, catalogue, unlocked), step
        seen |= {match.verdict for match in fast.matches}
    assert seen == set(Verdict)


def test_another_question_is_missing_after_one_was_declined() -> None:
    """No fact changes, and still the programs that need the age must be looked at again."""
    adult = criterion("adult", leaf("age_in_year", "ge", 19))
    found = with_programs(program("p", adult))
    matcher, situation = Matcher(found), Situation(AS_OF)
    assert matcher.assess(situation)["p"].missing == ("birth_year",)
    declined = situation.with_answer("birth_year", Unknown.DECLINED)
    assert matcher.assess(declined)["p"].missing == ("age",)
    check(matcher, found, declined.with_answer("age", Unknown.DECLINED), NOBODY)
    check(matcher, found, situation, NOBODY)


def test_a_sum_that_stays_open_lacks_one_answer_less() -> None:
    total = Total((Quantity("income"), Quantity("lost_time")), "ge", 400_000)
    rule = criterion("c", leaf("age", "ge", 19))
    plain = with_programs(program("p", rule))
    summed = replace(plain.programs["p"].criteria[0], when=total)
    found = replace(plain, programs={"p": replace(plain.programs["p"], criteria=(summed,))})
    matcher, situation = Matcher(found), Situation(AS_OF)
    assert matcher.assess(situation)["p"].missing == ("income", "lost_time")
    told = situation.with_answer("lost_time", Span.exactly(40))
    assert matcher.assess(told)["p"].missing == ("income",)
    check(matcher, found, situation, NOBODY)


def test_the_same_situation_is_not_matched_again() -> None:
    matcher, situation = Matcher(bundled()), Situation(AS_OF)
    first = matcher.assess(situation)
    assert matcher.assess(situation) is first
    matcher.forget()
    assert matcher.assess(situation) is not first


def test_a_trial_is_judged_as_the_rules_are() -> None:
    catalogue = bundled()
    matcher, situation = Matcher(catalogue), Situation(AS_OF, {"age": Span.exactly(30)})
    matcher.assess(situation)
    amounts = catalogue.amounts(AS_OF)
    for answer in (Span.exactly(17), Span.exactly(68), Span(18, 80)):
        facts = situation.with_answer("age", answer).facts
        look = matcher.look(facts)
        for offered in catalogue.programs.values():
            conditions = {"guard": offered.guard, **offered.pointers.conditions}
            for name, condition in (*conditions.items(), *judged_of(offered)):
                truth = evaluate(condition, facts, amounts).truth
                assert look(f"{offered.id} {name}") is truth
