"""The desk's presenter: one draft open, and signals for the screens that show it.

All that reaches the database runs in the background, one thing after the other; the screens read
`view` and `draft` from memory and tell the desk what the supervisor did.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk_view import DeskView, Proof, look, proven, standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.errors import MatcherError
    from matcher.questions.texts import Language
    from matcher.rulework import Draft, Rulework
    from ui.jobs import Jobs

T = TypeVar("T")
REST = 400
"""Milliseconds without an edit before the draft is saved and proven."""


class Desk(QObject):
    """What the supervisor's screens share."""

    changed = Signal()
    """Drafts, versions, history or the review list are others: ask again for `view`."""

    opened = Signal()
    """Another program is open, or none."""

    edited = Signal()
    """The open draft has another content or state."""

    stored = Signal()
    """What is known of how well the draft is kept is another: see `kept`."""

    said = Signal(str)
    """Something happened, or could not: what, what was kept, what to do."""

    took_effect = Signal(object)
    """Another catalogue is in force today."""

    def __init__(
        self, open_desk: Callable[[], Rulework], jobs: Jobs, language: Language,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Work on what `open_desk` opens; it is called in the background."""
        super().__init__(parent)
        self._open_desk, self._jobs = open_desk, jobs
        self._rulework: Rulework | None = None
        self.language: Language = language
        self.view: DeskView | None = None
        self.draft: Draft | None = None
        self.proof: Proof | None = None
        self.kept = ""
        self.dirty = False
        self._later = QTimer(self, singleShot=True, interval=REST)
        self._later.timeout.connect(self.flush)

    @property
    def jobs(self) -> Jobs:
        """Where heavy work is done."""
        return self._jobs

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
            return result, look(rulework, known), draft

        self._jobs.run(job, partial(self._acted, open_id, done), self._failed)

    def ask(self, work: Callable[[Rulework], T], done: Callable[[T], object]) -> None:
        """Find something out in the background that changes nothing."""
        self._jobs.run(lambda: work(self._at_work()), done, self._failed)  # type: ignore[arg-type]

    def _at_work(self) -> Rulework:
        """Return the desk behind; only the jobs' thread may ask."""
        if self._rulework is None:
            self._rulework = self._open_desk()
        return self._rulework

    def _acted(
        self,
        open_id: str,
        done: Callable[[T], object] | None,
        outcome: tuple[T, DeskView, Draft | None],
    ) -> None:
        result, view, draft = outcome
        before, self.view = self.view, view
        self.changed.emit()
        if open_id and self.draft is not None and self.draft.program.id == open_id:
            self._take(draft)
        if before is not None and before.published.hash != view.published.hash:
            self.took_effect.emit(view.published)
        if done is not None:
            done(result)

    def _take(self, draft: Draft | None) -> None:
        """Go on with the open draft as it was read, unless it was edited meanwhile."""
        if self.dirty:
            return
        self.draft = draft
        view = self.view
        self.proof = view.proofs.get(draft.program.id) if draft and view else None
        (self.edited if draft else self.opened).emit()
        self._prove()

    def _failed(self, error: MatcherError) -> None:
        self.said.emit(str(error))

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
        self, cases: tuple[RuleCase, ...], expectations: dict[str, dict[str, str]]
    ) -> None:
        """Keep other rule cases in the open draft, and other verdicts of cases from elsewhere."""
        if self.draft is not None:
            self._edit(replace(self.draft, cases=cases, expectations=expectations))

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
        self.said.emit(str(error))


def _with_content(saved: Draft, now: Draft) -> Draft:
    return replace(saved, program=now.program, cases=now.cases, expectations=now.expectations)


def _nothing(_: Rulework) -> None:
    """Change nothing."""
