"""Proof over every answer that can be given: what a rule can never be, and what it always is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import DECIDED_BY_RULE, CriterionKind
from matcher.clock import today
from matcher.proving.equality import never_differ
from matcher.proving.findings import Proved, StaticFinding, sentence
from matcher.proving.search import Space, Undecided
from matcher.proving.witnesses import Witnesses, deciding_goals
from matcher.questions import LANGUAGES, NO_TEXT, Text
from matcher.rules import All, AnyOf, Condition, Not, Wording, at, children, replaced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Criterion, Program
    from matcher.questions import Situation
    from matcher.rules import Path

THE_RULE = Text("hele regelen", "heile regelen", "the whole rule")


def program_findings(
    program: Program, catalogue: Catalogue, as_of: date | None = None
) -> tuple[StaticFinding, ...]:
    """Return what can be proved of one program's rule, its largest faults first."""
    found: list[StaticFinding] = []
    program = program.on(as_of or today())
    if program.guard == All(()):
        return ()
    try:
        found.extend(_Proof(program, catalogue, as_of or today()).findings())
    except Undecided:
        found.append(too_large(program))
    return tuple(found)


def too_large(program: Program, place: str = "") -> StaticFinding:
    """Return that a search was given up: nothing is said of what was not found by then."""
    said = sentence(Proved.TOO_LARGE, NO_TEXT)
    return StaticFinding(Proved.TOO_LARGE, program.id, said, criterion=place)


def nobody(part: Condition, people: Witnesses, *, wanted: bool) -> bool:
    """Tell whether a part of a rule is as wanted for nobody. Raises Undecided.

    Those who answer everything are looked for first, which is quick: whether it can be so for
    them, for an amount may not be known at the day. Then those who leave open what would
    contradict the rest.
    """
    if people.space.find(people.sane, [(part, wanted, wanted)]) is not None:
        return False
    if not people.sane:
        return True
    bounds = [rule for rule, _ in people.sane]
    space = Space((people.rule, *bounds), people.catalogue, people.as_of, unanswered=True)
    return space.find([(part, wanted)], [(rule, False, False) for rule in bounds]) is None


class _Proof:
    """One program's rule, under proof."""

    def __init__(self, program: Program, catalogue: Catalogue, as_of: date) -> None:
        self.program = program
        self.criteria = [
            criterion
            for criterion in program.criteria
            if criterion.when is not None and criterion.kind in DECIDED_BY_RULE
        ]
        self.rule = program.guard
        self.people = Witnesses(self.rule, catalogue, as_of)
        amounts = catalogue.amounts(as_of)
        self._say = [
            Wording(catalogue.questionnaire, amounts, language).say for language in LANGUAGES
        ]

    def findings(self) -> Iterator[StaticFinding]:
        constant = list(self._constant_criteria())
        yield from constant
        if nobody(self.rule, self.people, wanted=True):
            if not constant:
                yield self._never_together()
        elif not constant and nobody(self.rule, self.people, wanted=False):
            yield self._whole(Proved.ALWAYS_TRUE, self.people.find([(self.rule, True)]))
        else:
            known = {(finding.criterion, finding.path) for finding in constant}
            for place in range(len(self.criteria)):
                yield from self._idle((place,), known)

    def _constant_criteria(self) -> Iterator[StaticFinding]:
        """Yield the criteria, and parts of them, that are the same for everybody."""
        for place, criterion in enumerate(self.criteria):
            yield from self._constant(self._path(place, criterion))

    def _constant(self, path: Path) -> Iterator[StaticFinding]:
        part = at(self.rule, path)
        for wanted, kind in ((True, Proved.NEVER_TRUE), (False, Proved.ALWAYS_TRUE)):
            if nobody(part, self.people, wanted=wanted):
                yield self._found(kind, part, self._witness(path, part), path)
                return
        for index in range(len(children(part))):
            yield from self._constant((*path, index))

    def _witness(self, path: Path, part: Condition) -> Situation | None:
        """Return somebody who meets all other criteria; else anybody."""
        others = [(p, True) for n, p in enumerate(children(self.rule)) if n != path[0]]
        return self.people.find(others) or self.people.find([(part, False)]) or self._anybody()

    def _never_together(self) -> StaticFinding:
        """Return the finding that criteria shut each other out, with who misses only one."""
        parts = children(self.rule)
        for place in range(len(parts) - 1, -1, -1):
            others = [(part, True) for index, part in enumerate(parts) if index != place]
            person = self.people.find(others)
            if person is not None:
                out = self.criteria[place].kind is CriterionKind.EXCLUSION
                kind = Proved.EXCLUDES_ALL if out else Proved.NEVER_TOGETHER
                return self._found(kind, parts[place], person, (place,))
        return self._whole(Proved.NEVER_TRUE, self._anybody())

    def _idle(self, path: Path, known: set[tuple[str, Path]]) -> Iterator[StaticFinding]:
        """Yield the largest parts that never decide whether the rule holds."""
        part = at(self.rule, path)
        goals = list(deciding_goals(self.rule, path))
        for wanted in (True, False):
            if self.people.possible([*goals, (part, wanted)]):
                continue
            person = self.people.find([(part, wanted)])
            finding = self._found(Proved.DECIDES_NOTHING, part, person, path)
            if (finding.criterion, finding.path) in known:
                return
            if self._same_without(path, AnyOf(()) if wanted else All(())):
                yield finding
                return
        for index in range(len(children(part))):
            yield from self._idle((*path, index), known)

    def _same_without(self, path: Path, always: Condition) -> bool:
        """Tell whether a part may be left out also for those who have not answered all."""
        other = replaced(self.rule, path, always)
        return never_differ(self.rule, other, self.people.catalogue, self.people.as_of)

    def _anybody(self) -> Situation | None:
        return self.people.find([])

    def _whole(self, kind: Proved, witness: Situation | None) -> StaticFinding:
        return StaticFinding(kind, self.program.id, sentence(kind, THE_RULE), witness)

    def _path(self, place: int, criterion: Criterion) -> Path:
        return (place, 0) if criterion.kind is CriterionKind.EXCLUSION else (place,)

    def _found(
        self, kind: Proved, part: Condition, witness: Situation | None, path: Path = ()
    ) -> StaticFinding:
        criterion, inside = "", path
        if path:
            own = self.criteria[path[0]]
            start = len(self._path(path[0], own))
            criterion, inside = own.id, path[start:]
            part = part.part if len(path) < start and isinstance(part, Not) else part
        what = Text(*(say(part) for say in self._say))
        return StaticFinding(
            kind, self.program.id, sentence(kind, what), witness, criterion, inside
        )
