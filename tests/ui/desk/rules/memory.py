"""A desk in memory: one program of a catalogue, and a clipboard of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.texts import Language

T = TypeVar("T")


@dataclass
class MemoryHost:
    """Keeps what it is given, and counts how often."""

    catalogue: Catalogue
    program_id: str
    today: date
    language: Language = "nb"
    kept: int = 0
    clipboard: str = ""
    shared: frozenset[str] = frozenset()
    later: list[Callable[[], object]] | None = None
    """What is found out in the background waits here, where there is such a place."""

    def __post_init__(self) -> None:
        """Take the program and its cases out of the catalogue."""
        self.program: Program = self.catalogue.programs[self.program_id]
        named = (case for case in self.catalogue.cases if self.program_id in case.expect)
        self.cases: tuple[RuleCase, ...] = tuple(named)

    def set_program(self, program: Program) -> None:
        """Keep another program."""
        self.program = program
        self.kept += 1

    def set_cases(self, cases: tuple[RuleCase, ...]) -> None:
        """Keep other cases."""
        self.cases = cases
        self.kept += 1

    def own(self, case_id: str) -> bool:
        """Tell whether a case is not one of the shared."""
        return case_id not in self.shared

    def work(self, what: Callable[[], T], done: Callable[[T], object]) -> None:
        """Find something out: now, or when the test says so."""
        if self.later is None:
            done(what())
        else:
            self.later.append(lambda: done(what()))

    def copy(self, text: str) -> None:
        """Keep a text."""
        self.clipboard = text

    def paste(self) -> str:
        """Give it back."""
        return self.clipboard
