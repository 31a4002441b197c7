"""From a situation to verdicts: every program with qualifiers, what is missing and its order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.catalogue.conflicts import conflicts
from matcher.catalogue.programs import INFORMATION_ONLY, CriterionKind, Status
from matcher.rules.evaluate import Finding, evaluate
from matcher.rules.explain import open_facts
from matcher.rules.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.conflicts import Conflict
    from matcher.catalogue.programs import Criterion, Program
    from matcher.questions.situation import Situation


class Verdict(StrEnum):
    """What the rules say; a person decides."""

    FITS = "fits"
    MAYBE = "maybe"
    NOT_NOW = "not_now"
    INFORMATION = "information"


class Qualifier(StrEnum):
    """What must be said together with a verdict."""

    NEEDS_JUDGEMENT = "needs_judgement"
    OFFER_UNCONFIRMED = "offer_unconfirmed"
    RULES_UNCERTAIN = "rules_uncertain"
    CLOSED = "closed"
    NOT_YET_VALID = "not_yet_valid"
    NO_LONGER_VALID = "no_longer_valid"


class Stage(IntEnum):
    """How far the answers have come with a rule; a program further on stands higher.

    The answers settle it; have met some of it; there is no rule, only judgement; or nothing is met.
    """

    SETTLED = 0
    STARTED = 1
    JUDGED = 2
    OPEN = 3


VERDICT_ORDER = {verdict: place for place, verdict in enumerate(Verdict)}
_NOTHING_SAID = (None, False, "nei", "ingen")
"""Answers to an on-request question that give no reason to bring a program up."""

_INVALID = frozenset({Qualifier.NOT_YET_VALID, Qualifier.NO_LONGER_VALID})
_AT_MOST_MAYBE = frozenset(
    {Qualifier.OFFER_UNCONFIRMED, Qualifier.RULES_UNCERTAIN, Qualifier.CLOSED}
)
_BY_TRUTH = {YES: Verdict.FITS, UNKNOWN: Verdict.MAYBE, NO: Verdict.NOT_NOW}


@dataclass(frozen=True, slots=True)
class CriterionFinding:
    """A criterion and what became of it; without a rule there is no finding."""

    criterion: Criterion
    finding: Finding | None

    @property
    def truth(self) -> Truth:
        """Return the truth of the criterion's statement; unknown where a person must judge."""
        return self.finding.truth if self.finding else UNKNOWN


@dataclass(frozen=True, slots=True)
class Match:
    """One program's outcome. `truth` is what the rules alone say, before availability."""

    program: Program
    truth: Truth
    verdict: Verdict
    qualifiers: tuple[Qualifier, ...]
    missing: tuple[str, ...]
    priorities: tuple[Criterion, ...]
    suggested: bool
    stage: Stage = Stage.SETTLED

    @property
    def undecided(self) -> bool:
        """Tell whether an answer could still settle this program."""
        return self.suggested and self.verdict is Verdict.MAYBE and self.truth == UNKNOWN


@dataclass(frozen=True)
class Assessment:
    """All programs for one situation, in order, with the answers that contradict each other."""

    situation: Situation
    matches: tuple[Match, ...]
    contradictions: tuple[Conflict, ...]
    unused: frozenset[str]

    @cached_property
    def by_id(self) -> dict[str, Match]:
        """Return the matches by program id."""
        return {match.program.id: match for match in self.matches}

    def __getitem__(self, program_id: str) -> Match:
        """Return a program's outcome; KeyError where there is none."""
        return self.by_id[program_id]

    @property
    def suggestions(self) -> tuple[Match, ...]:
        """Return the matches to list; programs shown only on request are left to search."""
        return tuple(match for match in self.matches if match.suggested)


def assess(
    situation: Situation, catalogue: Catalogue, unlocked: frozenset[str] = frozenset()
) -> Assessment:
    """Match a situation with every program of a catalogue.

    `unlocked` are the on-request questions a caseworker has opened. Answers to questions that
    cannot matter are kept by the caller but not used here.
    """
    hidden = catalogue.irrelevant(situation) & situation.answers.keys()
    used = situation.without(hidden) if hidden else situation
    amounts = catalogue.amounts(used.as_of)

    def matched(program: Program) -> Match:
        guard = evaluate(program.guard, used.facts, amounts)
        return match_of(program, guard.truth, lambda: guard, used, amounts, unlocked)

    matches = ordered(map(matched, catalogue.programs.values()))
    return Assessment(used, matches, conflicts(used, catalogue), hidden)


def match_of(  # noqa: PLR0913, PLR0917 - the parts of one outcome
    program: Program,
    truth: Truth,
    finding: Callable[[], Finding],
    situation: Situation,
    amounts: dict[str, int],
    unlocked: frozenset[str],
) -> Match:
    """Return a program's outcome from its guard's truth; `finding` gives the tree if needed."""
    qualifiers = qualifiers_of(program, situation.as_of)
    verdict = verdict_of(program, truth, qualifiers)
    missing: tuple[str, ...] = ()
    stage = Stage.SETTLED if program.ruled else Stage.JUDGED
    if verdict is Verdict.MAYBE and truth == UNKNOWN:
        guard = finding()
        asked = (situation.to_ask(fact) for fact in open_facts(guard))
        missing = tuple(dict.fromkeys(asked))
        met_some = any(part.truth == YES for part in guard.parts)
        stage = Stage.STARTED if met_some else Stage.OPEN
    if program.judged and verdict in (Verdict.FITS, Verdict.MAYBE):
        qualifiers = (Qualifier.NEEDS_JUDGEMENT, *qualifiers)
    met = tuple(
        criterion
        for criterion in program.criteria
        if criterion.kind is CriterionKind.PRIORITY
        and criterion.when is not None
        and evaluate(criterion.when, situation.facts, amounts).truth == YES
    )
    shown = is_suggested(program, situation, unlocked)
    return Match(program, truth, verdict, qualifiers, missing, met, shown, stage)


def verdict_of(program: Program, truth: Truth, qualifiers: Iterable[Qualifier]) -> Verdict:
    """Return the verdict of a rule's truth under the program's availability."""
    if program.availability.status in INFORMATION_ONLY:
        return Verdict.INFORMATION
    found = frozenset(qualifiers)
    if found & _INVALID:
        return Verdict.NOT_NOW
    if program.availability.status is Status.NOT_IN_OSLO:
        return Verdict.INFORMATION if truth == YES else Verdict.NOT_NOW
    if truth == YES and found & _AT_MOST_MAYBE:
        return Verdict.MAYBE
    return _BY_TRUTH[truth]


def qualifiers_of(program: Program, day: date) -> tuple[Qualifier, ...]:
    """Return what must be said about the offer on a day, judgement apart."""
    unconfirmed = program.availability.status is Status.UNCONFIRMED
    checks = (
        (Qualifier.OFFER_UNCONFIRMED, unconfirmed),
        (Qualifier.RULES_UNCERTAIN, program.uncertain and not unconfirmed),
        (Qualifier.CLOSED, any(period.holds(day) for period in program.availability.closed)),
        (Qualifier.NOT_YET_VALID, program.valid_from is not None and day < program.valid_from),
        (Qualifier.NO_LONGER_VALID, program.valid_to is not None and program.valid_to < day),
    )
    return tuple(qualifier for qualifier, holds in checks if holds)


def is_suggested(program: Program, situation: Situation, unlocked: frozenset[str]) -> bool:
    """Tell whether a program may be listed unprompted, or a caseworker has asked for it."""
    if not program.on_request or unlocked.intersection(program.on_request):
        return True
    answers = (situation.facts.get(question) for question in program.on_request)
    return any(answer not in _NOTHING_SAID for answer in answers)


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


_COLLATION = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "u", "é": "e"})


def collated(name: str) -> str:
    """Return a key that sorts names as Norwegian does: a … z æ ø å, and aa as å."""
    return name.casefold().replace("aa", "å").translate(_COLLATION)


def order_key(match: Match) -> tuple[int, int, int, bool, int, str]:
    """Return what the order rests on, as six reasons one can say aloud.

    Verdict; how far the answers have come with the rule; priority groups the person belongs to;
    whether the offer is confirmed; how few answers are missing; the name.
    """
    return (
        VERDICT_ORDER[match.verdict],
        match.stage,
        -len(match.priorities),
        bool(_AT_MOST_MAYBE.intersection(match.qualifiers)),
        len(match.missing),
        collated(match.program.name.nb),
    )


def ordered(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Return the matches in order; one that comes before another stands before it."""
    found = {match.program.id: match for match in sorted(matches, key=order_key)}
    before = {i: m.program.relations.before for i, m in found.items() if m.program.relations.before}
    return tuple(found[i] for i in firsts_first(found, before, lambda i: found[i].verdict))


def firsts_first(
    ids: Collection[str],
    before: Mapping[str, tuple[str, ...]],
    verdict_of: Callable[[str], Verdict],
) -> list[str]:
    """Return sorted ids with each program right before the first one it comes before.

    Only among programs of one verdict. Of a circle, which nothing can satisfy, none is lost.
    """
    firsts: dict[str, list[str]] = {}
    for first in ids if before else ():
        for other in before.get(first, ()):
            if other in ids and verdict_of(other) is verdict_of(first):
                firsts.setdefault(other, []).append(first)
    if not firsts:
        return list(ids)
    placed: list[str] = []
    seen: set[str] = set()

    def place(program_id: str) -> None:
        if program_id not in seen:
            seen.add(program_id)
            for first in firsts.get(program_id, ()):
                place(first)
            placed.append(program_id)

    for program_id in ids:
        place(program_id)
    return placed
