"""The file of Qt's words in bokmål is whole, and in step with Qt and with its source."""

import re
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLibraryInfo, QTranslator

from ui.theme.resources import resource_path


class Message(NamedTuple):
    context: str
    source: str
    comment: str
    translation: str


def _messages() -> list[Message]:
    root = ET.parse(resource_path("translations", "qtbase_nb.ts")).getroot()  # noqa: S314 - ours
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.findtext("translation", ""),
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


MESSAGES = _messages()


def loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path))
    return translator


def test_the_compiled_file_says_what_the_source_says() -> None:
    compiled = loaded(resource_path("translations", "qtbase_nb.qm"))
    for message in MESSAGES:
        found = compiled.translate(message.context, message.source, message.comment or None)
        assert found == message.translation


def test_every_source_text_is_one_that_qt_asks_for() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    others = [loaded(path) for path in sorted(folder.glob("qtbase_??.qm"))]
    unknown = [
        message
        for message in MESSAGES
        if not any(
            other.translate(message.context, message.source, message.comment or None)
            for other in others
        )
    ]
    assert len(others) > 20
    assert unknown == []


def test_placeholders_and_mnemonics_survive_translation() -> None:
    for message in MESSAGES:
        assert set(re.findall(r"%\w", message.source)) == set(
            re.findall(r"%\w", message.translation)
        )
        assert ("&" in message.source) == ("&" in message.translation), message
        assert message.source.count("\n") == message.translation.count("\n")
