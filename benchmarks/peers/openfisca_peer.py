"""openfisca-core (numpy): a variable for each question and each rule, one person.

Choices become bits, what is not answered is -1, and a formula gives a pair of arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.trees import CHOICES
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Total, facts_of
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.trees import Plain

    Array: TypeAlias = Any
    Pair: TypeAlias = tuple[Array, Array]
    Read: TypeAlias = Callable[[str], Array]

PERIOD = "2026-11"
COUNT_SHIFT = 20
BITS = {choice: 1 << place for place, choice in enumerate(CHOICES)}


class OpenFisca:
    """A tax and benefit system of our rules."""

    name = "openfisca-core"

    def __init__(self, rules: Mapping[str, Condition], amounts: Mapping[str, int]) -> None:
        """Declare every question and every rule."""
        person = build_entity("person", "persons", "Person", is_person=True)
        self._system = TaxBenefitSystem([person])
        self._questions = sorted(frozenset().union(*map(facts_of, rules.values())))
        self._rules = list(rules)
        shared = {"value_type": int, "entity": person, "definition_period": DateUnit.MONTH}
        for question in self._questions:
            self._system.add_variable(type(question, (Variable,), shared))
        for rule_id, rule in rules.items():
            members = {**shared, "formula": _formula(rule, amounts)}
            self._system.add_variable(type(rule_id, (Variable,), members))

    def verdicts(self, facts: Mapping[str, Plain]) -> list[int]:
        """Return a verdict for each rule."""
        simulation = SimulationBuilder().build_default_simulation(self._system, 1)
        for question in self._questions:
            simulation.set_input(question, PERIOD, [coded(facts.get(question))])
        return [int(simulation.calculate(rule, PERIOD)[0]) for rule in self._rules]


def coded(value: Plain) -> int:
    """Return an answer as one number; -1 for none."""
    if value is None:
        return -1
    if isinstance(value, str):
        return BITS[value]
    if isinstance(value, list):
        texts = sum(BITS[item] for item in value if isinstance(item, str))
        ages = [item for item in value if isinstance(item, int)]
        bits = 0
        for age in ages:
            bits |= 1 << age
        return texts | bits | len(ages) << COUNT_SHIFT
    return int(value)


def _formula(rule: Condition, amounts: Mapping[str, int]) -> Callable[[Any, Any], Array]:
    def formula(person: Any, period: Any) -> Array:  # noqa: ANN401 - openfisca's own
        true, possible = _pair(rule, amounts, lambda fact: person(fact, period))
        return true * 2 + possible

    return formula


def _pair(condition: Condition, amounts: Mapping[str, int], read: Read) -> Pair:
    """Return *is true* and *may still be true*."""
    match condition:
        case Compare(fact, op, value):
            asked = read(fact)
            holds, known = _holds(asked, op, amount_of(value, amounts)), asked >= 0
            return known & holds, ~known | holds
        case Total():
            raise TypeError(condition)  # sums are not compared with other engines
        case Not(part):
            true, possible = _pair(part, amounts, read)
            return ~possible, ~true
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            pairs = [_pair(part, amounts, read) for part in parts]
            needed = {All: len(parts), AnyOf: 1}.get(type(condition), 0)
            if isinstance(condition, AtLeast):
                needed = condition.count
            trues, possibles = (
                sum(array * 1 for array in side) for side in zip(*pairs, strict=True)
            )
            return trues >= needed, possibles >= needed


def _holds(  # noqa: C901, PLR0911 - one return for each way to compare
    asked: Array,
    op: str,
    value: Any,  # noqa: ANN401 - an operand of any kind
) -> Array:
    match op:
        case "is" | "is_not":
            same = asked == (BITS[value] if isinstance(value, str) else int(value))
            return same if op == "is" else ~same
        case "one_of" | "has_any":
            return (asked & _bits(value)) != 0
        case "none_of" | "has_none":
            return (asked & _bits(value)) == 0
        case "has_all":
            return (asked & _bits(value)) == _bits(value)
        case "ge" | "from":
            return asked >= value
        case "gt":
            return asked > value
        case "le" | "until":
            return asked <= value
        case "lt" | "before":
            return asked < value
        case "between":
            return (asked >= value[0]) & (asked <= value[1])
        case "any_aged":
            return (asked & sum(1 << age for age in range(value[0], value[1] + 1))) != 0
        case "count_at_least":
            return (asked >> COUNT_SHIFT) >= value
    return asked == value


def _bits(wanted: tuple[str, ...]) -> int:
    return sum(BITS[item] for item in wanted)
