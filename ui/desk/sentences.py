"""Problems, failures, changes and events as sentences in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.fields import field_at
from matcher.documents import lacking
from matcher.rulework import ChangeKind, said
from ui.desk.words import moment_words, questions_named
from ui.widgets import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Program
    from matcher.questions import Language, Questionnaire
    from matcher.rulework import Change, Event, Problem

CASES = "cases"
_CRITERION = re.compile(r"criteria\[(\d+)\]")
_DRAWINGS = {
    ChangeKind.ADDED: ("add", "fits"),
    ChangeKind.REMOVED: ("close", "not_now"),
    ChangeKind.CHANGED: ("edit", "maybe"),
}


def field_word(path: str, language: Language) -> str:
    """Return where in a program a problem is, in words."""
    if found := _CRITERION.match(path):
        said = QCoreApplication.translate("Publishing", "Vilkår {number}")
        return said.format(number=int(found[1]) + 1)
    field = field_at(path)
    return field.label.into(language) if field else path


def problem_sentence(
    problem: Problem, questionnaire: Questionnaire, language: Language
) -> Sentence:
    """Return a problem with what to do about it."""
    # A rule case is named by its title in the sentence itself.
    where = "" if problem.file.startswith(CASES) else field_word(problem.path, language)
    words = questions_named(problem.advice.into(language), questionnaire, language)
    if problem.message.template == lacking("").template:
        # The reader of files names the field as files do; here it has a name in words.
        words = QCoreApplication.translate("Publishing", "mangler – skriv det under Tekster")
    return Sentence(f"{where}: {words}" if where else words, problem.path, "warning", "maybe")


def change_sentence(change: Change, language: Language) -> Sentence:
    """Return a difference; long texts stand whole in the tool tip."""
    old, new = change.old.into(language), change.new.into(language)
    more = f"{old}\n→ {new}" if old and new else ""
    return Sentence(change.sentence.into(language), change.place, *_DRAWINGS[change.kind], more)


def event_sentence(event: Event, programs: Mapping[str, Program], language: Language) -> Sentence:
    """Return who did what and when."""
    names = [
        programs[name].name.into(language) if name in programs else name for name in event.programs
    ]
    about = f": {', '.join(names)}" if names else ""
    version = f" ({event.version})" if event.version else ""
    quoted = QCoreApplication.translate("Publishing", " – «{why}»")
    why = quoted.format(why=event.why) if event.why else ""
    happened = said(event).into(language)
    words = f"{moment_words(event.at)} · {event.who}\n{happened}{version}{about}{why}"
    return Sentence(words, str(event.number), "history", "muted")
