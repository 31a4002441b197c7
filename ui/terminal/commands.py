"""The command line: what each command takes, and one place where errors become words."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from matcher.casework import today
from matcher.documents import brief, iso_day, printable
from matcher.errors import InputError, MatcherError
from matcher.impact.records import DEFAULT_SEED, DEFAULT_SIZE, LARGEST

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

FINE, FAULTS, UNUSABLE = 0, 1, 2


def run(words: list[str]) -> int:
    """Run a command and return its exit status: 0 fine, 1 problems found, 2 input unusable."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = parser().parse_args(words)
        command: Callable[[argparse.Namespace], int] = options.command
        status = command(options)
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
        why = error.strerror or type(error).__name__
        print(f"Svaret kan ikke skrives ut ({why}) – skriv det et annet sted.", file=sys.stderr)
    return UNUSABLE


def _nobody_reads(error: OSError) -> bool:
    # A closed console is «invalid argument» on Windows.
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line."""

    def error(self, message: str) -> NoReturn:
        """Leave with the status of unusable input."""
        self.exit(UNUSABLE, printable(f"{message} – se «{self.prog} --help».") + "\n")


def parser() -> _Parser:
    """Return the whole command line."""
    whole = _Parser(
        prog="tiltaksfinner",
        description="Finner tiltak som kan passe for en person, og sier hvorfor.",
    )
    commands = whole.add_subparsers(required=True, metavar="KOMMANDO")
    match = _command(commands, "match", "vurder svarene i en fil", _match)
    match.add_argument("file", metavar="FIL", help="JSON-fil med svar, eller - for standard inn")
    _dated(match)
    ask = _command(commands, "ask", "vurder en linje fritekst", _ask)
    ask.add_argument("line", metavar="TEKST", help="for eksempel «34 sagene permittert 100 %%»")
    _dated(ask)
    _command(commands, "batch", "vurder JSON, en person på hver linje", _batch)
    questions = _command(commands, "questions", "vis alle spørsmål", _questions)
    questions.add_argument("--json", action="store_true", help="skriv som JSON")
    for name, text, function in (
        ("check", "finn alle problemer i en katalog", _check),
        ("test", "kjør regeltestene i en katalog", _test),
    ):
        command = _command(commands, name, text, function)
        command.add_argument(
            "path", nargs="?", type=Path, metavar="MAPPE", help="katalogmappe eller pakke"
        )
        if name == "check":
            command.add_argument(
                "--plain", action="store_true", help="vis hvor tunge tekstene til personen er"
            )
            command.add_argument(
                "--notes",
                action="store_true",
                help="vis det som er bevist, og som kan være ment slik",
            )
    versions = _command(commands, "versions", "vis versjonene av katalogen", _versions)
    versions.add_argument("--json", action="store_true", help="skriv som JSON")
    diff = _command(commands, "diff", "vis hva som er forskjellig i to kataloger", _diff)
    for name in ("a", "b"):
        diff.add_argument(name, metavar=name.upper(), help="versjon, katalogmappe eller pakke")
    diff.add_argument("--json", action="store_true", help="skriv som JSON")
    _add_impact(_command(commands, "impact", "vis hvem en endring treffer", _impact))
    exporting = _command(commands, "export", "skriv hele katalogen til en fil", _export)
    exporting.add_argument(
        "--format",
        choices=("csv", "json", "tiltak"),
        required=True,
        help="csv for regneark, json for data, tiltak for å ta katalogen med til andre maskiner",
    )
    exporting.add_argument(
        "--version", default="", metavar="VERSJON", help="for tiltak: en annen enn den i bruk"
    )
    exporting.add_argument("--out", type=Path, metavar="FIL", help="uten denne: standard ut")
    importing = _command(commands, "import", "ta en katalogfil i bruk", _import)
    either = importing.add_mutually_exclusive_group(required=True)
    either.add_argument("file", nargs="?", type=Path, metavar="FIL", help="katalogfil (.tiltak)")
    either.add_argument(
        "--bundled", action="store_true", help="katalogen som fulgte med programmet"
    )
    _command(commands, "doctor", "vis versjoner, stier og tilstand", _doctor)
    _command(commands, "talk", "spør og svar i terminalen", _talk)
    return whole


def _command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    text: str,
    function: Callable[[argparse.Namespace], int],
) -> _Parser:
    command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
    command.set_defaults(command=function)
    return command


def _dated(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--as-of", type=_day, default=None, metavar="DATO", help="vurderingsdato, ÅÅÅÅ-MM-DD"
    )
    command.add_argument("--json", action="store_true", help="skriv som JSON")


def _add_impact(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--draft",
        required=True,
        metavar="TILTAK|FIL",
        help="tiltak med utkast, tiltaksfil, katalogmappe eller pakke",
    )
    for name, default, text in (
        ("--population", DEFAULT_SIZE, f"antall oppdiktede personer, høyst {LARGEST}"),
        ("--seed", DEFAULT_SEED, "frøet de trekkes fra"),
    ):
        command.add_argument(name, type=int, default=default, metavar="TALL", help=text)
    command.add_argument("--json", action="store_true", help="skriv som JSON")


def _day(text: str) -> date:
    if day := iso_day(text):
        return day
    message = f"«{brief(text)}» er ikke en dato – skriv ÅÅÅÅ-MM-DD"
    raise argparse.ArgumentTypeError(message)


def _match(options: argparse.Namespace) -> int:
    from ui.terminal.matching import match_file

    return match_file(options.file, options.as_of or today(), as_json=options.json)


def _ask(options: argparse.Namespace) -> int:
    from ui.terminal.matching import match_line

    return match_line(options.line, options.as_of or today(), as_json=options.json)


def _batch(_: argparse.Namespace) -> int:
    from ui.terminal.batch import batch

    return batch()


def _questions(options: argparse.Namespace) -> int:
    from ui.terminal.listing import list_questions

    return list_questions(as_json=options.json)


def _check(options: argparse.Namespace) -> int:
    from ui.terminal.proving import check

    return check(options.path, plain=options.plain, noted=options.notes)


def _test(options: argparse.Namespace) -> int:
    from ui.terminal.proving import test

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
    from ui.terminal.exporting import export

    return export(options.format, options.out, today(), options.version)


def _import(options: argparse.Namespace) -> int:
    from ui.terminal.packing import import_catalogue

    return import_catalogue(options.file)


def _doctor(_: argparse.Namespace) -> int:
    from ui.terminal.doctor import doctor

    return doctor()


def _talk(_: argparse.Namespace) -> int:
    from ui.terminal.talk import talk

    return talk()
