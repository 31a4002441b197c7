"""*Hvorfor*: every criterion with what became of it; what ruled a program out comes first."""

from __future__ import annotations

from collections import Counter as Tally
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcher.catalogue import CriterionKind, Status, Verdict
from ui.counter.program.links import ProgramLinks
from ui.counter.program.reason_row import ReasonRows
from ui.counter.program.reasons import Reasons
from ui.counter.verdicts import status_words
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import Words, column_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Match
    from ui.counter.presenter import Counter
    from ui.counter.program.reasons import ReasonBlock, ReasonLine


class Why(QWidget):
    """The reasons of one program."""

    question_wanted = Signal(str)
    program_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Start without a program."""
        super().__init__()
        self._counter = counter
        self.heading = Words(self.tr("Hvorfor"), "heading=3")
        self.summary = Words("", "muted", "small")
        self.lead = Words()
        self.decisive = ReasonRows()
        self.replaced = ProgramLinks(counter, self.tr("Erstattet av:"))
        self.instead = ProgramLinks(counter, self.tr("Prøv heller:"))
        self.rest_words = Words(self.tr("De andre vilkårene:"), "muted", "small")
        self.rest = ReasonRows()
        self._column = column_of(
            self,
            self.heading,
            self.summary,
            self.lead,
            self.decisive,
            self.replaced,
            self.instead,
            self.rest_words,
            self.rest,
        )
        for rows in (self.decisive, self.rest):
            rows.question_wanted.connect(self.question_wanted)
        for links in (self.replaced, self.instead):
            links.program_wanted.connect(self.program_wanted)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Give the reasons less air."""
        self._column.setSpacing(SPACE_XS if compact else SPACE_S)
        for rows in (self.decisive, self.rest):
            rows.set_compact(compact)

    def show_match(self, match: Match) -> None:
        """Show why a program came out as it did."""
        blocks = Reasons(self._counter).of(match.program)
        not_now = match.verdict is Verdict.NOT_NOW
        first = [block for block in blocks if block.decisive and not_now]
        rest = [block for block in blocks if block not in first]
        self.decisive.show_lines(_lines(first))
        self.rest.show_lines(_lines(rest))
        self.rest_words.setVisible(bool(first and rest))
        self._say(self.summary, self._summary(blocks))
        self._say(self.lead, self._lead(match, first, blocks))
        elsewhere = match.program.availability.status is Status.NOT_IN_OSLO
        self.instead.show_programs(match.program.instead if not_now or elsewhere else ())
        self.replaced.show_programs(match.program.relations.replaced_by)

    @staticmethod
    def _say(words: Words, text: str) -> None:
        words.setText(text)
        words.setVisible(bool(text))

    def _lead(self, match: Match, first: list[ReasonBlock], blocks: list[ReasonBlock]) -> str:
        program = match.program
        status, note = (
            status_words(program.availability.status, self._counter.language),
            program.availability.note.into(self._counter.language),
        )
        if status:
            # Some notes begin with the very word.
            said = note.casefold().startswith(status.casefold())
            return note if said else f"{status}. {note}".strip()
        if first:
            return self.tr("Passer ikke nå fordi:")
        if not blocks and program.open_to_all:
            return self.tr("Åpent for alle. Det er ingen vilkår.")
        return "" if blocks else self.tr("Kildene oppgir ingen vilkår.")

    def _summary(self, blocks: list[ReasonBlock]) -> str:
        """Return how many criteria are met, open, failed, or for a person to judge."""
        rules = (CriterionKind.REQUIRED, CriterionKind.EXCLUSION)
        tally = Tally(block.lines[0].state.role for block in blocks if block.kind in rules)
        judged = sum(block.kind is CriterionKind.JUDGEMENT for block in blocks)
        total, missing = tally.total(), tally["maybe"]
        # "7 of 7 are met · 7 to be judged" would be read as the same seven.
        open_ones = self.tr("{count} til må vurderes") if total else self.tr("{count} må vurderes")
        met = self.tr("{met} av {total} vilkår er i orden").format(met=tally["fits"], total=total)
        said = (
            (total, met),
            (missing, self.tr("{count} mangler svar").format(count=missing)),
            (judged, open_ones.format(count=judged)),
        )
        return " · ".join(words for count, words in said if count)


def _lines(blocks: Iterable[ReasonBlock]) -> list[ReasonLine]:
    return [line for block in blocks for line in block.lines]
