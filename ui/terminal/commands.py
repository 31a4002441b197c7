"""The command line: what each command does, and one place where errors become words."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from matcher.clock import today
from matcher.errors import InputError, MatcherError
from matcher.obstacles import obstacle
from ui.terminal.arguments import parser

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

FINE, UNUSABLE = 0, 2


def run(words: list[str]) -> int:
    """Run a command and return its exit status: 0 fine, 1 problems found, 2 input unusable."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = parser().parse_args(words)
        status = COMMANDS[options.command](options)
        sys.stdout.flush()
        return status  # noqa: TRY300 - a reader that left early shows only when flushing
    except InputError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
    except MatcherError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        # What is left must not be flushed at exit either: that would end in a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if _nobody_reads(error):
            return FINE
        print(
            f"Svaret kan ikke skrives ut ({obstacle(error)}) – skriv det et annet sted.",
            file=sys.stderr,
        )
    return UNUSABLE


def _nobody_reads(error: OSError) -> bool:
    # A closed console is «invalid argument» on Windows.
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def _match(options: argparse.Namespace) -> int:
    from ui.terminal.match import match_file

    return match_file(
        options.file, options.as_of or today(), options.catalogue, as_json=options.json
    )


def _ask(options: argparse.Namespace) -> int:
    from ui.terminal.match import match_line

    return match_line(
        " ".join(options.line), options.as_of or today(), options.catalogue, as_json=options.json
    )


def _sheet(options: argparse.Namespace) -> int:
    from matcher.handout import Size, Variant
    from ui.terminal.sheet import write_sheet

    return write_sheet(
        options.file,
        options.programs,
        options.out,
        options.as_of or today(),
        options.catalogue,
        languages=options.lang,
        size=Size(options.size),
        variant=Variant(options.variant) if options.variant else None,
        overwrite=options.overwrite,
    )


def _batch(options: argparse.Namespace) -> int:
    from ui.terminal.batch import batch

    return batch(options.catalogue)


def _questions(options: argparse.Namespace) -> int:
    from ui.terminal.question_list import list_questions

    return list_questions(options.catalogue, as_json=options.json)


def _find(options: argparse.Namespace) -> int:
    from ui.terminal.program_search import find_programs

    return find_programs(" ".join(options.text), options.catalogue, as_json=options.json)


def _check(options: argparse.Namespace) -> int:
    from ui.terminal.checks import check

    return check(options.path, plain=options.plain, noted=options.notes)


def _test(options: argparse.Namespace) -> int:
    from ui.terminal.checks import test

    return test(options.path)


def _versions(options: argparse.Namespace) -> int:
    from ui.terminal.versions import list_versions

    return list_versions(as_json=options.json)


def _diff(options: argparse.Namespace) -> int:
    from ui.terminal.versions import show_differences

    return show_differences(options.a, options.b, as_json=options.json)


def _impact(options: argparse.Namespace) -> int:
    from ui.terminal.impact import show_impact

    return show_impact(options.draft, options.population, options.seed, as_json=options.json)


def _export(options: argparse.Namespace) -> int:
    from ui.terminal.export import export

    return export(
        options.format,
        options.out,
        today(),
        options.version,
        path=options.catalogue,
        overwrite=options.overwrite,
    )


def _pack(options: argparse.Namespace) -> int:
    from ui.terminal.package import pack

    return pack(options.folder, options.out, overwrite=options.overwrite)


def _import(options: argparse.Namespace) -> int:
    from ui.terminal.package import import_catalogue

    return import_catalogue(options.file, older=options.older, previous=options.previous)


def _keys(options: argparse.Namespace) -> int:
    from ui.terminal.keys import keys

    return keys(options)


def _sign(options: argparse.Namespace) -> int:
    from ui.terminal.keys import sign

    out = options.out or options.file
    return sign(options.file, out, options.ring, options.key, overwrite=options.overwrite)


def _backup(_: argparse.Namespace) -> int:
    from ui.terminal.backup_commands import back_up_now

    return back_up_now()


def _restore(options: argparse.Namespace) -> int:
    from ui.terminal.backup_commands import restore_copy

    return restore_copy(options.copy)


def _verify(options: argparse.Namespace) -> int:
    from ui.terminal.verification import verify

    return verify(options.file)


def _doctor(_: argparse.Namespace) -> int:
    from ui.terminal.doctor import doctor

    return doctor()


def _talk(_: argparse.Namespace) -> int:
    from ui.terminal.conversation import talk

    return talk()


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "match": _match,
    "ask": _ask,
    "sheet": _sheet,
    "batch": _batch,
    "questions": _questions,
    "find": _find,
    "check": _check,
    "test": _test,
    "versions": _versions,
    "diff": _diff,
    "impact": _impact,
    "export": _export,
    "pack": _pack,
    "import": _import,
    "install": _import,
    "keys": _keys,
    "sign": _sign,
    "backup": _backup,
    "restore": _restore,
    "verify": _verify,
    "doctor": _doctor,
    "talk": _talk,
}
