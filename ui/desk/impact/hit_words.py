"""Who is hit, in sentences: yes to no first, where they live and how they came, and an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import Verdict
from matcher.impact import Direction, Prominence
from matcher.questions import BYDEL, number
from ui.counter import verdict_word
from ui.desk.impact.bars import Bar
from ui.widgets import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Catalogue, Program
    from matcher.impact import Impact, Move, Share, State
    from matcher.questions import Language, Situation

_MOST = 3
_DRAWINGS = {
    Direction.LOST: ("not-now", "not_now"),
    Direction.WEAKER: ("maybe", "maybe"),
    Direction.GAINED: ("fits", "fits"),
    Direction.FIRMER: ("fits", "fits"),
    Direction.OTHER: ("information", "information"),
}


def summary_words(found: Impact) -> str:
    """Return how many are hit, of how many, and what they were drawn from."""
    translate = QCoreApplication.translate
    groups = (
        (translate("Hit", "{hit} av {people} oppdiktede personer"), found.persons),
        (translate("Hit", "{hit} av {people} regeltester"), found.cases),
        (translate("Hit", "{hit} av {people} personer på grensen"), found.limits),
    )
    told = [
        words.format(hit=number(group.hit), people=number(group.people)) for words, group in groups
    ]
    said = translate("Hit", "Får et annet svar: {told}. Trekning {seed}.").format(
        told=", ".join(told), seed=found.population.seed
    )
    broken_off = translate("Hit", "Avbrutt underveis.")
    return said if found.complete else f"{broken_off} {said}"


def found_sentences(
    found: Impact, catalogue: Catalogue, programs: Mapping[str, Program], language: Language
) -> tuple[list[Sentence], dict[str, Situation]]:
    """Return a row for each move, and the person that each shows."""
    rows: list[Sentence] = []
    examples: dict[str, Situation] = {}
    titles = (
        QCoreApplication.translate("Hit", "Oppdiktede personer"),
        QCoreApplication.translate("Hit", "Regeltester"),
        QCoreApplication.translate("Hit", "Personer på grensen"),
    )
    for title, group in zip(titles, (found.persons, found.cases, found.limits), strict=True):
        for program in (*group.programs, *group.raised):
            known = programs.get(program.program)
            name = known.name.into(language) if known else program.program
            for move in program.moves:
                key = str(len(rows))
                words = f"{title} · {name}: {_moved(move)}{_where(move, catalogue, language)}"
                drawing, role = _DRAWINGS[move.direction]
                more = QCoreApplication.translate("Hit", "Enter: se en av dem ved skranken")
                rows.append(Sentence(words, key, drawing, role, more))
                examples[key] = move.examples[0].situation
    return rows, examples


def bars_of(found: Impact, program_id: str) -> list[Bar]:
    """Return how many of the made-up persons get another answer of one program, move by move."""
    words = QCoreApplication.translate("Hit", "{moved}, av {people} oppdiktede personer")
    people = found.persons.people
    return [
        Bar(words.format(moved=_moved(move), people=number(people)), move.count, people,
            _DRAWINGS[move.direction][1])
        for program in (*found.persons.programs, *found.persons.raised)
        if program.program == program_id
        for move in program.moves
    ]  # fmt: skip


def _moved(move: Move) -> str:
    if isinstance(move.after, Prominence):
        return _raised(move.count, more=move.after is Prominence.RAISED)
    words = QCoreApplication.translate("Hit", "{count} fra «{before}» til «{after}»")
    return words.format(
        count=number(move.count), before=_word(move.before), after=_word(move.after)
    )


def _raised(count: int, *, more: bool) -> str:
    """Return that a program is raised for more or fewer people."""
    words = (
        QCoreApplication.translate("Hit", "tas opp for {count} flere")
        if more
        else QCoreApplication.translate("Hit", "tas opp for {count} færre")
    )
    return words.format(count=number(count))


def _word(verdict: State) -> str:
    if isinstance(verdict, Verdict):
        return verdict_word(verdict)
    return QCoreApplication.translate("Hit", "finnes ikke")


def _where(move: Move, catalogue: Catalogue, language: Language) -> str:
    question = catalogue.questionnaire.questions.get(BYDEL)
    choices = question.choices if question else ()
    bydeler = {choice.id: choice.label.into(language) for choice in choices}
    presets = {preset.id: preset.label.into(language) for preset in catalogue.presets}
    told = (_largest(move.bydeler, bydeler), _largest(move.presets, presets))
    said = "\n".join(words for words in told if words)
    return f"\n{said}" if said else ""


def _largest(shares: tuple[Share, ...], names: Mapping[str, str]) -> str:
    named = [share for share in shares if share.id in names][:_MOST]
    return ", ".join(f"{names[share.id]} {number(share.count)}" for share in named)
