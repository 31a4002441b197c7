"""How much was found in a rule that may be as it was meant: it stops nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from ui.widgets import Link

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from ui.desk.presenter import Desk


class Notes(Link):
    """Leads to the rule, where the findings stand beside their lines; hidden where there is none.

    They are counted beside all that is saved: a rule of many parts takes its time.
    """

    def __init__(self, desk: Desk) -> None:
        """Start without a count."""
        super().__init__(icon="information", role="information")
        self._desk = desk
        self._of: Program | None = None
        self.hide()

    def refresh(self, program: Program) -> None:
        """Count the findings of a program, if they are not those that are counted."""
        view = self._desk.overview.view
        if view is None or (self._of is not None and _proved_of(program) == _proved_of(self._of)):
            return
        self._of = program
        self.hide()
        count = partial(_counted, program, view.ground, view.today)
        self._desk.background.work_out(count, partial(self._say, program))

    def _say(self, program: Program, count: int) -> None:
        if not isValid(self) or program is not self._of:
            return
        one = self.tr("1 merknad til regelen – se Regel. Den stopper ikke innsendingen.")
        several = self.tr("{count} merknader til regelen – se Regel. De stopper ikke innsendingen.")
        self.say(one if count == 1 else several.format(count=count))
        self.setVisible(bool(count))


def _proved_of(program: Program) -> tuple[object, ...]:
    return program.criteria, program.pointers, program.relations, program.instead


def _counted(program: Program, catalogue: Catalogue, day: date) -> int:
    # Loaded when first needed: the counter has no use for it.
    from matcher.proving import findings_about, sound
    from matcher.proving.program_proof import meant_maybe

    if not sound(program, catalogue):
        return 0
    return len(meant_maybe(findings_about(program, catalogue, day)))
