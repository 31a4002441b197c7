"""The whole window in each language: nothing of another language is left anywhere in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from matcher.casework import Casework
from matcher.messages import translations
from matcher.questions.texts import LANGUAGES, Language
from tests.stories.conftest import DAY
from tests.stories.supervisor import Supervisor
from tests.ui.screen import come_to_rest, look_restored
from ui.app.shell import Shell
from ui.platform.languages import NAMES
from ui.platform.settings import Settings
from ui.theme.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from ui.app.storage import Storage

TEXTS = ("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription",
         "windowTitle", "statusTip", "whatsThis")  # fmt: skip
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
PROGRAMS = ("dagpenger-permittert", "aap", "nes-nav", "vgo-permitterte-ledige")


def _pairs(file: str) -> dict[str, set[str]]:
    """Return the translations of every text of a .ts file."""
    found: dict[str, set[str]] = {}
    for message in ET.parse(resource_path("translations", file)).getroot().iter("message"):  # noqa: S314 - ours
        said = message.findtext("translation", "")
        found.setdefault(message.findtext("source", ""), set()).add(said)
    return found


def _of_the_matcher(language: Language) -> dict[str, set[str]]:
    """Return what the matcher says, by its bokmål; fields without how they are written."""
    return {
        re.sub(r"\{(\w+)[^}]*\}", r"{\1}", template): {said[language]}
        for template, said in translations().items()
    }


def _texts_of(thing: object) -> Iterator[str]:
    content = isinstance(thing, (QLineEdit, QPlainTextEdit, QTextEdit))
    for name in TEXTS[1:] if content else TEXTS:
        getter = getattr(thing, name, None)
        if callable(getter):
            yield str(getter())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    """Return the cells of a list or a table; there are no trees."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(QModelIndex())):
            index = model.index(row, column, QModelIndex())
            yield from (str(index.data(role) or "") for role in ROLES)


def everything(top: QWidget) -> set[str]:
    """Return every text of a window: labels, buttons, menus, lists, tips, names for readers."""
    said: list[str] = []
    for widget in (top, *top.findChildren(QWidget)):
        said += _texts_of(widget)
        for action in widget.actions():
            said += _texts_of(action)
        if isinstance(widget, QTabBar):
            said += (widget.tabText(place) for place in range(widget.count()))
        if isinstance(widget, QComboBox):
            said += (widget.itemText(place) for place in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            said += _cells(widget.model())
    return {line.strip() for text in said for line in (text, *text.split("\n")) if line.strip()}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return cast("Language", request.param)


@pytest.fixture
def speaking(
    qapp: QApplication, qtbot: QtBot, catalogue: Catalogue, keeping: Storage, language: Language
) -> Iterator[Shell]:
    """Open the window in a language as for the first time; nothing of it stays."""
    before = QLocale()
    with look_restored(qapp):
        shell = Shell(qapp, Casework(catalogue, lambda: DAY), Settings(language=language), keeping)
        shell.window.activateWindow()
        qtbot.waitUntil(lambda: shell.absence is not None)
        yield shell
        shell.window.close()
        if shell.absence:
            qapp.removeEventFilter(shell.absence.watch)
        shell.window.deleteLater()
        shell.deleteLater()
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)


@pytest.fixture
def seen(speaking: Shell, qtbot: QtBot) -> set[str]:
    """Every text met on a walk through the counter and the desk."""
    window, said = speaking.window, set[str]()

    def look() -> None:
        come_to_rest(window)
        said.update(everything(window))

    look()
    window.commands.try_first_example()
    window.bars.hide_welcome()
    for preset in window.counter.catalogue.presets:
        window.counter.start_from(preset)
    for program in PROGRAMS:
        window.go_to_program(program)
        look()
    speaking.takeaway.copy_case_text()
    supervisor = Supervisor(speaking, qtbot)
    supervisor.sit_down()
    look()
    for area in (1, 2, 0):
        supervisor.page.go_to(area)
        look()
    supervisor.desk.editing.open(PROGRAMS[0])
    for tab in range(supervisor.page.pane.tabs.count()):
        supervisor.page.pane.go_to(tab)
        look()
    speaking.jobs.wait(60_000)
    look()
    return said


def _leftovers(seen: set[str], pairs: dict[str, set[str]]) -> set[str]:
    """Return the texts seen that should have been said otherwise."""
    fine = set[str]().union(*pairs.values())
    foreign = {source for source, said in pairs.items() if source not in said} - fine
    patterns = [
        re.compile(".+".join(map(re.escape, re.split(r"\{\w+\}", source))), re.DOTALL)
        for source in foreign
        if "{" in source and len(re.sub(r"\{\w+\}|\W", "", source)) > 6
    ]
    whole = seen & foreign
    return whole | {text for text in seen if any(p.fullmatch(text) for p in patterns)}


def test_nothing_is_said_in_another_language(
    seen: set[str], language: Language, catalogue: Catalogue
) -> None:
    # The catalogue's own words fall back on bokmål; languages are named in their own.
    named = {program.owner for program in catalogue.programs.values()} | set(NAMES.values())
    if language == "nb":
        # Else the walk would have met too little to prove anything.
        assert len(_leftovers(seen, _pairs("tiltaksfinner_en.ts"))) > 300
    else:
        ours = _pairs(f"tiltaksfinner_{language}.ts") | _of_the_matcher(language)
        assert _leftovers(seen, ours) - named == set()
    if language != "en":
        assert _leftovers(seen, _pairs("qtbase_nb.ts")) == set()
        ours = _pairs("tiltaksfinner_en.ts")
        english = {text: {source} for source, texts in ours.items() for text in texts}
        assert _leftovers(seen, english) - named == set()


def test_what_is_copied_to_the_case_file_is_norwegian(speaking: Shell, language: Language) -> None:
    speaking.window.commands.try_first_example()
    speaking.takeaway.copy_case_text()
    copied = QGuiApplication.clipboard().text()
    said = {"nn": "Programmet føreslår, ein person avgjer."}
    assert said.get(language, "Programmet foreslår, en person bestemmer.") in copied
    assert "The program suggests" not in copied


def test_no_two_entries_of_a_menu_share_a_mnemonic(speaking: Shell, qtbot: QtBot) -> None:
    Supervisor(speaking, qtbot).sit_down()
    window = speaking.window
    menus = [window.menuBar(), *window.findChildren(QMenu)]
    assert len(menus) > 8
    for menu in menus:
        letters = [m[1].lower() for a in menu.actions() if (m := re.search("&(\\w)", a.text()))]
        if not {"1", "2"} & set(letters):  # text sizes: their first figures are alike
            assert len(letters) == len(set(letters)), [a.text() for a in menu.actions()]


def test_tabs_do_not_take_the_mnemonics_of_menus(speaking: Shell, qtbot: QtBot) -> None:
    supervisor = Supervisor(speaking, qtbot)
    supervisor.sit_down()
    bars = supervisor.page.areas, supervisor.page.pane.tabs
    texts = [bar.tabText(place) for bar in bars for place in range(bar.count())]
    texts += [action.text() for action in speaking.window.menuBar().actions()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) == len(set(letters)), texts


def test_the_fields_of_qt_speak_too(speaking: Shell, language: Language) -> None:
    field = QLineEdit("Ås", speaking.window)
    first = field.createStandardContextMenu().actions()[0].text().split("\t")[0]
    assert first.replace("&", "") == {"nb": "Angre", "nn": "Angra", "en": "Undo"}[language]
