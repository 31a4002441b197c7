"""Hypothesis strategies over the sample catalogue: answers, rules and whole catalogues."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, cast

from hypothesis import strategies as st

from matcher.catalogue.catalogue import Catalogue
from matcher.catalogue.contradictions import Contradiction
from matcher.catalogue.programs import (
    Availability,
    Criterion,
    CriterionKind,
    Period,
    Program,
    Relations,
    Status,
)
from matcher.questions.questions import Kind
from matcher.questions.texts import NO_TEXT, Text
from matcher.questions.values import Ages, Several, Span, Unknown
from matcher.rules.conditions import Compare, Multiple, Total
from matcher.rules.operators import operators_for
from tests.matcher.sample import AS_OF, G, catalogue
from tests.matcher.strategies import joined, operands, totals, values

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer, Value
    from matcher.rules.conditions import Condition

QUESTIONNAIRE = catalogue().questionnaire
KINDS = {fact: question.kind for fact, question in QUESTIONNAIRE.questions.items()}
KINDS["age_in_year"] = Kind.NUMBER
IDS = ("a", "b", "c", "d", "e")


@st.composite
def fitting(draw: DrawFn, fact: str) -> Compare:
    """Draw a comparison of a fact of the sample, with limits where its answers lie."""
    operator = draw(st.sampled_from(operators_for(KINDS[fact])))
    question = QUESTIONNAIRE.questions.get(fact)
    if question and question.choices:
        known = [choice.id for choice in question.choices if not choice.unknown]
        chosen = tuple(draw(st.lists(st.sampled_from(known), min_size=1, unique=True)))
        single = operator.id in {"is", "is_not"}
        return Compare(fact, operator.id, chosen[0] if single else chosen)
    operand = draw(operands(operator.shape))
    if fact == "birth_year":
        operand = _moved(operand, 2000)
    if fact == "planned_start_month" and not isinstance(operand, Multiple):
        operand = _moved(operand, 1)
    return Compare(fact, operator.id, operand)


def _moved(operand: object, by: int) -> int | tuple[int, int]:
    match operand:
        case (int(low), int(high)):
            return low + by, high + by
        case int(number):
            return number + by
        case _:
            return by


@cache
def conditions() -> SearchStrategy[Condition]:
    """Return a strategy for trees over all facts of the sample, derived ones too."""
    single: SearchStrategy[Condition] = st.sampled_from(sorted(KINDS)).flatmap(fitting)
    return st.recursive(st.one_of(single, single, single, added_up()), joined, max_leaves=5)


@cache
def added_up() -> SearchStrategy[Total]:
    """Return a strategy for totals of the sample's questions."""
    return totals(tuple(QUESTIONNAIRE.questions.values()))


@cache
def answers(question_id: str) -> SearchStrategy[Answer | None]:
    """Return a strategy for anything that may be said to a question; None takes it back."""
    said = cast("SearchStrategy[Answer | None]", values(QUESTIONNAIRE[question_id]))
    return st.one_of(said, said, said, st.sampled_from([None, *Unknown]))


_DAYS = st.sampled_from([None, None, None, date(2026, 11, 1), AS_OF, date(2026, 12, 1)])
_OTHERS = st.lists(st.sampled_from(IDS), max_size=2).map(tuple)
_PERIODS = st.builds(Period, _DAYS, _DAYS)


@cache
def criteria() -> SearchStrategy[tuple[Criterion, ...]]:
    """Return a strategy for the criteria of one program."""
    decided = (CriterionKind.REQUIRED, CriterionKind.EXCLUSION, CriterionKind.PRIORITY)
    ruled = st.builds(Criterion, st.just("c"), st.sampled_from(decided), st.just("k"), conditions())
    judged = st.just(Criterion("j", CriterionKind.JUDGEMENT, "k", None, Text("Vurderes")))
    return st.lists(st.one_of(ruled, ruled, judged), max_size=4).map(tuple)


@st.composite
def programs(draw: DrawFn, program_id: str) -> Program:
    """Draw a program with any rules, availability and relations."""
    status = draw(st.sampled_from([Status.ACTIVE, Status.ACTIVE, *Status]))
    closed = tuple(draw(st.lists(_PERIODS, max_size=1)))
    on_request = draw(st.sampled_from([(), (), (), ("at_risk",), ("benefits",)]))
    return Program(
        id=program_id,
        name=Text(draw(st.sampled_from(["Alfa", "Beta"]))),
        origin="oslo",
        owner="Oslo kommune",
        summary=Text("x"),
        client_summary=Text("x"),
        criteria=draw(criteria()),
        availability=Availability(status, NO_TEXT, closed),
        sources=(),
        valid_from=draw(_DAYS),
        valid_to=draw(_DAYS),
        relations=Relations(before=draw(_OTHERS)),
        on_request=on_request,
    )


@st.composite
def catalogues(draw: DrawFn) -> Catalogue:
    """Draw a catalogue of the sample's questions with random rules of every sort."""
    sample = catalogue()
    relevant = draw(st.dictionaries(st.sampled_from(sorted(QUESTIONNAIRE.questions)),
                                    conditions(), max_size=3))  # fmt: skip
    clashes = draw(st.lists(conditions(), max_size=2))
    return Catalogue(
        version="1",
        hash="0",
        published="2026-11-23",
        questionnaire=QUESTIONNAIRE,
        programs={i: draw(programs(i)) for i in IDS[: draw(st.integers(1, len(IDS)))]},
        constants=sample.constants,
        contradictions=tuple(
            Contradiction(f"x{place}", when, Text("x"), ("age", "bydel"))
            for place, when in enumerate(clashes)
        ),
        relevance=relevant,
    )


def possible(  # noqa: PLR0911 - one return for each kind
    question: Question,
) -> list[Value]:
    """Return every exact answer worth trying; lists of children hold one age only."""
    known = [choice.id for choice in question.choices if not choice.unknown]
    first = date(AS_OF.year, 1, 1).toordinal()
    match question.kind:
        case Kind.YES_NO:
            return [True, False]
        case Kind.CHOICE:
            return [*known]
        case Kind.CHOICES:
            sizes = range(1, len(known) + 1)
            return [Several(frozenset(c)) for size in sizes for c in combinations(known, size)]
        case Kind.MONTH:
            return [Span.exactly(day) for day in range(first, first + 365)]
        case Kind.AGES:
            ages = [Span.exactly(age) for age in range(25 * 12)]
            return [Ages(()), *(Ages((age,) * count) for age in ages for count in range(1, 6))]
        case Kind.MONEY:
            near = [half * G // 2 + more for half in range(1, 7) for more in range(-2, 3)]
            return [Span.exactly(number) for number in (*range(20), *near)]
        case Kind.NUMBER | Kind.DECIMAL:
            return [Span.exactly(n) for n in range(question.low or 0, (question.high or 0) + 1)]
