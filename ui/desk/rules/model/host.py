"""What the rule editor needs from the desk around it; a test gives it in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.catalogue import Catalogue, Program, RuleCase
    from matcher.questions import Language

T = TypeVar("T")


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

    def set_program(self, program: Program) -> None:
        """Keep another program.

        Raises MatcherError where it is kept in memory only, with what to do about it.
        """

    def set_cases(self, cases: tuple[RuleCase, ...]) -> None:
        """Keep other cases; as `set_program`."""

    def own(self, case_id: str) -> bool:
        """Tell whether a case is this program's own; of others only the verdict can be changed."""

    def work(self, what: Callable[[], T], done: Callable[[T], object]) -> None:
        """Find something out in the background, and tell unless the program was closed since."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""

    def paste(self) -> str:
        """Return the text on the clipboard."""
