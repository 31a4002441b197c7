"""Writes docs/seed-coverage.md: where each measure of the two press releases is in the catalogue.

`python -m tests.seed_coverage` prints what is wrong; `--write` writes the page, `--check` fails if
anything is wrong or the page is out of date.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.search import Index
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.catalogue.catalogue import Catalogue

ROOT = Path(__file__).parent.parent
DATA, PAGE = ROOT / "resources" / "seed_measures.json", ROOT / "docs" / "seed-coverage.md"
KINDS = {"measure": "Measures", "target_group": "Target groups"}
INTRODUCTION = (
    "Written by `python -m tests.seed_coverage --write` from `resources/seed_measures.json`; do",
    "not edit. Every measure and every target group that the two press releases name, in our own",
    "words, with the programs that carry it, whether they exist, and what was found later. Each",
    "row is found by the words of its last column, in the search of the window and by",
    "`main.py find`.",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure or target group of one press release."""

    id: str
    document: str
    kind: str
    said: str
    programs: tuple[str, ...]
    words: tuple[str, ...]
    later: str


@dataclass(frozen=True, slots=True)
class Document:
    """One press release: the file it is cited as, and what to call it."""

    file: str
    title: str


def read(raw: bytes) -> tuple[tuple[Document, ...], tuple[Row, ...]]:
    """Return the press releases and their rows."""
    data: dict[str, Any] = json.loads(raw)
    documents = tuple(Document(entry["file"], entry["title"]) for entry in data["documents"])
    rows = tuple(
        Row(
            entry["id"],
            entry["document"],
            entry["kind"],
            entry["said"],
            tuple(entry["programs"]),
            tuple(entry["words"]),
            entry["later"],
        )
        for entry in data["measures"]
    )
    return documents, rows


def faults(
    documents: Sequence[Document], rows: Sequence[Row], catalogue: Catalogue
) -> Iterator[str]:
    """Return everything that is wrong with the rows, one line each."""
    index = Index(catalogue)
    files = {document.file for document in documents}
    ids = [row.id for row in rows]
    yield from (f"{row_id}: twice" for row_id in sorted({i for i in ids if ids.count(i) > 1}))
    for row in rows:
        yield from _row_faults(row, files, catalogue, index)
    covered = {program_id for row in rows for program_id in row.programs}
    for program in catalogue.programs.values():
        if program.origin == "seed" and program.id not in covered:
            yield f"{program.id}: a program of the press releases without a row"


def _row_faults(row: Row, files: set[str], catalogue: Catalogue, index: Index) -> Iterator[str]:
    if row.document not in files or row.kind not in KINDS:
        yield f"{row.id}: unknown document or kind"
    if not (row.programs and row.words and row.said and row.later):
        yield f"{row.id}: a program, a word, what was said and what was found later are needed"
    for program_id in row.programs:
        if program_id not in catalogue.programs:
            yield f"{row.id}: there is no program {program_id}"
    found = {word: set(index.find(word).ids) for word in row.words}
    for word, programs in found.items():
        if programs.isdisjoint(row.programs):
            yield f"{row.id}: «{word}» finds none of its programs"
    for program_id in set(row.programs).difference(*found.values()):
        yield f"{row.id}: {program_id} is found by none of its words"


def page(documents: Sequence[Document], rows: Sequence[Row], catalogue: Catalogue) -> str:
    """Return the page."""
    lines = ["# The press releases, measure by measure", "", *INTRODUCTION]
    for document in documents:
        lines += ["", f"## {document.title}", "", f"`seeds/{document.file}`"]
        for kind, title in KINDS.items():
            lines += ["", f"### {title}", ""]
            lines += ["| In our words | Programs | What was found later | Found by |"]
            lines += ["|---|---|---|---|"]
            lines += [
                _line(row, catalogue)
                for row in rows
                if (row.document, row.kind) == (document.file, kind)
            ]
    return "\n".join(lines) + "\n"


def _line(row: Row, catalogue: Catalogue) -> str:
    programs = "<br>".join(
        f"`{program_id}` ({catalogue.programs[program_id].availability.status})"
        for program_id in row.programs
    )
    return f"| {row.said} | {programs} | {row.later} | {', '.join(row.words)} |"


def main() -> int:
    """Print what is wrong, and write or check the page."""
    options = argparse.ArgumentParser()
    options.add_argument("--write", action="store_true")
    options.add_argument("--check", action="store_true")
    chosen = options.parse_args()
    catalogue = load_folder(bundled_catalogue())
    documents, rows = read(DATA.read_bytes())
    found = list(faults(documents, rows, catalogue))
    sys.stdout.write("\n".join([*found, f"{len(rows)} rows, {len(found)} faults.", ""]))
    if found:
        return 1
    text = page(documents, rows, catalogue)
    if chosen.write:
        PAGE.write_text(text, encoding="utf-8", newline="\n")
    if chosen.check and PAGE.read_text(encoding="utf-8") != text:
        sys.stdout.write(f"{PAGE.name} is out of date: python -m tests.seed_coverage --write\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
