"""What is proved of pointers: for nobody, for everybody, outside the rule, always held back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.pointers import HoldBack, Pointer, Pointers, Strength
from matcher.proving.findings import Proved
from matcher.proving.pointer_certainties import pointer_findings
from matcher.proving.problems import constant_problems, notes
from matcher.questions.texts import Text
from matcher.questions.values import Span
from matcher.rules.conditions import All, AnyOf, Compare
from tests.matcher.sample import AS_OF, catalogue

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.rules.conditions import Condition

GROWN, YOUNG = Compare("age", "ge", 18), Compare("age", "lt", 18)
NOBODY = All((GROWN, YOUNG))
KNOWN = AnyOf((GROWN, YOUNG))
TWENTY = Compare("age", "lt", 20)
WHY = Text("derfor")


def strong(when: Condition) -> tuple[Pointer, ...]:
    return (Pointer("it", Strength.STRONG, when, WHY),)


def program(pointers: Pointers) -> Program:
    sample = catalogue().programs["jobbkurs"]
    rule = replace(sample.criteria[0], when=GROWN)
    return replace(sample, criteria=(rule,), pointers=pointers)


def with_program(pointers: Pointers) -> Catalogue:
    made = program(pointers)
    return replace(catalogue(), programs={made.id: made})


@pytest.mark.parametrize(
    ("pointers", "kind", "place", "path"),
    [
        (Pointers(raised_by=strong(NOBODY)), Proved.NEVER_TRUE, "raise.it", ()),
        (Pointers(raised_by=strong(KNOWN)), Proved.ALWAYS_TRUE, "raise.it", ()),
        (Pointers(has_it=AnyOf((TWENTY, NOBODY))), Proved.NEVER_TRUE, "has_it", (1,)),
        (Pointers(urgent=NOBODY), Proved.NEVER_TRUE, "urgent", ()),
        (Pointers(urgent=YOUNG), Proved.POINTS_OUTSIDE, "urgent", ()),
        (Pointers(raised_by=strong(YOUNG)), Proved.POINTS_OUTSIDE, "raise.it", ()),
        (
            Pointers(raised_by=strong(TWENTY), held_back_by=(HoldBack("h", TWENTY, WHY),)),
            Proved.ALWAYS_HELD_BACK,
            "raise.it",
            (),
        ),
    ],
)
def test_what_is_proved(pointers: Pointers, kind: Proved, place: str, path: tuple[int]) -> None:
    (found,) = pointer_findings(program(pointers), catalogue(), AS_OF)
    assert (found.kind, found.criterion, found.path) == (kind, f"pointers.{place}", path)
    assert found.witness is not None


def test_of_a_pointer_that_can_do_its_work_nothing_is_said() -> None:
    fine = Pointers(
        raised_by=strong(TWENTY),
        held_back_by=(HoldBack("young", YOUNG, WHY),),
        has_it=Compare("age", "ge", 90),
        urgent=Compare("age", "ge", 80),
    )
    assert pointer_findings(program(fine), catalogue(), AS_OF) == ()


def test_what_is_held_back_may_be_urgent_all_the_same() -> None:
    both = Pointers(urgent=TWENTY, held_back_by=(HoldBack("h", TWENTY, WHY),))
    assert pointer_findings(program(both), catalogue(), AS_OF) == ()


def test_who_shows_it_is_one_the_pointer_holds_for() -> None:
    (found,) = pointer_findings(program(Pointers(raised_by=strong(YOUNG))), catalogue(), AS_OF)
    assert found.witness is not None
    age = found.witness.answers["age"]
    assert isinstance(age, Span)
    assert age.exact is not None
    assert age.exact < 18


def test_check_tells_what_is_the_same_for_everybody_and_notes_tell_the_rest() -> None:
    (problem,) = constant_problems(with_program(Pointers(raised_by=strong(NOBODY))), AS_OF)
    assert problem.path == "pointers.raise.it"
    assert "Ingen kan oppfylle" in str(problem)
    outside = with_program(Pointers(raised_by=strong(YOUNG)))
    assert list(constant_problems(outside, AS_OF)) == []
    told = [note for note in notes(outside, AS_OF) if note.path == "pointers.raise.it"]
    assert "passer ikke for noen" in str(told[0])


def test_a_question_that_only_pointers_ask_in_vain_is_noted() -> None:
    base = with_program(Pointers(raised_by=strong(Compare("registered", "is", True))))
    never = replace(base, relevance={"registered": NOBODY})
    kinds = [note for note in notes(never, AS_OF) if "blir aldri stilt" in str(note)]
    assert len(kinds) == 1
