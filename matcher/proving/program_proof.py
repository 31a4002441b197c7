"""All that can be proved about one program, alone and beside the others, as it is being edited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import DECIDED_BY_RULE
from matcher.clock import today
from matcher.proving.certainties import program_findings
from matcher.proving.cross_program import question_findings, relations_of
from matcher.proving.findings import Proved, StaticFinding
from matcher.proving.pointer_certainties import PLACE, pointer_findings
from matcher.questions import LANGUAGES, Span, Text
from matcher.rules import LEAF, Compare, Condition, amount_of, at, children, leaves, paths, problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.questions import Situation
    from matcher.rules import Amounts, Comparison, Path

LIMITS = frozenset({Proved.GAP, Proved.OVERLAP})


def findings_about(
    program: Program, catalogue: Catalogue, as_of: date | None = None
) -> tuple[StaticFinding, ...]:
    """Return what can be proved of a program, what it is to others, and what it asks in vain.

    `catalogue` need not have the program, or not as it stands. What is said of the program by
    another begins with that one's name. What belongs to a line of the rule says which.
    """
    day = as_of or today()
    whole = replace(catalogue, programs={**catalogue.programs, program.id: program})
    asking = replace(catalogue, programs={program.id: program})
    found = [
        *program_findings(program, whole, day),
        *pointer_findings(program, whole, day),
        *(_seen_from(program, one, whole) for one in relations_of(program, whole, day)),
        *(replace(one, others=()) for one in question_findings(asking, day)),
    ]
    return tuple(_placed(one, program, whole, day) for one in found)


def sound(program: Program, catalogue: Catalogue) -> bool:
    """Tell whether a rule can be read at all: of one with faults nothing can be proved."""
    rules = [criterion.when for criterion in program.criteria if criterion.when is not None]
    rules += program.pointers.conditions.values()
    return not any(
        _is_empty(rule) or any(problems(rule, catalogue.questionnaire, catalogue.constants))
        for rule in rules
    )


def _is_empty(rule: Condition) -> bool:
    """Tell whether there is a group in a rule that nothing is in yet."""
    return not isinstance(rule, LEAF) and (
        not children(rule) or any(map(_is_empty, children(rule)))
    )


def meant_maybe(found: tuple[StaticFinding, ...]) -> tuple[StaticFinding, ...]:
    """Return the findings that may be as they were meant: all but constant rules."""
    return tuple(one for one in found if not one.constant)


def _seen_from(program: Program, found: StaticFinding, catalogue: Catalogue) -> StaticFinding:
    """Return a finding about two programs with the other one named, whichever says it."""
    if found.program == program.id:
        return found
    name = catalogue.programs[found.program].name
    said = (f"{name.into(lang)}: {found.sentence.into(lang)}" for lang in LANGUAGES)
    whose = found.kind not in LIMITS  # a limit's sentence names both
    return replace(
        found,
        program=program.id,
        sentence=Text(*said) if whose else found.sentence,
        others=(found.program,),
    )


def _placed(
    found: StaticFinding, program: Program, catalogue: Catalogue, as_of: date
) -> StaticFinding:
    """Return a finding with the line it is about, where there is one."""
    if found.criterion or found.kind not in {Proved.NOBODY_ASKS, *LIMITS}:
        return found
    facts = {found.question}
    near = _near(found.witness, catalogue.amounts(as_of))
    if found.kind in LIMITS:
        other = catalogue.programs[found.others[0]]
        facts = {fact for leaf in leaves(other.guard) if near(leaf) for fact in leaf.facts}
    for criterion, path, leaf in _leaves(program):
        if not facts.isdisjoint(leaf.facts) and (found.kind is Proved.NOBODY_ASKS or near(leaf)):
            return replace(found, criterion=criterion, path=path)
    return found


def _leaves(program: Program) -> Iterator[tuple[str, Path, Comparison]]:
    for place, when in _rules(program):
        for path in paths(when):
            part = at(when, path)
            if isinstance(part, LEAF):
                yield place, path, part


def _rules(program: Program) -> Iterator[tuple[str, Condition]]:
    for criterion in program.criteria:
        if criterion.when is not None and criterion.kind in DECIDED_BY_RULE:
            yield criterion.id, criterion.when
    for name, when in program.pointers.conditions.items():
        yield f"{PLACE}{name}", when


def _near(person: Situation | None, amounts: Amounts) -> Callable[[Comparison], bool]:
    """Return what tells whether a person's answer is within one of a limit."""

    def near(leaf: Comparison) -> bool:
        if not isinstance(leaf, Compare) or person is None:
            return False
        answer = person.answers.get(leaf.fact)
        if not isinstance(answer, Span) or answer.exact is None:
            return False
        limit = amount_of(leaf.value, amounts)
        limits = limit if isinstance(limit, tuple) else (limit,)
        return any(isinstance(each, int) and abs(each - answer.exact) <= 1 for each in limits)

    return near
