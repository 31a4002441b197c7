"""A row in words: what stands under a program's name, and what a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from matcher.catalogue.matching import Match, Verdict
from ui.counter.results.reasons import deciding_reason
from ui.counter.results.rows import Heading, Row
from ui.counter.verdicts import (
    counted,
    outcome_words,
    qualifier_word,
    status_words,
    verdict_heading,
    verdict_word,
)

if TYPE_CHECKING:
    from matcher.rules.wording import Wording
    from ui.counter.presenter import Counter

NAMED = 2
"""How many missing answers a row names before it counts the rest."""
JOINT = " · "


class Lines(QObject):
    """Says rows. What it said of a match is kept for as long as that match stands."""

    def __init__(self, counter: Counter, parent: QObject | None = None) -> None:
        """Speak the counter's language."""
        super().__init__(parent)
        self._counter = counter
        self._said: dict[str, tuple[Match, str]] = {}
        self._wording: Wording | None = None
        self.with_verdict = False
        """Whether a row must say its verdict because no heading does."""

    def forget(self) -> None:
        """Let go of everything said about a person, and of the catalogue's amounts."""
        self._said.clear()
        self._wording = None

    def title(self, row: Row) -> str:
        """Return a program's name, or a heading."""
        if isinstance(row, Match):
            return row.program.name.into(self._counter.language)
        if row.folded is None:
            return verdict_heading(row.verdict)
        return self._fold(row)

    def _fold(self, row: Heading) -> str:
        texts = {
            (Verdict.NOT_NOW, True): self.tr("Vis {count} som ikke passer nå"),
            (Verdict.NOT_NOW, False): self.tr("Skjul {count} som ikke passer nå"),
            (Verdict.INFORMATION, True): self.tr("Vis {count} til opplysning"),
            (Verdict.INFORMATION, False): self.tr("Skjul {count} til opplysning"),
        }
        return texts[row.verdict, bool(row.folded)].format(count=row.count)

    def tag(self) -> str:
        """Return the words of the tag on a program that is meant for a group the person is in."""
        return self.tr("Prioritert gruppe")

    def second(self, match: Match) -> str:
        """Return the line under a program's name."""
        said = self._kept(match)
        if not self.with_verdict:
            return said
        parts = [verdict_word(match.verdict), said[:1].lower() + said[1:]]
        return JOINT.join(part for part in parts if part)

    def _kept(self, match: Match) -> str:
        kept = self._said.get(match.program.id)
        if kept and kept[0] is match:
            return kept[1]
        said = self._second(match)
        said = said[:1].upper() + said[1:]
        self._said[match.program.id] = (match, said)
        return said

    def _second(self, match: Match) -> str:
        qualifiers = [qualifier_word(qualifier) for qualifier in match.qualifiers]
        if match.verdict is Verdict.MAYBE:
            missing = [self._missing(match, NAMED)] if match.missing else []
            return JOINT.join([*missing, *qualifiers])
        status = status_words(match.program.availability.status, self._counter.language)
        parts = [status, *qualifiers, "" if status else self._reason(match)]
        return JOINT.join(part for part in parts if part)

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
        if match.verdict is Verdict.FITS and (program.open_to_all or not program.criteria):
            return self.tr("åpent for alle")
        found = deciding_reason(match, self._counter.findings(program.id), self._wording)
        if match.verdict is Verdict.FITS or not found.sentence:
            return found.sentence
        if found.excludes:
            return self.tr("utelukker: {sentence}").format(sentence=found.sentence)
        return self.tr("ikke oppfylt: {sentence}").format(sentence=found.sentence)

    def _spoken_reason(self, match: Match) -> str:
        status = status_words(match.program.availability.status, self._counter.language)
        reason = "" if match.verdict is Verdict.MAYBE else status or self._reason(match)
        if not reason or match.verdict is not Verdict.FITS:
            return reason
        return self.tr("fordi {sentence}").format(sentence=reason[:1].lower() + reason[1:])

    def whole(self, row: Row) -> str:
        """Return everything about a row that may have been cut off."""
        if isinstance(row, Heading):
            return self.title(row)
        lines = [self.title(row), self.second(row)]
        if row.missing:
            lines[1] = self._missing(row, len(row.missing))
        return "\n".join(line[:1].upper() + line[1:] for line in lines if line)

    def spoken(self, row: Row, place: int, count: int) -> str:
        """Return a row as a screen reader should say it: everything, with its place."""
        if isinstance(row, Heading):
            said = counted(row.verdict, row.count) if row.folded is None else self.title(row)
            return f"{said}."
        where = self.tr("{place} av {count}").format(place=place, count=count) if place else ""
        parts = [self.title(row), outcome_words(row), where]
        if row.priorities:
            parts.append(self.tag())
        if row.missing:
            parts.append(self._missing(row, len(row.missing)))
        parts += map(qualifier_word, row.qualifiers)
        parts.append(self._spoken_reason(row))
        return " ".join(f"{part[:1].upper()}{part[1:]}." for part in parts if part)
