"""What is wrong with the pointers of a program, and which programs nothing can raise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.pointers import NO_POINTERS, FirstMinute
from matcher.catalogue.programs import Status
from matcher.documents import Problem, meant
from matcher.messages import Message
from matcher.questions import NEEDS
from matcher.rules import problems as condition_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program

POINTER_ID = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


def pointer_problems(program: Program, catalogue: Catalogue, file: str) -> Iterator[Problem]:
    """Yield what makes a pointer unusable: its id, its condition, or a need nobody can state."""
    pointers = program.pointers
    for name, when in pointers.conditions.items():
        found = condition_problems(when, catalogue.questionnaire, catalogue.constants)
        for below, message, cure in found:
            yield Problem(file, f"pointers.{name}{below}", message, cure)
    for key, several in (("raise", pointers.raised_by), ("hold_back", pointers.held_back_by)):
        ids = [each.id for each in several]
        for name in ids:
            if ids.count(name) > 1 or not POINTER_ID.fullmatch(name):
                message = Message("«{name}» er brukt før eller er ikke en id", name=name)
                yield Problem(file, f"pointers.{key}", message, Message("gi den en egen id"))
    yield from _unknown_needs(program, catalogue, file)


def _unknown_needs(program: Program, catalogue: Catalogue, file: str) -> Iterator[Problem]:
    question = catalogue.questionnaire.questions.get(NEEDS)
    known = [choice.id for choice in question.choices] if question else []
    for name in program.pointers.needs:
        if name not in known:
            message = Message("svaret «{name}» finnes ikke", name=name)
            yield Problem(
                file, "pointers.needs", message, meant(name, known) or Message("fjern det")
            )


def never_raised(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield the active programs that nothing points to and that are not open to all.

    Of a catalogue without any pointers nothing is said: it is older than they are.
    """
    programs = catalogue.programs.values()
    if all(program.pointers == NO_POINTERS for program in programs):
        return
    for program in programs:
        if program.availability.status is Status.ACTIVE and not _can_be_raised(program):
            yield Problem(
                f"programs/{program.id}.json",
                "pointers",
                Message("ingenting peker på tiltaket, og det er ikke åpent for alle"),
                Message("skriv en sterk peker, eller hva det hjelper med"),
            )


def _can_be_raised(program: Program) -> bool:
    pointers = program.pointers
    unprompted = pointers.first_minute is FirstMinute.YES and bool(pointers.needs)
    pointed = any(pointer.strong for pointer in pointers.raised_by)
    return pointers.first_minute is not FirstMinute.ASKED and (pointed or unprompted)
