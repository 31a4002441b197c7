"""A made-up population, drawn chunk by chunk from the documented distributions.

Every question has a stream of chance of its own, made from the seed: the same seed gives the same
persons, a smaller population is the beginning of a larger one, and a question that is added to the
catalogue changes nothing in what the others are answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from matcher.impact.columns import Column, Persons, Vocabulary, padded
from matcher.impact.distributions import (
    PRESET,
    Draw,
    boundaries,
    drawable,
    evenly,
    fits,
    read_model,
    spread,
)
from matcher.impact.planes import Rules, unpacked, words_of
from matcher.questions.questions import Sensitivity
from matcher.questions.values import Ages, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue, Preset
    from matcher.impact.columns import Codes, Deriver, Flags
    from matcher.impact.distributions import Shares
    from matcher.questions.questions import Question

Chance: TypeAlias = NDArray[np.uint16]
Drawn: TypeAlias = NDArray[np.uint16]
"""Codes, kept small while they are drawn."""

CHUNK = 1 << 16
PARTS = 1 << 16
RARE_PRESET = 1.0
"""The share of a preset the distributions do not name."""

THOROUGH, ASKED_BY_THOROUGH = 0.25, 0.95
OPEN = 0.9
ASKED = {
    Sensitivity.ORDINARY: 0.5,
    Sensitivity.ARTICLE_9: 0.3,
    Sensitivity.ARTICLE_10: 0.25,
    Sensitivity.MOST_SENSITIVE: 0.01,
}
ROUGHLY = 0.04
"""How many say their age as "in the thirties"."""


class Crowd:
    """Draws the persons of a population for a catalogue's questions."""

    def __init__(self, catalogue: Catalogue, size: int, seed: int, deriver: Deriver) -> None:
        """Make every question's table of chances ready."""
        self.size, self._seed, self._deriver = size, seed, deriver
        as_of = deriver.as_of
        self._catalogue = catalogue
        model = read_model()
        self._presets = Vocabulary(preset.id for preset in catalogue.presets)
        ids = [str(preset) for preset in self._presets.values[1:]]
        weights = [model.presets.get(preset, RARE_PRESET) for preset in ids]
        self._preset_table = _table(list(range(1, len(ids) + 1)), weights)
        questions = catalogue.questionnaire.questions
        known = [drawable(draw, questions) for draw in model.draws if draw.id in questions]
        drawn = {draw.id for draw in known}
        others = [Draw(q.id, evenly(q)) for q in questions.values() if q.id not in drawn]
        self._vocabularies: dict[str, Vocabulary] = {PRESET: self._presets}
        self._askers = [
            _Asker(
                drawable(draw, questions), questions[draw.id], catalogue, self._vocabularies, as_of
            )
            for draw in (*known, *others)
        ]
        amounts = catalogue.amounts(as_of)
        self._relevant = Rules(catalogue.relevance, amounts)
        self._impossible = Rules({c.id: c.when for c in catalogue.contradictions}, amounts)

    def chunks(self) -> Iterator[Persons]:
        """Yield all persons, some ten thousands at a time."""
        for number in range(-(-self.size // CHUNK)):
            yield self._chunk(number, min(CHUNK, self.size - number * CHUNK))

    def _chunk(self, number: int, count: int) -> Persons:
        def chance(name: str) -> Chance:
            stream = np.random.default_rng((self._seed, number, crc32(name.encode())))
            return stream.integers(0, PARTS, size=count, dtype=np.uint16)

        presets = self._preset_table[chance("@preset")]
        thorough = chance("@thorough") < THOROUGH * PARTS
        sorts = presets.astype(np.intp) * 2 + thorough
        truth: dict[str, Drawn] = {PRESET: presets}
        answers = {}
        for asker in self._askers:
            truth[asker.id] = asker.draw(chance(asker.id), truth)
            if asker.asked:
                said = asker.said(truth[asker.id], chance(f"{asker.id}?"), sorts)
                answers[asker.id] = Column(_filled(said), asker.vocabulary)
        whole = Column(_filled(presets), self._presets)
        return Persons(self._deriver.as_of, count, self._possible(answers, padded(count)), whole)

    def _possible(self, answers: dict[str, Column], length: int) -> dict[str, Column]:
        """Return the answers without those that contradict others, or that nobody is asked for."""
        facts, words = self._deriver.facts(answers), words_of(length)
        gone = {
            question: ~can for question, (_, can) in self._relevant.planes(facts, words).items()
        }
        nobody = np.zeros(words, dtype=np.uint64)
        planes = self._impossible.planes(facts, words)
        for rule in self._catalogue.contradictions:
            for question in rule.questions[1:] or rule.questions:
                gone[question] = gone.get(question, nobody) | planes[rule.id][0]
        return {
            question: column.without(unpacked(gone[question])) if question in gone else column
            for question, column in answers.items()
        }


class _Asker:
    """Draws what is true of persons in one respect, and whether they have said it."""

    def __init__(
        self,
        draw: Draw,
        question: Question,
        catalogue: Catalogue,
        vocabularies: dict[str, Vocabulary],
        as_of: date,
    ) -> None:
        self.id, self._draw, self._as_of = draw.id, draw, as_of
        self.vocabulary = vocabularies[draw.id] = Vocabulary()
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
        return _table(codes, [share for _, share in found])

    def _parents(self, parents: Mapping[str, tuple[str, ...]]) -> list[tuple[str, Flags]]:
        return [(name, self._so(self._vocabularies[name], keys)) for name, keys in parents.items()]

    @staticmethod
    def _so(vocabulary: Vocabulary, keys: tuple[str, ...]) -> Flags:
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
                months = range(youngest * 12, youngest * 12 + 12)
                return [self.vocabulary.code(Span.exactly(month)) for month in months]
        return [0]


def _table(codes: list[int], weights: list[float]) -> Drawn:
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


def _filled(codes: Drawn) -> Codes:
    """Return the column filled up to whole words with persons who have said nothing."""
    filled = np.zeros(padded(len(codes)), dtype=np.intp)
    filled[: len(codes)] = codes
    return filled
