"""Random rules and answers from a seed, in about the mixture of the real catalogue."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from matcher.questions.questions import Choice, Form, Kind, Question, Questionnaire
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Several, Span
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Multiple, Not

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions.values import Value
    from matcher.rules.conditions import Condition, Operand

    Facts: TypeAlias = Mapping[str, Value]

SEED = 20_261_123
DAY = date(2026, 11, 23)
AMOUNTS = {"g": 136_549}
FEWEST_LEAVES, MOST_LEAVES = 4, 12
UNANSWERED = 0.3
LARGEST_GROUP = 5
CHOICES = tuple("abcdefgh")
ASKED: dict[Kind, tuple[int, dict[str, int]]] = {
    Kind.YES_NO: (36, {"is": 40}),
    Kind.NUMBER: (9, {"ge": 12, "lt": 6, "between": 5, "eq": 1, "le": 1, "gt": 1}),
    Kind.CHOICE: (7, {"is": 4, "one_of": 11, "is_not": 1, "none_of": 1}),
    Kind.MONEY: (3, {"ge": 2, "lt": 3, "le": 1}),
    Kind.CHOICES: (2, {"has_any": 4, "has_all": 1, "has_none": 1}),
    Kind.AGES: (2, {"any_aged": 4, "count_at_least": 1}),
    Kind.MONTH: (1, {"from": 1, "before": 1, "until": 1}),
}
"""How many of the 60 questions are of a kind, and of 100 leaves how many use which operator."""

GRID: dict[Kind, range] = {
    Kind.NUMBER: range(0, 100, 5),
    Kind.MONEY: range(0, 900_001, 50_000),
    Kind.MONTH: range(DAY.toordinal() - 200, DAY.toordinal() + 401, 30),
    Kind.AGES: range(18),
}
"""The limits rules draw from. Real rules share their limits too: 18, 30, 67."""

_LEAVES = [(kind, op) for kind, (_, ops) in ASKED.items() for op in ops]
_WEIGHTS = [weight for _, ops in ASKED.values() for weight in ops.values()]


def questionnaire() -> Questionnaire:
    """Return questions `q00` to `q59`, kind after kind."""
    kinds = [kind for kind, (count, _) in ASKED.items() for _ in range(count)]
    return Questionnaire({f"q{i:02}": _question(f"q{i:02}", kind) for i, kind in enumerate(kinds)})


def _question(question_id: str, kind: Kind) -> Question:
    text = Text(f"Spørsmål {question_id}")
    limits = GRID.get(kind)
    chosen = tuple(Choice(name, Text(name), Text(name)) for name in CHOICES)
    return Question(
        question_id,
        kind,
        text,
        subject=text,
        statement_yes=text,
        statement_no=text,
        low=limits[0] if limits else None,
        high=limits[-1] if limits else None,
        choices=chosen if kind in {Kind.CHOICE, Kind.CHOICES} else (),
    )


class Forest:
    """Draws rules and answers; equal seeds give equal ones."""

    def __init__(self, seed: int = SEED) -> None:
        """Start a stream of draws."""
        self.random = Random(seed)
        self.questionnaire = questionnaire()

    def rules(self, count: int) -> dict[str, Condition]:
        """Return rules by program id."""
        return {f"p{place:04}": self.rule() for place in range(count)}

    def rule(self) -> Condition:
        """Return one rule of 4 to 12 leaves: what is required, what excludes."""
        return All(self._parts(self.random.randint(FEWEST_LEAVES, MOST_LEAVES), depth=0))

    def facts(self) -> dict[str, Value]:
        """Return exact answers to about 70 % of the questions."""
        return {
            question.id: self.value(question)
            for question in self.questionnaire.questions.values()
            if not self._often(UNANSWERED)
        }

    def value(self, question: Question) -> Value:
        """Return one exact answer."""
        match question.kind.form:
            case Form.FLAG:
                return self._often(0.6)
            case Form.ONE:
                return self.random.choice(CHOICES)
            case Form.SEVERAL:
                return Several(frozenset(self.random.sample(CHOICES, self.random.randint(1, 3))))
            case Form.AGES:
                count = self.random.randint(0, 3)
                return Ages(tuple(self._span(question.kind) for _ in range(count)))
            case Form.NUMBER | Form.DAY:
                return self._span(question.kind)
            case form:
                assert_never(form)

    def _often(self, share: float) -> bool:
        return self.random.random() < share

    def _span(self, kind: Kind) -> Span:
        return Span.exactly(self.random.randint(GRID[kind][0], GRID[kind][-1]))

    def _parts(self, left: int, depth: int) -> tuple[Condition, ...]:
        """Spend some leaves on leaves and on smaller groups."""
        parts: list[Condition] = []
        most = min(left - 1, LARGEST_GROUP)
        while left:
            size = min(left, most) if depth < 2 and self._often(0.5) else 1
            size = self.random.randint(2, size) if size > 1 else 1
            parts.append(self._leaf() if size == 1 else self._group(size, depth + 1))
            left -= size
        return tuple(parts)

    def _group(self, size: int, depth: int) -> Condition:
        parts = self._parts(size, depth)
        if self._often(0.75):
            return AnyOf(parts)
        if self._often(0.5):
            return Not(All(parts))
        return AtLeast(2, parts) if len(parts) > 2 else All(parts)

    def _leaf(self) -> Compare:
        kind, op = self.random.choices(_LEAVES, _WEIGHTS)[0]
        asked = [q.id for q in self.questionnaire.questions.values() if q.kind is kind]
        return Compare(self.random.choice(asked), op, self._operand(op, kind))

    def _operand(  # noqa: PLR0911 - one return for each shape
        self, op: str, kind: Kind
    ) -> Operand:
        match op:
            case "is" | "is_not":
                return self._often(0.8) if kind is Kind.YES_NO else self.random.choice(CHOICES)
            case "one_of" | "none_of" | "has_any" | "has_none":
                return tuple(sorted(self.random.sample(CHOICES, self.random.randint(2, 5))))
            case "has_all":
                return tuple(sorted(self.random.sample(CHOICES, 2)))
            case "between" | "any_aged":
                low, high = sorted(self.random.sample(GRID[kind], 2))
                return (low, high)
            case "count_at_least":
                return self.random.randint(1, 3)
        if kind is Kind.MONEY and self._often(0.5):
            return Multiple("g", self.random.randint(1, 6))
        return self.random.choice(GRID[kind])


Plain: TypeAlias = Any
"""What a peer is given: a flag, a text, a whole number, or a list of texts or numbers."""


def plain(facts: Facts) -> dict[str, Plain]:
    """Return exact answers as other engines take them."""
    return {fact: _plain(value) for fact, value in facts.items()}


def _plain(value: Value) -> Plain:
    match value:
        case Span(low, _):
            return low
        case Several(members):
            return sorted(members)
        case Ages(spans):
            return [span.low for span in spans]
    return value
