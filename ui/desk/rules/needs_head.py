"""What stands over the pointers: what the program helps with, and whether it comes unprompted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from matcher.catalogue import BY_PATH, CatalogueNames, FirstMinute
from matcher.catalogue.field_types import Of
from matcher.catalogue.vocabularies import FIRST_MINUTES
from ui.desk.choice_box import ChoiceBox
from ui.desk.chosen_chips import ChosenChips
from ui.desk.rules.model import pointer_edits
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import column_of

if TYPE_CHECKING:
    from ui.desk.rules.model import RuleDraft


class NeedsHead(QWidget):
    """Two fields; each choice is a step that can be undone."""

    def __init__(self, draft: RuleDraft) -> None:
        """Show the draft's card."""
        super().__init__()
        self._draft = draft
        host = draft.host
        options = CatalogueNames(host.catalogue, {}).options(Of.NEEDS)
        words = {key: said.into(host.language) for key, said in options.items()}
        self.needs = ChosenChips(_label("pointers.needs", draft), words)
        self.needs.chosen.connect(self._choose_needs)
        unprompted = {str(key): said.into(host.language) for key, said in FIRST_MINUTES.items()}
        self.first_minute = ChoiceBox(_label("pointers.first_minute", draft), unprompted)
        self.first_minute.chosen.connect(self._choose_first_minute)
        # Beside each other they would take the width of the line panel with text twice as large.
        column_of(
            self, self.needs, self.first_minute, spacing=SPACE_S, margins=(SPACE_M, 0, SPACE_M, 0)
        )
        draft.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the card as it stands."""
        pointers = self._draft.program.pointers
        self.needs.show_ids(pointers.needs)
        self.first_minute.show_key(str(pointers.first_minute))

    def _choose_needs(self, ids: tuple[str, ...]) -> None:
        said = self.tr("endre hva det hjelper med")
        self._draft.do_here(said, partial(pointer_edits.with_needs, needs=ids))

    def _choose_first_minute(self, key: str) -> None:
        change = partial(pointer_edits.with_first_minute, when=FirstMinute(key))
        self._draft.do_here(self.tr("endre når det kan tas opp"), change)


def _label(path: str, draft: RuleDraft) -> str:
    return BY_PATH[path].label.into(draft.host.language)
