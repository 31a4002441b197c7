"""Problems in words of the desk: the matcher speaks of files, here there are fields and buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import field_at
from matcher.catalogue.field_types import RecordList
from ui.desk.words import questions_named

if TYPE_CHECKING:
    from matcher.documents import Problem
    from matcher.questions import Language, Questionnaire

translate = QCoreApplication.translate
_MEMBER = re.compile(r"(?P<field>[a-z_.]+)\[(?P<place>\d+)\](?:\.(?P<member>\w+)$)?")


_PLAIN = frozenset({"source", "when"})
"""Parts of a criterion that need no name: what is said of them is of the criterion."""


def _said(template: str) -> str:
    """Return what is said here of a problem; empty where its own words will do."""
    lacking = translate("Problems", "mangler – fyll det ut")
    value = translate("Problems", "verdien passer ikke til sammenligningen – velg en ny verdi")
    found = {
        "«{key}» mangler eller er ikke tekst": lacking,
        "«{key}» mangler": lacking,
        "kilden «{name}» finnes ikke": translate(
            "Problems", "har ingen kilde – velg en kilde, eller legg til en ny"
        ),
        "et vilkår av typen {kind} har ingen regel": translate(
            "Problems", "har ingen regel – legg til en betingelse, eller gjør det til skjønn"
        ),
        "setningen lages av regelen": translate(
            "Problems", "setningen lages av regelen – flytt teksten til merknaden"
        ),
        "verdien {value!r} passer ikke til «{op}»": value,
        "en konstant kan bare sammenlignes med et tall": value,
        "området {numbers} går baklengs": translate(
            "Problems", "grensene går baklengs – skriv den laveste først"
        ),
        "«{op}» kan ikke brukes på «{name}» ({kind})": translate(
            "Problems", "sammenligningen kan ikke brukes på spørsmålet – velg en annen"
        ),
        "konstanten «{name}» finnes ikke": translate(
            "Problems", "beløpet finnes ikke lenger – velg et annet, eller skriv et fast tall"
        ),
        "sikkerheten er «bekreftet», men ingen lovtekst er lest": translate(
            "Problems",
            "står som bekreftet, men ingen lovtekst er lest – les loven og kryss av ved vilkåret, "
            "eller velg et lavere trinn",
        ),
        "«{name}» er brukt før eller er ikke en id": translate(
            "Problems", "to har samme navn – ta bort det ene og lag det på nytt"
        ),
    }
    return found.get(template, "")


def where(path: str, language: Language) -> str:
    """Return where in what a problem is, in words: a field, a criterion, a line of a card."""
    field = field_at(path)
    if field is None:
        return path
    label, found = field.label.into(language), _MEMBER.match(path)
    if found is None or not isinstance(field.type, RecordList):
        return label
    one = (
        translate("Publishing", "Vilkår {number}")
        if field.path == "criteria"
        else "{label} {number}"
    )
    said = one.format(label=label, number=int(found["place"]) + 1)
    members = {each.name: each.label.into(language) for each in field.type.members}
    member = members.get(found["member"] or "", "") if found["member"] not in _PLAIN else ""
    return f"{said}, {member}" if member else said


def problem_words(problem: Problem, questionnaire: Questionnaire, language: Language) -> str:
    """Return what is wrong and how to mend it, as somebody at the desk would say it."""
    template = problem.message.template
    if problem.path.startswith("criteria") and problem.path.endswith(".source"):
        template = "kilden «{name}» finnes ikke"
    if said := _said(template):
        return said
    return questions_named(problem.advice.into(language), questionnaire, language)
