"""What only a look at the whole catalogue shows of how it asks, and of what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import Problem
from matcher.rules import problems as condition_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.rules import Condition

ASKING, DERIVATIONS = "asking.json", "derivations.json"


def asking_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield every condition there that cannot be worked out."""
    for file, path, when in _conditions(catalogue):
        found = condition_problems(when, catalogue.questionnaire, catalogue.constants)
        for below, message, cure in found:
            yield Problem(file, f"{path}{below}", message, cure)


def _conditions(catalogue: Catalogue) -> Iterator[tuple[str, str, Condition]]:
    for rule in catalogue.derivations:
        yield DERIVATIONS, f"derivations[{rule.id}].when", rule.when
    for first in catalogue.asking.first:
        yield ASKING, f"first[{first.id}].when", first.when
    for name, manner in catalogue.asking.manners.items():
        for key, when in (("topic", manner.topic), ("never", manner.never)):
            if when is not None:
                yield ASKING, f"questions[{name}].{key}", when
