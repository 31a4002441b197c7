"""What is to be listed: the assessment by group, or what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import Group
from ui.counter.results.rows import FOLDING, LISTED, grouped

if TYPE_CHECKING:
    from matcher.catalogue.search import Hits, Index
    from ui.counter.presenter import Counter
    from ui.counter.results.rows import Row


_OPEN, _SHUT = "open", "shut"


class ListContent:
    """The state of the list: what is searched for, selected and unfolded."""

    def __init__(self, counter: Counter) -> None:
        """Start with everything suggested, folded as usual."""
        self._counter = counter
        self._index: Index | None = None
        self._folded: dict[Group, bool] = {}
        self.query = ""
        self.hits: Hits | None = None
        """What was found by the query, while there is one."""

        self.selected: str | None = None

    def rows(self) -> list[Row]:
        """Return the rows to show now."""
        assessment = self._counter.assessment
        if self.query:
            self.hits = self._found()
            return [assessment[program_id] for program_id in self.hits.ids]
        unfolded = {group for group in FOLDING if not self._is_folded(group)}
        return grouped(assessment.matches, unfolded, self.selected)

    def _found(self) -> Hits:
        if self._index is None:
            from matcher.catalogue.search import Index

            self._index = Index(self._counter.catalogue, self._counter.language)
        return self._index.find(self.query)

    def fold(self, group: Group) -> None:
        """Fold a group, or unfold what is folded: so it stays, also for the next person."""
        if group in FOLDING:
            self._folded[group] = not self._is_folded(group)

    def folds(self) -> str:
        """Return how somebody wanted the groups to stand, as settings keep it."""
        kept = (f"{g}={_SHUT if shut else _OPEN}" for g, shut in self._folded.items())
        return ",".join(kept)

    def set_folds(self, folds: str) -> None:
        """Let the groups stand as `folds` says; what it does not name stands as usual."""
        named = dict(each.split("=") for each in folds.split(",") if "=" in each)
        self._folded = {g: named[g] == _SHUT for g in FOLDING if g in named}

    def _is_folded(self, group: Group) -> bool:
        """Tell how a group stands: as somebody wanted it, or by what there is to talk about.

        Where answers were given and nothing is raised, what is possible must not hide behind a
        heading: the catalogue of others may know no pointers.
        """
        if group in self._folded:
            return self._folded[group]
        if group is not Group.MORE or not self._counter.situation.answers:
            return True
        return any(match.group is Group.RAISE for match in self._counter.assessment.matches)

    def is_suggested(self, program_id: str) -> bool:
        """Tell whether a program is listed without being searched for."""
        match = self._counter.assessment.by_id.get(program_id)
        return match is not None and match.group in LISTED

    def forget_person(self) -> None:
        """Forget what was searched for and looked at; folds say nothing about anybody."""
        self.query = ""
        self.selected = None

    def forget_catalogue(self) -> None:
        """Let go of the words of a catalogue that is no longer in use."""
        self._index = None
        if self.selected not in self._counter.catalogue.programs:
            self.selected = None
