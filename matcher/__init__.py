"""The rules module: questions, rules, catalogue, store. Knows no Qt."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def on_demand(face: str, **homes: str) -> Callable[[str], object]:
    """Return the `__getattr__` of a folder's face: a module is loaded when a name of it is wanted.

    `homes` gives for each module or folder in `face` the names it hands out, parted by spaces.
    The first window pays for what it shows, and not for the rest of the house. No name may be
    that of a module beside it: Python would give the module, or the name, by who came first.
    """
    home_of = {name: home for home, names in homes.items() for name in names.split()}

    def find(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"{face} hands out no {name}")
        found: object = getattr(import_module(f"{face}.{home_of[name]}"), name)
        setattr(sys.modules[face], name, found)
        return found

    return find
