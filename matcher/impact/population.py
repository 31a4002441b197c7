"""A made-up population, drawn chunk by chunk from the documented distributions.

Every question has a stream of chance of its own, made from the seed: the same seed gives the same
persons, a smaller population is the beginning of a larger one, and a question that is added to the
catalogue changes nothing in what the others are answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from matcher.impact.columns import AnswerColumn, Persons, ValueNumbers, padded
from matcher.impact.crowd_planes import Rules, unpacked, words_of
from matcher.impact.distributions import PRESET, Draw, drawable, read_model
from matcher.impact.draws import PARTS, Asker, table_of_chances
from matcher.impact.shares import evenly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Catalogue
    from matcher.impact.columns import Codes
    from matcher.impact.deriver import Deriver
    from matcher.impact.draws import Chance, Drawn

CHUNK = 1 << 16
RARE_PRESET = 1.0
"""The share of a preset the distributions do not name."""

THOROUGH = 0.25
"""How many have answered nearly everything."""


class Crowd:
    """Draws the persons of a population for a catalogue's questions."""

    def __init__(self, catalogue: Catalogue, size: int, seed: int, deriver: Deriver) -> None:
        """Make every question's table of chances ready."""
        self.size, self._seed, self._deriver = size, seed, deriver
        as_of = deriver.as_of
        self._catalogue = catalogue
        model = read_model()
        self._presets = ValueNumbers(preset.id for preset in catalogue.presets)
        ids = [str(preset) for preset in self._presets.values[1:]]
        weights = [model.presets.get(preset, RARE_PRESET) for preset in ids]
        self._preset_table = table_of_chances(list(range(1, len(ids) + 1)), weights)
        questions = catalogue.questionnaire.questions
        known = [drawable(draw, questions) for draw in model.draws if draw.id in questions]
        drawn = {draw.id for draw in known}
        others = [Draw(q.id, evenly(q)) for q in questions.values() if q.id not in drawn]
        self._vocabularies: dict[str, ValueNumbers] = {PRESET: self._presets}
        self._askers = [
            Asker(draw, questions[draw.id], catalogue, self._vocabularies, as_of)
            for draw in (*known, *others)
        ]
        amounts = catalogue.amounts(as_of)
        self._relevant = Rules(catalogue.relevance, amounts)
        self._impossible = Rules({c.id: c.when for c in catalogue.impossible}, amounts)

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
                answers[asker.id] = AnswerColumn(_filled(said), asker.vocabulary)
        whole = AnswerColumn(_filled(presets), self._presets)
        return Persons(self._deriver.as_of, count, self._possible(answers, padded(count)), whole)

    def _possible(self, answers: dict[str, AnswerColumn], length: int) -> dict[str, AnswerColumn]:
        """Return the answers without those that contradict others, or that nobody is asked for."""
        told, words = self._deriver.facts(answers), words_of(length)
        facts = told | self._deriver.exceptions(told, length)
        gone = {
            question: ~can for question, (_, can) in self._relevant.planes(facts, words).items()
        }
        nobody = np.zeros(words, dtype=np.uint64)
        planes = self._impossible.planes(facts, words)
        for rule in self._catalogue.impossible:
            for question in rule.questions[1:] or rule.questions:
                gone[question] = gone.get(question, nobody) | planes[rule.id][0]
        return {
            question: column.without(unpacked(gone[question])) if question in gone else column
            for question, column in answers.items()
        }


def _filled(codes: Drawn) -> Codes:
    """Return the column filled up to whole words with persons who have said nothing."""
    filled = np.zeros(padded(len(codes)), dtype=np.intp)
    filled[: len(codes)] = codes
    return filled
