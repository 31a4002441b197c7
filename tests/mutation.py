"""Writes docs/mutation.md: which small changes of the rules the rule cases notice.

`python -m tests.mutation` prints the sums and fails below the floor; `--write` writes the page,
`--check` fails if the page is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.programs import DECIDED_BY_RULE
from matcher.proving.equality import decides_nothing
from matcher.proving.mutation import mutation_score
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.proving.mutation import Score, Survivor

PAGE = Path(__file__).parent.parent / "docs" / "mutation.md"
FLOOR = 0.95
BELOW_NOUGHT = "no child is younger than nought, and the rule is too wide to prove it"
FOLLOWS = "what follows from the answer is another part of the criterion, and says the same"
REASONS: dict[tuple[str, str], str] = {
    ("dagpenger-permittert", "lost_time"): "fish processing is asked about from 40 to 49 only",
    ("introduksjonsprogram", "works_30_hours"): FOLLOWS,
    ("kvp", "needs_known"): FOLLOWS,
    ("nav-ungdomsgaranti", "needs_help"): FOLLOWS,
    ("nav-ungdomsprogram", "needs_help"): FOLLOWS,
    ("nav-varig-lonnstilskudd", "permanent_reduction"): FOLLOWS,
    ("barnehage-moderasjon", "child"): BELOW_NOUGHT,
    ("kontantstotte", "child_in_window"): BELOW_NOUGHT,
    ("overgangsstonad", "care_alone"): "who has no child and is not due is refused all the same",
    ("overgangsstonad", "child"): BELOW_NOUGHT,
}
"""Why no case notices a change that one could, by program and criterion."""
NO_REASON = "no case yet"
EQUAL = "equivalent: proved to give everybody the same verdict, whatever is answered or left open"
INFORMATION = "equivalent: information only, or not in Oslo: the verdict is the same by any rule"

INTRODUCTION = (
    "Every part of every rule that decides a verdict (required and exclusion) is changed, one",
    "at a time: each limit one up and one down (amounts by one krone), each operator turned",
    "round, each value of a list dropped, each part and each criterion removed, *all* and *any*",
    "exchanged, *at least k* one up and one down, *not* put before each group. A change is",
    "noticed if a rule case that holds would then fail: another verdict, or another list of",
    "missing answers where the case states one. Priority and judgement criteria give no",
    "verdict and are not counted.",
)


def scores(catalogue: Catalogue) -> dict[str, Score]:
    """Return the score of every program with a rule that decides."""
    return {
        program.id: mutation_score(program, catalogue.cases, catalogue)
        for program in catalogue.programs.values()
        if any(c.when is not None and c.kind in DECIDED_BY_RULE for c in program.criteria)
    }


def sums(found: dict[str, Score]) -> tuple[int, int, int]:
    """Return the changes noticed, those that can be, and those that nobody can notice."""
    values = found.values()
    return (
        sum(score.killed for score in values),
        sum(score.total for score in values),
        sum(len(score.equal) for score in values),
    )


def page(catalogue: Catalogue, found: dict[str, Score]) -> str:
    """Return the whole page."""
    killed, total, equal = sums(found)
    lines = [
        "# Small changes of the rules, and whether a rule case notices",
        "",
        "Written by `python -m tests.mutation --write`; do not edit.",
        "",
        *INTRODUCTION,
        "",
        f"**{killed} of {total} changes are noticed ({killed / total:.1%}).**",
        f"A further {equal} are equivalent: nobody can get another verdict by them.",
        f"Counting those as unnoticed it is {killed / (total + equal):.1%}.",
        f"Catalogue {catalogue.version}, {len(catalogue.cases)} cases.",
        "",
        "## Changes that no case notices",
        "",
        *_survivors(found),
        "",
        "## By program",
        "",
        "| Program | Killed | Of | Equivalent |",
        "|---|---:|---:|---:|",
        *(
            f"| {name} | {score.killed} | {score.total} | {len(score.equal)} |"
            for name, score in sorted(found.items())
        ),
        "",
        "## Equivalent changes",
        "",
        *_equal(catalogue, found),
    ]
    return "\n".join(lines) + "\n"


def _survivors(found: dict[str, Score]) -> Iterator[str]:
    if not any(score.survivors for score in found.values()):
        yield "None."
        return
    yield from ("| Program | Criterion | Change | Reason |", "|---|---|---|---|")
    for name, score in sorted(found.items()):
        for one in score.survivors:
            reason = REASONS.get((name, one.criterion), NO_REASON)
            yield f"| {name} | {one.criterion} | {_said(one)} | {reason} |"


def _equal(catalogue: Catalogue, found: dict[str, Score]) -> Iterator[str]:
    days = [case.situation.as_of for case in catalogue.cases]
    yield from ("| Program | Criterion | Change | Reason |", "|---|---|---|---|")
    for name, score in sorted(found.items()):
        if decides_nothing(catalogue.programs[name], max(days)):
            if score.equal:
                yield f"| {name} | all | all {len(score.equal)} | {INFORMATION} |"
            continue
        for one in score.equal:
            yield f"| {name} | {one.criterion} | {_said(one)} | {EQUAL} |"


def _said(one: Survivor) -> str:
    return f"{one.change.replace('_', ' ')}: {one.sentence.nb}".replace("|", "\\|")


def main() -> int:
    """Measure, and write or compare if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    catalogue = load_folder(bundled_catalogue())
    found = scores(catalogue)
    killed, total, equal = sums(found)
    sys.stdout.write(f"{killed} of {total} noticed, {equal} equivalent.\n")
    written = page(catalogue, found)
    if options.write:
        PAGE.write_text(written, encoding="utf-8")
    if options.check and PAGE.read_text(encoding="utf-8") != written:
        sys.stdout.write("docs/mutation.md is out of date: run with --write.\n")
        return 1
    return 0 if killed >= FLOOR * total else 1


if __name__ == "__main__":
    sys.exit(main())
