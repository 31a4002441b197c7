"""`check` and `test`: every problem of a catalogue, and its rule cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import problems, refusals, run_cases
from matcher.catalogue.catalogue_files import read
from matcher.catalogue.law_calendar import calendar_problems
from matcher.catalogue.packages import nearly_full
from matcher.catalogue.plain_language import level, read_plainly
from matcher.catalogue.text_checks import long_criteria
from matcher.clock import today
from matcher.proving import constant_problems
from matcher.proving.problems import given_up, notes
from matcher.proving.promises import promise_problems
from ui.terminal.check_figures import figures
from ui.terminal.source import open_catalogue, read_files

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.documents import Problem


def check(path: Path | None, *, plain: bool = False, noted: bool = False) -> int:
    """Print every problem of a catalogue, one line each; 1 if there is any.

    With `plain` each program's text to the client is measured too, the heaviest first. With
    `noted` all is told that is proved of the rules and may be as it was meant.
    """
    files = read_files(path)
    catalogue, found = read(files)
    if catalogue:
        found += problems(catalogue, whole=not found)
        found += [] if found else constant_problems(catalogue)
        found += [] if found else promise_problems(catalogue)
        found += calendar_problems(catalogue)
    for limit in nearly_full(files):
        print(f"Merknad: {limit}")
    for sentence in long_criteria(catalogue, today()) if catalogue else ():
        print(f"Merknad: {sentence}")
    if catalogue and plain:
        _tell_how_plain(catalogue)
    if catalogue and not found:
        _tell_notes(list(notes(catalogue) if noted else given_up(catalogue)), all_of_them=noted)
        if noted:
            for line in figures(catalogue, today()):
                print(line)
        print(
            f"Katalog {catalogue.version}: {len(catalogue.programs)} tiltak, "
            f"{len(catalogue.questionnaire.questions)} spørsmål, "
            f"{len(catalogue.cases)} regeltester. Ingen problemer."
        )
        return 0
    return _tell(found)


def _tell_how_plain(catalogue: Catalogue) -> None:
    readings = [
        (read_plainly(program.client_summary.nb), program.id)
        for program in catalogue.programs.values()
    ]
    for reading, program_id in sorted(readings, key=lambda pair: (-pair[0].lix, pair[1])):
        office = ", ".join(mark.words for mark in reading.office_words)
        print(
            f"{program_id}: LIX {reading.lix} ({level(reading.lix)}), "
            f"lengste setning {reading.longest} ord{f', kontorord: {office}' if office else ''}"
        )


def _tell_notes(found: list[Problem], *, all_of_them: bool) -> None:
    for note in found:
        print(f"Merknad: {note}")
    if all_of_them:
        print("1 merknad." if len(found) == 1 else f"{len(found)} merknader.")


def _tell(found: list[Problem]) -> int:
    for problem in found:
        print(problem)
    print("1 problem." if len(found) == 1 else f"{len(found)} problemer.")
    return 1


def test(path: Path | None) -> int:
    """Run every rule case of a good catalogue and print what failed; 1 if anything did."""
    catalogue = open_catalogue(path)
    if found := refusals(catalogue):
        return _tell(found)
    failures = list(run_cases(catalogue))
    for failure in failures:
        print(failure)
    failed = len({failure.case for failure in failures})
    print(f"{len(catalogue.cases) - failed} av {len(catalogue.cases)} regeltester holder.")
    return 1 if failures else 0
