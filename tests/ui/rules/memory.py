"""A desk in memory: one program of a catalogue, and a clipboard of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.catalogue.matching import assess

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.situation import Situation
    from matcher.questions.texts import Language
    from ui.rules.host import BoundaryPerson, Score


@dataclass(frozen=True)
class Person:
    """Somebody at a limit."""

    title: str
    situation: Situation
    verdict: str


@dataclass(frozen=True)
class Survivor:
    """A change nobody noticed."""

    sentence: str


@dataclass(frozen=True)
class Marks:
    """A mutation score."""

    killed: int
    survivors: tuple[Survivor, ...]


@dataclass
class MemoryHost:
    """Keeps what it is given, and the names of the steps."""

    catalogue: Catalogue
    program_id: str
    today: date
    language: Language = "nb"
    situations: tuple[tuple[str, Situation], ...] = ()
    marks: Marks | None = None
    steps: list[str] = field(default_factory=list)
    clipboard: str = ""

    def __post_init__(self) -> None:
        """Take the program and its cases out of the catalogue."""
        self.program: Program = self.catalogue.programs[self.program_id]
        named = (case for case in self.catalogue.cases if self.program_id in case.expect)
        self.cases: tuple[RuleCase, ...] = tuple(named)

    def set_program(self, program: Program, step: str) -> None:
        """Keep another program."""
        self.program = program
        self.steps.append(step)

    def set_cases(self, cases: tuple[RuleCase, ...], step: str) -> None:
        """Keep other cases."""
        self.cases = cases
        self.steps.append(step)

    def boundaries(self, catalogue: Catalogue) -> Sequence[BoundaryPerson]:
        """Return the situations given, with the verdicts of now."""
        return [
            Person(title, each, str(assess(each, catalogue)[self.program_id].verdict))
            for title, each in self.situations
        ]

    def mutation(self, catalogue: Catalogue) -> Score | None:
        """Return the score given."""
        del catalogue
        return self.marks

    def copy(self, text: str) -> None:
        """Keep a text."""
        self.clipboard = text

    def paste(self) -> str:
        """Give it back."""
        return self.clipboard
