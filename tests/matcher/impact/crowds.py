"""Random situations over a questionnaire, in plenty: too many for Hypothesis to draw."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never

from matcher.questions.questions import Form, Question
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Several, Span, Unknown

if TYPE_CHECKING:
    from random import Random

    from matcher.questions.questions import Questionnaire
    from matcher.questions.values import Answer

DAY = date(2026, 11, 23)
SHARES = (0.2, 0.6, 1.0)


def situation(random: Random, questionnaire: Questionnaire, limits: list[int]) -> Situation:
    """Return somebody who has answered some of the questions in any way there is."""
    share = random.choice(SHARES)
    answers = {
        question.id: answer(random, question, limits)
        for question in questionnaire.questions.values()
        if random.random() < share
    }
    return Situation(DAY, answers)


def answer(random: Random, question: Question, limits: list[int]) -> Answer:
    """Return any answer: exact, a range, open at one end, a list with more, or not known."""
    if random.random() < 0.03:
        return random.choice(list(Unknown))
    ids = [choice.id for choice in question.choices if choice.unknown is None]
    match question.kind.form:
        case Form.FLAG:
            return random.random() < 0.5
        case Form.ONE:
            return random.choice(ids)
        case Form.SEVERAL:
            some = random.sample(ids, random.randint(1, min(3, len(ids))))
            return Several(frozenset(some), random.random() < 0.2)
        case Form.AGES:
            spans = tuple(_span(random, question, limits) for _ in range(random.randint(0, 3)))
            return Ages(spans, random.random() < 0.2)
        case Form.NUMBER | Form.DAY:
            return _span(random, question, limits)
        case form:
            assert_never(form)


def _span(random: Random, question: Question, limits: list[int]) -> Span:
    low, high = sorted((_number(random, question, limits), _number(random, question, limits)))
    ends = [(low, low), (low, low), (high, high), (low, high), (low, None), (None, high)]
    return Span(*random.choice(ends))


def _number(random: Random, question: Question, limits: list[int]) -> int:
    """Return a number, often right beside a limit of some rule."""
    if question.kind.form is Form.DAY:
        return DAY.toordinal() + random.randint(-300, 300)
    low = question.low or 0
    high = 1_200_000 if question.high is None else question.high
    near = [limit for limit in limits if low <= limit <= high]
    if near and random.random() < 0.5:
        return min(max(random.choice(near) + random.choice((-1, 0, 1)), low), high)
    return random.randint(low, high)
