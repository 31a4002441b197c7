"""A row in words: what stands under a program's name, and what a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from matcher.catalogue import Group, Match, Verdict
from matcher.catalogue.catalogue_age import is_aged
from matcher.questions import NEEDS, capitalised
from ui.counter.groups import counted, group_heading
from ui.counter.results.row_reason import deciding_reason
from ui.counter.results.rows import Heading, Row
from ui.counter.standing_words import standing_sentence
from ui.counter.tie_words import tie_words
from ui.counter.verdicts import (
    exception_words,
    outcome_words,
    qualifier_word,
    status_words,
    verdict_word,
)

if TYPE_CHECKING:
    from matcher.rules import Wording
    from ui.counter.presenter import Counter

NAMED = 2
"""How many missing answers a row names before it counts the rest."""
JOINT = " · "


class RowWords(QObject):
    """Says rows. What it said of a match is kept for as long as that match stands."""

    def __init__(self, counter: Counter, parent: QObject | None = None) -> None:
        """Speak the counter's language."""
        super().__init__(parent)
        self._counter = counter
        self._said: dict[str, tuple[Match, str]] = {}
        self._wording: Wording | None = None

    def forget(self) -> None:
        """Let go of everything said about a person, and of the catalogue's amounts."""
        self._said.clear()
        self._wording = None

    def is_chosen(self, match: Match) -> bool:
        """Tell whether a program is chosen with the person."""
        return match.program.id in self._counter.plan.ids

    def title(self, row: Row) -> str:
        """Return a program's name, or a heading."""
        if isinstance(row, Match):
            return row.program.name.into(self._counter.language)
        return group_heading(row.group, row.count, folded=row.folded)

    def tag(self) -> str:
        """Return the words of the tag on a program that is meant for a group the person is in."""
        return self.tr("Prioritert gruppe")

    def second(self, match: Match) -> str:
        """Return the line under a program's name: the verdict, and why the row stands there."""
        kept = self._said.get(match.program.id)
        if kept and kept[0] is match:
            return kept[1]
        said = JOINT.join(part for part in self._parts(match, NAMED) if part)
        self._said[match.program.id] = (match, said)
        return said

    def _parts(self, match: Match, named: int) -> list[str]:
        outcome = self._outcome(match)
        exceptions = exception_words(
            match, self._counter.catalogue.questionnaire, self._counter.language
        )
        qualifiers = [qualifier_word(qualifier, exceptions) for qualifier in match.qualifiers]
        ties = tie_words(match.program.id, self._counter)
        aged = self._aged(match)
        if match.verdict in (Verdict.FITS, Verdict.MAYBE):
            missing = self._missing(match, named) if match.missing else ""
            return [outcome, aged, *ties, self.because(match), missing, *qualifiers]
        status = status_words(match.program.availability.status, self._counter.language)
        return [outcome, aged, *ties, status, *qualifiers, "" if status else self._reason(match)]

    def is_aged(self, match: Match) -> bool:
        """Tell whether somebody should have looked at a program's card again."""
        return is_aged(match.program, self._counter.situation.as_of)

    def _aged(self, match: Match) -> str:
        due = match.program.review_by
        if due is None or not self.is_aged(match):
            return ""
        said = self.tr("kan være utdatert, skulle vært kontrollert {day}")
        return said.format(day=due.strftime("%d.%m.%Y"))

    def _outcome(self, match: Match) -> str:
        likely = self._counter.is_likely(match)
        said = outcome_words(match, likely=likely)
        # What is missing stands further on in the row.
        return said if match.verdict is Verdict.FITS else verdict_word(match.verdict)

    def because(self, match: Match) -> str:
        """Return why a program stands where it stands, begun as a part of a sentence."""
        language = self._counter.language
        if match.group is Group.HAS:
            return self.tr("har allerede")
        said = [why.into(language) for why in match.because]
        if match.standing.named:
            said.insert(0, self.tr("nevnt"))
        if said:
            return self.tr("fordi: {reasons}").format(reasons=", ".join(said))
        if match.standing.needs:
            return self.tr("gjelder: {needs}").format(needs=self._needs(match))
        return "" if match.verdict is Verdict.MAYBE else self._reason(match)

    def _needs(self, match: Match) -> str:
        question = self._counter.catalogue.questionnaire[NEEDS]
        found = filter(None, map(question.choice, match.standing.needs))
        return ", ".join(choice.label.into(self._counter.language) for choice in found).lower()

    def _missing(self, match: Match, named: int) -> str:
        questions, language = self._counter.catalogue.questionnaire, self._counter.language
        labels = [questions[question].label.into(language) for question in match.missing]
        rest = len(labels) - named
        text = self.tr("mangler: {labels}").format(labels=", ".join(labels[:named]))
        return f"{text} +{rest}" if rest > 0 else text

    def _reason(self, match: Match) -> str:
        if self._wording is None:
            self._wording = self._counter.wording()
        program = match.program
        if match.open_to_all:
            return ""
        found = deciding_reason(match, self._counter.findings(program.id), self._wording)
        if match.verdict is Verdict.FITS or not found.sentence:
            return found.sentence[:1].lower() + found.sentence[1:]
        if found.excludes:
            return self.tr("utelukker: {sentence}").format(sentence=found.sentence)
        return self.tr("ikke oppfylt: {sentence}").format(sentence=found.sentence)

    def whole(self, row: Row) -> str:
        """Return everything about a row that may have been cut off."""
        if isinstance(row, Heading):
            return self.title(row)
        line = JOINT.join(part for part in self._parts(row, len(row.missing)) if part)
        return f"{self.title(row)}\n{line}"

    def spoken(self, row: Row, place: int, count: int) -> str:
        """Return a row as a screen reader should say it: everything, with its place."""
        if isinstance(row, Heading):
            said = counted(row.group, row.count) if row.folded is None else self.title(row)
            return f"{said}."
        where = self.tr("{place} av {count}").format(place=place, count=count) if place else ""
        outcome, *reasons = self._parts(row, len(row.missing))
        tag = self.tag() if row.priorities else ""
        chosen = self.tr("valgt") if self.is_chosen(row) else ""
        parts = [self.title(row), chosen, outcome, where, tag, *reasons]
        return " ".join(f"{capitalised(part)}." for part in parts if part)

    def standing(self, match: Match) -> str:
        """Return why a program stands above the next one."""
        return standing_sentence(self._counter, match)
