"""From a situation to verdicts: every program with qualifiers, what is missing and its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from matcher.catalogue.conflicts import conflicts
from matcher.catalogue.matches import Assessment, CriterionFinding, Match
from matcher.catalogue.order import ordered
from matcher.catalogue.programs import INFORMATION_ONLY
from matcher.catalogue.standing import IN_SEARCH, Group, Ranking, Standing, errand_of
from matcher.catalogue.verdict_rules import qualifiers_of, verdict_of
from matcher.catalogue.verdicts import Qualifier, Stage, Verdict
from matcher.rules import UNKNOWN, YES, Finding, Truth, open_facts
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions import Situation, Value
    from matcher.rules import Amounts, Facts

    Place: TypeAlias = Callable[[Program, Verdict, bool], Standing]
    """Where a program stands with a verdict, suggested or not."""

__all__ = [
    "Assessment",
    "CriterionFinding",
    "Group",
    "Match",
    "Qualifier",
    "Stage",
    "Standing",
    "Verdict",
    "assess",
    "criterion_findings",
    "is_suggested",
    "match_of",
    "qualifiers_of",
    "says_something",
    "verdict_for",
    "verdict_of",
]

_NOTHING_SAID = (None, False, "nei", "ingen")
"""Answers to an on-request question that give no reason to bring a program up."""


def assess(
    situation: Situation, catalogue: Catalogue, unlocked: frozenset[str] = frozenset()
) -> Assessment:
    """Match a situation with every program of a catalogue.

    `unlocked` are the on-request questions a caseworker has opened. Answers to questions that
    cannot matter are kept by the caller but not used here.
    """
    catalogue = catalogue.on(situation.as_of)
    situation = situation.by(catalogue.follow)
    hidden = catalogue.irrelevant(situation) & situation.answers.keys()
    used = situation.without(hidden) if hidden else situation
    amounts = catalogue.amounts(used.as_of)
    ranking = Ranking(errand_of(used), catalogue.order_rules, catalogue.rarity(used.as_of))

    def place(program: Program, verdict: Verdict, suggested: bool) -> Standing:  # noqa: FBT001 - a value, and no option
        holding = _holding(program, used.facts, amounts)
        return ranking.place(program, verdict, holding, suggested=suggested)

    def matched(program: Program) -> Match:
        guard = evaluate(program.guard, used.facts, amounts)
        return match_of(program, guard.truth, lambda: guard, used, amounts, unlocked, place)

    found = map(matched, catalogue.programs.values())
    matches = ordered(found, catalogue.order_rules)
    return Assessment(used, matches, conflicts(used, catalogue), hidden)


def match_of(  # noqa: PLR0913, PLR0917 - the parts of one outcome
    program: Program,
    truth: Truth,
    finding: Callable[[], Finding],
    situation: Situation,
    amounts: dict[str, int],
    unlocked: frozenset[str],
    place: Place = lambda *_: IN_SEARCH,
) -> Match:
    """Return a program's outcome from its guard's truth; `finding` gives the tree if needed.

    Without `place` it stands nowhere in the list.
    """
    verdict, qualifiers = verdict_for(program, truth, situation, amounts)
    missing: tuple[str, ...] = ()
    stage = Stage.SETTLED if program.ruled else Stage.JUDGED
    if verdict is Verdict.MAYBE and truth == UNKNOWN:
        guard = finding()
        asked = (situation.to_ask(fact) for fact in open_facts(guard, situation.facts))
        missing = tuple(dict.fromkeys(asked))
        met_some = any(part.truth == YES for part in guard.parts)
        stage = Stage.STARTED if met_some else Stage.OPEN
    if program.judged and verdict in (Verdict.FITS, Verdict.MAYBE):
        qualifiers = (Qualifier.NEEDS_JUDGEMENT, *qualifiers)
    met = tuple(
        [
            criterion
            for criterion, when in program.priorities
            if evaluate(when, situation.facts, amounts).truth is YES
        ]
    )
    unless = _unless(program, truth, situation, amounts) if program.exceptions else ()
    if unless:
        qualifiers = (*qualifiers, Qualifier.UNLESS)
    shown = is_suggested(program, situation, unlocked)
    standing = place(program, verdict, shown)
    return Match(program, truth, verdict, qualifiers, missing, met, shown, stage, standing, unless)


def verdict_for(
    program: Program, truth: Truth, situation: Situation, amounts: Amounts
) -> tuple[Verdict, tuple[Qualifier, ...]]:
    """Return what a person gets from a guard's truth, and the qualifiers that it rests on."""
    qualifiers = qualifiers_of(program, situation.as_of)
    if _judged_no(program, situation, amounts):
        qualifiers = (Qualifier.JUDGED_NO, *qualifiers)
    return verdict_of(program, truth, qualifiers), qualifiers


def _holding(program: Program, facts: Facts, amounts: Amounts) -> set[str]:
    """Return the names of a program's pointers that certainly hold."""
    conditions = program.pointers.conditions.items()
    return {name for name, when in conditions if evaluate(when, facts, amounts).truth is YES}


def _judged_no(program: Program, situation: Situation, amounts: Amounts) -> bool:
    """Tell whether something a person judges by an answer is answered with a certain no."""
    when = program.judged_no
    return when is not None and evaluate(when, situation.facts, amounts).truth is YES


def _unless(
    program: Program, truth: Truth, situation: Situation, amounts: dict[str, int]
) -> tuple[str, ...]:
    """Return the exceptions nobody has spoken of that would make a decided rule otherwise."""
    if truth is UNKNOWN or program.availability.status in INFORMATION_ONLY:
        return ()
    return tuple(
        fact
        for fact in program.exceptions
        if fact in situation.assumed
        and evaluate(program.guard, {**situation.facts, fact: True}, amounts).truth is not truth
    )


def is_suggested(program: Program, situation: Situation, unlocked: frozenset[str]) -> bool:
    """Tell whether a program may be listed unprompted, or a caseworker has asked for it."""
    if not program.on_request or unlocked.intersection(program.on_request):
        return True
    answers = (situation.facts.get(question) for question in program.on_request)
    return any(map(says_something, answers))


def says_something(answer: Value | None) -> bool:
    """Tell whether an answer to an on-request question is a reason to bring a program up."""
    return answer not in _NOTHING_SAID


def criterion_findings(
    program: Program, situation: Situation, catalogue: Catalogue
) -> tuple[CriterionFinding, ...]:
    """Return every criterion of a program with its finding, in the program's order."""
    amounts = catalogue.amounts(situation.as_of)
    return tuple(
        CriterionFinding(
            criterion,
            evaluate(criterion.when, situation.facts, amounts) if criterion.when else None,
        )
        for criterion in program.criteria
    )
