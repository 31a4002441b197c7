"""Questions and all else beside programs: a list, the one chosen, and its way to publication."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from matcher.rulework import EntryKind, new_entry
from ui.desk.choice_box import ChoiceBox
from ui.desk.entries.basis import EntryBasis
from ui.desk.entries.begun import Begun
from ui.desk.entries.clash_box import ClashBox
from ui.desk.entries.entry_name import entry_name, listed
from ui.desk.entries.entry_uses import EntryUses
from ui.desk.entries.form import EntryEditor
from ui.desk.entries.inputs import UnreadableInputError
from ui.desk.entries.new_box import NewEntryBox
from ui.desk.entries.pending_change import PendingChange
from ui.desk.focus import kept
from ui.desk.ids import id_of
from ui.desk.signing import SignPublished
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import (
    LineEdit,
    Part,
    Sentence,
    Sentences,
    Words,
    WrapButton,
    column_of,
    discard,
    scaled,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matcher.rulework import EntryDraft, Rulework
    from ui.desk.presenter import Desk

_SHARES = (380, 986)
_EDITOR = 3
"""The place of the form: below the name, where it is used, and the button to sign."""
KINDS = tuple(kind for kind in EntryKind if kind is not EntryKind.RATE)
"""Amounts have a page of their own: next year's is the most common change of all."""
NEW = (
    EntryKind.QUESTION, EntryKind.CONTRADICTION, EntryKind.PRESET, EntryKind.OFFICE,
    EntryKind.DERIVATION,
)  # fmt: skip
"""Kinds that can be begun here."""
_NAMES = {EntryKind.QUESTION: "label", EntryKind.PRESET: "label", EntryKind.DERIVATION: "why"}
"""Where kinds have their name as a text in three languages; others have it as one line."""


class EntriesPage(QWidget):
    """What somebody proposed stands in place of the form until it is published or withdrawn."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the desk's entries."""
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Spørsmål og annet"))
        self._entries: dict[str, dict[str, Any]] = {}
        self._wanted = ""
        """The key of what is to be shown when the list is there."""
        self._begun = Begun()
        """New entries that nobody has sent in yet, by key."""
        options = {kind.name: kind.value.word.into(desk.language) for kind in KINDS}
        self.kinds = ChoiceBox(self.tr("Vis"), options)
        self.kinds.show_key(EntryKind.QUESTION.name)
        self.search = LineEdit(self.tr("Finn"))
        self.search.setPlaceholderText(self.tr("Finn i listen"))
        self.list = Sentences(self.tr("Spørsmål og annet"), choosing=True)
        self.new = WrapButton(self.tr("Nytt …"), "plain")
        self.name, self.used = Words("", "heading=2"), EntryUses()
        self.editor: EntryEditor | None = None
        self.waiting = PendingChange(desk)
        self.sign = SignPublished(desk)
        self._lay_out()
        self.waiting.published.connect(self._offer_to_sign)
        self.kinds.chosen.connect(lambda _: self.sign.forget())
        self.kinds.chosen.connect(lambda _: self.refresh())
        self.search.textChanged.connect(lambda _: self._list())
        self.list.reached.connect(self._show)
        self.new.clicked.connect(self._ask_new)
        desk.overview.changed.connect(self.refresh)
        self.setFocusProxy(self.list)
        self.refresh()

    @property
    def kind(self) -> EntryKind:
        """What is shown."""
        return EntryKind[str(self.kinds.list.currentData())]

    def _lay_out(self) -> None:
        side, pane = QWidget(), Part()
        left, self._column = QVBoxLayout(side), QVBoxLayout(pane)
        left.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        for widget in (self.kinds, self.search, self.new):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        self._column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_M)
        for part in (self.name, self.used, self.waiting):
            part.setContentsMargins(0, 0, 0, 0)
            self._column.addWidget(part)
        self._column.insertWidget(_EDITOR - 1, self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(pane)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(scroll)
        splitter.setSizes((scaled(_SHARES[0], QApplication.font()), _SHARES[1]))
        splitter.setStretchFactor(1, 1)
        column_of(self, splitter)

    def refresh(self) -> None:
        """Look again at the entries of the kind that is shown."""
        kind = self.kind
        self.new.setVisible(kind in NEW)
        self._desk.background.ask(lambda it: it.entries.all(kind), partial(self._take, kind))

    def show_entry(self, key: str) -> None:
        """Stand on the entry that a draft is of, whatever is shown now."""
        kind = EntryKind.of(key)
        if kind is None:
            return
        self._wanted = key
        self.search.clear()
        self.kinds.show_key(kind.name)
        self.refresh()

    def _take(self, kind: EntryKind, found: Sequence[dict[str, Any]]) -> None:
        if not isValid(self) or kind is not self.kind:
            return
        if self.editor is not None and self.editor.asks:
            return  # it is looked at again when that is answered
        self._entries = {kind.key(one["id"]): one for one in found}
        for draft in self._waiting_drafts():
            if draft.kind is kind:
                self._begun.pop(draft.key, None)
                self._entries.setdefault(draft.key, listed(draft))
        self._carry_over()
        self._entries |= self._begun.of(kind)
        self._list()
        if self._wanted and self.list.go_to(self._wanted):
            self._wanted = ""
            self.list.setFocus()

    def _carry_over(self) -> None:
        editor, waiting = self.editor, {draft.key for draft in self._waiting_drafts()}
        now = self._entries.get(editor.key) if editor and editor.key not in waiting else None
        if editor is not None and now and self._begun.carry_over(editor, now):
            said = self.tr("«{name}» er endret av en kollega. Det du har skrevet, er beholdt.")
            self._desk.background.said.emit(said.format(name=self._name(now)))

    def _list(self) -> None:
        wanted = self.search.text().strip().casefold()
        waiting = {draft.key for draft in self._waiting_drafts()}
        rows = []
        for key, data in self._entries.items():
            name = self._name(data)
            if wanted and wanted not in f"{name} {data['id']}".casefold():
                continue
            mark = self.tr("Endring venter") if key in waiting else ""
            if key in self._begun:
                mark = self.tr("Påbegynt, ikke sendt inn")
            said = f"{name}\n{mark}" if mark else name
            rows.append(Sentence(said, key, "edit" if mark else "note", "muted"))
        before = self.list.current_key()
        self.list.show_sentences(rows)
        if rows and not before:
            self.list.setCurrentRow(0)
        self._show(self.list.current_key())

    def _name(self, data: Mapping[str, Any]) -> str:
        view = self._desk.overview.view
        return entry_name(data, view.ground if view else None, self._desk.language)

    def _waiting_drafts(self) -> Sequence[EntryDraft]:
        view = self._desk.overview.view
        return view.entries if view else ()

    def _show(self, key: str) -> None:
        data = self._entries.get(key)
        draft = next((one for one in self._waiting_drafts() if one.key == key), None)
        if draft is None:
            self.sign.show_beside(key)
        else:
            self.sign.hide()
        self.waiting.show_draft(draft, self._entries.get(key) if draft else None)
        if data is None or draft is not None:
            self._put_editor(None)
        elif self.editor is None or self.editor.before != data:
            view = self._desk.overview.view
            if view is not None:
                basis = EntryBasis(view.ground, view.today, self._desk.language)
                self._put_editor(EntryEditor(self.kind, data, basis))
        self.name.setText(self._name(listed(draft) if draft else data) if data else "")
        self.used.setText("")
        if data is not None and self.kind is not EntryKind.VERSION:
            kind, entry_id = self.kind, str(data["id"])
            self._desk.background.ask(
                lambda it: it.entries.uses(kind, entry_id), partial(self._show_uses, key)
            )

    def _offer_to_sign(self, key: str, version_id: str) -> None:
        self.sign.offer(key, version_id, self.list.current_key())

    def _put_editor(self, editor: EntryEditor | None) -> None:
        if self.editor is not None:
            self._keep_written(self.editor)
            with kept(self.editor, self.list):
                self.editor.hide()
            discard(self._column, self.editor)
        self.editor = editor
        if editor is not None:
            self._column.insertWidget(_EDITOR, editor)
            editor.sending.pressed.connect(self._send)
            editor.answered.connect(self.refresh)

    def _keep_written(self, editor: EntryEditor) -> None:
        if not any(draft.key == editor.key for draft in self._waiting_drafts()):
            self._begun.keep(editor)
            if editor.kind is self.kind and editor.key in self._begun:
                self._entries[editor.key] = self._begun[editor.key]

    def _show_uses(self, key: str, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        view = self._desk.overview.view
        if view is not None and isValid(self) and key == self.list.current_key():
            names = [view.programs[one].name.into(self._desk.language) for one in found[0]]
            self.used.say(names, found[1])

    def _ask_new(self) -> None:
        view = self._desk.overview.view
        if self.kind is EntryKind.CONTRADICTION and view is not None:
            clash = ClashBox(view.ground.questionnaire, self._desk.language, self)
            clash.made.connect(self.begin_clash)
            clash.open()
            return
        box = NewEntryBox(self.kind, self._desk.language, self)
        box.named.connect(self.begin)
        box.open()

    def begin(self, name: str, chosen: str) -> None:
        """Begin a new entry of the kind that is shown; nothing is stored before it is sent in."""
        kind = self.kind
        between = "_" if kind in _NAMES else "-"
        entry_id = id_of(name, {str(one["id"]) for one in self._entries.values()}, between)
        data = new_entry(kind, entry_id, chosen)
        data[_NAMES.get(kind, "name")] = {"nb": name} if kind in _NAMES else name
        self._begin(data)

    def begin_clash(self, data: dict[str, Any]) -> None:
        """Begin a new contradiction; nothing is stored before it is sent in."""
        taken = {str(one["id"]) for one in self._entries.values()}
        self._begin({"id": id_of(data["text"]["nb"], taken), **data})

    def _begin(self, data: dict[str, Any]) -> None:
        key = self.kind.key(str(data["id"]))
        self._begun[key] = self._entries[key] = data
        self.search.clear()
        self._list()
        self.list.go_to(key)
        if self.editor is not None:
            self.editor.inputs[0].setFocus()

    def _send(self) -> None:
        if self.editor is None:
            return
        kind, why = self.editor.kind, self.editor.sending.reason.text()
        try:
            data = self.editor.read()
            self.editor.refuse_unchosen()
        except UnreadableInputError as error:
            self._desk.background.said.emit(str(error))
            return
        self._desk.act(partial(_proposed, kind, data, why), self._sent)

    def _sent(self, _: EntryDraft) -> None:
        said = self.tr("Endringen er sendt inn. En annen må godkjenne den.")
        self._desk.background.said.emit(said)


def _proposed(kind: EntryKind, data: dict[str, Any], why: str, rulework: Rulework) -> EntryDraft:
    return rulework.entries.propose(kind, data, why)
