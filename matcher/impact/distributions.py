"""What the population is drawn from: `resources/population.json`, told in docs/population.md."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.impact.shares import evenly, suit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.impact.shares import Shares
    from matcher.questions import Question

FILE = Path(__file__).resolve().parents[2] / "resources" / "population.json"
FORMAT = 1
PRESET = "preset"
"""The name by which draws depend on the life situation a person comes with."""


@dataclass(frozen=True, slots=True)
class ConditionalShares:
    """Other shares for those of whom something else is so; all of it must be."""

    parents: Mapping[str, tuple[str, ...]]
    shares: Shares


@dataclass(frozen=True, slots=True)
class Draw:
    """How answers to one question are drawn. Of those given that fit, the last counts.

    Without shares nobody has an answer. `follows` names the question this one is worked out from.
    """

    id: str
    shares: Shares = field(default_factory=dict)
    given: tuple[ConditionalShares, ...] = ()
    follows: str = ""
    asked: float = 1
    source: str = ""


@dataclass(frozen=True, slots=True)
class ShareOrigin:
    """Where shares come from."""

    title: str
    publisher: str
    url: str


@dataclass(frozen=True, slots=True)
class Model:
    """All that is known or assumed of the population."""

    presets: Shares
    draws: tuple[Draw, ...]
    origins: Mapping[str, ShareOrigin]


def read_model() -> Model:
    """Return what the program was shipped with."""
    data = json.loads(FILE.read_bytes())
    if data["format"] != FORMAT:
        raise ValueError(f"population.json has format {data['format']}, not {FORMAT}")
    return Model(
        data["presets"],
        tuple(map(_draw, data["draws"])),
        {key: ShareOrigin(**origin) for key, origin in data["sources"].items()},
    )


def _draw(data: dict[str, Any]) -> Draw:
    given = (
        ConditionalShares({name: tuple(keys) for name, keys in one["is"].items()}, one["shares"])
        for one in data.pop("when", ())
    )
    return Draw(given=tuple(given), **data)


def drawable(draw: Draw, questions: Mapping[str, Question]) -> Draw:
    """Return how a question is drawn: as known if that fits the catalogue's question, else evenly.

    A catalogue from elsewhere may ask the same question in another way.
    """
    question = questions[draw.id]
    follows = questions.get(draw.follows)
    if draw.follows and (follows is None):
        return Draw(draw.id, evenly(question))
    given = tuple(one for one in draw.given if one.parents.keys() <= {PRESET, *questions})
    if not all(suit(shares, question) for shares in (draw.shares, *(g.shares for g in given))):
        return Draw(draw.id, evenly(question), asked=draw.asked)
    return replace(draw, given=given)
