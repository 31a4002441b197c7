"""How texts, days and flags are said where they have become others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.languages import RECORDS, SOURCE
from matcher.messages import Message
from matcher.questions import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue.changes import Change, Subject
    from matcher.questions import Language


def texts(subject: Subject, place: str, what: Message, old: Text, new: Text) -> Iterator[Change]:
    """Yield the differences of a text, language by language."""
    for language in LANGUAGES:
        yield from subject.changed(
            f"{place}.{language}",
            in_language(what, language),
            getattr(old, language),
            getattr(new, language),
        )


def in_language(what: Message, language: Language) -> Message:
    """Return what a text in a language is called; bokmål goes without saying."""
    if language == SOURCE:
        return what
    return Message("{what} på {language}", what=what, language=Text(*RECORDS[language].names))


def yes(flag: bool) -> Message:  # noqa: FBT001 - a value of a field, not an option
    """Return ja or nei."""
    return Message("ja") if flag else Message("nei")


def day(moment: date | None) -> str:
    """Return a date as Norwegians write it; empty for none."""
    return f"{moment:%d.%m.%Y}" if moment else ""
