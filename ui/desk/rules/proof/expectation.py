"""What a new rule case is to expect: asked of whoever knows the rule, before the rule is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from matcher.catalogue import Group, Verdict
from ui.counter import group_word, verdict_word
from ui.theme import SPACE_S
from ui.widgets import LineEdit, SegmentRow, Words, WrapButton, column_of

EXPECTED = (Verdict.FITS, Verdict.MAYBE, Verdict.NOT_NOW)
PLACES = (Group.RAISE, Group.MORE, Group.HAS, Group.SEARCH)
"""What a verdict leaves open: the other groups follow from it."""


class Expectation(QFrame):
    """A name and a verdict, neither of them given beforehand, and a place for who wants one."""

    stated = Signal(str, str, str)
    """The name of the case, the verdict expected, and the group of the list: "" where open."""

    def __init__(self) -> None:
        """Start hidden and empty."""
        super().__init__()
        self.name = LineEdit(self.tr("Hva prøver testen?"))
        self.name.set_hints(self.tr("F.eks. «17 år og i Norge»"))
        self.verdict = SegmentRow(self.tr("Hva skal personen få?"))
        for verdict in EXPECTED:
            self.verdict.add(verdict_word(verdict))
        self.place = SegmentRow(self.tr("Hvor skal det stå i listen?"))
        for group in PLACES:
            self.place.add(group_word(group))
        self.save = WrapButton(self.tr("Lagre regeltesten"), "primary")
        self.why_not = Words("", "muted", "small")
        column_of(
            self,
            Words(self.name.accessibleName()),
            self.name,
            Words(self.tr("Hva skal personen få?")),
            self.verdict,
            Words(self.tr("Hvor skal det stå i listen? Det kan stå åpent.")),
            self.place,
            self.why_not,
            self.save,
            spacing=SPACE_S,
        )
        self.name.returnPressed.connect(self.verdict.setFocus)
        self.save.clicked.connect(self._state)
        self.hide()

    def ask(self) -> None:
        """Ask anew."""
        self.name.clear()
        self.verdict.choose(None)
        self.place.choose(None)
        self.why_not.hide()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state(self) -> None:
        name, number = self.name.text().strip(), self.verdict.number()
        lacking = self.tr("Skriv hva testen prøver.") if not name else ""
        if name and number is None:
            lacking = self.tr("Velg hva personen skal få.")
        self.why_not.setText(lacking)
        self.why_not.setVisible(bool(lacking))
        if number is None or not name:
            (self.verdict if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        place = self.place.number()
        self.stated.emit(name, str(EXPECTED[number]), "" if place is None else str(PLACES[place]))
