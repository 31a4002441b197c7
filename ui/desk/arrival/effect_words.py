"""What a catalogue would change, as rows: for the person, for many persons, and in the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.counter import ICONS, TONES, group_word, verdict_word
from ui.desk.impact import found_sentences, summary_words
from ui.desk.sentences import CASES, change_sentence
from ui.widgets import Sentence

if TYPE_CHECKING:
    from matcher.arrivals import Arrival, Effects, Moved
    from matcher.catalogue import Group, Verdict
    from matcher.questions import Language

    Place = tuple[Verdict, Group]


def effect_sentences(
    found: Effects, arrival: Arrival, language: Language, *, answered: bool
) -> list[Sentence]:
    """Return a row for each thing that would be otherwise, under a row that sums them up."""
    return [
        _summary(person_words(found, language, answered=answered)),
        *(_moved(one, language) for one in found.moved),
        *_hit(found, arrival, language),
        *_changes(found, language),
    ]


def _summary(words: str) -> Sentence:
    return Sentence(words, drawing="information", role="information")


def _hit(found: Effects, arrival: Arrival, language: Language) -> list[Sentence]:
    if found.hit is None:
        return [
            _summary(
                QCoreApplication.translate(
                    "Arrival", "Hvem det treffer, kan ikke regnes ut på denne maskinen."
                )
            )
        ]
    programs = {**arrival.before.programs, **arrival.catalogue.programs}
    rows, _ = found_sentences(found.hit, arrival.catalogue, programs, language)
    return [_summary(summary_words(found.hit)), *(replace(row, more="") for row in rows)]


def _changes(found: Effects, language: Language) -> list[Sentence]:
    translate = QCoreApplication.translate
    changes = [one for one in found.changes if not one.place.startswith(CASES)]
    cases = len(found.changes) - len(changes)
    said = translate("Arrival", "Endringer i katalogen: {count}").format(count=len(changes))
    rows = [_summary(said), *(change_sentence(each, language) for each in changes)]
    if cases:
        said = translate("Arrival", "Endringer i regeltestene: {count}").format(count=cases)
        rows.append(_summary(said))
    return rows


def person_words(found: Effects, language: Language, *, answered: bool) -> str:
    """Return how much is otherwise for the person at the counter."""
    translate = QCoreApplication.translate
    if not answered:
        return translate("Arrival", "Personen ved skranken: ingen svar er gitt nå.")
    said = (
        translate("Arrival", "Personen ved skranken: {count} tiltak står annerledes.").format(
            count=len(found.moved)
        )
        if found.moved
        else translate("Arrival", "Personen ved skranken: listen er den samme.")
    )
    if found.unused:
        gone = translate("Arrival", "Spørsmål som er borte, så svaret ikke brukes: {names}.")
        names = ", ".join(label.into(language) for label in found.unused)
        said = f"{said} {gone.format(names=names)}"
    return said


def _moved(one: Moved, language: Language) -> Sentence:
    drawing, role = ("close", "not_now")
    if one.after is not None:
        drawing, role = ICONS[one.after[0]], TONES[one.after[0]]
    said = QCoreApplication.translate("Arrival", "{name}: fra {before} til {after}").format(
        name=one.name.into(language), before=_place(one.before), after=_place(one.after)
    )
    return Sentence(said, one.program, drawing, role)


def _place(place: Place | None) -> str:
    if place is None:
        return QCoreApplication.translate("Arrival", "«finnes ikke»")
    verdict, group = verdict_word(place[0]), group_word(place[1])
    return f"«{verdict}»" if verdict == group else f"«{verdict}» ({group})"
