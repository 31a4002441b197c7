"""States that a clause tells of, by words of it in any order."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.questions.line_words import Meaning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions.line_words import Role
    from matcher.questions.values import Answer


class Denial(StrEnum):
    """Whether a clause of a state is denied: not, or it has to be, or it does not matter."""

    NO = "no"
    YES = "yes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class State:
    """What a clause tells of that has a word of each place of `every`, and none of `without`.

    Places are those of a pattern of one word. `along` has to stand in the line, `nowhere` may not.
    `whose` are the people whose words they may be, `None` the client; `how` the moods they may be
    meant in, `None` as a fact. `meaning` is only ever likely. `takes_back` lets things of the
    clause no longer say these answers of a question. Nothing is told where one of `unless` is
    known, or one of `when` is not.
    """

    every: tuple[str, ...]
    meaning: Meaning = field(default_factory=Meaning)
    without: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    nowhere: tuple[str, ...] = ()
    whose: frozenset[Role | None] = frozenset((None,))
    how: frozenset[Role | None] = frozenset((None,))
    denial: Denial = Denial.NO
    takes_back: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    when: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    unless: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
