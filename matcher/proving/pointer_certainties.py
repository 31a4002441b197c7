"""Proof over every answer that can be given: what the pointers of a program can never do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from matcher.clock import today
from matcher.proving.certainties import nobody, too_large
from matcher.proving.findings import Proved, StaticFinding, sentence
from matcher.proving.search import Undecided
from matcher.proving.witnesses import Witnesses
from matcher.questions import LANGUAGES, Text
from matcher.rules import All, AnyOf, Condition, Not, Wording, children

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.questions import Situation
    from matcher.rules import Path

PLACE = "pointers."
"""What the place of a pointer in the file begins with; no criterion has an id with a dot."""


def pointer_findings(
    program: Program, catalogue: Catalogue, as_of: date | None = None
) -> tuple[StaticFinding, ...]:
    """Return what can be proved of a program's pointers, each as a line of its own."""
    found: list[StaticFinding] = []
    for name, when in program.pointers.conditions.items():
        try:
            found += _Proof(program, name, when, catalogue, as_of or today()).findings()
        except Undecided:
            found.append(too_large(program, f"{PLACE}{name}"))
    return tuple(found)


class _Proof:
    """One pointer, under proof beside the rule and beside what holds the program back."""

    def __init__(
        self, program: Program, name: str, when: Condition, catalogue: Catalogue, as_of: date
    ) -> None:
        self.program, self.name, self.when = program, name, when
        held = (each.when for each in program.pointers.held_back_by if each.when is not None)
        self.free = All((when, program.guard, Not(AnyOf(tuple(held)))))
        self.people = Witnesses(when, catalogue, as_of)
        self._beside = partial(Witnesses, self.free, catalogue, as_of)
        amounts = catalogue.amounts(as_of)
        self._say = [
            Wording(catalogue.questionnaire, amounts, language).say for language in LANGUAGES
        ]

    def findings(self) -> Iterator[StaticFinding]:
        constant = list(self._constant(self.when, ()))
        yield from constant
        raises = self.name == "urgent" or self.name.startswith("raise.")
        if constant or not raises:
            return
        people = self._beside()
        if nobody(All((self.when, self.program.guard)), people, wanted=True):
            yield self._found(Proved.POINTS_OUTSIDE, self.when, self._who())
        elif self.name != "urgent" and nobody(self.free, people, wanted=True):
            # What is urgent is raised all the same.
            yield self._found(Proved.ALWAYS_HELD_BACK, self.when, self._who())

    def _constant(self, part: Condition, path: Path) -> Iterator[StaticFinding]:
        """Yield the pointer, or the parts of it, that are the same for everybody."""
        for wanted, kind in ((True, Proved.NEVER_TRUE), (False, Proved.ALWAYS_TRUE)):
            if nobody(part, self.people, wanted=wanted):
                yield self._found(kind, part, self.people.find([]), path)
                return
        for index, below in enumerate(children(part)):
            yield from self._constant(below, (*path, index))

    def _who(self) -> Situation | None:
        return self.people.find([(self.when, True)])

    def _found(
        self, kind: Proved, part: Condition, witness: Situation | None, path: Path = ()
    ) -> StaticFinding:
        what = Text(*(say(part) for say in self._say))
        place = f"{PLACE}{self.name}"
        return StaticFinding(kind, self.program.id, sentence(kind, what), witness, place, path)
