"""A new amount: how much, from which day, and where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.rulework import NewAmount
from ui.desk.reason_form import ReasonForm
from ui.platform import read_day

if TYPE_CHECKING:
    from datetime import date

_SPACES = str.maketrans("", "", " \u00a0\u202f.")
_LARGEST = 12


class AmountForm(ReasonForm):
    """Nothing is filled in beforehand: what nobody chose must not be sent in."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(self.tr("Send inn ny sats"))
        self.amount = self.add_line(self.tr("Nytt beløp i kroner"))
        self.first = self.add_line(self.tr("Gjelder fra (for eksempel 01.05.2027)"))
        self.source = self.add_line(self.tr("Kilde"))
        self.url = self.add_line(self.tr("Nettadresse til kilden"))
        self.reason = self.add_line(self.tr("Begrunnelse"))
        for line in (self.amount, self.first, self.source, self.url, self.reason):
            line.returnPressed.connect(self._press)

    def read(self, today: date) -> NewAmount | str:
        """Return what was written; or what is wrong with it, and go there."""
        amount = self.amount.text().translate(_SPACES)
        first = read_day(self.first.text(), today, finished=True)
        if not (amount.isdecimal() and len(amount) <= _LARGEST):
            self.amount.setFocus()
            return self.tr("Beløpet må være et helt tall.")
        if first is None:
            self.first.setFocus()
            return self.tr("Datoen kan ikke leses. Skriv den som 24.12.2026.")
        return NewAmount(int(amount), first, self.source.text().strip(), self.url.text().strip())

    def forget(self) -> None:
        """Empty all lines."""
        for line in (self.reason, self.amount, self.first, self.source, self.url):
            line.clear()
