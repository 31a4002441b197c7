"""Where Qt speaks for itself it speaks bokmål: buttons, menus, file dialog, key names."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)

from ui.theme.resources import resource_path

SAME_IN_BOTH = {"OK"}
NAMED_KEYS = [
    *range(Qt.Key.Key_Escape, Qt.Key.Key_Print + 1),
    *range(Qt.Key.Key_Home, Qt.Key.Key_PageDown + 1),
    *range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1),
    Qt.Key.Key_Space,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Help,
]


@contextmanager
def installed(app: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource_path("translations", "qtbase_nb.qm")))
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


def _button_texts() -> list[str]:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    return [button.text() for button in box.buttons()]


def _menu_texts(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def _line_edit_texts() -> list[str]:
    edit = QLineEdit("Ås")
    return _menu_texts(edit.createStandardContextMenu())


def _text_edit_texts() -> list[str]:
    edit = QPlainTextEdit("Ås")
    return _menu_texts(edit.createStandardContextMenu())


def _undo_texts() -> list[str]:
    stack = QUndoStack()
    return [stack.createUndoAction(stack).text(), stack.createRedoAction(stack).text()]


def _file_dialog_texts() -> list[str]:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    hints = [widget.toolTip() for widget in dialog.findChildren(QAbstractButton)]
    return [text for text in (*buttons, *labels, *hints) if text]


@pytest.mark.parametrize(
    "texts",
    [_button_texts, _line_edit_texts, _text_edit_texts, _undo_texts, _file_dialog_texts],
)
def test_no_english_is_left(qapp: QApplication, texts: Callable[[], list[str]]) -> None:
    english = texts()
    with installed(qapp):
        norwegian = texts()
    assert len(english) == len(norwegian) > 1
    assert set(english) & set(norwegian) <= SAME_IN_BOTH


def test_some_words_as_people_know_them(qapp: QApplication) -> None:
    with installed(qapp):
        assert {"&Ja", "&Nei", "Avbryt", "Lagre", "Lukk", "Hjelp"} <= set(_button_texts())
        assert _line_edit_texts() == [
            "&Angre",
            "&Gjør om",
            "Klipp &ut",
            "&Kopier",
            "&Lim inn",
            "Slett",
            "Merk alt",
        ]


@pytest.mark.parametrize("texts", [_line_edit_texts, _text_edit_texts, _button_texts])
def test_no_two_entries_share_a_mnemonic(
    qapp: QApplication, texts: Callable[[], list[str]]
) -> None:
    with installed(qapp):
        letters = [text[text.index("&") + 1].lower() for text in texts() if "&" in text]
    assert len(letters) == len(set(letters)) > 1


def test_the_names_of_keys_lead_back_to_the_same_keys(qapp: QApplication) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    with installed(qapp):
        for key in NAMED_KEYS:
            sequence = QKeySequence(key)
            named = sequence.toString(native)
            assert QKeySequence.fromString(named, native) == sequence, named
            assert QKeySequence.fromString(sequence.toString(), native) == sequence, named
        assert QKeySequence("Ctrl+Del").toString(native) == "Ctrl+Delete"
