"""What is to be listed: the assessment by verdict, or what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.counter.results.rows import FOLDING, grouped

if TYPE_CHECKING:
    from matcher.catalogue.matching import Verdict
    from ui.counter.presenter import Counter
    from ui.counter.results.rows import Row
    from ui.counter.results.search import Index


class Listing:
    """The state of the list: what is searched for, selected and unfolded."""

    def __init__(self, counter: Counter) -> None:
        """Start with everything suggested, folded as usual."""
        self._counter = counter
        self._index: Index | None = None
        self._unfolded: set[Verdict] = set()
        self.query = ""
        self.selected: str | None = None

    def rows(self) -> list[Row]:
        """Return the rows to show now."""
        assessment = self._counter.assessment
        if self.query:
            return [assessment[program_id] for program_id in self._found()]
        return grouped(assessment.suggestions, self._unfolded, self.selected)

    def _found(self) -> list[str]:
        if self._index is None:
            from ui.counter.results.search import Index

            self._index = Index(self._counter.catalogue.programs.values())
        return self._index.find(self.query)

    def fold(self, verdict: Verdict) -> None:
        """Fold the programs of a verdict, or unfold what is folded."""
        if verdict in FOLDING:
            self._unfolded ^= {verdict}

    def is_suggested(self, program_id: str) -> bool:
        """Tell whether a program is listed without being searched for."""
        match = self._counter.assessment.by_id.get(program_id)
        return match is not None and match.suggested

    def forget_person(self) -> None:
        """Go back to the beginning."""
        self._unfolded.clear()
        self.query = ""
        self.selected = None

    def forget_catalogue(self) -> None:
        """Let go of the words of a catalogue that is no longer in use."""
        self._index = None
        if self.selected not in self._counter.catalogue.programs:
            self.selected = None
