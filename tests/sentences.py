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
    from matcher.rules.conditions import Compare

FILE = Path(__file__).parent / "golden" / "sentences.txt"


def page() -> str:
    """Return one comparison of each question and operator in every language, in order."""
    catalogue = bundled()
    found: dict[tuple[str, str], Compare] = {}
    for program in catalogue.programs.values():
        for criterion in program.criteria:
            for leaf in leaves(criterion.when) if criterion.when else ():
                if isinstance(leaf, Total):
                    continue
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
