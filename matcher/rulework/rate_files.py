"""Dated amounts in the files of a catalogue: one changed, and which rules ask for it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from matcher.catalogue import canonical
from matcher.rules import Multiple, leaves
from matcher.store.people import same_person

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.questions import Text

RATE, RATE_KIND = "constant:", "rate"
"""The key of a constant's draft begins so, which no id of a program can; and its kind."""
FILE = "constants.json"


@dataclass(frozen=True, slots=True)
class NewAmount:
    """An amount from a day on, and where it is from."""

    amount: int
    first: date
    source: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class RateDraft:
    """A change of a constant on its way; `content` is the whole constant as it is to be."""

    constant: str
    name: Text
    content: str
    base: str
    author: str
    reason: str
    approved_by: str = ""
    revision: int = 0

    def is_by(self, who: str) -> bool:
        """Tell whether somebody proposed it."""
        return same_person(who, self.author)

    @property
    def newest(self) -> tuple[int, str]:
        """The amount that begins last, and its first day."""
        last = max(json.loads(self.content)["values"], key=lambda value: str(value["from"]))
        return int(last["amount"]), str(last["from"])


def constant_in(files: Mapping[str, bytes], constant: str) -> bytes:
    """Return a constant as it stands in the files, written the one way; empty where it is not."""
    data = json.loads(files.get(FILE, b'{"constants": []}'))
    return next((canonical(each) for each in data["constants"] if each["id"] == constant), b"")


def with_amount(files: Mapping[str, bytes], constant: str, new: NewAmount) -> str:
    """Return a constant with an amount more, or another from the same day on."""
    data: dict[str, Any] = json.loads(constant_in(files, constant))
    source = {"title": new.source, **({"url": new.url} if new.url else {})}
    value = {"amount": new.amount, "from": new.first.isoformat(), "source": source}
    kept = [each for each in data["values"] if each["from"] != value["from"]]
    values = sorted([*kept, value], key=lambda each: str(each["from"]))
    return canonical({**data, "values": values}).decode()


def with_rates(files: Mapping[str, bytes], rates: Mapping[str, RateDraft]) -> dict[str, bytes]:
    """Return files with constants as they are to be; without any they are as they were."""
    if not rates:
        return dict(files)
    data = json.loads(files[FILE])
    new = {rate.constant: json.loads(rate.content) for rate in rates.values()}
    constants = [new.get(each["id"], each) for each in data["constants"]]
    return {**files, FILE: canonical({**data, "constants": constants})}


def where_used(catalogue: Catalogue, constant: str) -> tuple[str, ...]:
    """Return the programs whose rule asks for a constant, in the order of the catalogue."""
    return tuple(
        program.id
        for program in catalogue.programs.values()
        if any(
            isinstance(leaf.value, Multiple) and leaf.value.constant == constant
            for criterion in program.criteria
            if criterion.when
            for leaf in leaves(criterion.when)
        )
    )
