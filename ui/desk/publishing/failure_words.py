"""Rule cases that do not hold as sentences: which verdict, or which answers that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import Verdict
from ui.counter import verdict_word
from ui.widgets import Sentence

if TYPE_CHECKING:
    from matcher.questions import Language, Questionnaire
    from matcher.rulework import Draft, Failure
    from ui.desk.snapshot import DeskView


def failure_sentences(
    failures: tuple[Failure, ...], draft: Draft, view: DeskView, language: Language
) -> list[Sentence]:
    """Return what rule cases expected and what came of it."""
    titles = {case.id: case.title for case in (*view.ground.cases, *draft.cases)}
    programs, questionnaire = view.programs, view.ground.questionnaire
    found = []
    for failure in failures:
        program_id, _, rest = failure.subject.partition(" ")
        program = programs.get(program_id)
        said, expected, given = _verdict(failure)
        if rest and program:
            said, expected, given = _missing(failure, questionnaire, language)
        words = said.format(
            case=titles.get(failure.case, failure.case),
            name=program.name.into(language) if program else failure.subject,
            expected=expected,
            found=given,
        )
        found.append(Sentence(words, failure.case, "not-met", "not_now"))
    return found


def _verdict(failure: Failure) -> tuple[str, str, str]:
    said = QCoreApplication.translate(
        "Publishing",
        "Regeltesten «{case}» holder ikke for «{name}»: ventet {expected}, fikk {found}",
    )
    return said, _word(failure.expected), _word(failure.found)


def _missing(
    failure: Failure, questionnaire: Questionnaire, language: Language
) -> tuple[str, str, str]:
    said = QCoreApplication.translate(
        "Publishing",
        "Regeltesten «{case}» holder ikke for «{name}»: ventet at dette mangler: {expected}. Nå "
        "mangler: {found}",
    )
    expected = _labels(failure.expected, questionnaire, language)
    return said, expected, _labels(failure.found, questionnaire, language)


def _labels(ids: str, questionnaire: Questionnaire, language: Language) -> str:
    """Return the questions of a list of ids in words."""
    known = questionnaire.questions
    names = [
        known[name].label.into(language) if name in known else name for name in ids.split(", ")
    ]
    return ", ".join(filter(None, names)) or QCoreApplication.translate("Publishing", "ingenting")


def _word(word: str) -> str:
    nothing = QCoreApplication.translate("Publishing", "ingenting")
    known = word in set(Verdict)
    quoted = QCoreApplication.translate("Publishing", "«{verdict}»")
    return quoted.format(verdict=verdict_word(Verdict(word))) if known else word or nothing
