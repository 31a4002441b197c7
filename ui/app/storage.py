"""How the window keeps and finds things; the composition root says where."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from matcher.arrivals import Arrivals
    from matcher.catalogue import Catalogue
    from matcher.kept_cases import KeptCases
    from matcher.rulework import Rulework


@dataclass(frozen=True, slots=True)
class Glance:
    """What a look at the database found: settings, and the catalogue in force if it is another.

    Settings are None where they could not be read.
    """

    settings: Mapping[str, str] | None = None
    catalogue: Catalogue | None = None


@dataclass(frozen=True, slots=True)
class Storage:
    """What the shell is given; its functions are run in the background."""

    save: Callable[[dict[str, str]], str]
    notice: str = ""
    open_desk: Callable[[], Rulework] | None = None
    arrivals: Callable[[], Arrivals] | None = None
    watched: Path | None = None
    """Where catalogues come by themselves."""

    look: Callable[[str], Glance] | None = None
    """Looks again; it is given the hash of the catalogue in use."""

    at_day: Callable[[date], Catalogue] | None = None
    """The catalogue that was in force on a day."""

    kept_cases: Callable[[], KeptCases] | None = None
    """Cases that are kept by policy, without what tells who it is."""

    unread: bool = False
    """Whether something passing was in the way at the start: then settings are not known."""

    locked: Mapping[str, str] = field(default_factory=dict)
    """Settings that the window cannot change, each with who decided it."""
