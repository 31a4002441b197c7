"""One draft open: edited here, saved after a rest, and proven behind."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from matcher.rulework import with_content
from ui.desk.snapshot import Proof, proven

if TYPE_CHECKING:
    from collections.abc import Collection

    from matcher.catalogue import Program
    from matcher.errors import MatcherError
    from matcher.rulework import Draft, Join, Rulework
    from ui.desk.background import Background
    from ui.desk.overview import Overview

REST = 400
"""Milliseconds without an edit before the draft is saved and proven."""


class Editing(QObject):
    """What is written is in memory at once, and in the database soon."""

    opened = Signal()
    """Another program is open, or none."""

    edited = Signal()
    """The open draft has another content or state."""

    rewritten = Signal()
    """The draft is otherwise by something else than edits here: undo steps are of another."""

    stored = Signal()
    """What is known of how well the draft is kept is another: see `kept`."""

    def __init__(self, background: Background, overview: Overview, parent: QObject) -> None:
        """Have no program open; what is saved is shown in the overview."""
        super().__init__(parent)
        self._background = background
        self._overview = overview
        self.draft: Draft | None = None
        self.join: Join | None = None
        """What another wrote in the same draft meanwhile, where there is something to choose."""

        self.unread: dict[str, str] = {}
        """Why what is typed cannot be read, by the field; nothing is sent in meanwhile."""

        self._begun: Draft | None = None
        self.proof: Proof | None = None
        self.kept = ""
        self.dirty = False
        self._later = QTimer(self, singleShot=True, interval=REST)
        self._later.timeout.connect(self.flush)

    @property
    def program_id(self) -> str:
        """The id of the program that is open; empty where none is."""
        return self.draft.program.id if self.draft else ""

    def open(self, program_id: str) -> None:
        """Open a program's draft; what is open is saved first."""
        self.flush()
        self._background.ask(lambda rulework: rulework.drafts.edit(program_id), self._show)

    def _show(self, draft: Draft) -> None:
        if self._holds_unsaved():
            return
        self.draft = self._begun = draft
        self.kept, self.dirty, self.join, self.unread = "", False, None, {}
        self.proof = self._overview.proofs.get(draft.program.id)
        self.opened.emit()
        self.stored.emit()
        self._prove()

    def close(self) -> None:
        """Have no program open; what is not saved stays open."""
        if self.dirty:
            self.flush()
            self._background.ask(_nothing, lambda _: self._close())
        else:
            self._close()

    def _close(self) -> None:
        if self._holds_unsaved():
            return
        self.draft = self._begun = self.proof = self.join = None
        self.kept = ""
        self.opened.emit()
        self.stored.emit()

    def _holds_unsaved(self) -> bool:
        """Tell whether something could not be saved, and say that it is still here."""
        if self.draft is None or not self.dirty:
            return False
        said = self.tr(
            "Det du har skrevet i «{name}», er ikke lagret ennå, så det står fortsatt her."
        )
        self._background.said.emit(said.format(name=self.draft.program.name.nb))
        return True

    def take(self, draft: Draft | None) -> None:
        """Go on with the open draft as it was read, unless it was edited meanwhile."""
        if self.dirty:
            return
        self.draft = self._begun = draft
        self.proof = self._overview.proofs.get(draft.program.id) if draft else None
        (self.edited if draft else self.opened).emit()
        self._prove()

    def _prove(self) -> None:
        """Find out what is to be mended in a draft that is not stored yet."""
        draft = self.draft
        if draft is None or self.proof is not None or self.dirty:
            return
        work = partial(_proven, draft)
        self._background.ask(work, partial(self._show_proof, draft))

    def _show_proof(self, of: Draft, proof: Proof) -> None:
        if self.draft is of:
            self.proof = proof
            self.edited.emit()

    @property
    def to_mend(self) -> int:
        """How many things have to be mended before the draft can be sent in."""
        return len(self.unread) + (self.proof.count if self.proof else 0)

    def mark_unread(self, path: str, problem: str) -> None:
        """Note that what is typed in a field cannot be read, or that it can again."""
        if self.unread.get(path, "") != problem:
            left = {name: said for name, said in self.unread.items() if name != path}
            self.unread = {**left, path: problem} if problem else left
            self.edited.emit()

    def put(self, program: Program) -> None:
        """Keep another program in the open draft."""
        if self.draft is not None and program != self.draft.program:
            self._edit(replace(self.draft, program=program))

    def put_draft(self, draft: Draft) -> None:
        """Keep another content of the open draft."""
        if self.draft is not None:
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
        draft, begun = self.draft, self._begun
        if draft is None or begun is None or not self.dirty:
            return
        self.dirty = False
        done, failed = partial(self._saved, draft), partial(self._unsaved, draft)
        self._background.run(partial(_saved, begun, draft), done, failed)

    def _saved(self, sent: Draft, outcome: tuple[Draft, Join | None, Proof]) -> None:
        saved, join, proof = outcome
        self._overview.show_saved(saved, proof)
        if self.draft is None or self.program_id != saved.program.id:
            return
        self.proof, self._begun = proof, saved
        now = self.draft
        if join is not None:
            self._joined(join, now)
        else:
            self.draft = saved if now is sent else with_content(saved, now)
        if not self.dirty:
            at = saved.changed_at.strftime("%H.%M")
            self.kept = self.tr("Lagret kl. {time}").format(time=at)
        self.edited.emit()
        self.stored.emit()

    def _joined(self, join: Join, now: Draft) -> None:
        """Go on with what two wrote at the same time; what was written since is kept as well."""
        view = self._overview.view
        if now is join.sides.mine or view is None:
            self.draft = join.draft
        else:
            self.draft = join.onto(now, view.ground)
        if join.conflicts:
            self.join = self.join or join
        both = self.tr("En annen skrev i utkastet samtidig. Det dere skrev, er med begge to.")
        clash = self.tr(
            "En annen skrev på samme sted i utkastet samtidig. Ditt står til du har valgt. Begge "
            "tekstene står under Prøv og publiser."
        )
        self._background.said.emit(clash if join.conflicts else both)
        self.rewritten.emit()

    def choose(self, take: Collection[str]) -> None:
        """Let what another wrote stand at some places, and what is written here at the others."""
        join, view = self.join, self._overview.view
        if join is None or self.draft is None or view is None:
            return
        self.join = None
        self._edit(with_content(self.draft, join.chosen(self.draft, take, view.ground)))

    def _unsaved(self, sent: Draft, error: MatcherError) -> None:
        if self.program_id == sent.program.id:
            self.dirty = True
            self.kept = self.tr("Ikke lagret")
            self.stored.emit()
        self._background.fail(error)


def _proven(draft: Draft, rulework: Rulework) -> Proof:
    return proven(rulework, draft)


def _saved(begun: Draft, draft: Draft, rulework: Rulework) -> tuple[Draft, Join | None, Proof]:
    saved, join = rulework.rebase.save(begun, draft)
    return saved, join, proven(rulework, saved)


def _nothing(_: Rulework) -> None:
    """Wait for what is being saved."""
