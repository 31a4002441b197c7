"""The desk's presenter: the background, the overview and the open draft, joined.

All that reaches the database runs in the background, one thing after the other; the screens read
`overview.view` and `editing.draft` from memory and tell the desk what the supervisor did.
"""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from matcher import clock
from ui.desk.background import Background
from ui.desk.key_places import KeyPlaces
from ui.desk.open_draft import Editing
from ui.desk.overview import Overview
from ui.desk.scores import CatalogueScores
from ui.desk.snapshot import DeskView, look, standing_draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.questions import Language
    from matcher.rulework import Draft, Rulework
    from ui.platform import Jobs

T = TypeVar("T")


class Desk(QObject):
    """What the supervisor's screens share."""

    def __init__(
        self, open_desk: Callable[[], Rulework], jobs: Jobs, language: Language,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Work on what `open_desk` opens; it is called in the background."""
        super().__init__(parent)
        self.language: Language = language
        self.background = Background(open_desk, jobs, language, self)
        self.overview = Overview(self)
        self.editing = Editing(self.background, self.overview, self)
        self.scoring = CatalogueScores(self.background.ask_or, self)
        self.signing = KeyPlaces()
        self.scoring.found.connect(self.overview.show_review)

    @property
    def today(self) -> date:
        """The day at the desk."""
        return self.overview.view.today if self.overview.view else clock.today()

    def end(self) -> None:
        """Leave nothing at work but what is to be saved."""
        self.scoring.stop()
        self.background.end()

    def refresh(self) -> None:
        """Look again, for another may have been at work."""
        self._do(_nothing)

    def act(self, work: Callable[[Rulework], T], done: Callable[[T], object] | None = None) -> None:
        """Do something in the background after what waits to be saved, and look again."""
        self.background.begun.emit()
        self._do(work, done)

    def _do(self, work: Callable[[Rulework], T], done: Callable[[T], object] | None = None) -> None:
        self.editing.flush()
        open_id, known = self.editing.program_id, self.overview.proofs

        def job(rulework: Rulework) -> tuple[T, DeskView, Draft | None]:
            result = work(rulework)
            draft = standing_draft(rulework, open_id) if open_id else None
            return result, look(rulework, known, self.scoring.review), draft

        over = self.background.over.emit
        self.background.ask_or(job, partial(self._acted, open_id, done), over)

    def act_and_say(self, said: str, act: Callable[[Rulework], object]) -> None:
        """Do something in the background, and say when it is done what was done."""

        # The words are ready before: what is said in a language is asked for on one thread.
        def work(rulework: Rulework) -> str:
            act(rulework)
            return said

        self.act(work, self.background.said.emit)

    def _acted(
        self,
        open_id: str,
        done: Callable[[T], object] | None,
        outcome: tuple[T, DeskView, Draft | None],
    ) -> None:
        self.background.over.emit()
        result, view, draft = outcome
        another = self.overview.show(view)
        self.scoring.follow(view.published)
        if open_id and self.editing.program_id == open_id:
            self.editing.take(draft)
        if another:
            self.overview.took_effect.emit(view.published)
            # What stays for long need not be looked through for what can go: that takes a tenth
            # of a second, in which nothing else is done.
            gc.freeze()
        if done is not None:
            done(result)


def _nothing(_: Rulework) -> None:
    """Change nothing."""
