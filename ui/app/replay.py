"""A list opened again by its printed code, with what is otherwise since."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.platform import Stay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.messages import Message
    from matcher.plan import ListCode
    from ui.app.storage import Storage
    from ui.app.takeaway import Takeaway
    from ui.app.window import Window
    from ui.platform import Jobs


class Replay(QObject):
    """Serves one window; the catalogue the list was made from is looked up in the background."""

    def __init__(self, window: Window, jobs: Jobs, keeping: Storage, takeaway: Takeaway) -> None:
        """Open nothing yet."""
        super().__init__(window)
        self._window, self._jobs, self._keeping = window, jobs, keeping
        self._takeaway = takeaway

    def ask(self) -> None:
        """Ask for the code of a list."""
        if self._takeaway.is_trial():
            return
        from ui.counter import CodeBox

        box = CodeBox(self._window.counter, self._window)
        box.opened.connect(self._opened)
        box.open()

    def _opened(self, code: ListCode, said: str) -> None:
        # Comparing catalogues is a lot to load for a start.
        from matcher.plan import changed_since

        self._window.notices.say(said, Stay.WITH_PERSON)
        catalogue = self._window.counter.catalogue
        at_day = self._keeping.at_day
        if at_day is not None and code.hash != catalogue.hash[: len(code.hash)]:
            # Where that catalogue is not here, it is said already that rules may be others.
            self._jobs.run(
                lambda: changed_since(code, at_day(code.day), catalogue),
                partial(self._say_more, said),
                lambda _: None,
                self._window,
            )

    def _say_more(self, said: str, changes: Sequence[Message]) -> None:
        if self._window.notices.text == said and changes:
            language = self._window.counter.language
            more = " ".join(change.into(language) for change in changes)
            self._window.notices.say(f"{said} {more}", Stay.WITH_PERSON)
