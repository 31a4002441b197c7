"""Editors for what is more than a field: texts in three languages, choices, relations, cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.programs import Status
from ui.counter import theme_words
from ui.desk.texts.carded import closed_entry, contacts_entry, sources_entry
from ui.desk.texts.entries import choice_entry, chosen_entry, open_to_all_entry, text_entry
from ui.desk.words import status_word

if TYPE_CHECKING:
    from ui.desk.presenter import Desk
    from ui.desk.texts.entries import Entry

TEXTS = ("name", "summary", "client_summary")
_RELATIONS = ("combines", "requires", "before", "excludes", "replaced_by")
_THEMES = (
    "work", "education", "youth", "benefits", "disability", "housing", "family", "health",
    "newcomer", "language", "safety", "senior", "after_prison", "meeting_place", "debt", "business",
)  # fmt: skip


def special_entry(name: str, desk: Desk) -> Entry:
    """Return the editor for a part of a program by its name in files."""
    if name in TEXTS:
        return text_entry(name, desk)
    if name == "instead" or name in _RELATIONS:
        related = name in _RELATIONS
        return chosen_entry(name, _relation_word(name), _others(desk), desk, relation=related)
    makers = {
        "contacts": contacts_entry,
        "sources": sources_entry,
        "closed": closed_entry,
        "open_to_all": open_to_all_entry,
        "bydeler": _bydeler,
        "themes": _themes,
        "status": _status,
        "confidence": _confidence,
        "origin": _origin,
    }
    return makers[name](desk)


def _others(desk: Desk) -> dict[str, str]:
    view, language = desk.view, desk.language
    programs = view.newest.programs.values() if view else ()
    return {program.id: program.name.into(language) for program in programs}


def _relation_word(name: str) -> str:
    return {
        "instead": QCoreApplication.translate("Texts", "Prøv heller, når dette ikke passer"),
        "combines": QCoreApplication.translate("Texts", "Kan kombineres med"),
        "requires": QCoreApplication.translate("Texts", "Krever at man har"),
        "before": QCoreApplication.translate("Texts", "Kommer før"),
        "excludes": QCoreApplication.translate("Texts", "Kan ikke kombineres med"),
        "replaced_by": QCoreApplication.translate("Texts", "Erstattet av"),
    }[name]


def _bydeler(desk: Desk) -> Entry:
    view = desk.view
    question = view.newest.questionnaire.questions.get("bydel") if view else None
    choices = question.choices if question else ()
    options = {choice.id: choice.label.into(desk.language) for choice in choices}
    return chosen_entry("bydeler", QCoreApplication.translate("Texts", "Bydeler"), options, desk)


def _themes(desk: Desk) -> Entry:
    options = {name: theme_words((name,))[0] for name in _THEMES}
    return chosen_entry("themes", QCoreApplication.translate("Texts", "Tema"), options, desk)


def _status(desk: Desk) -> Entry:
    options = {str(status): status_word(status) for status in Status}
    label = QCoreApplication.translate("Texts", "Tilgjengelighet")
    return choice_entry("status", label, options, desk)


def _confidence(desk: Desk) -> Entry:
    options = {
        "confirmed": QCoreApplication.translate("Texts", "Bekreftet"),
        "seed_only": QCoreApplication.translate("Texts", "Bare fra pressemelding"),
        "uncertain": QCoreApplication.translate("Texts", "Usikkert"),
    }
    label = QCoreApplication.translate("Texts", "Hvor sikre er opplysningene?")
    return choice_entry("confidence", label, options, desk)


def _origin(desk: Desk) -> Entry:
    options = {
        "seed": QCoreApplication.translate("Texts", "Pressemelding"),
        "statute": QCoreApplication.translate("Texts", "Lov eller forskrift"),
        "nav": QCoreApplication.translate("Texts", "Nav"),
        "oslo": QCoreApplication.translate("Texts", "Oslo kommune"),
        "other": QCoreApplication.translate("Texts", "Annet"),
    }
    label = QCoreApplication.translate("Texts", "Hvor tiltaket kommer fra")
    return choice_entry("origin", label, options, desk)
