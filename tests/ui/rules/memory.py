"""A desk in memory: one program of a catalogue, and a clipboard of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.texts import Language


@dataclass
class MemoryHost:
    """Keeps what it is given, and the names of the steps."""

    catalogue: Catalogue
    program_id: str
    today: date
    language: Language = "nb"
    steps: list[str] = field(default_factory=list)
    clipboard: str = ""
    shared: frozenset[str] = frozenset()

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

    def own(self, case_id: str) -> bool:
        """Tell whether a case is not one of the shared."""
        return case_id not in self.shared

    def copy(self, text: str) -> None:
        """Keep a text."""
        self.clipboard = text

    def paste(self) -> str:
        """Give it back."""
        return self.clipboard
