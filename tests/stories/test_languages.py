"""The whole window in each language: nothing of another language is left anywhere in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
from pytestqt.qtbot import QtBot

from matcher.casework import Casework
from matcher.languages import SOURCE
from matcher.messages import translations
from matcher.questions.texts import LANGUAGES, Language
from tests.stories.conftest import DAY, desk_in
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

    from matcher.catalogue.catalogue import Catalogue

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


@dataclass(frozen=True, slots=True)
class Walk:
    """What was met in one window of a language, at the counter and at the desk."""

    language: Language
    texts: set[str]
    copied: str
    menus: list[list[str]]
    tabs: list[str]
    undo: str


@pytest.fixture(scope="module", params=LANGUAGES)
def walk(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    catalogue: Catalogue,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Walk]:
    """Walk through a window in a language that is opened for the first time."""
    language, before, qtbot = cast("Language", request.param), QLocale(), QtBot(request)
    keeping = desk_in(tmp_path_factory.mktemp(language), ["kari"])
    with look_restored(qapp):
        shell = Shell(qapp, Casework(catalogue, lambda: DAY), Settings(language=language), keeping)
        shell.window.activateWindow()
        qtbot.waitUntil(lambda: shell.absence is not None)
        yield _walked(shell, qtbot, language)
        shell.window.close()
        if shell.absence:
            qapp.removeEventFilter(shell.absence.watch)
        shell.window.deleteLater()
        shell.deleteLater()
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)


def _walked(shell: Shell, qtbot: QtBot, language: Language) -> Walk:
    window, said = shell.window, set[str]()

    def look(*, again: bool = True) -> None:
        """Look at what is there; bokmål stands in the code, and is not looked at time and again."""
        if not again or language != SOURCE:
            come_to_rest(window)
            said.update(everything(window))

    look(again=False)
    window.commands.try_first_example()
    window.bars.hide_welcome()
    for preset in window.counter.catalogue.presets:
        window.counter.start_from(preset)
    for program in PROGRAMS:
        window.go_to_program(program)
        look()
    shell.takeaway.copy_case_text()
    copied = QGuiApplication.clipboard().text()
    supervisor = Supervisor(shell, qtbot)
    supervisor.sit_down()
    look()
    for area in (1, 2, 0):
        supervisor.page.go_to(area)
        look()
    supervisor.desk.editing.open(PROGRAMS[0])
    bars = supervisor.page.areas, supervisor.page.pane.tabs
    for tab in range(supervisor.page.pane.tabs.count()):
        supervisor.page.pane.go_to(tab)
        look()
    shell.jobs.wait(60_000)
    look(again=False)
    menus = [window.menuBar(), *window.findChildren(QMenu)]
    return Walk(
        language,
        said,
        copied,
        menus=[[action.text() for action in menu.actions()] for menu in menus],
        tabs=[bar.tabText(place) for bar in bars for place in range(bar.count())],
        undo=QLineEdit("Ås", window).createStandardContextMenu().actions()[0].text(),
    )


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


def test_nothing_is_said_in_another_language(walk: Walk, catalogue: Catalogue) -> None:
    language, seen = walk.language, walk.texts
    # The catalogue's own words fall back on bokmål; languages are named in their own.
    named = {program.owner for program in catalogue.programs.values()} | set(NAMES.values())
    if language != SOURCE:
        ours = _pairs(f"tiltaksfinner_{language}.ts") | _of_the_matcher(language)
        assert _leftovers(seen, ours) - named == set()
        # Else the walk would have met too little to prove anything.
        assert len(seen & set[str]().union(*ours.values())) > 250
    if language != "en":
        assert _leftovers(seen, _pairs("qtbase_nb.ts")) == set()
        ours = _pairs("tiltaksfinner_en.ts")
        english = {text: {source} for source, texts in ours.items() for text in texts}
        assert _leftovers(seen, english) - named == set()


def test_what_is_copied_to_the_case_file_is_norwegian(walk: Walk) -> None:
    said = {"nn": "Programmet føreslår, ein person avgjer."}
    assert said.get(walk.language, "Programmet foreslår, en person bestemmer.") in walk.copied
    assert "The program suggests" not in walk.copied


def test_no_two_entries_of_a_menu_share_a_mnemonic(walk: Walk) -> None:
    assert len(walk.menus) > 8
    for menu in walk.menus:
        letters = [m[1].lower() for text in menu if (m := re.search("&(\\w)", text))]
        if not {"1", "2"} & set(letters):  # text sizes: their first figures are alike
            assert len(letters) == len(set(letters)), menu


def test_tabs_do_not_take_the_mnemonics_of_menus(walk: Walk) -> None:
    texts = [*walk.tabs, *walk.menus[0]]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) == len(set(letters)), texts


def test_the_fields_of_qt_speak_too(walk: Walk) -> None:
    first = walk.undo.split("\t")[0].replace("&", "")
    assert first == {"nb": "Angre", "nn": "Angra", "en": "Undo"}[walk.language]
