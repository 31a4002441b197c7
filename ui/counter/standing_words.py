"""*Hvorfor står dette her?*: one sentence on a program's place in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import Group
from matcher.catalogue.order import why_above

if TYPE_CHECKING:
    from matcher.catalogue import Match
    from ui.counter.presenter import Counter


def standing_sentence(counter: Counter, match: Match) -> str:
    """Return why a program stands above the one that follows it in its group."""
    translate = QCoreApplication.translate
    if match.group is Group.SEARCH:
        return translate(
            "Standing", "Står ikke på listen fordi ingenting som er sagt, peker på det."
        )
    others = [each for each in counter.assessment.matches if each.group is match.group]
    place = next(i for i, each in enumerate(others) if each.program.id == match.program.id)
    if len(others) == 1:
        return translate("Standing", "Det eneste i denne delen av listen.")
    if place + 1 == len(others):
        return translate("Standing", "Står sist i denne delen av listen.")
    below = others[place + 1]
    said = translate("Standing", "Står over «{other}» fordi {reason}.")
    name, reason = below.program.name.into(counter.language), why_above(match, below)
    return said.format(other=name, reason=reason.into(counter.language))
