"""What the finder finds: the window's actions, the catalogue's programs and its questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from matcher.catalogue import collated
from ui.app.finder import FinderEntry

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.app.window import Window


def entries_for(window: Window) -> list[FinderEntry]:
    """Return everything the finder offers for a window, actions first."""
    if not window.at_counter:
        return _actions(window)
    return [*_actions(window), *_presets(window), *_programs(window), *_questions(window)]


def _actions(window: Window) -> list[FinderEntry]:
    return [
        FinderEntry(
            _menu_of(action),
            action.text().replace("&", ""),
            action.trigger,
            keys=action.shortcut().toString(),
        )
        for action in window.commands.all
        if action.isEnabled()
    ]


def _menu_of(action: QAction) -> str:
    menus = (owner for owner in action.associatedObjects() if isinstance(owner, QMenu))
    return next((menu.title().replace("&", "") for menu in menus), "")


def _presets(window: Window) -> list[FinderEntry]:
    counter = window.counter
    kind = QCoreApplication.translate("Entries", "Start fra")
    return [
        FinderEntry(kind, preset.label.into(counter.language), partial(counter.start_from, preset))
        for preset in counter.catalogue.presets
    ]


def _programs(window: Window) -> list[FinderEntry]:
    kind, language = QCoreApplication.translate("Entries", "Tiltak"), window.counter.language
    return [
        FinderEntry(
            kind,
            program.name.into(language),
            partial(window.go_to_program, program.id),
            " ".join((*program.short_names, *program.synonyms)),
        )
        for program in sorted(
            window.counter.catalogue.programs.values(),
            key=lambda program: collated(program.name.into(language)),
        )
    ]


def _questions(window: Window) -> list[FinderEntry]:
    counter = window.counter
    kind = QCoreApplication.translate("Entries", "Spørsmål")
    groups = counter.catalogue.questionnaire.groups
    return [
        FinderEntry(
            kind,
            question.label.into(counter.language),
            partial(window.open_question, question.id),
            " ".join((*question.synonyms, groups[question.group].into(counter.language))),
        )
        for question in counter.catalogue.questionnaire.questions.values()
    ]
