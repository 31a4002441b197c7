"""Runs the benchmarks: `python -m benchmarks [names] [--write]`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from matcher.clock import today

if TYPE_CHECKING:
    from benchmarks.report import Section

NAMES = ("start", "load", "match", "change", "next", "list", "edit", "impact", "sheet", "nearest")
MODULES = {"next": "next_question", "list": "repaint", "edit": "editing"}
KEPT = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def main() -> int:
    """Run what was named, or all, and tell which targets were missed.

    A missed target is no failure: on another machine, or a busy one, the figures are others.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"some of: {', '.join(NAMES)}")
    parser.add_argument("--write", action="store_true", help="keep the figures in docs/")
    chosen = parser.parse_args()
    unknown = set(chosen.names) - set(NAMES)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if sys.dont_write_bytecode:
        parser.error("unset PYTHONDONTWRITEBYTECODE: it doubles every start")
    sections = [_measured(name) for name in chosen.names or NAMES]
    if chosen.write:
        KEPT.write_text(_document(sections, " ".join(chosen.names)), encoding="utf-8")
    missed = [target.what for section in sections for target in section.targets if not target.met]
    print("\n".join(["", *(f"Not met: {what}" for what in missed)] if missed else ["\nAll met."]))
    return 0


def _measured(name: str) -> Section:
    section: Section = import_module(f"benchmarks.{MODULES.get(name, name)}").measure()
    print(f"\n{section.markdown()}", flush=True)
    return section


def _document(sections: list[Section], names: str) -> str:
    day = today().isoformat()
    command = f'make bench ARGS="{f"{names} --write".strip()}"'
    head = (
        "# Benchmarks\n\n"
        f"Measured {day} by `{command}` on {os.cpu_count()} cores, {platform.system()}, "
        f"Python {platform.python_version()}, Qt {qVersion()}. Medians of interleaved runs: the "
        "ratios within one run count, the absolute figures depend on the machine. What is "
        "measured, and how, is told in [benchmarks/README.md](../benchmarks/README.md)."
    )
    return "\n\n".join([head, *(section.markdown() for section in sections)]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
