"""What a catalogue promises of every person, proved, with one who shows a broken promise.

`constant_problems` proves of rules what nobody can have meant; here it is proved of verdicts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import CriterionKind, Status, Verdict
from matcher.clock import today
from matcher.messages import Message
from matcher.proving.problems import problem_with_person
from matcher.proving.search import Undecided
from matcher.proving.witnesses import Witnesses
from matcher.rules import All, Compare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Criterion, Program
    from matcher.documents import Problem
    from matcher.questions import Situation
    from matcher.rules import Condition

CHILD, VERY_OLD = 3, 110
"""Ages at which nobody is what an offer for adults, or for people who work, is made for."""
FOR_EVERY_AGE = frozenset({"safety"})
"""Themes of offers that a child of three may need as much as its parents."""
FOR_WORKING_AGE = frozenset({"work", "education", "youth"})


def promise_problems(catalogue: Catalogue, as_of: date | None = None) -> Iterator[Problem]:
    """Yield every promise of the catalogue that is broken, with the person it is broken for."""
    day = as_of or today()
    catalogue = catalogue.on(day)
    for program in catalogue.programs.values():
        if program.uncertain or program.availability.status is Status.UNCONFIRMED:
            yield from _uncertain_fits(program, catalogue, day)
        yield from _unused_judgements(program, catalogue, day)
        yield from _unfit_ages(program, catalogue, day)
        yield from _without_a_tie(program)
    yield from _both_of_two(catalogue, day)


def _uncertain_fits(program: Program, catalogue: Catalogue, day: date) -> Iterator[Problem]:
    if person := _fitting([(program, ())], catalogue, day):
        message = Message("er usikkert eller ikke bekreftet, men kan gi «passer»")
        cure = Message("rett det som sier at det er sikkert")
        yield problem_with_person(program, message, cure, person, catalogue)


def _unused_judgements(program: Program, catalogue: Catalogue, day: date) -> Iterator[Problem]:
    """Yield the judgements whose question nobody answers with a no, or whose no changes nothing."""
    for criterion in program.criteria:
        if criterion.kind is not CriterionKind.JUDGEMENT or criterion.when is None:
            continue
        people = Witnesses(All((program.guard, criterion.when)), catalogue, day)
        try:
            answered_no = people.find([(criterion.when, False)])
            person = people.find([(program.guard, True), (criterion.when, False)])
        except Undecided:
            continue
        if answered_no is None:
            yield _no_no(program, criterion)
        elif person and people.verdict(program, person) is Verdict.FITS:
            message = Message("passer, enda et skjønn er besvart med nei: {id}", id=criterion.id)
            cure = Message("la svaret telle")
            yield problem_with_person(program, message, cure, person, catalogue)


def _no_no(program: Program, criterion: Criterion) -> Problem:
    message = Message("ingen kan svare nei på dette skjønnet")
    cure = Message("ta regelen bort, og la teksten stå")
    return problem_with_person(program, message, cure, None, None, criterion.id)


def _unfit_ages(program: Program, catalogue: Catalogue, day: date) -> Iterator[Problem]:
    if program.open_to_all or "age" not in catalogue.questionnaire.questions:
        return
    themes = frozenset(program.themes)
    ages = [] if themes & FOR_EVERY_AGE else [CHILD]
    ages += [VERY_OLD] if themes & FOR_WORKING_AGE else []
    for age in ages:
        if person := _fitting([(program, (Compare("age", "eq", age),))], catalogue, day):
            message = Message("passer for en person på {age} år", age=age)
            cure = Message("skriv en aldersgrense, eller at den vurderes")
            yield problem_with_person(program, message, cure, person, catalogue)


def _without_a_tie(program: Program) -> Iterator[Problem]:
    asks = any(
        criterion.when is not None and criterion.kind is not CriterionKind.PRIORITY
        for criterion in program.criteria
    )
    if program.availability.status is Status.ACTIVE and not asks and not program.open_to_all:
        message = Message("ingenting i regelen er knyttet til personens situasjon")
        cure = Message("knytt et vilkår til et spørsmål, eller si at det er åpent for alle")
        yield problem_with_person(program, message, cure, None, None)


def _both_of_two(catalogue: Catalogue, day: date) -> Iterator[Problem]:
    """Yield the programs that exclude each other and yet fit one person."""
    seen: set[frozenset[str]] = set()
    for program in catalogue.programs.values():
        for name in program.relations.excludes:
            other, pair = catalogue.programs.get(name), frozenset({program.id, name})
            if other is None or pair in seen:
                continue
            seen.add(pair)
            if person := _fitting([(program, ()), (other, ())], catalogue, day):
                message = Message(
                    "passer samtidig med «{name}», som det utelukker", name=other.name
                )
                cure = Message("la den ene regelen utelukke den andre")
                yield problem_with_person(program, message, cure, person, catalogue)


def _fitting(
    wanted: list[tuple[Program, tuple[Condition, ...]]], catalogue: Catalogue, day: date
) -> Situation | None:
    """Return a person whom some programs all fit and who is as wanted beside; None if nobody is.

    A search that is given up finds nobody: `given_up` tells of those rules.
    """
    judged = [c.when for program, _ in wanted for c in program.criteria
              if c.kind is CriterionKind.JUDGEMENT and c.when]  # fmt: skip
    guards = [program.guard for program, _ in wanted]
    beside = [condition for _, conditions in wanted for condition in conditions]
    people = Witnesses(All((*guards, *beside, *judged)), catalogue, day)
    # Whoever answers a judgement with a yes fits; whoever leaves it open fits as well.
    for goals in ([*guards, *beside, *judged], [*guards, *beside]):
        try:
            person = people.find([(goal, True) for goal in goals])
        except Undecided:
            continue
        if person and all(people.verdict(program, person) is Verdict.FITS for program, _ in wanted):
            return person
    return None
