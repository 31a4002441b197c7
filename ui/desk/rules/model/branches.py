"""Branches on the clipboard, as JSON with a format number: from program to program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from matcher.documents import Node, parse_strict
from matcher.errors import InputError
from matcher.messages import advice
from matcher.rules import from_node, problems, to_data
from matcher.rules.totals.total_checks import NO_VALUE
from ui.desk.rules.model.addresses import RefusedError

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue
    from matcher.documents import Problem
    from matcher.questions import Language
    from matcher.rules import Condition

FORMAT = 1
KEY = "tiltaksfinner_condition"


@dataclass(frozen=True, slots=True)
class Copied:
    """A condition from the clipboard, and whether it was all of a criterion's rule."""

    condition: Condition
    whole: bool


def written(condition: Condition, *, whole: bool = False) -> str:
    """Return a condition as text for the clipboard; `whole` where it is all of a criterion."""
    data = {KEY: FORMAT, "condition": to_data(condition), "whole": whole}
    return json.dumps(data, ensure_ascii=False, indent=2)


def fresh(condition: Condition) -> Condition:
    """Return an equal condition that shares nothing, so that each can be told from the other."""
    found = from_node(Node(to_data(condition), "", "", []))
    assert found is not None  # noqa: S101 - the codec reads what it wrote
    return found


def read(text: str, catalogue: Catalogue, language: Language) -> Copied:
    """Return the condition of a text. Raises RefusedError with what to do; nothing is changed."""
    data = _document(text)
    if data[KEY] != FORMAT:
        raise RefusedError(
            QCoreApplication.translate(
                "Rules",
                "Betingelsen er kopiert fra en nyere utgave av Tiltaksfinner. Ingenting er limt "
                "inn. Oppdater programmet her, eller skriv betingelsen på nytt.",
            )
        )
    faults: list[Problem] = []
    condition = from_node(Node(data.get("condition"), "", "", faults))
    if condition is None or faults:
        raise RefusedError(_said([fault.advice.into(language) for fault in faults]))
    found = [
        fault
        for fault in problems(condition, catalogue.questionnaire, catalogue.constants)
        # A value that is still to be chosen can be chosen here.
        if fault[1] != NO_VALUE
    ]
    if found:
        raise RefusedError(_said([advice(*said).into(language) for _, *said in found]))
    return Copied(condition, data.get("whole") is True)


def _document(text: str) -> dict[str, Any]:
    try:
        data = parse_strict(text)
    except InputError:
        data = None
    if not isinstance(data, dict) or KEY not in data:
        raise RefusedError(
            QCoreApplication.translate(
                "Rules",
                "Utklippstavlen har ingen betingelse. Velg en linje, trykk Ctrl+C og lim inn her.",
            )
        )
    return data


def _said(reasons: list[str]) -> str:
    said = QCoreApplication.translate(
        "Rules", "Betingelsen kan ikke brukes her, og ingenting er limt inn: {why}."
    )
    return said.format(why="; ".join(reasons[:2]))
