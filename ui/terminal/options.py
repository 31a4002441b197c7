"""The options of single commands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.documents import brief, iso_day
from matcher.impact import DEFAULT_SEED, DEFAULT_SIZE, LARGEST

if TYPE_CHECKING:
    from datetime import date


def of_folder(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--catalogue",
        type=Path,
        default=None,
        metavar="MAPPE",
        help="katalogmappe eller pakke; uten denne: katalogen i bruk",
    )


def overwrite_option(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--overwrite",
        action="store_true",
        help="erstatt filen også om den er noe annet enn det som skrives",
    )


def dated(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--as-of", type=day, default=None, metavar="DATO", help="vurderingsdato, ÅÅÅÅ-MM-DD"
    )
    command.add_argument("--json", action="store_true", help="skriv som JSON")


def sheet_options(command: argparse.ArgumentParser) -> None:
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
        "--as-of", type=day, default=None, metavar="DATO", help="vurderingsdato, ÅÅÅÅ-MM-DD"
    )
    overwrite_option(command)


def impact_options(command: argparse.ArgumentParser) -> None:
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


def import_options(command: argparse.ArgumentParser) -> None:
    either = command.add_mutually_exclusive_group(required=True)
    either.add_argument("file", nargs="?", type=Path, metavar="FIL", help="katalogfil (.tiltak)")
    either.add_argument(
        "--bundled", action="store_true", help="katalogen som fulgte med programmet"
    )
    either.add_argument(
        "--previous", action="store_true", help="katalogen som var i bruk før den som er hentet inn"
    )
    command.add_argument(
        "--older", action="store_true", help="også en usignert fil som er eldre enn den i bruk"
    )


def keys_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "act",
        choices=("new", "add", "revoke", "list"),
        metavar="{new,add,revoke,list}",
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


def sign_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FIL", help="katalogfil (.tiltak)")
    command.add_argument(
        "--ring", type=Path, required=True, metavar="MAPPE", help="mappen med nøkkelringen"
    )
    command.add_argument("--out", type=Path, metavar="FIL", help="uten denne: samme fil")
    overwrite_option(command)
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


def day(text: str) -> date:
    if day := iso_day(text):
        return day
    message = f"«{brief(text)}» er ikke en dato – skriv ÅÅÅÅ-MM-DD"
    raise argparse.ArgumentTypeError(message)
