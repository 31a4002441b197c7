"""Catalogues around drawn questions, and every person that can be told apart there."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING, assert_never

from matcher.catalogue.catalogue import Catalogue
from matcher.catalogue.constants import Constant, DatedAmount
from matcher.questions.questions import Form, Kind
from matcher.questions.texts import Text
from matcher.questions.values import Several, Span
from tests.matcher.strategies import AMOUNTS, IDS, questionnaire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions.values import Value
    from tests.matcher.strategies import Kinds

DAY = date(2026, 11, 23)
FEW: tuple[Kinds, ...] = (
    (Kind.YES_NO, Kind.YES_NO, Kind.YES_NO, Kind.YES_NO),
    (Kind.NUMBER, Kind.NUMBER),
    (Kind.CHOICES, Kind.CHOICE),
)
"""Kinds of few enough answers for everybody to be tried."""


def catalogue_of(kinds: Kinds) -> Catalogue:
    """Return a catalogue that asks for some kinds and has no programs."""
    values = (DatedAmount(date(2020, 1, 1), AMOUNTS["g"], "", ""),)
    later = (DatedAmount(date(2099, 1, 1), 1, "", ""),)
    constants = {
        "g": Constant("g", Text("1 G"), values),
        "later": Constant("later", Text("Senere"), later),
    }
    return Catalogue("1", "", "", questionnaire(kinds), {}, constants)


def everybody(kinds: Kinds, *, unanswered: bool = False) -> Iterator[dict[str, Value]]:
    """Yield the facts of everybody who could answer; with `unanswered` also of who does not."""
    rows = [[*_answers(kind), *([None] if unanswered else [])] for kind in kinds]
    for row in product(*rows):
        yield {f"q{place}": value for place, value in enumerate(row) if value is not None}


def _answers(kind: Kind) -> list[Value]:
    match kind.form:
        case Form.FLAG:
            return [True, False]
        case Form.ONE:
            return list(IDS)
        case Form.SEVERAL:
            sets = ({"a"}, {"b"}, {"c"}, {"a", "b"}, {"a", "c"}, {"b", "c"}, set(IDS))
            return [Several(frozenset(found)) for found in sets]
        case Form.NUMBER | Form.DAY | Form.AGES:
            return [Span.exactly(number) for number in range(13)]
        case form:
            assert_never(form)
