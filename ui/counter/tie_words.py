"""What a program has to do with those that are chosen with the person, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import Group
from matcher.plan import relations_of
from matcher.plan.relations import Relation, Tie

if TYPE_CHECKING:
    from matcher.catalogue import Program
    from ui.counter.presenter import Counter


def tie_words(program_id: str, counter: Counter) -> list[str]:
    """Return how a program is tied to chosen ones: of one not chosen, as if it came last."""
    ids = counter.plan.ids
    if not ids or not _has_ties(counter.catalogue.programs[program_id], counter):
        return []
    chosen = ids if program_id in ids else (*ids, program_id)
    found = relations_of(chosen, counter.catalogue, had(counter))
    return [tie_sentence(tie, counter) for tie in found if program_id in {tie.first, tie.second}]


def had(counter: Counter) -> frozenset[str]:
    """Return the programs a person has already."""
    matches = counter.assessment.matches
    return frozenset(match.program.id for match in matches if match.group is Group.HAS)


def tie_sentence(relation: Relation, counter: Counter) -> str:
    """Return how two programs are tied, begun as a part of a sentence."""
    translate = QCoreApplication.translate
    match relation.tie:
        case Tie.EXCLUDES:
            said = translate("Ties", "ikke samtidig: {first} og {second}")
        case Tie.REQUIRES:
            said = translate("Ties", "{first} krever {second} først")
        case Tie.BEFORE:
            said = translate("Ties", "{first} før {second}")
        case Tie.COMBINES:
            said = translate("Ties", "kan kombineres: {first} og {second}")
        case other:
            assert_never(other)
    programs, language = counter.catalogue.programs, counter.language
    names = [programs[each].name.into(language) for each in (relation.first, relation.second)]
    return said.format(first=names[0], second=names[1])


def _has_ties(program: Program, counter: Counter) -> bool:
    """Tell whether a program is tied to any; most are not, and the list is long."""
    if program.relations.combines or program.relations.requires or program.relations.before:
        return True
    if program.relations.excludes:
        return True
    chosen = (counter.catalogue.programs[each].relations for each in counter.plan.ids)
    return any(
        program.id in (*tie.excludes, *tie.requires, *tie.before, *tie.combines) for tie in chosen
    )
