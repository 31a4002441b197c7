"""Ids as they are written, and whether there is what they name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.documents import Problem, meant
from matcher.messages import Message
from matcher.rules import problems as condition_problems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.rules import Condition


PROGRAM_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


NAME_ID = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")


QUESTION_ID = re.compile(r"[a-z0-9_]+")


def no_programs(
    ids: Collection[str], catalogue: Catalogue, file: str, path: str
) -> Iterator[Problem]:
    for name in ids:
        if name not in catalogue.programs:
            message = Message("tiltaket «{name}» finnes ikke", name=name)
            yield Problem(file, path, message, nearest_name(name, catalogue.programs))


def no_questions(
    ids: Collection[str], catalogue: Catalogue, file: str, path: str
) -> Iterator[Problem]:
    known = catalogue.questionnaire.questions
    for name in ids:
        if name not in known:
            message = Message("spørsmålet «{name}» finnes ikke", name=name)
            yield Problem(file, path, message, nearest_name(name, known))


def nearest_name(name: str, known: Collection[str]) -> Message:
    return meant(name, known) or Message("fjern det")


def no_id(name: str) -> Message:
    return Message("«{name}» er ikke en id", name=name)


def condition_faults(
    when: Condition, catalogue: Catalogue, file: str, path: str
) -> Iterator[Problem]:
    found = condition_problems(when, catalogue.questionnaire, catalogue.constants)
    for below, message, cure in found:
        yield Problem(file, f"{path}{below}", message, cure)
