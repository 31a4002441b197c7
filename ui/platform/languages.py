"""The interface in bokmål, nynorsk or English, Qt's own words included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from matcher.questions import LANGUAGES, Language
from ui.theme import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LOCALES: dict[Language, QLocale] = {
    "nb": QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    "nn": QLocale(QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
NAMES: dict[Language, str] = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
_FILES: dict[Language, tuple[str, ...]] = {
    "nb": ("qtbase_nb.qm",),
    # Later files come before earlier ones: a word that Qt lacks in nynorsk is said in bokmål.
    "nn": ("qtbase_nb.qm", "qtbase_nn.qm", "tiltaksfinner_nn.qm"),
    "en": ("tiltaksfinner_en.qm",),
}


def use_language(app: QApplication, language: Language) -> list[QTranslator]:
    """Install what a language needs and return the translators, to be kept and later removed.

    Windows built afterwards speak it; those already built keep their words.
    """
    QLocale.setDefault(LOCALES[language])
    installed = []
    for name in _FILES[language]:
        translator = QTranslator(app)
        if translator.load(_path(name)):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


def _path(name: str) -> str:
    try:
        return str(resource_path("translations", name))
    except FileNotFoundError:
        # Qt's own words in nynorsk come with Qt.
        from PySide6.QtCore import QLibraryInfo

        return f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/{name}"


def known_language(code: str) -> Language:
    """Return a language for a stored code; bokmål where it is not one of ours."""
    return next((language for language in LANGUAGES if language == code), "nb")
