"""Draws the answers to one question: what is true of persons, and whether they have said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from matcher.impact.columns import ValueNumbers
from matcher.impact.distributions import PRESET
from matcher.impact.shares import boundaries, fits, spread
from matcher.questions import Ages, Sensitivity, Span
from matcher.questions.calendar_months import MONTHS_A_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue import Catalogue, Preset
    from matcher.impact.columns import Codes, Flags
    from matcher.impact.distributions import Draw
    from matcher.impact.shares import Shares
    from matcher.questions import Question

Chance: TypeAlias = NDArray[np.uint16]
Drawn: TypeAlias = NDArray[np.uint16]
"""Codes, kept small while they are drawn."""

PARTS = 1 << 16
"""How many chances there are."""

ASKED_BY_THOROUGH = 0.95
OPEN = 0.9
ASKED = {
    Sensitivity.ORDINARY: 0.5,
    Sensitivity.ARTICLE_9: 0.3,
    Sensitivity.ARTICLE_10: 0.25,
    Sensitivity.MOST_SENSITIVE: 0.01,
}
ROUGHLY = 0.04
"""How many say their age as "in the thirties"."""


class Asker:
    """Draws what is true of persons in one respect, and whether they have said it."""

    def __init__(
        self,
        draw: Draw,
        question: Question,
        catalogue: Catalogue,
        vocabularies: dict[str, ValueNumbers],
        as_of: date,
    ) -> None:
        self.id, self._draw, self._as_of = draw.id, draw, as_of
        self.vocabulary = vocabularies[draw.id] = ValueNumbers()
        self._question, self._vocabularies = question, vocabularies
        self._table = self._table_of(draw.shares)
        self._given = [
            (self._parents(given.parents), self._table_of(given.shares)) for given in draw.given
        ]
        self._fixed = [
            (place, self.vocabulary.code(preset.facts[draw.id]))
            for place, preset in enumerate(catalogue.presets, 1)
            if draw.id in preset.facts
        ]
        self.asked = draw.asked > 0
        self._limits = self._limits_of(catalogue.presets)
        self._rough = self._decades() if draw.id == "age" else None

    def draw(self, chance: Chance, truth: Mapping[str, Drawn]) -> Drawn:
        """Return what is true of each person."""
        if self._draw.follows:
            return self._following(chance, truth[self._draw.follows])
        codes = self._table[chance]
        for parents, table in self._given:
            places = np.flatnonzero(_all_so(parents, truth))
            codes[places] = table[chance[places]]
        for preset, code in self._fixed:
            codes[truth[PRESET] == preset] = code
        return codes

    def said(self, truth: Drawn, chance: Chance, sorts: Codes) -> Drawn:
        """Return what each person has said, nought where nothing."""
        said = truth * (chance < self._limits[sorts])
        if self._rough is not None:
            said = np.where(chance < ROUGHLY * PARTS, self._rough[said], said)
        return said

    def _limits_of(self, presets: tuple[Preset, ...]) -> NDArray[np.uint32]:
        """Return which chances are said, for each preset: of most persons, of thorough ones."""
        usual = ASKED[self._question.sensitivity]
        thorough = usual if self._question.on_request else ASKED_BY_THOROUGH
        shares = [usual, thorough]
        for preset in presets:
            share = 1 if self.id in preset.facts else OPEN if self.id in preset.open else usual
            shares += [share, max(share, thorough)]
        return np.array([share * self._draw.asked * PARTS for share in shares], dtype=np.uint32)

    def _table_of(self, shares: Shares) -> Drawn:
        found = list(spread(shares, self._question, self._as_of))
        codes = [self.vocabulary.code(answer) for answer, _ in found]
        return table_of_chances(codes, [share for _, share in found])

    def _parents(self, parents: Mapping[str, tuple[str, ...]]) -> list[tuple[str, Flags]]:
        return [(name, self._so(self._vocabularies[name], keys)) for name, keys in parents.items()]

    @staticmethod
    def _so(vocabulary: ValueNumbers, keys: tuple[str, ...]) -> Flags:
        return np.array([any(fits(value, key) for key in keys) for value in vocabulary.values])

    def _decades(self) -> Drawn:
        """Return for each age the range of its ten years."""
        rough = [0]
        for age in list(self.vocabulary.values[1:]):
            if isinstance(age, Span) and age.exact is not None:
                decade = age.exact // 10 * 10
                rough.append(self.vocabulary.code(Span(decade, decade + 9)))
        return np.array(rough, dtype=np.uint16)

    def _following(self, chance: Chance, other: Drawn) -> Drawn:
        """Return what is worked out from another answer and a little chance."""
        values = self._vocabularies[self._draw.follows].values
        choices = [self._from(value) for value in values]
        width = max(len(found) for found in choices)
        table = np.array([(found * width)[:width] for found in choices], dtype=np.uint16)
        return table[other, chance % width]

    def _from(self, value: object) -> list[int]:
        match value:
            case Span(int(age), _):
                years = (self._as_of.year - age - 1, self._as_of.year - age)
                return [self.vocabulary.code(Span.exactly(year)) for year in years]
            case Ages((Span(int(youngest), _), *_)):
                months = range(youngest * MONTHS_A_YEAR, (youngest + 1) * MONTHS_A_YEAR)
                return [self.vocabulary.code(Span.exactly(month)) for month in months]
        return [0]


def table_of_chances(codes: list[int], weights: list[float]) -> Drawn:
    """Return the code for every possible chance."""
    if not codes:
        return np.zeros(PARTS, dtype=np.uint16)
    return np.repeat(np.array(codes, dtype=np.uint16), boundaries(weights, PARTS))


def _all_so(parents: list[tuple[str, Flags]], truth: Mapping[str, Drawn]) -> Flags:
    (name, so), *rest = parents
    found = so[truth[name]]
    for name, so in rest:
        found &= so[truth[name]]
    return found
