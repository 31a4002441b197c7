"""Each language of the interface through all that the window makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from matcher.languages import LANGUAGES, RECORDS, SOURCE, Language
from ui.desk.texts.language_fields import LanguageFields
from ui.platform.languages import files_of, locale_of, use_language
from ui.theme.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


CONTEXT = "Actions"
"""The menus."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return cast("Language", request.param)


@pytest.fixture
def installed(qapp: QApplication, language: Language) -> Iterator[int]:
    """Let Qt speak a language; return how many files it found for it."""
    before = QLocale()
    translators = use_language(qapp, language)
    yield len(translators)
    for translator in translators:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_qt_finds_every_file_of_it(installed: int, language: Language) -> None:
    assert installed == len(files_of(language))


@pytest.mark.usefixtures("installed")
def test_the_window_speaks_it(language: Language) -> None:
    if language == SOURCE:
        assert QCoreApplication.translate(CONTEXT, "Angre") == "Angre"
        return
    file = resource_path("translations", f"tiltaksfinner_{language}.ts")
    context = next(c for c in ET.parse(file).iter("context") if c.findtext("name") == CONTEXT)  # noqa: S314 - ours
    told = {m.findtext("source", ""): m.findtext("translation") for m in context.iter("message")}
    assert len(told) > 20
    assert {source: QCoreApplication.translate(CONTEXT, source) for source in told} == told


@pytest.mark.usefixtures("installed")
def test_figures_and_days_are_written_as_in_its_country(language: Language) -> None:
    assert QLocale().name() == locale_of(language).name() == RECORDS[language].locale
    assert QLocale().decimalPoint() == RECORDS[language].point


@pytest.mark.usefixtures("qapp")
def test_the_desk_has_a_field_for_it(language: Language, qtbot: QtBot) -> None:
    fields = LanguageFields("Navn", SOURCE, area=False, judged=False, needed=LANGUAGES)
    qtbot.addWidget(fields)
    box = fields.boxes[language]
    name = RECORDS[language].names[0].capitalize()
    assert box.field.accessibleName() == f"Navn, {name}"
