"""What can be done with one line of the review list: confirm it today, open it, settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from matcher.catalogue.quality import quality
from ui.desk.review.note_line import NoteLine
from ui.platform import day_words
from ui.theme import SPACE_L, SPACE_S
from ui.widgets import Part, Sentence, Sentences, Words, WrapButton, column_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from matcher.catalogue.quality import Quality
    from matcher.proving import Score
    from matcher.rulework import Draft, ReviewItem, Rulework
    from ui.desk.presenter import Desk


class ReviewAct(Part):
    """One program and the reason it is on the list."""

    opened = Signal()

    def __init__(self, desk: Desk) -> None:
        """Start without a line."""
        super().__init__()
        self._desk = desk
        self.item: ReviewItem | None = None
        self.title, self.why = Words("", "heading=2"), Words()
        self.facts = Words("", "muted", "small")
        self.unnoticed = Sentences(self.tr("Endringer som ingen test ville oppdage"), lines=8)
        self.unnoticed.opened.connect(self._open)
        self.cure = Words("", "muted", "small")
        self.open = WrapButton("", "plain")
        self.open.clicked.connect(self._open)
        self.confirm = NoteLine(
            self.tr("Bekreftet i dag"),
            self.tr("Hvordan ble det bekreftet?"),
            self.tr("F.eks. «Ringte kontoret», «Lest på nettsiden»"),
        )
        self.confirm.noted.connect(self.confirm_today)
        self.settle = NoteLine(
            self.tr("Meldingen er ferdig"), self.tr("Hva ble gjort med meldingen?"), "", "plain"
        )
        self.settle.noted.connect(self.settle_report)
        column = column_of(self, spacing=SPACE_S, margins=SPACE_L)
        for part in (self.title, self.why, self.unnoticed, self.cure, self.facts, self.open,
                     self.confirm, self.settle):  # fmt: skip
            if isinstance(part, Words):
                part.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
        column.addStretch(1)

    def show_item(self, item: ReviewItem | None) -> None:
        """Show another line."""
        view = self._desk.overview.view
        parts: tuple[QWidget, ...] = (self.open, self.confirm)
        for part in parts:
            part.setVisible(item is not None)
        self.settle.setVisible(item is not None and item.report is not None)
        if item != self.item:
            self.confirm.forget()
            self.settle.forget()
        self.item = item
        self._show_score(item.score if item else None)
        program = view.programs.get(item.program) if item and view else None
        if item is None or program is None:
            self.title.setText(self.tr("Velg en linje i listen."))
            self.why.setText("")
            self.facts.setText("")
            return
        self.title.setText(program.name.into(self._desk.language))
        self.why.setText(item.why.into(self._desk.language))
        said = self.tr("Sist bekreftet {last} · gjennomgås innen {due} · {owner}")
        never = self.tr("aldri")
        facts = said.format(
            last=day_words(program.last_verified) or never,
            due=day_words(program.review_by) or never, owner=program.owner,
        )  # fmt: skip
        found = quality(program, view.published.offices, view.today) if view else None
        self.facts.setText(f"{facts} · {self._quality_words(found)}" if found else facts)

    def _quality_words(self, found: Quality) -> str:
        """Return how many of ten things the card tells, and which are lacking."""
        told = round(found.score * 10)
        if not found.lacking:
            return self.tr("Kortet sier 10 av 10 ting")
        lacking = ", ".join(mark.into(self._desk.language) for mark in found.lacking)
        return self.tr("Kortet sier {told} av 10 ting – mangler: {lacking}").format(
            told=told, lacking=lacking
        )

    def _show_score(self, score: Score | None) -> None:
        """Show which changes of the rule no case would notice, and what to do about it."""
        language = self._desk.language
        survivors = score.survivors if score else ()
        self.unnoticed.show_sentences(
            [
                Sentence(each.sentence.into(language), str(place), "warning", "maybe")
                for place, each in enumerate(survivors)
            ]
        )
        self.unnoticed.setVisible(bool(survivors))
        self.cure.setText(
            self.tr("Lag en regeltest for hver: en person som ville fått et annet svar.")
        )
        self.cure.setVisible(bool(survivors))
        self.open.set_words(self.tr("Åpne regelen") if survivors else self.tr("Åpne tiltaket"))

    def _open(self) -> None:
        self.opened.emit()

    def confirm_today(self, how: str) -> None:
        """Note that the program was made sure of today."""
        if self.item is None:
            return
        program_id = self.item.program

        def work(rulework: Rulework) -> Draft:
            return rulework.review.confirm(program_id, how)

        self._desk.act(work, self._say_confirmed)

    def _say_confirmed(self, draft: Draft) -> None:
        name = draft.program.name.into(self._desk.language)
        sent = self.tr("«{name}» er bekreftet og sendt inn. En annen må godkjenne det.")
        noted = self.tr(
            "Bekreftelsen av «{name}» står i utkastet. Send det inn når resten er ferdig."
        )
        self._desk.background.said.emit((sent if draft.submitted_by else noted).format(name=name))

    def settle_report(self, how: str) -> None:
        """Note what was done with a report."""
        report = self.item.report if self.item else None
        if report is None:
            return
        number, said = report.number, self.tr("Meldingen er ferdig og tatt av listen.")

        self._desk.act_and_say(said, lambda to: to.review.settle(number, how))
