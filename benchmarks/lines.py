"""How well a typed line is read: `python -m benchmarks.lines [--detail] [--write] [FILE …]`.

Each file holds lines with what they say: `facts` for certain, `likely` ones, `needs`, and
`not_facts` that must not be concluded. `--second-reader` holds what another hand took from the
same lines against it too, as if that were the program: what two careful readers agree on.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time_ns
from typing import TYPE_CHECKING, Any

from benchmarks.batch import ROOT
from benchmarks.report import table
from matcher.catalogue.catalogue_files import load_folder
from matcher.clock import today
from matcher.questions.children import with_years
from matcher.questions.facts import read_facts, write_answer
from matcher.questions.shorthand import LineReading, ReadAnswer, read_line
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from matcher.questions.questions import Questionnaire

FILE = ROOT / "tests" / "usefulness" / "lines.json"
SECOND_READER = FILE.with_name("second_reader_lines.json")
KEPT = ROOT / "docs" / "usefulness.md"
LINES_KEPT, SECOND_KEPT = "lines", "second reader"
COLUMNS = (
    "", "lines", "facts read", "chips right", "wrong lines", "forbidden", "needs", "needs meant",
    "first need", "ms a line",
)  # fmt: skip
Facts = dict[str, Any]
LineKey = tuple[str, str]


@dataclass(slots=True)
class LineScore:
    """What was counted over several lines; `told` is what went wrong, line by line.

    `met` of the `needs` are among the `named`; `first` is the same on so many of the lines that are
    `about` something.
    """

    lines: int = 0
    facts: int = 0
    found: int = 0
    right: int = 0
    wrong: int = 0
    wrong_lines: int = 0
    forbidden: int = 0
    needs: int = 0
    met: int = 0
    named: int = 0
    first: int = 0
    about: int = 0
    times: list[float] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def row(self, name: str) -> tuple[str, ...]:
        """Return one row of the table."""
        return (
            name,
            str(self.lines),
            f"{self.found / max(1, self.facts):.3f}",
            f"{self.right / max(1, self.right + self.wrong):.3f}",
            f"{self.wrong_lines / max(1, self.lines):.1%}",
            str(self.forbidden),
            f"{self.met / max(1, self.needs):.3f}",
            f"{self.met / max(1, self.named):.3f}",
            f"{self.first / max(1, self.about):.3f}",
            f"{statistics.median(self.times):.1f}" if self.times else "",
        )


def entries_of(path: Path) -> list[Facts]:
    """Return the lines of a file; of graded cases, what a reader took from the line."""
    data = json.loads(path.read_text("utf-8"))
    if isinstance(data, list):
        return data
    return [{**case, **case["reading"]} for case in data["cases"]]


def score(entries: Iterable[Mapping[str, Any]], asked: Questionnaire, day: date) -> LineScore:
    """Read every line and hold it against what it says."""
    counted = LineScore()
    read_line("34", asked, day)
    for entry in entries:
        start = process_time_ns()
        reading = read_line(entry["line"], asked, day)
        counted.times.append((process_time_ns() - start) / 1e6)
        _hold(counted, entry, reading, asked)
    return counted


def score_labels(
    entries: Iterable[Mapping[str, Any]], labels: Mapping[LineKey, Facts], asked: Questionnaire
) -> LineScore:
    """Hold what a second reader took from every line against what it says."""
    counted = LineScore()
    for entry in entries:
        label = labels[_key(entry)]
        chips, likely = (_labelled(label[key], asked) for key in ("facts", "likely"))
        _hold(counted, entry, LineReading(chips, likely=likely, needs=tuple(label["needs"])), asked)
    return counted


def _labelled(facts: Facts, asked: Questionnaire) -> tuple[ReadAnswer, ...]:
    answers, _ = read_facts(facts, asked)
    return tuple(ReadAnswer(question, answer, said="") for question, answer in answers.items())


def labels_of(path: Path) -> dict[LineKey, Facts]:
    """Return what a second reader took from lines, by the line's hand and id."""
    return {_key(label): label for label in entries_of(path)}


def _key(entry: Mapping[str, Any]) -> LineKey:
    return entry.get("hand", ""), entry["id"]


def _hold(
    counted: LineScore, entry: Mapping[str, Any], reading: LineReading, asked: Questionnaire
) -> None:
    gold, likely = (_written(entry.get(key, {}), asked) for key in ("facts", "likely"))
    chips = {**_chips(reading.likely, asked), **_chips(reading.chips, asked)}
    missed = [f"{q}={v}" for q, v in gold.items() if q not in chips or not same(chips[q], v)]
    forbidden = [q for q, v in chips.items() if _is_forbidden(v, entry, q)]
    wrong = [
        q
        for q, v in chips.items()
        if q in gold.keys() | likely.keys()
        and q not in forbidden
        and not any(same(v, told[q]) for told in (gold, likely) if q in told)
    ]
    needs = [need for need in entry["needs"] if need not in reading.needs]
    known = sum(q in gold.keys() | likely.keys() for q in chips if q not in forbidden)
    counted.lines += 1
    counted.facts += len(gold)
    counted.found += len(gold) - len(missed)
    counted.right += known - len(wrong)
    counted.wrong += len(wrong) + len(forbidden)
    counted.wrong_lines += bool(wrong or forbidden)
    counted.forbidden += len(forbidden)
    counted.needs += len(entry["needs"])
    counted.met += len(entry["needs"]) - len(needs)
    counted.named += len(reading.needs)
    counted.first += [*reading.needs[:1]] == entry["needs"][:1] != []
    counted.about += bool(entry["needs"])
    if missed or wrong or forbidden or needs:
        said = f"missed {missed}, wrong {wrong}, forbidden {forbidden}, needs {needs}"
        counted.told.append(f"{entry['id']} {entry['line']}\n    {said}")


def same(got: object, gold: object) -> bool:
    """Tell whether an answer is the gold one; a number may lie within a gold range."""
    if isinstance(gold, dict) and {"from", "to"} & gold.keys():
        low, high = (got, got) if isinstance(got, int) else _ends(got)
        return bool(gold.get("from", -1) <= low and high <= gold.get("to", 10**9))
    if isinstance(got, list) and isinstance(gold, list):
        return sorted(map(str, got)) == sorted(map(str, gold))
    return got == gold and type(got) is type(gold)


def _ends(got: object) -> tuple[int, int]:
    ends = got if isinstance(got, dict) else {}
    return ends.get("from", -1), ends.get("to", 10**9)


def _is_forbidden(answer: object, entry: Mapping[str, Any], question: str) -> bool:
    for no in entry.get("not_facts", {}).get(question, ()):
        if isinstance(answer, list):
            if {*map(str, answer)} & {*map(str, no if isinstance(no, list) else [no])}:
                return True
        elif answer == no and type(answer) is type(no):
            return True
    return False


def _written(facts: Facts, asked: Questionnaire) -> Facts:
    answers, _ = read_facts(facts, asked)
    return {name: write_answer(answer, asked[name]) for name, answer in answers.items()}


def _chips(chips: Iterable[ReadAnswer], asked: Questionnaire) -> Facts:
    answers = with_years({chip.question: chip.answer for chip in chips}, asked)
    return {name: write_answer(answer, asked[name]) for name, answer in answers.items()}


def main() -> int:
    """Measure, print the table, and keep it in docs/usefulness.md if asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lines", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="other lines")
    parser.add_argument("--detail", action="store_true", help="tell of each line of tune")
    parser.add_argument("--write", action="store_true", help="keep the table in docs/")
    parser.add_argument("--second-reader", action="store_true", help="only lines read twice")
    chosen = parser.parse_args()
    asked = load_folder(bundled_catalogue(), cases=False).questionnaire
    labels = labels_of(SECOND_READER) if chosen.second_reader else {}
    rows = []
    for path in chosen.files or [FILE, FILE.with_name("graded.json")]:
        entries = [one for one in entries_of(path) if not labels or _key(one) in labels]
        for hand, split in sorted({_part(entry) for entry in entries}, key=_order):
            part = [entry for entry in entries if _part(entry) == (hand, split)]
            counted = score(part, asked, today())
            name = " ".join(filter(None, (path.name, hand, split)))
            rows.append(counted.row(name))
            if labels:
                rows.append(score_labels(part, labels, asked).row(f"{name}, second reader"))
            if chosen.detail and split != "hold":
                print("\n".join(counted.told))
    kept = table(COLUMNS, rows)
    print(kept)
    if chosen.write:
        _keep(kept, SECOND_KEPT if labels else LINES_KEPT)
    return 0


def _part(entry: Mapping[str, Any]) -> tuple[str, str]:
    """Return whose hand wrote a line, and whether it may be looked at."""
    return entry.get("hand", ""), entry.get("split", "")


def _order(part: tuple[str, str]) -> tuple[str, bool]:
    return part[0], part[1] == "hold"


def _keep(kept: str, place: str) -> None:
    text = KEPT.read_text("utf-8")
    begin, end = f"<!-- {place} -->", f"<!-- end of {place} -->"
    before, rest = text.split(begin)
    _, after = rest.split(end)
    option = "--second-reader " if place == SECOND_KEPT else ""
    said = (
        f"Measured {today()} by `python -m benchmarks.lines {option}--write` on "
        f"{platform.system()}, Python {platform.python_version()}, in processor time, "
        "with other programs running."
    )
    KEPT.write_text(f"{before}{begin}\n\n{said}\n\n{kept}\n\n{end}{after}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
