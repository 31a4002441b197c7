"""Where files lie: what came with the program, and the user's own data folder."""

from __future__ import annotations

import os
from pathlib import Path

APP = "tiltaksfinner"
HOME_VARIABLE = "TILTAKSFINNER_DATA"


def bundled_catalogue() -> Path:
    """Return the folder of the catalogue that came with the program."""
    return Path(__file__).resolve().parents[2] / "resources" / "catalogue"


def data_folder() -> Path:
    """Return the user's data folder; `TILTAKSFINNER_DATA` moves it. It may not exist yet."""
    if moved := os.environ.get(HOME_VARIABLE):
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def database_file() -> Path:
    """Return the path of the local database."""
    return data_folder() / "tiltaksfinner.sqlite"
