"""The editors of lines: a program's criteria with their proof, its pointers, and a rule alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk.rules.lines_page import LinesPage
from ui.desk.rules.model import RuleDraft
from ui.desk.rules.needs_head import NeedsHead
from ui.desk.rules.proof import PointingPane, ProofPane
from ui.desk.rules.trial_pane import TrialPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk.rules.model import RuleHost


class RulePage(LinesPage):
    """One program's rule."""

    def __init__(self, desk: RuleHost, parent: QWidget | None = None) -> None:
        """Show the draft that the desk holds."""
        draft = RuleDraft(desk)
        self.proof = ProofPane(draft)
        empty = QCoreApplication.translate(
            "RulePage", "Tiltaket har ingen vilkår ennå. Trykk «Nytt vilkår» for å begynne."
        )
        super().__init__(draft, self.proof, empty, None, parent)

    def about(self, name: str) -> str:
        return QCoreApplication.translate("RulePage", "Regelen for {name}").format(name=name)


class PointersPage(LinesPage):
    """When one thinks of one program, on a card that stands in for it."""

    def __init__(self, desk: RuleHost, parent: QWidget | None = None) -> None:
        """Show the card of the draft that the desk holds."""
        draft = RuleDraft(desk)
        self.pointing = PointingPane(draft)
        empty = QCoreApplication.translate(
            "PointersPage", "Ingenting peker på tiltaket ennå. Trykk «Ny peker» for å begynne."
        )
        super().__init__(draft, self.pointing, empty, NeedsHead(draft), parent)

    def about(self, name: str) -> str:
        said = QCoreApplication.translate("PointersPage", "Når vi tenker på {name}")
        return said.format(name=name)


class ConditionPage(LinesPage):
    """A rule of something that is no program."""

    def __init__(self, host: RuleHost, parent: QWidget | None = None) -> None:
        """Show the card that a host holds."""
        draft = RuleDraft(host)
        empty = QCoreApplication.translate(
            "ConditionPage", "Det er ingen regel ennå. Trykk «Nytt vilkår» for å begynne."
        )
        super().__init__(draft, TrialPane(draft), empty, None, parent)
