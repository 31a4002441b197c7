"""`export`: the whole catalogue as a table or as data, for people without the product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message
from ui.terminal.catalogue_data import as_cpsv, as_json
from ui.terminal.package import checked_pack, deliver, packed
from ui.terminal.source import open_catalogue
from ui.terminal.spreadsheet import as_csv

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


def export(  # noqa: PLR0913 - the words of one command
    file_format: str,
    out: Path | None,
    day: date,
    version: str = "",
    *,
    path: Path | None = None,
    overwrite: bool = False,
) -> int:
    """Write a catalogue as CSV or JSON to a file or standard output. Raises InputError.

    It is the one in use, or the one in a folder or package at `path`. As `tiltak` it is a file
    for other machines, of any version published here.
    """
    if version and path:
        raise InputError([Message("--version gjelder bare katalogen i bruk, ikke en mappe.")])
    if file_format == "tiltak":
        raw = checked_pack(path) if path else packed(version)
        if deliver(raw, out, overwrite=overwrite):
            print(f"Katalogen er skrevet til {out}.")
        return 0
    if version:
        raise InputError([Message("--version gjelder bare sammen med --format tiltak.")])
    catalogue = open_catalogue(path, cases=False, day=day)
    write = {"csv": as_csv, "json": as_json, "cpsv": as_cpsv}[file_format]
    if deliver(write(catalogue, day), out, overwrite=overwrite):
        print(f"{len(catalogue.programs)} tiltak er skrevet til {out}.")
    return 0
