"""The words of the command line: what each command takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from matcher.documents import brief, iso_day, printable
from matcher.impact import DEFAULT_SEED, DEFAULT_SIZE, LARGEST

if TYPE_CHECKING:
    from datetime import date

_UNUSABLE = 2


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line."""

    def error(self, message: str) -> NoReturn:
        """Leave with the status of unusable input."""
        self.exit(_UNUSABLE, printable(f"{message} – se «{self.prog} --help».") + "\n")


def parser() -> argparse.ArgumentParser:
    """Return the whole command line; `command` of what it parses is the name of the command."""
    whole = _Parser(
        prog="tiltaksfinner",
        description="Finner tiltak som kan passe for en person, og sier hvorfor.",
    )
    commands = whole.add_subparsers(required=True, metavar="KOMMANDO")
    match = _command(commands, "match", "vurder svarene i en fil")
    match.add_argument("file", metavar="FIL", help="JSON-fil med svar, eller - for standard inn")
    _dated(match)
    ask = _command(commands, "ask", "vurder en linje fritekst")
    ask.add_argument(
        "line",
        metavar="TEKST",
        help="for eksempel «34 sagene permittert 100 %%», eller - for standard inn",
    )
    _dated(ask)
    sheet = _command(commands, "sheet", "lag arket som personen tar med seg hjem")
    _add_sheet(sheet)
    batch = _command(commands, "batch", "vurder JSON, en person på hver linje")
    questions = _command(commands, "questions", "vis alle spørsmål")
    questions.add_argument("--json", action="store_true", help="skriv som JSON")
    for command in (match, ask, sheet, batch, questions):
        _of_folder(command)
    for name, text in (
        ("check", "finn alle problemer i en katalog"),
        ("test", "kjør regeltestene i en katalog"),
    ):
        command = _command(commands, name, text)
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
    versions = _command(commands, "versions", "vis versjonene av katalogen")
    versions.add_argument("--json", action="store_true", help="skriv som JSON")
    diff = _command(commands, "diff", "vis hva som er forskjellig i to kataloger")
    for name in ("a", "b"):
        diff.add_argument(name, metavar=name.upper(), help="versjon, katalogmappe eller pakke")
    diff.add_argument("--json", action="store_true", help="skriv som JSON")
    _add_impact(_command(commands, "impact", "vis hvem en endring treffer"))
    exporting = _command(commands, "export", "skriv hele katalogen til en fil")
    exporting.add_argument(
        "--format",
        choices=("csv", "json", "cpsv", "tiltak"),
        required=True,
        help="csv for regneark, json for data, cpsv for tjenestekataloger (JSON-LD), "
        "tiltak for å ta katalogen med til andre maskiner",
    )
    exporting.add_argument(
        "--version", default="", metavar="VERSJON", help="for tiltak: en annen enn den i bruk"
    )
    exporting.add_argument("--out", type=Path, metavar="FIL", help="uten denne: standard ut")
    _of_folder(exporting)
    packing = _command(commands, "pack", "lag en katalogfil av en mappe, hvis reglene er i orden")
    packing.add_argument("folder", type=Path, metavar="MAPPE", help="katalogmappe")
    packing.add_argument("--out", type=Path, metavar="FIL", help="uten denne: standard ut")
    for name in ("import", "install"):
        _add_import(_command(commands, name, "ta en katalogfil i bruk"))
    _add_keys(_command(commands, "keys", "nøkler som kataloger underskrives med"))
    _add_sign(_command(commands, "sign", "underskriv en katalogfil; to må til"))
    _command(commands, "backup", "ta en sikkerhetskopi nå")
    back = _command(commands, "restore", "vis sikkerhetskopiene, eller gå tilbake til en")
    back.add_argument("copy", nargs="?", default="", metavar="KOPI", help="navnet på kopien")
    proving = _command(commands, "verify", "kontroller historikk, versjoner og godkjenninger")
    proving.add_argument(
        "file", nargs="?", type=Path, metavar="FIL", help="en underskrevet katalogfil å holde mot"
    )
    _command(commands, "doctor", "vis versjoner, stier og tilstand")
    _command(commands, "talk", "spør og svar i terminalen")
    return whole


def _command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    text: str,
) -> _Parser:
    command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
    command.set_defaults(command=name)
    return command


def _of_folder(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--catalogue",
        type=Path,
        default=None,
        metavar="MAPPE",
        help="katalogmappe eller pakke; uten denne: katalogen i bruk",
    )


def _dated(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--as-of", type=_day, default=None, metavar="DATO", help="vurderingsdato, ÅÅÅÅ-MM-DD"
    )
    command.add_argument("--json", action="store_true", help="skriv som JSON")


def _add_sheet(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FIL", help="svarene som JSON, eller - for standard inn")
    command.add_argument(
        "--programs", required=True, metavar="TILTAK,…", help="tiltakene på arket, i rekkefølge"
    )
    command.add_argument(
        "--lang", default="nb", metavar="SPRÅK,…", help="ett språk, eller to ved siden av hverandre"
    )
    command.add_argument("--size", choices=("a4", "large"), default="a4", help="bokstavene")
    command.add_argument(
        "--variant",
        choices=("full", "neutral", "phone"),
        default=None,
        help="neutral røper ingenting, phone er bare telefonnummeret; uten denne: full, men "
        "neutral der et tiltak på arket kan sette noen i fare",
    )
    command.add_argument(
        "--out", type=Path, required=True, metavar="FIL", help="PDF-filen, eller - for standard ut"
    )
    command.add_argument(
        "--as-of", type=_day, default=None, metavar="DATO", help="vurderingsdato, ÅÅÅÅ-MM-DD"
    )


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


def _add_import(command: argparse.ArgumentParser) -> None:
    either = command.add_mutually_exclusive_group(required=True)
    either.add_argument("file", nargs="?", type=Path, metavar="FIL", help="katalogfil (.tiltak)")
    either.add_argument(
        "--bundled", action="store_true", help="katalogen som fulgte med programmet"
    )


def _add_keys(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "act",
        choices=("new", "add", "revoke", "list"),
        help="new: lag en nøkkel; add: legg den på ringen; revoke: ta den av; list: vis ringen",
    )
    command.add_argument(
        "name", nargs="?", default="", metavar="NAVN", help="hvem sin nøkkel, eller filen til add"
    )
    command.add_argument("--ring", type=Path, metavar="MAPPE", help="mappen med nøkkelringen")
    command.add_argument(
        "--root", action="store_true", help="en nøkkel for roten (IT), ikke for kataloger"
    )
    command.add_argument("--out", type=Path, default=Path(), metavar="MAPPE")
    _signing(command)


def _add_sign(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FIL", help="katalogfil (.tiltak)")
    command.add_argument(
        "--ring", type=Path, required=True, metavar="MAPPE", help="mappen med nøkkelringen"
    )
    command.add_argument("--out", type=Path, metavar="FIL", help="uten denne: samme fil")
    _signing(command)


def _signing(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--key",
        type=Path,
        action="append",
        default=[],
        metavar="NØKKEL",
        help="nøkkelfil å underskrive med; passordet leses fra terminalen eller standard inn",
    )


def _day(text: str) -> date:
    if day := iso_day(text):
        return day
    message = f"«{brief(text)}» er ikke en dato – skriv ÅÅÅÅ-MM-DD"
    raise argparse.ArgumentTypeError(message)
