"""Every comparison the catalogue makes, as it is read: a page for somebody to read aloud.

`python -m tests.sentences` writes it anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from matcher.questions import LANGUAGES
from matcher.questions.value_words import NBSP
from matcher.rules import Total, Wording, leaves
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Program
    from matcher.rules.conditions import Compare, Condition

FILE = Path(__file__).parent / "golden" / "sentences.txt"


def _rules(program: Program) -> Iterator[Condition]:
    """Yield all that a program says in rules: of whom it is for, and what makes one think of it."""
    pointers = program.pointers
    told = [
        *(criterion.when for criterion in program.criteria),
        *(raised.when for raised in pointers.raised_by),
        *(held.when for held in pointers.held_back_by),
        pointers.has_it,
        pointers.urgent,
    ]
    yield from (when for when in told if when)


def page() -> str:
    """Return one comparison of each question and operator in every language, in order."""
    catalogue = bundled()
    found: dict[tuple[str, str], Compare] = {}
    for program in catalogue.programs.values():
        for when in _rules(program):
            for leaf in leaves(when):
                if not isinstance(leaf, Total):
                    found.setdefault((leaf.fact, leaf.op), leaf)
    words = [
        Wording(catalogue.questionnaire, catalogue.amounts(AS_OF), language)
        for language in LANGUAGES
    ]
    lines = [
        " | ".join(each.leaf(found[key]).replace(NBSP, " ") for each in words)
        for key in sorted(found)
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(page(), "utf-8")
