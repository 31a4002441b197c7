"""Facts that follow from answers with certainty. Pure, listed, explained; nothing is guessed."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, TypeAlias

from matcher.late_dataclass import dataclass
from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from matcher.questions.values import Value

    Facts: TypeAlias = Mapping[str, Value]
    Rule: TypeAlias = Callable[[Facts, date], Value | None]

NOT_BELOW_NOUGHT = Span(0, None)


@dataclass(frozen=True, slots=True)
class Derivation:
    """How one fact follows from others; `why` is the sentence a person can be told."""

    fact: str
    inputs: tuple[str, ...]
    rule: Rule
    why: Text


def _years_before(span: Span, year: int, slack: int) -> Span:
    """Turn an age into birth years, or birth years into ages, in a year."""
    low = None if span.high is None else year - span.high - slack
    high = None if span.low is None else year - span.low
    return Span(low, high)


def _slack(as_of: date) -> int:
    """Return 0 on the last day of the year, when everybody has had a birthday, else 1."""
    return 0 if (as_of.month, as_of.day) == (12, 31) else 1


def _narrowed(answered: Value | None, derived: Span) -> Span:
    """Return what an answer and a derivation agree on; the answer where they do not."""
    if not isinstance(answered, Span):
        return derived
    return answered.overlap(derived) or answered


def _age(facts: Facts, as_of: date) -> Value | None:
    born = facts.get("birth_year")
    if not isinstance(born, Span):
        return None
    derived = _years_before(born, as_of.year, _slack(as_of)).overlap(NOT_BELOW_NOUGHT)
    return _narrowed(facts.get("age"), derived) if derived else None


def _birth_year(facts: Facts, as_of: date) -> Value | None:
    age = facts.get("age")
    if not isinstance(age, Span):
        return None
    return _narrowed(facts.get("birth_year"), _years_before(age, as_of.year, _slack(as_of)))


def _age_in_year(facts: Facts, as_of: date) -> Value | None:
    born = facts.get("birth_year")
    return _years_before(born, as_of.year, 0) if isinstance(born, Span) else None


def _no_children(facts: Facts, _: date) -> Value | None:
    return Ages(()) if facts.get("has_children") is False else None


def _has_children(facts: Facts, _: date) -> Value | None:
    lists = (facts.get("children_ages"), facts.get("children_months"))
    return True if any(isinstance(ages, Ages) and ages.spans for ages in lists) else None


def _months_of_year(age: Span) -> Span:
    low = None if age.low is None else age.low * MONTHS_A_YEAR
    high = None if age.high is None else age.high * MONTHS_A_YEAR + MONTHS_A_YEAR - 1
    return Span(low, high)


def _children_months(facts: Facts, _: date) -> Value | None:
    youngest, ages = facts.get("youngest_child_months"), facts.get("children_ages")
    if not isinstance(ages, Ages):
        return Ages((youngest,), more=True) if isinstance(youngest, Span) else None
    spans = tuple(map(_months_of_year, ages.spans))
    if isinstance(youngest, Span):
        spans = _with_youngest(spans, youngest, more=ages.more)
    return Ages(spans, ages.more)


def _with_youngest(spans: tuple[Span, ...], youngest: Span, *, more: bool) -> tuple[Span, ...]:
    """Return children's ages, none below the youngest's, and that one's where it is certain."""
    floor = Span(youngest.low, None)
    found = [span.overlap(floor) or span for span in spans]
    candidates = {span for span in found if span.overlap(youngest)}
    if len(candidates) == 1 and not more:
        place = found.index(candidates.pop())
        found[place] = found[place].overlap(youngest) or youngest
    unlisted = (youngest,) if more and not candidates else ()
    return (*found, *unlisted)


def _children_ages(facts: Facts, _: date) -> Value | None:
    months = facts.get("children_months")
    if not isinstance(months, Ages):
        return None
    years = (
        Span(
            None if span.low is None else span.low // MONTHS_A_YEAR,
            None if span.high is None else span.high // MONTHS_A_YEAR,
        )
        for span in months.spans
    )
    return Ages(tuple(years), months.more)


def _youngest(facts: Facts, _: date) -> Value | None:
    months = facts.get("children_months")
    if not isinstance(months, Ages) or not months.spans:
        return None
    lows = [span.low for span in months.spans]
    highs = [span.high for span in months.spans if span.high is not None]
    low = 0 if months.more or None in lows else min(low or 0 for low in lows)
    return _narrowed(facts.get("youngest_child_months"), Span(low, min(highs, default=None)))


def _start_month(facts: Facts, _: date) -> Value | None:
    start = facts.get("planned_start")
    if not isinstance(start, Span) or start.low is None or start.high is None:
        return None
    first, last = date.fromordinal(start.low), date.fromordinal(start.high)
    if first.year != last.year:
        return None
    return _narrowed(facts.get("planned_start_month"), Span(first.month, last.month))


_BORN = Text(
    "Alder og fødselsår følger av hverandre",
    "Alder og fødselsår følgjer av kvarandre",
    "Age and birth year follow from each other",
)
_CHILDREN = Text(
    "Følger av opplysningene om barna",
    "Følgjer av opplysningane om barna",
    "Follows from what was said about the children",
)

DERIVATIONS: tuple[Derivation, ...] = (
    Derivation("age", ("birth_year",), _age, _BORN),
    Derivation("birth_year", ("age",), _birth_year, _BORN),
    Derivation("age_in_year", ("birth_year", "age"), _age_in_year, _BORN),
    Derivation("children_ages", ("has_children",), _no_children, _CHILDREN),
    Derivation(
        "children_months", ("children_ages", "youngest_child_months"), _children_months, _CHILDREN
    ),
    Derivation("children_ages", ("children_months",), _children_ages, _CHILDREN),
    Derivation("youngest_child_months", ("children_months",), _youngest, _CHILDREN),
    Derivation("has_children", ("children_ages", "children_months"), _has_children, _CHILDREN),
    Derivation(
        "planned_start_month",
        ("planned_start",),
        _start_month,
        Text(
            "Måneden i planlagt oppstart",
            "Månaden i planlagd oppstart",
            "The month of the planned start",
        ),
    ),
)

NARROWED = frozenset({"age", "birth_year", "youngest_child_months", "planned_start_month"})
"""Facts that a derivation may narrow although they were answered themselves."""

ONLY_DERIVED: dict[str, tuple[str, ...]] = {"age_in_year": ("birth_year", "age")}
"""Facts that nobody asks for by name, and the questions to ask instead, best first."""


def follows_here(fact: str, asked: Container[str]) -> bool:
    """Tell whether nobody asks for a fact by name, and one asks what it follows from."""
    return any(question in asked for question in ONLY_DERIVED.get(fact, ()))


EXCEPTIONS = (
    "adopted_child",
    "breaking_up",
    "due_within_two_months",
    "foster_parent_only",
    "layoff_fish_processing",
    "soon_without_home",
)
"""Rare answers a rule names as "unless": no while nobody says otherwise, open where it was asked.

A rule of what is common would otherwise stay unknown for everybody for the sake of a few. A verdict
that hangs on such a no says so (ADR 30). What follows from other answers is no silence.
"""


def derive(answered: Facts, as_of: date) -> dict[str, Value]:
    """Return the answered values with all that follows from them at a date."""
    facts = dict(answered)
    for derivation in DERIVATIONS:
        if derivation.fact in facts and derivation.fact not in NARROWED:
            continue
        value = derivation.rule(facts, as_of)
        if value is not None:
            facts[derivation.fact] = value
    return facts


def ages_disagree(answered: Facts, as_of: date) -> bool:
    """Tell whether the answered age and birth year cannot both be right."""
    age, born = answered.get("age"), answered.get("birth_year")
    if not isinstance(age, Span) or not isinstance(born, Span):
        return False
    return age.overlap(_years_before(born, as_of.year, _slack(as_of))) is None


CHILDREN = ("children_ages", "children_months", "youngest_child_months")
MOST_COMPARED = 5  # so many children are tried in every order


def children_disagree(answered: Facts) -> bool:
    """Tell whether what was answered about the children cannot all be right."""
    ages, months, youngest = (answered.get(question) for question in CHILDREN)
    lists = []
    if isinstance(ages, Ages) and not ages.more:
        lists.append(tuple(map(_months_of_year, ages.spans)))
    if isinstance(months, Ages) and not months.more:
        lists.append(months.spans)
    if isinstance(youngest, Span) and any(_wrong_youngest(spans, youngest) for spans in lists):
        return True
    return len(lists) > 1 and not _same_children(*lists)


def _wrong_youngest(spans: tuple[Span, ...], youngest: Span) -> bool:
    floor = Span(youngest.low, None)
    return not any(map(youngest.overlap, spans)) or not all(map(floor.overlap, spans))


def _same_children(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    if len(some) != len(others):
        return False
    return len(some) > MOST_COMPARED or any(
        all(map(Span.overlap, some, order)) for order in permutations(others)
    )
