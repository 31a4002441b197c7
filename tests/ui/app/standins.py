"""What stands in for the window and its jobs where only one thing that serves it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from matcher.errors import MatcherError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.counter import Counter
    from ui.platform import Stay

T = TypeVar("T")


class AtOnce:
    """Does every job at once, where the window's own would do it in the background."""

    ending = False

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[MatcherError], object],
        asker: object = None,
    ) -> None:
        del asker
        try:
            result = work()
        except MatcherError as error:
            failed(error)
        else:
            done(result)


class Later(AtOnce):
    """Keeps every job until it is told to do it."""

    def __init__(self) -> None:
        self.kept: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[MatcherError], object],
        asker: object = None,
    ) -> None:
        self.kept.append(lambda: AtOnce.run(self, work, done, failed, asker))

    def work(self) -> None:
        kept, self.kept = self.kept, []
        for job in kept:
            job()


class HeardNotices:
    """Hears what is said to whoever sits there, and what can be pressed beside it."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.stays: list[Stay | None] = []
        self.text = ""
        self.action: tuple[str, Callable[[], None]] | None = None

    def say(
        self,
        text: str,
        stay: Stay | None = None,
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        self.said.append(text)
        self.stays.append(stay)
        self.text, self.action = text, action

    def hide(self) -> None:
        self.text = ""

    def take_back(self, text: str) -> None:
        if self.text == text:
            self.text = ""


class HeardStatus(QObject):
    """Hears which catalogue has come."""

    news_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.news: list[str] = []

    def say_news(self, version: str) -> None:
        self.news.append(version)


class WindowCommands(QObject):
    """The commands of a window that other objects obey."""

    open_catalogue = Signal()
    bundled_wanted = Signal()
    former_wanted = Signal()
    copy_wanted = Signal()
    copy_all_wanted = Signal()
    sheet_wanted = Signal()
    client_wanted = Signal()
    trial_wanted = Signal()


class PlainWindow(QObject):
    """As much of a window as those need who serve one."""

    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        self.notices = HeardNotices()
        self.status = HeardStatus()
        self.commands = WindowCommands()
