"""Life situations to start from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.widgets import FlowLayout, Foldout, RovingFocus, WrapButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.catalogue import Preset
    from matcher.questions import Language


class Presets(Foldout):
    """One quiet button for each situation; Tab enters once, arrows move."""

    chosen = Signal(object)

    def __init__(self, presets: Sequence[Preset], language: Language) -> None:
        """Offer the situations, unfolded."""
        super().__init__(self.tr("Start fra en situasjon"), unfolded=True)
        flow = FlowLayout(gap=0, line_gap=0)
        self.buttons = [self._button(preset, language) for preset in presets]
        for button in self.buttons:
            flow.addWidget(button)
        self.fill(flow)
        RovingFocus(self).take(self.buttons)
        if not presets:
            self.hide()

    def _button(self, preset: Preset, language: Language) -> WrapButton:
        words = preset.label.into(language)
        button = WrapButton(words)
        button.setAccessibleName(self.tr("Start fra: {situation}").format(situation=words))
        button.clicked.connect(partial(self.chosen.emit, preset))
        return button
