"""Hypothesis strategies: questionnaires, answers and conditions of random kinds.

Numbers are few and small, so that limits and answers meet.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, TypeAlias, assert_never, cast

from hypothesis import strategies as st

from matcher.questions.kinds import RECORDS
from matcher.questions.questions import Choice, Form, Kind, Question, Questionnaire
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Several, Span
from matcher.rules.conditions import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    CountKind,
    Multiple,
    Not,
    Quantity,
    Scale,
    Tenths,
    Total,
)
from matcher.rules.operators import OperandShape, operators_for
from matcher.rules.totals.sums import THE_DAY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

    from matcher.questions.values import Value
    from matcher.rules.conditions import Comparison, Condition, Operand

Kinds: TypeAlias = tuple[Kind, ...]
Ends: TypeAlias = tuple[int, int]
FIRST_DAY = date(2026, 8, 20).toordinal()
"""Days from here on lie on both sides of a whole month before the assessment date."""
IDS = ("a", "b", "c")
MIXTURES: tuple[Kinds, ...] = (
    tuple(Kind),
    (Kind.YES_NO, Kind.YES_NO, Kind.YES_NO, Kind.YES_NO),
    (Kind.NUMBER, Kind.NUMBER, Kind.MONEY),
    (Kind.CHOICES, Kind.CHOICE, Kind.CHOICES),
    (Kind.AGES, Kind.MONTH, Kind.YES_NO),
)
"""The kinds one drawn questionnaire asks for; a handful, since strategies are dear to build."""
AMOUNTS = {"g": 7, THE_DAY: date(2026, 11, 23).toordinal()}
"""The constants that have an amount; `later` is one that has none yet. And the assessment date."""

kinds_asked = st.sampled_from(MIXTURES)
small = st.integers(0, 12)
days = st.integers(FIRST_DAY - 3, FIRST_DAY + 9)


@cache
def questionnaire(kinds: Kinds) -> Questionnaire:
    """Return a questionnaire with questions `q0`, `q1` … of some kinds."""
    return Questionnaire(
        {f"q{place}": asked(f"q{place}", kind) for place, kind in enumerate(kinds)}
    )


def asked(question_id: str, kind: Kind) -> Question:
    """Return a plain question of a kind."""
    choices = tuple(Choice(choice_id, Text(choice_id), Text(choice_id)) for choice_id in IDS)
    own = choices if kind.form in {Form.ONE, Form.SEVERAL} else ()
    fixed = RECORDS[kind].choices
    chosen = own if fixed is None else fixed
    low, high = (None, None) if kind.form is Form.DAY else (0, 12)
    text = Text(question_id)
    return Question(question_id, kind, text, subject=text, low=low, high=high, choices=chosen)


def numbers(kind: Kind, low: int = 0) -> SearchStrategy[int]:
    """Return a strategy for one number from the lowest answer upwards, or for one day."""
    return days if kind.form is Form.DAY else st.integers(low, low + 11)


@cache
def spans(kind: Kind, low: int = 0) -> SearchStrategy[Span]:
    """Return a strategy for exact numbers, ranges, and ranges with an open end."""
    return _spans(kind, low)


@st.composite
def _spans(draw: DrawFn, kind: Kind, lowest: int) -> Span:
    low, high = sorted((draw(numbers(kind, lowest)), draw(numbers(kind, lowest))))
    ends = st.sampled_from([(low, low), (low, high), (low, None), (None, high)])
    return Span(*draw(ends))


def exact_values(question: Question) -> SearchStrategy[Value]:
    """Return a strategy for what a person who knows everything could answer."""
    exactly = numbers(question.kind, question.low or 0).map(Span.exactly)
    ids = [choice.id for choice in question.choices if choice.unknown is None]
    match question.kind.form:
        case Form.FLAG:
            return st.booleans()
        case Form.ONE:
            return st.sampled_from(ids)
        case Form.SEVERAL:
            return st.frozensets(st.sampled_from(ids), min_size=1).map(Several)
        case Form.AGES:
            return st.lists(exactly, max_size=3).map(lambda found: Ages(tuple(found)))
        case Form.NUMBER | Form.DAY:
            return exactly
        case form:
            assert_never(form)


def values(question: Question) -> SearchStrategy[Value]:
    """Return a strategy for all answers: exact ones, ranges, and lists with possibly more."""
    exact = exact_values(question)
    match question.kind.form:
        case Form.SEVERAL:
            more = exact.map(lambda value: Several(cast("Several", value).members, more=True))
            return exact | more
        case Form.AGES:
            found = st.lists(spans(question.kind, question.low or 0), max_size=3).map(tuple)
            return st.builds(Ages, found, st.booleans())
        case Form.NUMBER | Form.DAY:
            return spans(question.kind, question.low or 0)
        case Form.FLAG | Form.ONE:
            return exact
        case form:
            assert_never(form)


@cache
def facts(kinds: Kinds) -> SearchStrategy[dict[str, Value]]:
    """Return a strategy for values of some of the questions."""
    asked_for = questionnaire(kinds).questions.items()
    return st.fixed_dictionaries({}, optional={name: values(q) for name, q in asked_for})


@st.composite
def narrower(draw: DrawFn, value: Value) -> Value:
    """Draw a value that says the same or more: every case it allows, the first allowed too."""
    match value:
        case Span(low, high):
            bottom = low if low is not None else (high or 0) - 9
            top = high if high is not None else (low or 0) + 9
            ends = sorted((draw(st.integers(bottom, top)), draw(st.integers(bottom, top))))
            return Span(*ends)
        case Several(members, True):
            more = draw(st.frozensets(st.sampled_from(IDS)))
            return Several(members | more, draw(st.booleans()))
        case Ages(found, more):
            kept = [cast("Span", draw(narrower(span))) for span in found]
            added = draw(st.lists(spans(Kind.AGES), max_size=2)) if more else []
            return Ages((*kept, *added), more and draw(st.booleans()))
        case _:
            return value


@st.composite
def knowing_more(draw: DrawFn, known: Mapping[str, Value], kinds: Kinds) -> dict[str, Value]:
    """Draw values that keep or narrow all that is known and may answer more questions."""
    more = draw(facts(kinds))
    kept = {name: draw(narrower(value)) for name, value in known.items()}
    return more | kept


@cache
def operands(shape: OperandShape) -> SearchStrategy[Operand]:
    """Return a strategy for what an operator of a shape compares with."""
    multiple = st.builds(
        Multiple, st.sampled_from(("g", "later")), st.integers(1, 3), st.integers(1, 2)
    )
    pairs = st.tuples(small, small).map(lambda pair: (min(pair), max(pair)))
    table: dict[OperandShape, SearchStrategy[Operand]] = {
        OperandShape.FLAG: st.booleans(),
        OperandShape.CHOICE: st.sampled_from(IDS),
        OperandShape.CHOICES: st.lists(st.sampled_from(IDS), min_size=1, unique=True).map(tuple),
        OperandShape.NUMBER: st.one_of(small, small, multiple),
        OperandShape.RANGE: pairs,
        OperandShape.DAY: days,
        OperandShape.COUNT: st.integers(1, 4),
    }
    return table[shape]


@cache
def leaves(kinds: Kinds) -> SearchStrategy[Comparison]:
    """Return a strategy for comparisons that fit their question, and for totals."""
    questions = tuple(questionnaire(kinds).questions.values())
    single = compared(kinds)
    return st.one_of(single, single, totals(questions)) if _countable(questions) else single


@cache
def compared(kinds: Kinds) -> SearchStrategy[Compare]:
    """Return a strategy for comparisons of one fact that fit their question."""
    fitting = [
        st.builds(
            Compare, st.just(name), st.just(operator.id), limits(operator.shape, question.kind)
        )
        for name, question in questionnaire(kinds).questions.items()
        for operator in operators_for(question.kind)
    ]
    return st.one_of(fitting)


def limits(shape: OperandShape, kind: Kind) -> SearchStrategy[Operand]:
    """Return a strategy for what a kind of question is compared with: tenths with a decimal."""
    if kind.parts == 1:
        return operands(shape)
    pair = operands(OperandShape.RANGE).map(lambda ends: tuple(map(Tenths, cast("Ends", ends))))
    found = pair if shape is OperandShape.RANGE else small.map(Tenths)
    return cast("SearchStrategy[Operand]", found)


ratios = st.sampled_from([(1, 1), (1, 1), (2, 1), (-1, 1), (1, 2), (-2, 3)])
factors = st.sampled_from([(0, 1), (1, 2), (1, 1), (3, 2), (2, 1)])
MEASURES = {
    Form.NUMBER: CountKind.NUMBER,
    Form.DAY: CountKind.MONTHS_SINCE,
    Form.AGES: CountKind.CHILDREN,
}


def _countable(questions: tuple[Question, ...]) -> list[Question]:
    return [
        question
        for question in questions
        if question.kind.form in MEASURES
        and (question.low is None or question.low >= 0)
        and question.kind.parts == 1
    ]


@st.composite
def quantities(draw: DrawFn, questions: tuple[Question, ...]) -> Quantity:
    """Draw a part of a total."""
    question = draw(st.sampled_from(_countable(questions)))
    measure, times = MEASURES[question.kind.form], draw(ratios)
    if measure is not CountKind.CHILDREN:
        return Quantity(question.id, measure, times)
    ages = draw(operands(OperandShape.RANGE))
    return Quantity(question.id, measure, times, cast("tuple[int, int]", ages))


@st.composite
def scales(draw: DrawFn, question: Question) -> Scale:
    """Draw a table by the answers to a number, or to a question of one choice."""
    if question.kind.form is Form.ONE:
        ids = sorted(choice.id for choice in question.choices if choice.unknown is None)
        chosen = ids[: draw(st.integers(1, len(ids)))]
        more = None if len(chosen) == len(ids) else draw(factors)
        return Scale(question.id, tuple((one, draw(factors)) for one in chosen), more)
    keys = sorted(draw(st.sets(small, min_size=1, max_size=3)))
    more = draw(st.none() | factors)
    return Scale(question.id, tuple((key, draw(factors)) for key in keys), more)


@st.composite
def totals(draw: DrawFn, questions: tuple[Question, ...]) -> Total:
    """Draw a total of some questions that can be added up, with or without tables."""
    parts = tuple(draw(st.lists(quantities(questions), min_size=1, max_size=3)))
    op = draw(st.sampled_from(["ge", "gt", "le", "lt", "eq", "between"]))
    if op == "between":
        return Total(parts, op, draw(operands(OperandShape.RANGE)))
    able = [q for q in questions if q.kind.form in {Form.ONE, Form.NUMBER} and q.kind.parts == 1]
    chosen = draw(st.lists(st.sampled_from(able), max_size=2, unique_by=id)) if able else []
    tables = tuple(draw(scales(question)) for question in chosen)
    return Total(parts, op, draw(operands(OperandShape.NUMBER)), tables)


@cache
def conditions(kinds: Kinds) -> SearchStrategy[Condition]:
    """Return a strategy for trees of up to ten comparisons with every connective."""
    single: SearchStrategy[Condition] = leaves(kinds)
    return st.recursive(single, joined, max_leaves=10)


def joined(below: SearchStrategy[Condition]) -> SearchStrategy[Condition]:
    """Return a strategy for one more connective around what is drawn below."""
    parts = st.lists(below, min_size=1, max_size=4).map(tuple)
    counted = parts.flatmap(
        lambda found: st.integers(1, len(found)).map(lambda count: AtLeast(count, found))
    )
    return st.one_of(st.builds(Not, below), st.builds(All, parts), st.builds(AnyOf, parts), counted)
