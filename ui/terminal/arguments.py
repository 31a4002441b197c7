"""The words of the command line: what each command takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from matcher.documents import printable
from ui.terminal.options import (
    dated,
    impact_options,
    import_options,
    keys_options,
    of_folder,
    overwrite_option,
    sheet_options,
    sign_options,
)
from ui.terminal.parser_words import Help, in_bokmaal

_UNUSABLE = 2


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words in one line."""

    def dressed(self) -> None:
        """Say in bokmål what the standard library says of every command."""
        self._positionals.title, self._optionals.title = "Ord", "Valg"
        self.add_argument("-h", "--help", action="help", help="vis denne hjelpen")

    def error(self, message: str) -> NoReturn:
        """Leave with the status of unusable input."""
        self.exit(_UNUSABLE, printable(f"{in_bokmaal(message)} – se «{self.prog} --help».") + "\n")


def parser() -> argparse.ArgumentParser:
    """Return the whole command line; `command` of what it parses is the name of the command."""
    whole = _Parser(
        prog="tiltaksfinner",
        description="Finner tiltak som kan passe for en person, og sier hvorfor.",
        formatter_class=Help,
        add_help=False,
    )
    whole.dressed()
    commands = whole.add_subparsers(required=True, metavar="KOMMANDO")
    match = _command(commands, "match", "vurder svarene i en fil")
    match.add_argument("file", metavar="FIL", help="JSON-fil med svar, eller - for standard inn")
    dated(match)
    ask = _command(commands, "ask", "vurder en linje fritekst")
    ask.add_argument(
        "line",
        nargs="+",
        metavar="TEKST",
        help="for eksempel 34 sagene permittert 100 %%, eller - for standard inn",
    )
    dated(ask)
    sheet = _command(commands, "sheet", "lag arket som personen tar med seg hjem")
    sheet_options(sheet)
    batch = _command(commands, "batch", "vurder JSON, en person på hver linje")
    questions = _command(commands, "questions", "vis alle spørsmål")
    questions.add_argument("--json", action="store_true", help="skriv som JSON")
    find = _command(commands, "find", "finn tiltak etter navn, tidligere navn eller andre ord")
    find.add_argument("text", nargs="+", metavar="TEKST", help="for eksempel karriereveiledning")
    find.add_argument("--json", action="store_true", help="skriv som JSON")
    for command in (match, ask, sheet, batch, questions, find):
        of_folder(command)
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
    impact_options(_command(commands, "impact", "vis hvem en endring treffer"))
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
    exporting.add_argument(
        "--out", type=Path, metavar="FIL", help="uten denne, eller med -: standard ut"
    )
    overwrite_option(exporting)
    of_folder(exporting)
    packing = _command(commands, "pack", "lag en katalogfil av en mappe, hvis reglene er i orden")
    packing.add_argument("folder", type=Path, metavar="MAPPE", help="katalogmappe")
    packing.add_argument(
        "--out", type=Path, metavar="FIL", help="uten denne, eller med -: standard ut"
    )
    overwrite_option(packing)
    for name in ("import", "install"):
        import_options(_command(commands, name, "ta en katalogfil i bruk"))
    keys_options(_command(commands, "keys", "nøkler som kataloger underskrives med"))
    sign_options(_command(commands, "sign", "underskriv en katalogfil; to må til"))
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
    whole = f"{text[0].upper()}{text[1:]}."
    command = commands.add_parser(
        name, help=text, description=whole, formatter_class=Help, add_help=False
    )
    command.dressed()
    command.set_defaults(command=name)
    return command
