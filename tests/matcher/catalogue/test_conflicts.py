"""Answers that cannot all be right are named with their questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.assessment import assess
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Span, Unknown
from tests.matcher.sample import AS_OF, program, with_programs

if TYPE_CHECKING:
    from matcher.questions.values import Answer

CLASHES: list[tuple[dict[str, Answer], list[str]]] = [
    ({"has_children": False, "youngest_child_months": Span.exactly(3)}, ["children"]),
    ({"has_children": True, "youngest_child_months": Span.exactly(3)}, []),
    ({"has_children": False}, []),
    ({"has_children": Unknown.UNKNOWN, "youngest_child_months": Span.exactly(3)}, []),
    ({"age": Span.exactly(20), "birth_year": Span.exactly(1950)}, ["age_birth_year"]),
    ({"age": Span.exactly(76), "birth_year": Span.exactly(1950)}, []),
    ({"age": Span.exactly(20), "birth_year": Span.exactly(1950), "has_children": False,
      "youngest_child_months": Span.exactly(3)}, ["age_birth_year", "children"]),
    ({"has_children": False, "children_ages": Ages(())}, []),
    ({"children_ages": Ages((Span.exactly(3),)), "youngest_child_months": Span.exactly(3)},
     ["children_ages"]),
]  # fmt: skip


@pytest.mark.parametrize(("answers", "clashes"), CLASHES)
def test_answers_that_contradict_each_other_are_named(
    answers: dict[str, Answer], clashes: list[str]
) -> None:
    found = assess(Situation(AS_OF, answers), with_programs(program("p"))).contradictions
    assert [clash.id for clash in found] == clashes
    for clash in found:
        assert len(clash.questions) == 2
        assert clash.text
