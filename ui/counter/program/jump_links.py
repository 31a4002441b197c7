"""The headings of a program's page as links that stay on top: each leads to its section."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.theme import SPACE_S
from ui.widgets import FlowLayout, Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class JumpLinks(QWidget):
    """One link for each title, in their order."""

    def __init__(self, headings: Iterable[str], jump: Callable[[int], None]) -> None:
        """Call `jump` with the place of the title that is chosen."""
        super().__init__()
        flow = FlowLayout(self, SPACE_S, 0)
        for place, title in enumerate(headings):
            link = Link(title, small=True)
            link.say(title, self.tr("Gå til {title}").format(title=title))
            link.clicked.connect(partial(jump, place))
            flow.addWidget(link)
