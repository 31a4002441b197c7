"""`impact`: who is hit by a draft, before it is published."""

from __future__ import annotations

import json
import sys

from matcher.impact import Population, impact
from ui.terminal.draft_catalogues import both_catalogues
from ui.terminal.impact_data import impact_data
from ui.terminal.impact_text import print_impact


def show_impact(draft: str, size: int, seed: int, *, as_json: bool) -> int:
    """Print who gets another verdict by a draft, a program's file or a whole catalogue."""
    old, new = both_catalogues(draft)
    counting = _Counting() if sys.stderr.isatty() else None
    found = impact(old, new, Population(size, seed), counting)
    if as_json:
        print(json.dumps(impact_data(found, new), ensure_ascii=False, indent=2, sort_keys=True))
    else:
        print_impact(found, new)
    return 0


class _Counting:
    """Shows how far it has come, on one line of a terminal."""

    def __call__(self, done: int, of: int) -> None:
        end = "\n" if done == of else ""
        print(f"\r{done} av {of} personer", end=end, file=sys.stderr, flush=True)
