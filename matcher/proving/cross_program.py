"""Proof about several programs: the same rule twice, relations that cannot be, gaps, overlaps."""

from __future__ import annotations

from contextlib import suppress
from itertools import combinations
from typing import TYPE_CHECKING

from matcher.clock import today
from matcher.proving.certainties import nobody, program_findings
from matcher.proving.equality import never_differ
from matcher.proving.findings import Proved, StaticFinding, sentence
from matcher.proving.pointer_certainties import pointer_findings
from matcher.proving.search import Undecided
from matcher.proving.shared_limits import gaps_and_overlaps
from matcher.proving.witnesses import Witnesses
from matcher.rules import All, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program


def catalogue_findings(
    catalogue: Catalogue, as_of: date | None = None
) -> tuple[StaticFinding, ...]:
    """Return all that can be proved of a catalogue."""
    day = as_of or today()
    catalogue = catalogue.on(day)
    alone = (
        finding
        for program in catalogue.programs.values()
        for finding in (
            *program_findings(program, catalogue, day),
            *pointer_findings(program, catalogue, day),
        )
    )
    return (*alone, *relation_findings(catalogue, day), *question_findings(catalogue, day))


def relation_findings(catalogue: Catalogue, as_of: date) -> Iterator[StaticFinding]:
    """Yield what programs say of each other that cannot be, or need not be said."""
    yield from _same_rules(_alike(catalogue), catalogue, as_of)
    for program, relation, other in _related(catalogue):
        yield from _never_both(relation, program, other, catalogue, as_of)
    for one, other in _neighbours(catalogue):
        yield from gaps_and_overlaps(one, other, catalogue, as_of)


def relations_of(program: Program, catalogue: Catalogue, as_of: date) -> Iterator[StaticFinding]:
    """Yield those in which one program takes part, whichever of the two says it."""
    alike = (
        (program, other if one.id == program.id else one)
        for one, other in _alike(catalogue)
        if program.id in {one.id, other.id}
    )
    yield from _same_rules(alike, catalogue, as_of)
    for one, relation, other in _related(catalogue):
        if program.id in {one.id, other.id}:
            yield from _never_both(relation, one, other, catalogue, as_of)
    for one, other in _neighbours(catalogue):
        if program.id in {one.id, other.id}:
            yield from gaps_and_overlaps(one, other, catalogue, as_of)


def question_findings(catalogue: Catalogue, as_of: date) -> Iterator[StaticFinding]:
    """Yield the questions that rules and pointers use and that are never asked."""
    for question_id, when in catalogue.relevance.items():
        people = Witnesses(when, catalogue, as_of)
        pointing = (p.id for p in catalogue.programs.values() if question_id in p.pointers.facts)
        asking = tuple(dict.fromkeys((*catalogue.asked_by.get(question_id, ()), *pointing)))
        question = catalogue.questionnaire.questions.get(question_id)
        if question is not None and asking and not _possible(people):
            what = sentence(Proved.NOBODY_ASKS, question.label)
            yield StaticFinding(
                Proved.NOBODY_ASKS, asking[0], what, people.find([]), others=asking,
                question=question_id,
            )  # fmt: skip


def _possible(people: Witnesses) -> bool:
    try:
        return not nobody(people.rule, people, wanted=True)
    except Undecided:
        return True


def _alike(catalogue: Catalogue) -> Iterator[tuple[Program, Program]]:
    """Yield the programs whose rules ask about the same, each pair once."""
    by_facts: dict[frozenset[str], list[Program]] = {}
    for program in catalogue.programs.values():
        if program.guard != All(()):
            by_facts.setdefault(facts_of(program.guard), []).append(program)
    for alike in by_facts.values():
        yield from combinations(alike, 2)


def _same_rules(
    pairs: Iterable[tuple[Program, Program]], catalogue: Catalogue, as_of: date
) -> Iterator[StaticFinding]:
    for one, other in pairs:
        if never_differ(one.guard, other.guard, catalogue, as_of):
            what, person = sentence(Proved.SAME_RULE, other.name), None
            with suppress(Undecided):
                person = Witnesses(one.guard, catalogue, as_of).find([(one.guard, True)])
            yield StaticFinding(Proved.SAME_RULE, one.id, what, person, others=(other.id,))


def _related(catalogue: Catalogue) -> Iterator[tuple[Program, Proved, Program]]:
    """Yield what programs require and exclude."""
    for program in catalogue.programs.values():
        relations = program.relations
        for kind, ids in (
            (Proved.REQUIRES_NEVER, relations.requires),
            (Proved.EXCLUDES_NEVER, relations.excludes),
        ):
            for other in (catalogue.programs[i] for i in ids if i in catalogue.programs):
                yield program, kind, other


def _never_both(
    kind: Proved, program: Program, other: Program, catalogue: Catalogue, as_of: date
) -> Iterator[StaticFinding]:
    people, person = Witnesses(All((program.guard, other.guard)), catalogue, as_of), None
    try:
        if not nobody(people.rule, people, wanted=True):
            return
        person = people.find([(program.guard, True)])
    except Undecided:
        kind = Proved.UNDECIDED
    what = sentence(kind, other.name)
    yield StaticFinding(kind, program.id, what, person, others=(other.id,))


def _neighbours(catalogue: Catalogue) -> list[tuple[Program, Program]]:
    """Return the programs that say they belong together, each pair once."""
    pairs: dict[frozenset[str], tuple[Program, Program]] = {}
    for program in catalogue.programs.values():
        relations = program.relations
        named = (*program.instead, *relations.excludes, *relations.before, *relations.combines)
        for name in named:
            other = catalogue.programs.get(name)
            if other is not None and name != program.id:
                pairs.setdefault(frozenset({program.id, name}), (program, other))
    return list(pairs.values())
