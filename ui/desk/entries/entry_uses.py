"""What an entry is used by, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED = 12
"""Names that are told one by one."""


class EntryUses(Words):
    """Below the name of an entry."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("", "muted", "small")

    def say(self, programs: Sequence[str], others: Sequence[str]) -> None:
        """Say which programs use it, and what else names it."""
        said = [
            self.tr("Brukes av: {names}").format(names=self._some(programs)) if programs else ""
        ]
        if others:
            said.append(self.tr("Nevnt i: {names}").format(names=self._some(others)))
        self.setText("\n".join(said) or self.tr("Ingenting bruker dette nå."))

    def _some(self, names: Sequence[str]) -> str:
        """Return the first of some names, and how many there are besides."""
        shown, rest = ", ".join(names[:NAMED]), len(names) - NAMED
        more = self.tr("{names} og {count} til").format(names=shown, count=rest)
        return more if rest > 0 else shown
