"""A catalogue of one version: programs, questionnaire, constants, contradictions, cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from matcher.catalogue.asking import NO_ASKING, Asking
from matcher.catalogue.change_rules import NO_CHANGING, ChangeRules
from matcher.catalogue.contradictions import Contradiction, contraries, ways_of
from matcher.catalogue.order_rules import DEFAULT_ORDER, OrderRules
from matcher.late_dataclass import dataclass, field, replace
from matcher.rules import NO, facts_of
from matcher.rules.evaluate import evaluate
from matcher.rules.follow_rules import Follow, fed_by
from matcher.rules.totals import THE_DAY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.constants import Constant
    from matcher.catalogue.offices import Office
    from matcher.catalogue.owners import Owner
    from matcher.catalogue.program_names import ProgramNames
    from matcher.catalogue.programs import Program
    from matcher.catalogue.rarity import Rarity
    from matcher.questions import Answer, Questionnaire, Situation, Text
    from matcher.rules import Condition, FollowRule


@dataclass(frozen=True, slots=True)
class Preset:
    """A life situation to start from: what it says, what it opens, what it unlocks."""

    id: str
    label: Text
    facts: Mapping[str, Answer]
    open: tuple[str, ...] = ()
    on_request: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A fictional person to try the product with."""

    id: str
    title: Text
    facts: Mapping[str, Answer]


@dataclass(frozen=True)
class Catalogue:
    """Everything of one published version. Never changes."""

    version: str
    hash: str
    published: str
    questionnaire: Questionnaire
    programs: Mapping[str, Program]
    constants: Mapping[str, Constant] = field(default_factory=dict)
    contradictions: tuple[Contradiction, ...] = ()
    relevance: Mapping[str, Condition] = field(default_factory=dict)
    presets: tuple[Preset, ...] = ()
    examples: tuple[Example, ...] = ()
    cases: tuple[RuleCase, ...] = ()
    order_rules: OrderRules = DEFAULT_ORDER
    offices: tuple[Office, ...] = ()
    owners: tuple[Owner, ...] = ()
    asking: Asking = NO_ASKING
    unsigned: bool = False
    """Whether it came from outside and nobody signed it; not part of its files."""
    derivations: tuple[FollowRule, ...] = ()
    changing: ChangeRules = NO_CHANGING
    shown: frozenset[str] = frozenset()
    """Questions whose answers an office wants to see on paper."""
    identifying: frozenset[str] | None = None
    """Questions whose answers tell who somebody is; None where the catalogue does not say."""
    valid_from: date | None = None
    """The first day it is to be used, where it was published for a day."""

    def on(self, day: date) -> Catalogue:
        """Return the catalogue with each program's rule of a day: itself where none is dated."""
        found = self._on_days.get(day)
        if found is None:
            found = self._on_days[day] = self._on(day)
        return found

    def _on(self, day: date) -> Catalogue:
        programs = {name: program.on(day) for name, program in self.programs.items()}
        if all(programs[name] is program for name, program in self.programs.items()):
            return self
        return replace(self, programs=programs)

    def amounts(self, day: date) -> dict[str, int]:
        """Return what each constant is worth on a day, and the day itself, to count from."""
        found = ((constant.id, constant.at(day)) for constant in self.constants.values())
        amounts = {constant_id: value.amount for constant_id, value in found if value}
        return {**amounts, THE_DAY: day.toordinal()}

    def rarity(self, day: date) -> Rarity:
        """Return how many people conditions hold for on a day."""
        from matcher.catalogue.rarity import Rarity

        found = self._rarities.get(day)
        if found is None:
            made = Rarity(self.questionnaire, self.asking, self.amounts(day), day)
            found = self._rarities[day] = made
        return found

    @cached_property
    def _on_days(self) -> dict[date, Catalogue]:
        return {}

    @cached_property
    def _rarities(self) -> dict[date, Rarity]:
        return {}

    @cached_property
    def names(self) -> ProgramNames:
        """Return the names by which a typed line can ask for a program."""
        from matcher.catalogue.program_names import ProgramNames

        return ProgramNames(self.programs.values())

    @cached_property
    def follow(self) -> Follow:
        """What follows from answers by the rules of this catalogue, and what can be asked."""
        return Follow(self.derivations, self.amounts, self.questionnaire.questions)

    @cached_property
    def feeds(self) -> dict[str, tuple[str, ...]]:
        """Return, for each question, the facts that its answer can change."""
        return fed_by(self.derivations)

    @cached_property
    def impossible(self) -> tuple[Contradiction, ...]:
        """All that no made-up person says: contradictions, and the contrary of what follows."""
        return (*self.contradictions, *contraries(self.derivations))

    @cached_property
    def impossible_ways(self) -> tuple[tuple[Condition, frozenset[str]], ...]:
        """Each way to say what is impossible, with the facts it rests on."""
        ways = (way for rule in self.impossible for way in ways_of(rule.when))
        return tuple((way, facts_of(way)) for way in ways)

    def irrelevant(self, situation: Situation) -> frozenset[str]:
        """Return the questions that certainly cannot matter for this situation."""
        situation = situation.by(self.follow)
        amounts = self.amounts(situation.as_of)
        return frozenset(
            question_id
            for question_id, condition in self.relevance.items()
            if evaluate(condition, situation.facts, amounts).truth == NO
        )

    def too_early(self, situation: Situation) -> frozenset[str]:
        """Return the questions that may matter, but only by another one nobody has spoken of."""
        facts = situation.by(self.follow).facts
        return frozenset(
            question_id
            for question_id, condition in self.relevance.items()
            if facts_of(condition).isdisjoint(facts)
        )

    def used(self, situation: Situation) -> Situation:
        """Return the situation without the answers to questions that cannot matter."""
        situation = situation.by(self.follow)
        hidden = self.irrelevant(situation) & situation.answers.keys()
        return situation.without(hidden) if hidden else situation

    @cached_property
    def asked_by(self) -> dict[str, tuple[str, ...]]:
        """Return, for each fact, the ids of the programs whose verdict can depend on it."""
        index: dict[str, list[str]] = {}
        for program in self.programs.values():
            for fact in facts_of(program.guard):
                index.setdefault(fact, []).append(program.id)
        return {fact: tuple(ids) for fact, ids in index.items()}
