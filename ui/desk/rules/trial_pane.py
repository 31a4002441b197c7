"""Beside a rule that is no program's: whether it holds for a test person."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from matcher.rules import Truth
from matcher.rules.evaluate import evaluate
from ui.desk.rules.model import rule_on
from ui.desk.rules.side_pane import SidePane
from ui.widgets import Badge

if TYPE_CHECKING:
    from ui.desk.rules.model import RuleDraft


class TrialPane(SidePane):
    """Follows every edit."""

    def __init__(self, draft: RuleDraft) -> None:
        """Show whether the rule as it stands holds."""
        super().__init__(draft, QCoreApplication.translate("TrialPane", "Prøv regelen"))
        self.verdict = Badge()
        self.fill(((self.tr("Prøv regelen"), (self.verdict, self.person)),))
        draft.changed.connect(self.follow)
        draft.person_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Judge the rule for the test person."""
        self.person.refresh()
        rule, person = rule_on(self.draft.program), self.draft.person
        if rule is None:
            self.verdict.show_state("information", "neutral", self.tr("Ingen regel"))
            return
        catalogue = self.draft.host.catalogue
        match evaluate(rule, person.facts, catalogue.amounts(person.as_of)).truth:
            case Truth.YES:
                self.verdict.show_state("fits", "fits", self.tr("Gjelder"))
            case Truth.NO:
                self.verdict.show_state("not-now", "not_now", self.tr("Gjelder ikke"))
            case Truth.UNKNOWN:
                self.verdict.show_state("maybe", "maybe", self.tr("Kan ikke sies ennå"))
            case other:
                assert_never(other)
