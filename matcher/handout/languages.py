"""The languages of the sheet. Each is one file; a new language is a new file and nothing else.

A text says whether a person has reviewed it. Texts of the catalogue in languages that it does not
have stand in a memory, by their bokmål: when the bokmål changes, the translation is not used.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sheet"
SOURCE = "nb"
"""The language that everything is written in first."""

REVIEWED, UNREVIEWED = "reviewed", "unreviewed"


@dataclass(frozen=True, slots=True)
class SheetPhrase:
    """A text in one language; `reviewed` where a person who speaks it has read it."""

    text: str
    reviewed: bool


@dataclass(frozen=True)
class HandoutLanguage:
    """One language of the sheet: its own name, how it is written, and what it can say."""

    code: str
    name: str
    rtl: bool
    phrases: Mapping[str, SheetPhrase] = field(repr=False)
    memory: Mapping[str, SheetPhrase] = field(repr=False)


@cache
def languages() -> Mapping[str, HandoutLanguage]:
    """Return the languages there are files for, by code; the source first."""
    found = (_read(path) for path in sorted((FOLDER / "languages").glob("*.json")))
    by_code = {language.code: language for language in found}
    return {SOURCE: by_code.pop(SOURCE), **by_code}


def language_of(code: str) -> HandoutLanguage:
    """Return a language by its code. Raises InputError where there is none."""
    if (found := languages().get(code)) is None:
        known = ", ".join(languages())
        message = Message("Arket finnes ikke på «{code}». Velg blant: {known}.", code=code,
                          known=known)  # fmt: skip
        raise InputError([message])
    return found


def _read(path: Path) -> HandoutLanguage:
    data = json.loads(path.read_bytes())

    def phrases(name: str) -> dict[str, SheetPhrase]:
        pairs: dict[str, list[str]] = data[name]
        return {key: SheetPhrase(text, state == REVIEWED) for key, (text, state) in pairs.items()}

    return HandoutLanguage(
        path.stem, data["name"], data["direction"] == "rtl", phrases("phrases"), phrases("memory")
    )
