"""Beside the pointers: where the program stands for a test person, and for whom it is raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from matcher.catalogue import Group, assess
from ui.counter import ICONS, group_word
from ui.desk.rules.proof.findings import FindingsProof
from ui.desk.rules.proof.raised_pane import RaisedProof
from ui.desk.rules.side_pane import SidePane
from ui.widgets import Badge, prose

if TYPE_CHECKING:
    from matcher.catalogue import Match
    from ui.desk.rules.model import RuleDraft

SOON, LATER = 20, 300
"""Milliseconds from an edit to the test person's list, and to all others for whom it is raised."""

_TONES = {Group.RAISE: "fits", Group.MORE: "maybe", Group.SEARCH: "neutral"}


class PointingPane(SidePane):
    """The place in the test person's list follows every edit; what takes longer after a pause."""

    def __init__(self, draft: RuleDraft) -> None:
        """Show what the pointers as they stand give."""
        super().__init__(draft, QCoreApplication.translate("PointingPane", "Prøv pekerne"))
        self.group = Badge()
        self.why = prose("", "muted", "small")
        self.findings = FindingsProof(draft)
        self.raised = RaisedProof(draft)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.judge)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.findings.refresh)
        self._later.timeout.connect(self.raised.refresh)
        self.fill(
            (
                (self.tr("Prøv pekerne"), (self.group, self.why, self.person)),
                (self.tr("Hvem det tas opp for"), (self.raised,)),
                (self.tr("Merknader til pekerne"), (self.findings,)),
            )
        )
        draft.changed.connect(self._wait)
        draft.person_changed.connect(self.judge)
        self.follow()

    def follow(self) -> None:
        """Look at the pointers as they stand now; what takes longer comes after a pause."""
        self.judge()
        self._wait()

    def _wait(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
        self._later.start()

    def judge(self) -> None:
        """Say where in the test person's list the program stands, and why."""
        self.person.refresh()
        match = assess(self.draft.person, self.draft.alone())[self.draft.program.id]
        group = match.group
        icon = ICONS[match.verdict] if group is Group.RAISE else "information"
        self.group.show_state(icon, _TONES.get(group, "neutral"), group_word(group))
        self.why.setText(self._reasons(match))

    def _reasons(self, match: Match) -> str:
        language, standing = self.draft.host.language, match.standing
        said = [pointer.why.into(language) for pointer in standing.met]
        held = [each.why.into(language) for each in standing.held_back]
        words = self.tr("Fordi: {reasons}.").format(reasons=", ".join(said)) if said else ""
        if held:
            words += " " + self.tr("Holder igjen: {reasons}.").format(reasons=", ".join(held))
        return words.strip() or self.tr("Ingen peker holder for testpersonen.")

    def prove(self) -> None:
        """Work out at once all that follows an edit with a pause."""
        self.judge()
        self.findings.refresh()
        self.raised.refresh()
