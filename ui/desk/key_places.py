"""Where keys lie: what was chosen last is offered again, for as long as the desk is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class KeyPlaces:
    """The ring and the key that were used last. Nothing of it is stored."""

    ring: Path | None = None
    key: Path | None = None
