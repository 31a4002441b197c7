"""What only the whole catalogue can show: references, unused questions, dates, wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.asking_checks import asking_problems
from matcher.catalogue.judge_checks import judge_problems
from matcher.catalogue.part_checks import case_problems, office_problems, rule_problems
from matcher.catalogue.pointer_checks import never_raised
from matcher.catalogue.program_checks import program_problems
from matcher.catalogue.question_checks import question_problems, unused_questions
from matcher.catalogue.text_checks import wording_problems

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.documents import Problem


def problems(catalogue: Catalogue, *, whole: bool = True) -> list[Problem]:
    """Return every problem of a catalogue that could be read.

    Where it could not be read as a `whole`, nothing is said of what no rule uses.
    """
    return [*refusals(catalogue), *style_problems(catalogue, whole=whole)]


def problems_of(program: Program, catalogue: Catalogue) -> list[Problem]:
    """Return every problem in the file of one program, as it stands beside the rest."""
    file = f"programs/{program.id}.json"
    return [*program_problems(program, catalogue), *wording_problems(program, file)]


def refusals(catalogue: Catalogue) -> list[Problem]:
    """Return what could make a verdict or a reference wrong: such a catalogue is not used."""
    found: list[Problem] = []
    for program in catalogue.programs.values():
        found += program_problems(program, catalogue)
    found += rule_problems(catalogue)
    found += asking_problems(catalogue)
    found += question_problems(catalogue)
    found += case_problems(catalogue)
    found += office_problems(catalogue)
    return found


def style_problems(catalogue: Catalogue, *, whole: bool = True) -> list[Problem]:
    """Return what its authors should mend and its readers can live with."""
    found: list[Problem] = []
    for program in catalogue.programs.values():
        found += wording_problems(program, f"programs/{program.id}.json")
    if not whole:
        return found
    return [
        *found,
        *unused_questions(catalogue),
        *never_raised(catalogue),
        *judge_problems(catalogue),
    ]
