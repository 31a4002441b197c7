"""What is proved of a catalogue's rules, as problems of its files, and as notes on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import Problem
from matcher.messages import as_message, joined
from matcher.proving.certainties import program_findings
from matcher.proving.cross_program import catalogue_findings
from matcher.proving.findings import CONSTANT, GIVEN_UP, StaticFinding, in_words
from matcher.proving.pointer_certainties import PLACE, pointer_findings
from matcher.questions import LANGUAGES, Text
from matcher.questions.value_words import NBSP

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.messages import Message
    from matcher.proving.findings import Proved
    from matcher.questions import Language, Situation

TRIED = Text("Prøvd med", "Prøvd med", "Tried with")
NOBODY = Text(
    "den som ikke har svart på noe",
    "den som ikkje har svart på noko",
    "somebody who has answered nothing",
)


def constant_problems(catalogue: Catalogue, as_of: date | None = None) -> Iterator[Problem]:
    """Yield every rule, and every part of one, that is the same for everybody.

    Each comes with a person who shows it.
    """
    yield from _alone(CONSTANT, catalogue, as_of)


def given_up(catalogue: Catalogue, as_of: date | None = None) -> Iterator[Problem]:
    """Yield the rules of which not everything could be proved: no fault of theirs."""
    yield from _alone(GIVEN_UP, catalogue, as_of)


def notes(catalogue: Catalogue, as_of: date | None = None) -> Iterator[Problem]:
    """Yield what is proved that may be as it was meant: somebody should have looked."""
    for finding in catalogue_findings(catalogue, as_of):
        if finding.kind not in CONSTANT:
            yield as_problem(finding, catalogue)


def _alone(kinds: Container[Proved], catalogue: Catalogue, as_of: date | None) -> Iterator[Problem]:
    for program in catalogue.programs.values():
        pointing = pointer_findings(program, catalogue, as_of)
        for finding in (*program_findings(program, catalogue, as_of), *pointing):
            if finding.kind in kinds:
                yield as_problem(finding, catalogue)


def problem_with_person(  # noqa: PLR0913, PLR0917 - what is wrong, where, for whom
    program: Program,
    message: Message,
    cure: Message,
    person: Situation | None,
    catalogue: Catalogue | None,
    criterion: str = "",
) -> Problem:
    """Return a problem of a program's rule, with the person who shows it where there is one."""
    if person is not None and catalogue is not None:
        said = (in_words(person, catalogue, language) for language in LANGUAGES)
        shown = Text(*(words.replace(NBSP, " ") for words in said)) if person.answers else NOBODY
        message = joined((message, joined((as_message(TRIED), as_message(shown)), ": ")), ". ")
    where = f"criteria[{criterion}]" if criterion else "criteria"
    return Problem(f"programs/{program.id}.json", where, message, cure)


def as_problem(finding: StaticFinding, catalogue: Catalogue) -> Problem:
    """Return a finding as a problem of the program's file, with the person who shows it."""
    said = (_with_person(finding, catalogue, language) for language in LANGUAGES)
    message = Text(*(words.replace(NBSP, " ") for words in said))
    where = f"criteria[{finding.criterion}]" if finding.criterion else "criteria"
    where = finding.criterion if finding.criterion.startswith(PLACE) else where
    file = f"programs/{finding.program}.json"
    return Problem(file, where, as_message(message), as_message(finding.cure))


def _with_person(finding: StaticFinding, catalogue: Catalogue, language: Language) -> str:
    said = finding.sentence.into(language)
    if finding.witness is None:
        return said
    person = in_words(finding.witness, catalogue, language) or NOBODY.into(language)
    return f"{said}. {TRIED.into(language)}: {person}"
