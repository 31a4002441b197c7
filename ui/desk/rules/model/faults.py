"""What is wrong with a rule, each fault beside the line it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import problems_of
from matcher.questions import capitalised
from matcher.rules import LEAF, Condition, Not
from ui.desk.problem_words import problem_words
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.pointers import PointerCard, PointerLine, written

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue, Program
    from matcher.questions import Language
    from matcher.rules import Path

_CRITERION = re.compile(r"criteria\[(\d+)\](?:\.when)?(.*)")
_POINTER = re.compile(r"(pointers\.(?:(?:raise|hold_back)\.[^.\[]+|has_it|urgent))(.*)")
_STEP = re.compile(r"\.(?:not\b|(?:all|any|of)\[(\d+)\])")


def faults_of(
    program: Program, catalogue: Catalogue, language: Language = "nb"
) -> dict[Address, tuple[str, ...]]:
    """Return what is wrong with each line, each with its cure."""
    found: dict[Address, tuple[str, ...]] = {}
    for problem in problems_of(written(program), catalogue):
        place = _place(problem.path, program)
        if place:
            address = line_address(program, place)
            said = problem_words(problem, catalogue.questionnaire, language)
            if problem.path.endswith(".source"):
                said = _no_source()
            found[address] = (*found.get(address, ()), capitalised(said))
    for index, line in enumerate(program.criteria):
        # The reader of files says this of the file, where it is not a line.
        if isinstance(line, PointerLine) and line.has_reason and not line.text:
            found[Address(index)] = (*found.get(Address(index), ()), _no_reason())
    return found


def _place(path: str, program: Program) -> Address | None:
    """Return where in what is edited a problem is; None where it is elsewhere in the file."""
    pointing = isinstance(program, PointerCard)
    match = (_POINTER if pointing else _CRITERION).fullmatch(path)
    if match is None:
        return None
    ids = [criterion.id for criterion in program.criteria]
    if pointing and match[1] not in ids:
        return None
    index = ids.index(match[1]) if pointing else int(match[1])
    return Address(index, tuple(int(step or 0) for step in _STEP.findall(match[2])))


def line_address(program: Program, address: Address) -> Address:
    """Return the address of the line that shows a condition: nots belong to what they negate."""
    when = program.criteria[address.criterion].when
    path: Path = ()
    here: Path = ()
    for step in address.path:
        if not isinstance(when, Not):
            path = (*here, step)
        here = (*here, step)
        parts = () if when is None or isinstance(when, LEAF) else _parts(when)
        when = parts[step] if step < len(parts) else None
    return Address(address.criterion, path)


def _parts(condition: Condition) -> tuple[Condition, ...]:
    if isinstance(condition, LEAF):
        return ()
    return (condition.part,) if isinstance(condition, Not) else condition.parts


def _no_reason() -> str:
    return QCoreApplication.translate("Rules", "Pekeren sier ikke hvorfor – skriv det under Fordi")


def _no_source() -> str:
    return QCoreApplication.translate(
        "Rules", "vilkåret har ingen kilde – velg en kilde, eller legg til en ny"
    )
