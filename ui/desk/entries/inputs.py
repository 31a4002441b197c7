"""One input for each form of field: shows a value of the entry, and reads what was written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from matcher.languages import LANGUAGES
from matcher.rulework import YES_OR_NO, EntryForm, share_of, shares, value_at, with_value
from ui.desk.choice_box import ChoiceBox
from ui.desk.chosen_chips import ChosenChips
from ui.desk.entries.answer_rows import AnswerRows
from ui.desk.entries.given_answers import GivenAnswers
from ui.desk.entries.rule_input import RuleInput
from ui.desk.entries.table_input import TableInput
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import LineEdit, Words, column_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.messages import Message
    from matcher.questions import Language
    from matcher.rulework import EntryField
    from ui.desk.entries.basis import EntryBasis

_NUMBER = re.compile(r"-?[0-9]{1,9}")


class UnreadableInputError(ValueError):
    """What was written cannot be used; the text says what to write."""


class EntryInput(QWidget):
    """A field with its label and its help."""

    def __init__(self, asked: EntryField, value: object, basis: EntryBasis) -> None:
        """Show a value; None where there is none yet."""
        super().__init__()
        language = basis.language
        self.field, self._basis = asked, basis
        self._language: Language = language
        self._value = value
        self.lines: list[LineEdit] = []
        self.choice: ChoiceBox | None = None
        self.answers: AnswerRows | None = None
        self.questions: ChosenChips | None = None
        self.given: GivenAnswers | None = None
        self.rule: RuleInput | None = None
        self.table: TableInput | None = None
        self._column = column_of(self, spacing=SPACE_XS, margins=(0, 0, 0, SPACE_S))
        self._build(asked.label.into(language), value)
        self._first = self._written()
        if said := asked.help.into(language):
            words = Words(said, "muted", "small")
            words.setContentsMargins(0, 0, 0, 0)
            self._column.addWidget(words)

    def _build(self, label: str, value: object) -> None:
        match self.field.form:
            case EntryForm.TEXT:
                known = value if isinstance(value, dict) else {}
                for language, name in zip(LANGUAGES, _languages(), strict=True):
                    self._line(f"{label} ({name})", str(known.get(language, "")))
            case EntryForm.CHOICE:
                self._choose(label, self.field.options, str(value or ""))
            case EntryForm.YES_NO:
                options = {str(each): said for each, said in YES_OR_NO.items()}
                self._choose(label, options, str(value))
            case EntryForm.ANSWERS:
                self._column.addWidget(with_looks(QLabel(label), "small"))
                self.answers = AnswerRows(label, value if isinstance(value, list) else [])
                self._column.addWidget(self.answers)
            case EntryForm.QUESTIONS | EntryForm.FACTS | EntryForm.RULE | EntryForm.TABLE:
                self._build_over_the_catalogue(label, value)
            case EntryForm.WORDS:
                self._line(label, ", ".join(map(str, value)) if isinstance(value, list) else "")
            case EntryForm.SHARE:
                share = share_of(value)
                self._line(label, "" if share is None else str(share))
            case EntryForm.LINE | EntryForm.NUMBER:
                self._line(label, "" if value is None else str(value))
            case _:
                assert_never(self.field.form)

    def _build_over_the_catalogue(self, label: str, value: object) -> None:
        part: ChosenChips | GivenAnswers | RuleInput | TableInput
        if self.field.form is EntryForm.QUESTIONS:
            self.questions = part = ChosenChips(label, self._basis.questions)
            part.show_ids(value if isinstance(value, list) else [])
        elif self.field.form is EntryForm.FACTS:
            self.given = part = GivenAnswers(label, value, self._basis)
        elif self.field.form is EntryForm.TABLE:
            self.table = part = TableInput(label, value, self._basis)
        else:
            self.rule = part = RuleInput(label, value, self._basis)
        self.setFocusProxy(part)
        self._column.addWidget(part)

    def _choose(self, label: str, options: Mapping[str, Message], key: str) -> None:
        self.choice = ChoiceBox(label, {k: v.into(self._language) for k, v in options.items()})
        self.choice.show_key(key)
        if self.field.required:
            said = QCoreApplication.translate("Entries", "Må velges")
            self.choice.list.setPlaceholderText(said)
        self.setFocusProxy(self.choice)
        self._column.addWidget(self.choice)

    def _line(self, label: str, text: str) -> None:
        words, line = with_looks(QLabel(label), "small"), LineEdit(label)
        words.setBuddy(line)
        line.setText(text)
        if not self.lines:
            self.setFocusProxy(line)
            if self.field.required:
                line.setPlaceholderText(QCoreApplication.translate("Entries", "Må fylles ut"))
        self.lines.append(line)
        self._column.addWidget(words)
        self._column.addWidget(line)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written or chosen; of a text, whether bokmål lacks."""
        value = self._written()
        if self.field.form is EntryForm.TEXT and isinstance(value, dict):
            return not value.get("nb")
        return value is None or value in ({}, [])

    def read(self) -> object:
        """Return what is written, None for nothing. Raises UnreadableInputError.

        What nobody touched comes back as it was, with all that the input does not show.
        """
        now = self._written()
        return self._value if now == self._first else now

    def _written(self) -> object:
        if self.answers is not None:
            return self.answers.read()
        if self.choice is not None:
            return self._chosen(self.choice.list.currentData())
        if self.questions is not None:
            return list(self.questions.ids)
        if (part := self.given or self.rule or self.table) is not None:
            return part.value
        return self._typed()

    def _chosen(self, key: str | None) -> object:
        if self.field.form is not EntryForm.YES_NO:
            return key or None
        return next((each for each in YES_OR_NO if str(each) == key), None)

    def _typed(self) -> object:
        texts = [line.text().strip() for line in self.lines]
        if self.field.form is EntryForm.TEXT:
            said = dict(zip(LANGUAGES, texts, strict=True))
            return {language: text for language, text in said.items() if text} or None
        return self._plain(texts[0])

    def _plain(self, text: str) -> object:
        form = self.field.form
        if form is EntryForm.WORDS:
            return [word for one in text.split(",") if (word := one.strip())] or None
        if form is EntryForm.NUMBER:
            return self._number(text)
        if form is EntryForm.SHARE:
            return None if (yes := self._number(text)) is None else shares(yes)
        return text or None

    def _number(self, text: str) -> int | None:
        if text and not _NUMBER.fullmatch(text):
            said = QCoreApplication.translate("Entries", "{label}: skriv et helt tall.")
            raise UnreadableInputError(said.format(label=self.field.label.into(self._language)))
        return int(text) if text else None


def _languages() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Entries", "bokmål"),
        translate("Entries", "nynorsk"),
        translate("Entries", "engelsk"),
    )


def changed(
    before: dict[str, Any], inputs: list[EntryInput], base: dict[str, Any]
) -> dict[str, Any]:
    """Return `base` with what is written otherwise than before. Raises UnreadableInputError."""
    after = base
    for each in inputs:
        value = each.read()
        if value == value_at(before, each.field.path):
            continue
        after = with_value(after, each.field.path, value)
        if each.field.form in {EntryForm.FACTS, EntryForm.TABLE}:
            after.setdefault(each.field.path, {})  # that nothing is answered has to be said
    return after
