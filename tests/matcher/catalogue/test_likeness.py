"""Two catalogues are alike where their forms would be the same, byte for byte."""

from __future__ import annotations

import random
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from matcher.catalogue import Catalogue, content_hash, load, read_folder
from matcher.catalogue.catalogue_folder import glance
from matcher.catalogue.form_columns import as_form
from matcher.catalogue.likeness import alike
from matcher.catalogue.ready_form import HOME_OF, from_form
from matcher.questions import Text
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")
FILES = read_folder(bundled_catalogue())
READ = load(FILES, cases=False)
FORM = as_form(READ, FILES) or b""
PROGRAM = next(each for each in READ.programs.values() if len(each.criteria) > 1)
ASKED = READ.questionnaire


def _with(**changed: object) -> Catalogue:
    changes: dict[str, Any] = changed
    program = replace(PROGRAM, **changes)
    return replace(READ, programs={**READ.programs, program.id: program})


def _turned(mapping: Mapping[str, _T]) -> dict[str, _T]:
    return dict(reversed(list(mapping.items())))


NO: Any = 0
OTHERWISE = {
    "a name": _with(name=Text("Gratis penger")),
    "a rule less": _with(criteria=PROGRAM.criteria[1:]),
    "rules in another order": _with(criteria=PROGRAM.criteria[::-1]),
    "a number for a yes": _with(criteria=(1, *PROGRAM.criteria[1:])),
    "what no catalogue holds": _with(criteria=[*PROGRAM.criteria]),
    "programs in another order": replace(READ, programs=_turned(READ.programs)),
    "questions in another order": replace(
        READ, questionnaire=replace(ASKED, questions=_turned(ASKED.questions))
    ),
    "a program less": replace(READ, programs=dict(list(READ.programs.items())[1:])),
    "a whole number for a truth": replace(READ, unsigned=NO),
    "another hash": replace(READ, hash="0" * 64),
}


@pytest.mark.parametrize("known", ["", content_hash(FILES)])
def test_what_was_built_is_like_what_was_read(known: str) -> None:
    built = from_form(FORM, glance(FILES))
    assert built
    assert alike(built, load(FILES, cases=False, known=known))


@pytest.mark.parametrize("what", OTHERWISE)
def test_what_is_otherwise_anywhere_is_not_alike(what: str) -> None:
    assert not alike(OTHERWISE[what], READ)
    assert not alike(READ, OTHERWISE[what])


def test_it_is_alike_where_the_forms_are_the_same_and_nowhere_else() -> None:
    """Any bytes of a form changed; only those matter that give another catalogue."""
    by_chance, built = random.Random(11), 0
    for _ in range(30):
        raw = bytearray(FORM)
        head = raw.index(b"\n")
        raw[by_chance.randrange(by_chance.choice((head, head + 200_000, len(raw))))] ^= 1
        found = from_form(bytes(raw), glance(FILES))
        if isinstance(found, Catalogue):
            built += 1
            assert alike(found, READ) is (as_form(found, FILES) == FORM)
    assert built


def test_what_a_class_is_matched_by_are_all_its_fields() -> None:
    """By these it is written, compared and made."""
    made = [getattr(import_module(home), name) for name, home in HOME_OF.items()]
    kinds: list[Any] = [each for each in made if is_dataclass(each)]
    assert len(kinds) > len(made) // 2
    for kind in kinds:
        assert kind.__match_args__ == tuple(each.name for each in fields(kind))
