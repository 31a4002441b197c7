"""How many programs to raise, and how many more; said aloud when the answers come to rest."""

from __future__ import annotations

from collections import Counter as Tally
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from matcher.catalogue import Group
from ui.counter.groups import counted
from ui.counter.results.rows import LISTED
from ui.platform import announce
from ui.widgets import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Match

REST = 900
"""Milliseconds without a change before something is said aloud."""


class Counts(Words):
    """One line of counts."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("", "small")
        self._to_say = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._say)

    def show_counts(self, matches: Iterable[Match], *, aloud: bool) -> None:
        """Count the matches by group; `aloud` tells screen readers if the counts are new."""
        tally = Tally(match.group for match in matches)
        shown = [group for group in LISTED if tally[group] or group is Group.RAISE]
        text = " · ".join(counted(group, tally[group]) for group in shown)
        if text != self.text():
            self.setText(text)
            self.say_later(text if aloud else "")

    def say_later(self, text: str) -> None:
        """Say a text aloud unless another comes soon; an empty one takes back what was to come."""
        self._to_say = text
        if text:
            self._timer.start()
        else:
            self._timer.stop()

    def _say(self) -> None:
        announce(self, self._to_say)
