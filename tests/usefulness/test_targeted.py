"""Lines aimed at questions, written before the words were looked at: what is read, and what amiss.

Each file is one half of the questions. The open lines were mended by kind; of the shut ones only
totals were seen. So the open figure may be fitted, the shut one says what a new line gets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from benchmarks.lines import FILE, entries_of, same
from tests.matcher.told_lines import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Held(NamedTuple):
    """The least share of asked answers that is read, and the most lines read amiss."""

    read: float
    wrong: float


HELD = {
    ("people", "open"): Held(read=0.815, wrong=0.053),
    ("people", "shut"): Held(read=0.70, wrong=0.07),
    ("place", "open"): Held(read=0.855, wrong=0.022),
    ("place", "shut"): Held(read=0.625, wrong=0.056),
}
THIRD = 3
"""Of very many open lines every third is read: it tells as much in a third of the time."""
MANY = 700


@pytest.mark.parametrize(("half", "split"), HELD, ids="-".join)
def test_a_half_is_read_as_well_as_it_was(half: str, split: str) -> None:
    entries = entries_of(FILE.with_name(f"targeted_{half}.json"))
    kept = [one for one in entries if one["split"] == split]
    found = _counted(kept[::THIRD] if len(kept) > MANY else kept)
    held = HELD[half, split]
    assert found.read >= held.read
    assert found.wrong <= held.wrong


def _counted(entries: Iterable[Mapping[str, Any]]) -> Held:
    lines = asked = read = wrong = 0
    for entry in entries:
        chips = told(entry["line"])
        facts, likely = (entry.get(part, {}) for part in ("facts", "likely"))
        right = [name for name, answer in facts.items() if same(chips.get(name), answer)]
        amiss = [
            name
            for name, answer in {**likely, **facts}.items()
            if name in chips and not same(chips[name], answer)
        ]
        refused = entry.get("not_facts", {})
        amiss += [name for name, answers in refused.items() if chips.get(name) in answers]
        lines, asked, read = lines + 1, asked + len(facts), read + len(right)
        wrong += bool(amiss)
    return Held(read / asked, wrong / lines)
