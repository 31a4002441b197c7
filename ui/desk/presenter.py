"""The desk's presenter: one draft open, and signals for the screens that show it.

All that reaches the database runs in the background, one thing after the other; the screens read
`view` and `draft` from memory and tell the desk what the supervisor did.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.desk.overview import Looking
from ui.desk.snapshot import Proof, proven

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Program
    from matcher.errors import MatcherError
    from matcher.questions.texts import Language
    from matcher.rulework import Draft, Rulework
    from ui.platform import Jobs

REST = 400
"""Milliseconds without an edit before the draft is saved and proven."""


class Desk(Looking):
    """What the supervisor's screens share: the draft is edited here, and saved after a rest."""

    def __init__(
        self, open_desk: Callable[[], Rulework], jobs: Jobs, language: Language,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Work on what `open_desk` opens; it is called in the background."""
        super().__init__(open_desk, jobs, language, parent)
        self._later = QTimer(self, singleShot=True, interval=REST)
        self._later.timeout.connect(self.flush)

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
            saved = rulework.drafts.save(draft)
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
