"""Problems, failures, changes and events as sentences in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.matching import Verdict
from matcher.documents import lacking
from matcher.rulework import ChangeKind
from ui.desk_told import happened
from ui.desk_words import moment_words
from ui.verdicts import verdict_word
from ui.widgets.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.texts import Language
    from matcher.rulework import Change, Draft, Event, Failure, Problem

_CRITERION = re.compile(r"criteria\[(\d+)\]")
_DRAWINGS = {
    ChangeKind.ADDED: ("add", "fits"),
    ChangeKind.REMOVED: ("close", "not_now"),
    ChangeKind.CHANGED: ("edit", "maybe"),
}


def field_word(path: str) -> str:
    """Return where in a program a problem is, in words."""
    if found := _CRITERION.match(path):
        said = QCoreApplication.translate("Publishing", "Vilkår {number}")
        return said.format(number=int(found[1]) + 1)
    top = re.split(r"[.\[]", path, maxsplit=1)[0]
    names = {
        "id": QCoreApplication.translate("Publishing", "Id"),
        "name": QCoreApplication.translate("Publishing", "Navn"),
        "owner": QCoreApplication.translate("Publishing", "Eier"),
        "summary": QCoreApplication.translate("Publishing", "Kort om tiltaket"),
        "client_summary": QCoreApplication.translate("Publishing", "Tekst til personen"),
        "sources": QCoreApplication.translate("Publishing", "Kilder"),
        "contacts": QCoreApplication.translate("Publishing", "Kontakt"),
        "availability": QCoreApplication.translate("Publishing", "Tilgjengelighet"),
        "review_by": QCoreApplication.translate("Publishing", "Neste gjennomgang"),
        "valid_to": QCoreApplication.translate("Publishing", "Gjelder til"),
        "referral": QCoreApplication.translate("Publishing", "Henvisning"),
        "relations": QCoreApplication.translate("Publishing", "Henger sammen med"),
        "instead": QCoreApplication.translate("Publishing", "Prøv heller"),
    }
    return names.get(top, path)


def problem_sentence(problem: Problem, language: Language) -> Sentence:
    """Return a problem with what to do about it."""
    where = field_word(problem.path)
    said = problem.advice.into(language)
    if problem.message.template == lacking("").template:
        # The reader of files names the field as files do; here it has a name in words.
        said = QCoreApplication.translate("Publishing", "mangler – skriv det under Tekster")
    return Sentence(f"{where}: {said}" if where else said, problem.path, "warning", "maybe")


def failure_sentence(
    failure: Failure, titles: Mapping[str, str], programs: Mapping[str, Program], language: Language
) -> Sentence:
    """Return what a rule case expected and what came of it."""
    program_id, _, rest = failure.subject.partition(" ")
    program = programs.get(program_id)
    name = program.name.into(language) if program else failure.subject
    words = QCoreApplication.translate(
        "Publishing",
        "Regeltesten «{case}» holder ikke for «{name}»: ventet {expected}, fikk {found}",
    ).format(
        case=titles.get(failure.case, failure.case),
        name=f"{name} ({rest})" if rest and program else name,
        expected=_verdict(failure.expected),
        found=_verdict(failure.found),
    )
    return Sentence(words, failure.case, "not-met", "not_now")


def _verdict(word: str) -> str:
    nothing = QCoreApplication.translate("Publishing", "ingenting")
    known = word in set(Verdict)
    quoted = QCoreApplication.translate("Publishing", "«{verdict}»")
    return quoted.format(verdict=verdict_word(Verdict(word))) if known else word or nothing


def case_titles(draft: Draft, catalogue: Catalogue) -> dict[str, str]:
    """Return the titles of rule cases by id."""
    return {case.id: case.title for case in (*catalogue.cases, *draft.cases)}


def change_sentence(change: Change) -> Sentence:
    """Return a difference; long texts stand whole in the tool tip."""
    more = f"{change.old}\n→ {change.new}" if change.old and change.new else ""
    return Sentence(change.sentence, change.place, *_DRAWINGS[change.kind], more)


def event_sentence(event: Event, programs: Mapping[str, Program], language: Language) -> Sentence:
    """Return who did what and when."""
    names = [
        programs[name].name.into(language) if name in programs else name for name in event.programs
    ]
    about = f": {', '.join(names)}" if names else ""
    version = f" ({event.version})" if event.version else ""
    quoted = QCoreApplication.translate("Publishing", " – «{why}»")
    why = quoted.format(why=event.why) if event.why else ""
    words = f"{moment_words(event.at)} · {event.who}\n{happened(event)}{version}{about}{why}"
    return Sentence(words, str(event.number), "history", "muted")
