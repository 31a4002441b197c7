"""The dated amounts: what each is, which rules ask for it, and next year's on its way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitter, QWidget
from shiboken6 import isValid

from matcher.questions import Text, capitalised
from matcher.rulework import EntryKind, newest_amount, newest_source
from ui.desk.focus import kept
from ui.desk.ids import id_of
from ui.desk.rates.form import AmountForm
from ui.desk.rates.new_box import NewRateBox
from ui.desk.reason_form import ReasonForm
from ui.desk.signing import SignPublished
from ui.platform import day_words
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Part, Sentence, Sentences, Words, WrapButton, column_of, scaled

if TYPE_CHECKING:
    from matcher.rulework import EntryDraft, Rulework, Version
    from ui.desk.presenter import Desk

_SHARES = (380, 986)


class RatesPage(QWidget):
    """A list at the side; beside it the one chosen, and the one thing that can be done with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the desk's amounts."""
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Satser"))
        self.list = Sentences(self.tr("Satser"), choosing=True)
        self.new = WrapButton(self.tr("Ny sats …"), "plain")
        self._begun: dict[str, dict[str, str]] = {}
        """Names of amounts that are new and not sent in yet, by id."""
        self.name, self.state = Words("", "heading=2"), Words()
        self.used = Words("", "muted", "small")
        self.form = AmountForm()
        self.approval = ReasonForm(self.tr("Godkjenn satsen"))
        self.release = ReasonForm(self.tr("Publiser fra i dag"), self.tr("Hvorfor publiseres den?"))
        self.withdrawal = ReasonForm(self.tr("Trekk tilbake"), kind="plain")
        self.sign = SignPublished(desk)
        self._lay_out()
        self.form.pressed.connect(self._propose)
        self.approval.pressed.connect(self._approve)
        self.release.pressed.connect(self._publish)
        self.withdrawal.pressed.connect(self._withdraw)
        self.list.reached.connect(self._show)
        self.new.clicked.connect(self._ask_new)
        desk.overview.changed.connect(self.refresh)
        self.setFocusProxy(self.list)
        self.refresh()

    def _lay_out(self) -> None:
        self._pane = pane = Part()
        column = column_of(pane, spacing=SPACE_M, margins=SPACE_M)
        for part in (self.name, self.used, self.state):
            part.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
        column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        for form in (self.form, self.approval, self.release, self.withdrawal):
            column.addWidget(form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(pane)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        side = QWidget()
        column_of(
            side, self.new, self.list, spacing=SPACE_S, margins=(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        )
        splitter.addWidget(side)
        splitter.addWidget(scroll)
        splitter.setSizes((scaled(_SHARES[0], QApplication.font()), _SHARES[1]))
        splitter.setStretchFactor(1, 1)
        column_of(self, splitter)

    def refresh(self) -> None:
        """Show the amounts there are now."""
        view = self._desk.overview.view
        if view is None:
            return
        first = not self.list.sentences
        said = []
        # What is new and waits is in the ground alone; of the others the amount in force is told.
        for constant in {**view.ground.constants, **view.newest.constants}.values():
            now = constant.at(view.today)
            words = self._amount(now.amount, day_words(now.first)) if now else self.tr("Ingen ennå")
            if self._waiting(constant.id):
                waits = self.tr("Ny sats venter")
                words = f"{words} · {waits}"
            name = capitalised(constant.name.into(self._desk.language))
            said.append(Sentence(f"{name}\n{words}", constant.id, "catalogue", "muted"))
        begun = self.tr("Påbegynt, ikke sendt inn")
        for constant_id, names in self._begun.items():
            name = capitalised(Text(**names).into(self._desk.language))
            said.append(Sentence(f"{name}\n{begun}", constant_id, "edit", "muted"))
        self.list.show_sentences(said)
        if first and said:
            self.list.setCurrentRow(0)
        self._show(self.list.current_key())

    def show_entry(self, key: str) -> None:
        """Stand on the amount that a draft is of."""
        self.list.go_to(EntryKind.RATE.id_in(key))
        self.list.setFocus()

    def _amount(self, amount: int, day: str) -> str:
        shown = f"{amount:,}".replace(",", "\u00a0")
        return self.tr("{amount} kr fra {day}").format(amount=shown, day=day)

    def _waiting(self, constant: str) -> EntryDraft | None:
        view = self._desk.overview.view
        key, entries = EntryKind.RATE.key(constant), view.entries if view else ()
        return next((entry for entry in entries if entry.key == key), None)

    def _show(self, constant: str) -> None:
        view = self._desk.overview.view
        known = view.ground.constants.get(constant) if view else None
        name = known.name if known else Text(**self._begun.get(constant, {"nb": ""}))
        if view is None or not name.nb:
            return
        self.name.setText(capitalised(name.into(self._desk.language)))
        self.used.setText("")
        self._desk.background.ask(lambda it: it.rates.used_by(constant), self._show_used)
        rate = self._waiting(constant)
        if rate is None:
            self.sign.show_beside(constant)
        else:
            self.sign.hide()
        with kept(self._pane, self.list):
            self._offer(rate)
        self.state.setText(self._said(rate) if rate else "")
        self.state.setVisible(rate is not None)
        if rate:
            self.approval.allow(
                self.tr("Du har selv foreslått satsen. En annen fagansvarlig må godkjenne den.")
                if rate.is_by(view.me) else ""
            )  # fmt: skip

    def _offer(self, rate: EntryDraft | None) -> None:
        """Show what can be done with an amount, and with the one that waits."""
        self.form.setVisible(rate is None)
        self.approval.setVisible(rate is not None and not rate.approved_by)
        self.release.setVisible(rate is not None and bool(rate.approved_by))
        self.withdrawal.setVisible(rate is not None)

    def _said(self, rate: EntryDraft) -> str:
        amount, first = newest_amount(rate)
        year, month, day = first.split("-")
        said = self.tr("{who} foreslår {amount}: {why}").format(
            who=rate.author, amount=self._amount(amount, f"{day}.{month}.{year}"), why=rate.reason
        )
        if source := newest_source(rate):
            said = "\n".join((said, self.tr("Kilde: {source}").format(source=source)))
        if not rate.approved_by:
            return said
        approved = self.tr("Godkjent av {who}.").format(who=rate.approved_by)
        return f"{said}\n{approved}"

    def _show_used(self, programs: tuple[str, ...]) -> None:
        view = self._desk.overview.view
        if view is None or not isValid(self):
            return
        names = [view.programs[name].name.into(self._desk.language) for name in programs]
        said = self.tr("Brukes av: {names}").format(names=", ".join(names))
        self.used.setText(said if names else self.tr("Ingen regel bruker denne satsen nå."))

    def _propose(self) -> None:
        view, constant = self._desk.overview.view, self.list.current_key()
        new = self.form.read(view.today) if view else ""
        if isinstance(new, str):
            self._desk.background.said.emit(new)
            return
        why, names = self.form.reason.text(), self._begun.get(constant)
        if names is None:
            self._desk.act(lambda it: it.rates.propose(constant, new, why), self._sent)
        else:
            self._desk.act(lambda it: it.rates.propose_new(constant, names, new, why), self._sent)

    def _ask_new(self) -> None:
        box = NewRateBox(self)
        box.named.connect(self.begin)
        box.open()

    def begin(self, names: dict[str, str]) -> None:
        """Begin an amount that is not there yet; nothing is stored before it is sent in."""
        view = self._desk.overview.view
        taken = {*(view.ground.constants if view else ()), *self._begun}
        made = id_of(names["nb"], taken)
        self._begun[made] = names
        self.refresh()
        self.list.go_to(made)
        self._show(made)
        self.form.amount.setFocus()

    def _sent(self, draft: EntryDraft) -> None:
        self._begun.pop(draft.id, None)
        self.refresh()
        self.form.forget()
        self._desk.background.said.emit(self.tr("Satsen er sendt inn. En annen må godkjenne den."))

    def _approve(self) -> None:
        if rate := self._waiting(self.list.current_key()):
            said = self.tr("Satsen er godkjent og kan publiseres.")
            self._desk.act_and_say(said, partial(_approved, rate))

    def _publish(self) -> None:
        view, constant = self._desk.overview.view, self.list.current_key()
        if view is None:
            return
        day, why = view.today, self.release.reason.text()
        self._desk.act(
            lambda it: it.rates.publish(constant, day, why),
            partial(self._published, constant),
        )

    def _published(self, constant: str, version: Version) -> None:
        self._desk.background.said.emit(self.tr("Satsen er publisert."))
        if isValid(self):
            self.sign.offer(constant, version.id, self.list.current_key())

    def _withdraw(self) -> None:
        constant = self.list.current_key()
        said = self.tr("Satsen er trukket tilbake.")
        self._desk.act_and_say(said, lambda it: it.rates.withdraw(constant))


def _approved(rate: EntryDraft, rulework: Rulework) -> EntryDraft:
    return rulework.entries.approve(rate)
