"""`questions`: everything that can be asked."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, Any

from matcher.questions import DERIVATIONS
from matcher.rules import to_data
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.questions import Question


def list_questions(path: Path | None = None, *, as_json: bool) -> int:
    """Print every question with kind, choices, sensitivity and relevance."""
    catalogue = open_catalogue(path, cases=False)
    if as_json:
        data = [_data(q, catalogue) for q in catalogue.questionnaire.questions.values()]
        print(json.dumps({"questions": data}, ensure_ascii=False, indent=2, sort_keys=True))
        return 0
    for question in catalogue.questionnaire.questions.values():
        choices = ", ".join(choice.id for choice in question.choices)
        print(f"{question.id}: {question.label.nb} [{question.kind}] {choices}".rstrip())
    if derived := _derived(catalogue):
        print("Avledet: " + ", ".join(derived))
    return 0


def _derived(catalogue: Catalogue) -> list[str]:
    """Return what follows from answers to the questions that this catalogue asks."""
    reached = (catalogue.feeds.get(asked, ()) for asked in catalogue.questionnaire.questions)
    built_in = {each.fact for each in DERIVATIONS}.intersection(chain.from_iterable(reached))
    return sorted(built_in.union(*(rule.then for rule in catalogue.derivations)))


def _data(question: Question, catalogue: Catalogue) -> dict[str, Any]:
    relevance = catalogue.relevance.get(question.id)
    return {
        "id": question.id,
        "label": question.label.nb,
        "kind": str(question.kind),
        "choices": [{"id": c.id, "label": c.label.nb} for c in question.choices],
        "sensitivity": str(question.sensitivity),
        "relevance": to_data(relevance) if relevance else None,
    }
