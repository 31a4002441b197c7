"""Which line of the rule a finding is about, and what is said beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions import capitalised
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.faults import line_address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Program
    from matcher.proving import StaticFinding
    from matcher.questions import Language


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said beside one line: what has to be mended, and what may be as it was meant."""

    faults: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()


def place_of(found: StaticFinding, program: Program) -> Address | None:
    """Return the line that a finding is about; None where it is about the whole rule."""
    for index, criterion in enumerate(program.criteria):
        if criterion.id == found.criterion:
            return line_address(program, Address(index, found.path))
    return None


def is_of_pointers(found: StaticFinding) -> bool:
    """Tell whether a finding is about a pointer, and not about the rule."""
    return found.criterion.startswith("pointers.")


def remarks_on(
    program: Program, found: Iterable[StaticFinding], language: Language
) -> dict[Address, Remarks]:
    """Return what to say beside each line: the findings, each with its cure."""
    said: dict[Address, Remarks] = {}
    for one in found:
        place = place_of(one, program)
        if place is not None:
            words = (f"{one.here.into(language)} – {one.cure.into(language)}",)
            old = said.get(place, Remarks())
            said[place] = (
                Remarks((*old.faults, *words), old.meant)
                if one.constant
                else Remarks(old.faults, (*old.meant, *words))
            )
    return said


def whole_sentence(words: str) -> str:
    """Return words as a sentence of their own."""
    return f"{capitalised(words)}."
