"""Says that the answers are judged by what was true before, and offers what is true now."""

from __future__ import annotations

from ui.counter.standing_bar import StandingBar


class OvertakenBar(StandingBar):
    """Stays while it is true: who is spoken with decides when the list may move."""

    def __init__(self) -> None:
        """Offer to judge anew."""
        super().__init__()
        self.go.set_words(self.tr("Vurder etter det som gjelder nå"))
