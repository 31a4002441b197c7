"""What the rule editor needs from the desk around it; a test gives it in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.situation import Situation
    from matcher.questions.texts import Language


class BoundaryPerson(Protocol):
    """Somebody at a limit of the rule: a title in words, and the verdict the matcher suggests."""

    @property
    def title(self) -> str:
        """What is special about this person."""

    @property
    def situation(self) -> Situation:
        """The answers."""

    @property
    def verdict(self) -> str:
        """The suggested verdict, nobody's until it is confirmed."""


class Mutant(Protocol):
    """A small change to the rule that no case noticed."""

    @property
    def sentence(self) -> str:
        """The change in words."""


class Score(Protocol):
    """How many small changes the cases notice, and the ones they do not."""

    @property
    def killed(self) -> int:
        """How many were noticed."""

    @property
    def survivors(self) -> Sequence[Mutant]:
        """The others."""


class RuleHost(Protocol):
    """One draft: its program, every case that names it, and a catalogue with both in it."""

    @property
    def program(self) -> Program:
        """The program as it stands."""

    @property
    def cases(self) -> tuple[RuleCase, ...]:
        """Every case that says something of the program."""

    @property
    def catalogue(self) -> Catalogue:
        """Questions, constants and all programs; the draft's own may be missing or older."""

    @property
    def language(self) -> Language:
        """The language of the interface."""

    @property
    def today(self) -> date:
        """The day that rules are tried on."""

    def set_program(self, program: Program, step: str) -> None:
        """Keep another program; `step` says in words what was done."""

    def set_cases(self, cases: tuple[RuleCase, ...], step: str) -> None:
        """Keep other cases; `step` says in words what was done."""

    def boundaries(self, catalogue: Catalogue) -> Sequence[BoundaryPerson]:
        """Return the boundary persons of the program as it stands in a catalogue."""

    def mutation(self, catalogue: Catalogue) -> Score | None:
        """Return how well the cases guard the rule; None where that cannot be told."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""

    def paste(self) -> str:
        """Return the text on the clipboard."""
