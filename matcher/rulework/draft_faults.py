"""What is wrong in a stored draft as it is read, said by the names that people know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from matcher.documents import Problem
from matcher.errors import InputError
from matcher.messages import Message
from matcher.rulework.draft_errors import unreadable
from matcher.rulework.draft_rows import read_cases, read_draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import RuleCase
    from matcher.questions import Questionnaire
    from matcher.store import records

_CASE = re.compile(r"cases\[(\d+)\]")


def faults_of(row: records.DraftRow, questionnaire: Questionnaire) -> list[Problem]:
    """Return what was wrong in a stored draft when it was read: fields missing, unknown questions.

    Raises DeskError where it cannot be read.
    """
    found: list[Problem] = []
    of_cases: list[Problem] = []
    try:
        read_draft(row, found)
        cases = read_cases(row, questionnaire, of_cases)
        return [*found, *(_named(fault, cases, questionnaire) for fault in of_cases)]
    except (InputError, TypeError, AttributeError) as error:
        raise unreadable(row) from error


def _named(
    fault: Problem, cases: list[tuple[RuleCase, Any]], questionnaire: Questionnaire
) -> Problem:
    """Return a fault of a rule case with the title of the case in place of its number."""
    place = _CASE.match(fault.path)
    if place is None:
        return fault
    case, raw = cases[int(place[1])]
    gone = [name for name in _asked(raw) if not _known(name, questionnaire)]
    named = [name for name in gone if str(fault.message).startswith(f"{name}:")]
    if named:
        message = Message(
            "regeltesten «{title}» svarer på «{question}», som ikke finnes lenger",
            title=case.title, question=named[0],
        )  # fmt: skip
    else:
        message = Message(
            "regeltesten «{title}» kan ikke leses helt: {fault}",
            title=case.title, fault=fault.message,
        )  # fmt: skip
    cure = Message("testen er ikke rørt; ta den bort under Regel, eller lag den på nytt")
    return Problem(fault.file, fault.path, message, cure)


def _asked(raw: object) -> Iterator[str]:
    facts = raw.get("facts") if isinstance(raw, dict) else None
    yield from facts if isinstance(facts, dict) else ()


def _known(name: str, questionnaire: Questionnaire) -> bool:
    return name in questionnaire.questions or name in questionnaire.former_names
