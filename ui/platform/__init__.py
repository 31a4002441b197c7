"""What every window needs: languages, settings, jobs, notices, clipboard, idle watch."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.platform.clipboard import BorrowedClipboard as BorrowedClipboard
    from ui.platform.days import day_words as day_words
    from ui.platform.days import read_day as read_day
    from ui.platform.departure import Departure as Departure
    from ui.platform.desktop_text import DesktopText as DesktopText
    from ui.platform.frames import KeptInside as KeptInside
    from ui.platform.frames import kept_frame as kept_frame
    from ui.platform.frames import put_frame as put_frame
    from ui.platform.idle import WARN_SECONDS as WARN_SECONDS
    from ui.platform.idle import IdleWatch as IdleWatch
    from ui.platform.idle import seconds_with_sleep as seconds_with_sleep
    from ui.platform.jobs import Jobs as Jobs
    from ui.platform.languages import NAMES as NAMES
    from ui.platform.languages import known_language as known_language
    from ui.platform.languages import use_language as use_language
    from ui.platform.memory import look_through_all as look_through_all
    from ui.platform.notices import NoticeBar as NoticeBar
    from ui.platform.notices import Stay as Stay
    from ui.platform.notices import announce as announce
    from ui.platform.outside import OutsideFile as OutsideFile
    from ui.platform.outside import OutsideFiles as OutsideFiles
    from ui.platform.parts import next_part as next_part
    from ui.platform.settings import TEXT_SIZES as TEXT_SIZES
    from ui.platform.settings import Settings as Settings
    from ui.platform.settings import from_pairs as from_pairs
    from ui.platform.settings import to_pairs as to_pairs
    from ui.platform.tab_stops import next_stop as next_stop
else:
    __getattr__ = on_demand(
        __name__,
        clipboard="BorrowedClipboard",
        days="day_words read_day",
        frames="KeptInside kept_frame put_frame",
        idle="WARN_SECONDS IdleWatch seconds_with_sleep",
        jobs="Jobs",
        languages="NAMES known_language use_language",
        departure="Departure",
        desktop_text="DesktopText",
        memory="look_through_all",
        notices="NoticeBar Stay announce",
        tab_stops="next_stop",
        parts="next_part",
        outside="OutsideFile OutsideFiles",
        settings="TEXT_SIZES Settings from_pairs to_pairs",
    )
