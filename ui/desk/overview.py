"""What there is at the desk as it was last looked at: drafts, proofs, versions, the review list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from matcher.rulework import Draft, ReviewItem
    from ui.desk.snapshot import DeskView, Proof


class Overview(QObject):
    """Read from memory by the screens; looked at anew after every act."""

    changed = Signal()
    """Drafts, versions, history or the review list are others: ask again for `view`."""

    took_effect = Signal(object)
    """This catalogue is in force today: told at the first look, and when it is another."""

    def __init__(self, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self.view: DeskView | None = None

    @property
    def proofs(self) -> dict[str, Proof]:
        """What is known of the drafts, by program."""
        return dict(self.view.proofs) if self.view else {}

    def show(self, view: DeskView) -> bool:
        """Show another look; tell whether another catalogue is in force."""
        before, self.view = self.view, view
        self.changed.emit()
        return before is None or before.published.hash != view.published.hash

    def show_saved(self, draft: Draft, proof: Proof) -> None:
        """Show what one draft has become."""
        if self.view is None:
            return
        name = draft.program.id
        drafts = {**self.view.drafts, name: draft} if draft.revision else self.view.drafts
        self.view = replace(self.view, drafts=drafts, proofs={**self.view.proofs, name: proof})
        self.changed.emit()

    def show_review(self, review: tuple[ReviewItem, ...]) -> None:
        """Show the review list with what was found out about the rule cases."""
        if self.view is not None and review != self.view.review:
            self.view = replace(self.view, review=review)
            self.changed.emit()
