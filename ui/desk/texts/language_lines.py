"""Lists of texts in three languages, one a line: how they are typed, and read again.

A line in nynorsk or English belongs to the line in bokmål at its place. When lines in bokmål come
or go, each keeps the translation it had; a new one has none until somebody writes it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.field_types import LanguageTexts
from matcher.languages import LANGUAGES, SOURCE
from matcher.questions import NO_TEXT, Text
from ui.desk.texts.card_text import UnreadableTextError, lines_of, pair_of
from ui.desk.texts.language_fields import LanguageFields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from matcher.catalogue import Field, Program
    from matcher.catalogue.field_types import RecordList
    from matcher.questions import Language
    from ui.desk.presenter import Desk

    Lined: TypeAlias = LanguageTexts | RecordList
    """Texts, or records of two texts that take one line each."""


def lines_entry(
    field: Field, kind: Lined, desk: Desk
) -> tuple[LanguageFields, Callable[[Program], None]]:
    """Return an editor for a list of lines, and what shows those of a program in it."""
    made = LanguageFields(field.label.into(desk.language), desk.language, area=True)
    made.list_lines(field.help.into(desk.language), line_readers(kind))

    def put(language: Language, words: str) -> None:
        if desk.editing.draft is None:
            return
        program = desk.editing.draft.program
        try:
            value = rewritten(kind, field.of(program), language, words)
        except UnreadableTextError as error:
            made.unread(language, str(error))
            desk.editing.mark_unread(field.path, str(error))
            return
        made.unread(language, "")
        desk.editing.put(field.put(program, value))
        desk.editing.mark_unread(field.path, "")

    made.written.connect(put)
    desk.editing.opened.connect(made.give_up)
    return made, lambda program: made.show_text(as_lines(kind, field.of(program)))


def line_readers(kind: Lined) -> dict[Language, Callable[[str], object]]:
    """Return what tells in each language whether two texts say the same lines."""

    def parts(lines: Iterable[str]) -> object:
        if isinstance(kind, LanguageTexts):
            return [*lines]
        return [[part.strip() for part in line.split(":", 1)] for line in lines]

    def placed(text: str) -> object:
        # Elsewhere than in bokmål an empty line keeps the place of what is not translated.
        return parts(_placed(text))

    return {**dict.fromkeys(LANGUAGES, placed), SOURCE: lambda text: parts(lines_of(text))}


def as_lines(kind: Lined, value: Sequence[Any]) -> Text:
    """Return a list as lines; one that a language lacks is empty, so that the next keep place."""
    return Text(*(
        "\n".join(_line(kind, one, language) for one in value).rstrip("\n")
        for language in LANGUAGES
    ))  # fmt: skip


def rewritten(kind: Lined, was: Sequence[Any], language: Language, words: str) -> tuple[Any, ...]:
    """Return a list with the lines of one language as they were typed. Raises UnreadableTextError.

    Lines in bokmål make the list; lines in another language only translate what is there.
    """
    if language != SOURCE:
        lines = _placed(words)
        if len(lines) > len(was):
            raise UnreadableTextError(QCoreApplication.translate(
                "Texts", "Her er flere linjer enn på bokmål. Skriv dem på bokmål først."
            ))  # fmt: skip
        lines += [""] * (len(was) - len(lines))
        return tuple(_with(kind, one, language, line) for one, line in zip(was, lines, strict=True))
    lines, before = [*lines_of(words)], [_line(kind, one, "nb") for one in was]
    same = len(lines) == len(before)
    return tuple(
        _with(kind, was[place] if same else _known(was, before, line), "nb", line)
        for place, line in enumerate(lines)
    )


def _placed(text: str) -> list[str]:
    return [line.strip(" –-\t") for line in text.rstrip().splitlines()]


def _known(was: Sequence[Any], before: list[str], line: str) -> Any | None:  # noqa: ANN401 - a member of any list
    return was[before.index(line)] if line in before else None


def _line(kind: Lined, one: Any, language: Language) -> str:  # noqa: ANN401 - a member of any list
    if isinstance(kind, LanguageTexts):
        return str(getattr(one, language))
    parts = [getattr(getattr(one, each.held_as), language) for each in kind.members]
    return ": ".join(parts) if all(parts) else ""


def _with(kind: Lined, one: Any, language: Language, line: str) -> Any:  # noqa: ANN401 - a member of any list
    if isinstance(kind, LanguageTexts):
        return replace(one or NO_TEXT, **{language: line})
    said = pair_of(line) if line else ("", "")
    parts = [getattr(one, each.held_as) if one else NO_TEXT for each in kind.members]
    return kind.made(*(
        replace(part, **{language: words}) for part, words in zip(parts, said, strict=True)
    ))  # fmt: skip
