"""How useful the list is: `python -m benchmarks.usefulness [--split tune] [--detail] [--write]`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.batch import ROOT, Batch, RefusedError, batch
from benchmarks.graded import FILE, NEEDS, GradedCase, graded_cases
from benchmarks.ranking import Ranked, ranked, summary
from benchmarks.report import table
from matcher.clock import today

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

KEPT = ROOT / "docs" / "usefulness.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
ROUNDS = 10
TOLD = (1, 3, 5, 10)
"""After how many questions the list is measured again."""
LINE, READ, FULL = "the line alone", "the line read perfectly", "complete answers"
COLUMNS = ("", "R3@5", "median", "R3@10", "nDCG@10", "silly", "raised", "most")
SAME = {"information": "not_now"}
"""A program that is only information is as much a no as one that does not fit."""


@dataclass(slots=True)
class Findings:
    """What was measured over several cases, stage by stage."""

    stages: dict[str, list[Ranked]] = field(default_factory=dict)
    well_asked: int = 0
    verdicts: Counter[bool] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)

    def add(self, stage: str, one: Ranked) -> None:
        """Keep one measured list of a stage."""
        self.stages.setdefault(stage, []).append(one)


def main() -> int:
    """Measure, print the tables, and keep them in docs/usefulness.md if asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.usefulness", description=__doc__)
    parser.add_argument("--split", choices=("tune", "hold"), help="only these; both if unnamed")
    parser.add_argument("--cases", type=Path, default=FILE, help="another file of cases")
    parser.add_argument("--detail", action="store_true", help="tell of each case to tune by")
    parser.add_argument("--write", action="store_true", help="keep the tables in docs/")
    chosen = parser.parse_args()
    day, cases = graded_cases(chosen.cases)
    splits = sorted({case.split for case in cases}, reverse=True)
    parts = []
    with batch(day) as product:
        for split in [chosen.split] if chosen.split else splits:
            findings = measured([case for case in cases if case.split == split], product)
            parts.append(_section(split, findings))
            detail = findings.lines if chosen.detail and split != "hold" else []
            print("\n".join(["", *detail, parts[-1]]), flush=True)
    if chosen.write:
        _keep(parts)
    return 0


def measured(cases: Sequence[GradedCase], product: Batch) -> Findings:
    """Hold every stage of every case against its grades."""
    findings = Findings()
    knows_needs = _knows_needs(product)
    for case in cases:
        needs = {NEEDS: list(case.needs)} if knows_needs else {}
        truth = {**case.truth, **needs}
        reading = product.ask(facts={**case.reading, **needs})
        full = product.ask(facts=truth)
        said = product.ask(line=case.line, accept_likely=True)
        findings.add(LINE, _ranked(case, said))
        findings.add(READ, _ranked(case, reading))
        findings.add(FULL, _ranked(case, full))
        asked = _conversation(case, said, truth, product, findings)
        if asked:
            open_need = asked[0] == NEEDS and not said["read"]["needs"]
            findings.well_asked += open_need or asked[0] in case.first_questions
        if case.second_reader:
            findings.add("a second reader", ranked(case.second_reader, case.graded, case.silly))
        _compare_verdicts(case, product.ask(facts=case.truth), findings)
        findings.lines += _detail(case, said, asked)
    return findings


def _knows_needs(product: Batch) -> bool:
    try:
        product.ask(facts={NEEDS: ["arbeid"]})
    except RefusedError:
        return False
    return True


def _conversation(
    case: GradedCase,
    answer: Mapping[str, Any],
    truth: Mapping[str, Any],
    product: Batch,
    findings: Findings,
) -> list[str]:
    """Answer what is asked next from the complete answers; return what was asked."""
    known = {**answer["read"]["facts"], **answer["read"]["likely"]}
    asked: list[str] = []
    for turn in range(1, ROUNDS + 1):
        coming = [next_one["question"] for next_one in answer["next_questions"]]
        if open_ones := [question for question in coming if question not in asked]:
            asked.append(open_ones[0])
            known[asked[-1]] = truth.get(asked[-1], {"unknown": "unknown"})
            answer = product.ask(facts=known)
        if turn in TOLD:
            findings.add(f"after {turn} of its questions", _ranked(case, answer))
    return asked


def _ranked(case: GradedCase, answer: Mapping[str, Any]) -> Ranked:
    groups = {program["id"]: program["group"] for program in answer["programs"]}
    return ranked(
        [name for name, group in groups.items() if group in {"raise", "more"}],
        case.graded,
        case.silly,
        has={name for name, group in groups.items() if group == "has"},
        raised=list(groups.values()).count("raise"),
    )


def _compare_verdicts(case: GradedCase, answer: Mapping[str, Any], findings: Findings) -> None:
    verdicts = {program["id"]: program["verdict"] for program in answer["programs"]}
    for name, wanted in case.expected.items():
        found = verdicts.get(name)
        same = found == wanted or SAME.get(str(found)) == wanted
        findings.verdicts[same] += 1
        if not same:
            findings.lines.append(f"{case.id} {name}: expected {wanted}, found {found}")


def _detail(case: GradedCase, answer: Mapping[str, Any], asked: Sequence[str]) -> list[str]:
    one = _ranked(case, answer)
    return [
        f"{case.id} {case.line}",
        f"   read {answer['read']}",
        f"   missed {', '.join(one.missed)} | silly {', '.join(one.silly)}",
        f"   asked {', '.join(asked)} | wanted {', '.join(case.first_questions)}",
    ]


def _section(split: str, findings: Findings) -> str:
    rows = [(stage, *summary(lists)) for stage, lists in findings.stages.items()]
    count = len(findings.stages[LINE])
    agree, all_of_them = findings.verdicts[True], findings.verdicts.total()
    note = (
        f"Its first question is one the caseworker would ask first in {findings.well_asked} of "
        f"{count} cases. Sure verdicts: {agree} of {all_of_them} agree."
    )
    return f"### {split}: {count} cases\n\n{table(COLUMNS, rows)}\n\n{note}"


def _keep(parts: Sequence[str]) -> None:
    day = today().isoformat()
    head = (
        f"Measured {day} by `python -m benchmarks.usefulness --write` on {os.cpu_count()} cores, "
        f"{platform.system()}, Python {platform.python_version()}."
    )
    before, rest = KEPT.read_text(encoding="utf-8").split(BEGIN)
    figures = "\n\n".join((BEGIN, head, *parts, END))
    KEPT.write_text(before + figures + rest.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
