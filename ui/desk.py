"""The desk's presenter: one draft open, and signals for the screens that show it.

All that reaches the database runs in the background, one thing after the other; the screens read
`view` and `draft` from memory and tell the desk what the supervisor did.
"""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk_background import Background
from ui.desk_view import DeskView, Proof, look, proven, standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.errors import MatcherError
    from matcher.questions.texts import Language
    from matcher.rulework import Draft, ReviewItem, Rulework
    from ui.jobs import Jobs

T = TypeVar("T")
REST = 400
"""Milliseconds without an edit before the draft is saved and proven."""


class Desk(Background):
    """What the supervisor's screens share."""

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
        self._later = QTimer(self, singleShot=True, interval=REST)
        self._later.timeout.connect(self.flush)
        self.scoring.found.connect(self._reviewed)

    def refresh(self) -> None:
        """Look again, for another may have been at work."""
        self.act(_nothing)

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
        self._jobs.run(lambda: self._at_work().edit(program_id), self._show, self._failed)

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

    def close(self) -> None:
        """Have no program open."""
        self.flush()
        self.draft = self.proof = None
        self.kept = ""
        self.opened.emit()
        self.stored.emit()

    def put(self, program: Program) -> None:
        """Keep another program in the open draft."""
        if self.draft is not None and program != self.draft.program:
            self._edit(replace(self.draft, program=program))

    def put_cases(
        self,
        cases: tuple[RuleCase, ...],
        expectations: dict[str, dict[str, str]],
        missing: dict[str, dict[str, tuple[str, ...] | None]],
    ) -> None:
        """Keep other rule cases in the open draft, and what cases from elsewhere are to say."""
        if self.draft is not None:
            draft = replace(self.draft, cases=cases, expectations=expectations, missing=missing)
            self._edit(draft)

    def _edit(self, draft: Draft) -> None:
        self.draft, self.dirty = draft, True
        self.kept = self.tr("Lagrer …")
        self._later.start()
        self.edited.emit()
        self.stored.emit()

    def flush(self) -> None:
        """Save the open draft now, if there is something to save."""
        self._later.stop()
        draft = self.draft
        if draft is None or not self.dirty:
            return
        self.dirty = False

        def job() -> tuple[Draft, Proof]:
            rulework = self._at_work()
            saved = rulework.save(draft)
            return saved, proven(rulework, saved)

        self._jobs.run(job, partial(self._saved, draft), partial(self._unsaved, draft))

    def _saved(self, sent: Draft, outcome: tuple[Draft, Proof]) -> None:
        saved, proof = outcome
        name = saved.program.id
        if self.view is not None:
            drafts = {**self.view.drafts, name: saved} if saved.revision else self.view.drafts
            proofs = {**self.view.proofs, name: proof}
            self.view = replace(self.view, drafts=drafts, proofs=proofs)
            self.changed.emit()
        if self.draft is None or self.draft.program.id != name:
            return
        self.proof = proof
        now = self.draft
        self.draft = saved if now is sent else _with_content(saved, now)
        if not self.dirty:
            at = saved.changed_at.strftime("%H.%M")
            self.kept = self.tr("Lagret kl. {time}").format(time=at)
        self.edited.emit()
        self.stored.emit()

    def _unsaved(self, sent: Draft, error: MatcherError) -> None:
        if self.draft is not None and self.draft.program.id == sent.program.id:
            self.dirty = True
            self.kept = self.tr("Ikke lagret")
            self.stored.emit()
        self.said.emit(error.into(self.language))


def _with_content(saved: Draft, now: Draft) -> Draft:
    kept = replace(saved, program=now.program, cases=now.cases)
    return replace(kept, expectations=now.expectations, missing=now.missing)


def _nothing(_: Rulework) -> None:
    """Change nothing."""
