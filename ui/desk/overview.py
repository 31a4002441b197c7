"""The desk as it is looked at: everything read anew after every act, and one draft open."""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.desk.background import Background
from ui.desk.snapshot import DeskView, Proof, look, proven, standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.questions.texts import Language
    from matcher.rulework import Draft, ReviewItem, Rulework
    from ui.platform import Jobs

T = TypeVar("T")


class Looking(Background):
    """Shows what there is and opens one draft of it; what is edited is kept elsewhere."""

    changed = Signal()
    """Drafts, versions, history or the review list are others: ask again for `view`."""

    opened = Signal()
    """Another program is open, or none."""

    edited = Signal()
    """The open draft has another content or state."""

    stored = Signal()
    """What is known of how well the draft is kept is another: see `kept`."""

    took_effect = Signal(object)
    """This catalogue is in force today: told at the first look, and when it is another."""

    def __init__(
        self, open_desk: Callable[[], Rulework], jobs: Jobs, language: Language,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Work on what `open_desk` opens; it is called in the background."""
        super().__init__(open_desk, jobs, language, parent)
        self.view: DeskView | None = None
        self.draft: Draft | None = None
        self.proof: Proof | None = None
        self.kept = ""
        self.dirty = False
        self.scoring.found.connect(self._reviewed)

    def refresh(self) -> None:
        """Look again, for another may have been at work."""
        self.act(_nothing)

    def flush(self) -> None:
        """Save what waits to be saved: nothing, where nothing is edited."""

    def act(self, work: Callable[[Rulework], T], done: Callable[[T], object] | None = None) -> None:
        """Do something in the background after what waits to be saved, and look again."""
        self.flush()
        open_id = self.draft.program.id if self.draft else ""
        known = dict(self.view.proofs) if self.view else {}

        def job() -> tuple[T, DeskView, Draft | None]:
            rulework = self._at_work()
            result = work(rulework)
            draft = standing(rulework, open_id) if open_id else None
            return result, look(rulework, known, self.scoring.review), draft

        self._jobs.run(job, partial(self._acted, open_id, done), self._failed)

    def _acted(
        self,
        open_id: str,
        done: Callable[[T], object] | None,
        outcome: tuple[T, DeskView, Draft | None],
    ) -> None:
        result, view, draft = outcome
        before, self.view = self.view, view
        self.changed.emit()
        self.scoring.follow(view.published)
        if open_id and self.draft is not None and self.draft.program.id == open_id:
            self._take(draft)
        if before is None or before.published.hash != view.published.hash:
            self.took_effect.emit(view.published)
            # What stays for long need not be looked through for what can go: that takes a tenth
            # of a second, in which nothing else is done.
            gc.freeze()
        if done is not None:
            done(result)

    def _reviewed(self, review: tuple[ReviewItem, ...]) -> None:
        """Show the review list with what was found out about the rule cases."""
        if self.view is not None and review != self.view.review:
            self.view = replace(self.view, review=review)
            self.changed.emit()

    def _take(self, draft: Draft | None) -> None:
        """Go on with the open draft as it was read, unless it was edited meanwhile."""
        if self.dirty:
            return
        self.draft = draft
        view = self.view
        self.proof = view.proofs.get(draft.program.id) if draft and view else None
        (self.edited if draft else self.opened).emit()
        self._prove()

    def open(self, program_id: str) -> None:
        """Open a program's draft; what is open is saved first."""
        self.flush()
        self._jobs.run(lambda: self._at_work().drafts.edit(program_id), self._show, self._failed)

    def _show(self, draft: Draft) -> None:
        self.draft, self.kept, self.dirty = draft, "", False
        self.proof = self.view.proofs.get(draft.program.id) if self.view else None
        self.opened.emit()
        self.stored.emit()
        self._prove()

    def _prove(self) -> None:
        """Find out what is to be mended in a draft that is not stored yet."""
        draft = self.draft
        if draft is None or self.proof is not None or self.dirty:
            return

        def job() -> Proof:
            return proven(self._at_work(), draft)

        self._jobs.run(job, partial(self._proven, draft), self._failed)

    def _proven(self, of: Draft, proof: Proof) -> None:
        if self.draft is of:
            self.proof = proof
            self.edited.emit()


def _nothing(_: Rulework) -> None:
    """Change nothing."""
