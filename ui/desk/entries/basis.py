"""What the fields of an entry are filled in over: a catalogue, a day and a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.questions import Language


@dataclass(frozen=True, slots=True)
class EntryBasis:
    """Questions can be chosen from the catalogue, answers are read and rules said over it."""

    catalogue: Catalogue
    day: date
    language: Language

    @property
    def amounts(self) -> Mapping[str, int]:
        """The dated amounts of the day."""
        return self.catalogue.amounts(self.day)

    @property
    def questions(self) -> dict[str, str]:
        """What every question is called, by id."""
        questions = self.catalogue.questionnaire.questions
        return {name: each.label.into(self.language) for name, each in questions.items()}
