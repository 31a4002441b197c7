"""The line at the bottom: the promise, the catalogue in use, and one that has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar

from ui.theme import SPACE_M
from ui.widgets import ElidedLabel, with_looks

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue


class StatusLine(QStatusBar):
    """What has no room is in the tooltip: the line does not decide how narrow a window can be."""

    news_wanted = Signal()
    """The catalogue that has come is to be shown."""

    kept_wanted = Signal()
    """The kept cases are to be shown."""

    def __init__(self) -> None:
        """Start without a catalogue."""
        super().__init__()
        self.promise = with_looks(QLabel(), "muted", "small")
        self.kept = QPushButton()
        self.kept.setProperty("kind", "plain")
        self.kept.clicked.connect(self.kept_wanted)
        self.has_kept = False
        self.version = ElidedLabel("", "muted", "small")
        self.version.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.news = QPushButton()
        self.news.setProperty("kind", "plain")
        self.news.clicked.connect(self.news_wanted)
        self.news.hide()
        self.addWidget(self.promise)
        self.addWidget(self.kept)
        self.say_kept(0, allowed=False)
        self.addPermanentWidget(self.version, 1)
        self.addPermanentWidget(self.news)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(SPACE_M, 0, SPACE_M, 0)

    def say_version(self, catalogue: Catalogue, day: date) -> None:
        """Show which catalogue is in use, and how old it is on a day."""
        # There is no catalogue yet when the first picture is drawn.
        from ui.app.catalogue_words import version_words

        self.version.say(version_words(catalogue, day))

    def say_kept(self, count: int, *, allowed: bool) -> None:
        """Tell how many cases are kept; what is promised holds where some may be."""
        promise = self.tr("Ingenting om personen lagres uten at du ber om det")
        self.promise.setText(promise if allowed else self.tr("Ingenting om personen lagres"))
        self.has_kept = count > 0
        self.kept.setText(self.tr("Bevarte saker: {count}").format(count=count))
        self.kept.setVisible(self.has_kept)

    def say_news(self, version: str) -> None:
        """Offer to look at a catalogue that has come; none where the version is empty."""
        self.news.setText(self.tr("Ny katalog: {version}").format(version=version))
        self.news.setVisible(bool(version))
