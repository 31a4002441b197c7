"""Problems, failures, changes and events as sentences in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.rulework import ChangeKind, EntryKind, event_message
from ui.desk.problem_words import problem_words, where
from ui.desk.words import moment_words
from ui.widgets import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Program
    from matcher.questions import Language, Questionnaire
    from matcher.rulework import Change, Event, Problem

CASES = "cases"
_DRAWINGS = {
    ChangeKind.ADDED: ("add", "fits"),
    ChangeKind.REMOVED: ("close", "not_now"),
    ChangeKind.CHANGED: ("edit", "maybe"),
}


def problem_sentence(
    problem: Problem, questionnaire: Questionnaire, language: Language
) -> Sentence:
    """Return a problem with what to do about it."""
    words = problem_words(problem, questionnaire, language)
    # A rule case is named by its title in the sentence itself.
    place = "" if problem.file.startswith(CASES) else where(problem.path, language)
    return Sentence(f"{place}: {words}" if place else words, problem.path, "warning", "maybe")


def unread_sentence(path: str, problem: str, language: Language) -> Sentence:
    """Return that what is typed in a field cannot be read, with how to write it."""
    said = QCoreApplication.translate("Publishing", "{field}: kan ikke leses. {cure}")
    words = said.format(field=where(path, language), cure=problem)
    return Sentence(words, path, "warning", "maybe")


def change_sentence(change: Change, language: Language) -> Sentence:
    """Return a difference; long texts stand whole in the tool tip."""
    old, new = change.old.into(language), change.new.into(language)
    more = f"{old}\n→ {new}" if old and new else ""
    return Sentence(change.sentence.into(language), change.place, *_DRAWINGS[change.kind], more)


def _entry(key: str, language: Language) -> str:
    """Return what an event is about that is no program of today: an entry, or one that is gone."""
    kind = EntryKind.of(key)
    return f"{kind.value.word.into(language)} «{kind.id_in(key)}»" if kind else key


def event_sentence(event: Event, programs: Mapping[str, Program], language: Language) -> Sentence:
    """Return who did what and when."""
    names = [
        programs[name].name.into(language) if name in programs else _entry(name, language)
        for name in event.programs
    ]
    about = f": {', '.join(names)}" if names else ""
    version = f" ({event.version})" if event.version else ""
    quoted = QCoreApplication.translate("Publishing", " – «{why}»")
    why = quoted.format(why=event.why) if event.why else ""
    happened = event_message(event).into(language)
    words = f"{moment_words(event.at)} · {event.who}\n{happened}{version}{about}{why}"
    return Sentence(words, str(event.number), "history", "muted")
