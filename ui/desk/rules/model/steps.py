"""One step of editing a rule, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from ui.desk.rules.model.pointers import PointerCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Criterion, Pointers, Program, RuleCase, Source
    from ui.desk.rules.model.addresses import Address

_MERGING = 1


@dataclass(frozen=True, slots=True)
class RuleState:
    """What one step changes, and where one stands. None is what it leaves alone.

    Texts and dates are edited elsewhere at the same time; undoing here must not touch them.
    """

    criteria: tuple[Criterion, ...] | None
    sources: tuple[Source, ...] | None
    cases: tuple[RuleCase, ...] | None
    place: Address
    pointers: Pointers | None = None

    def put_into(self, program: Program) -> Program:
        """Return a program with this state's parts."""
        criteria = program.criteria if self.criteria is None else self.criteria
        sources = program.sources if self.sources is None else self.sources
        program = replace(program, criteria=criteria, sources=sources)
        if self.pointers is None or not isinstance(program, PointerCard):
            return program
        # What is beside the lines of a card; of a rule the pointers are edited elsewhere.
        return replace(program, pointers=self.pointers)


class EditStep(QUndoCommand):
    """One step. Steps of one field that is typed into are one.

    It only says where it leads. An error in here would leave Qt's stack holding a command that
    Python has thrown away, and end the program; outside it is an error like any other.
    """

    def __init__(
        self,
        head_for: Callable[[RuleState], None],
        name: str,
        states: tuple[RuleState, RuleState],
        field: str,
    ) -> None:
        super().__init__(name)
        self._head_for, self.field = head_for, field
        self._before, self.after = states

    def id(self) -> int:
        return _MERGING if self.field else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditStep) or other.field != self.field:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        self._head_for(self._before)

    def redo(self) -> None:
        self._head_for(self.after)
