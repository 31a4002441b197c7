"""The interface in the languages there are, Qt's own words included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from matcher.languages import LANGUAGES, RECORDS, SOURCE
from ui.theme import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from matcher.languages import Language

NAMES: dict[Language, str] = {code: record.name for code, record in RECORDS.items()}


def use_language(app: QApplication, language: Language) -> list[QTranslator]:
    """Install what a language needs and return the translators, to be kept and later removed.

    Windows built afterwards speak it; those already built keep their words.
    """
    QLocale.setDefault(locale_of(language))
    installed = []
    for name in files_of(language):
        translator = QTranslator(app)
        if translator.load(_path(name)):
            # Qt asks the last installed first: what is nearest has to come last.
            app.installTranslator(translator)
            installed.append(translator)
    return installed


def locale_of(language: Language) -> QLocale:
    """Return how figures and days are written."""
    return QLocale(RECORDS[language].locale)


def files_of(language: Language) -> tuple[str, ...]:
    """Return the files of texts, the nearest last; what is written in the source has none."""
    own = () if language == SOURCE else (f"tiltaksfinner_{language}.qm",)
    return (*RECORDS[language].words_of_qt, *own)


def _path(name: str) -> str:
    try:
        return str(resource_path("translations", name))
    except FileNotFoundError:
        # Qt's own words in nynorsk come with Qt.
        from PySide6.QtCore import QLibraryInfo

        return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/{name}"


def known_language(code: str) -> Language:
    """Return a language for a stored code; bokmål where it is not one of ours."""
    return next((language for language in LANGUAGES if language == code), SOURCE)
