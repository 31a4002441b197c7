"""Every edit gives a rule that can be stored, and says no in words where it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalogue.program_data import canonical, program_data
from matcher.catalogue.program_file import read_program
from matcher.documents import Node, Problem, parse_strict
from matcher.errors import MatcherError
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Not
from matcher.rules.connectives import Connective
from tests.matcher.sample import catalogue
from tests.searching import examples
from tests.ui.desk.rules.rules import (
    GROUP,
    GROWN,
    KIND,
    REGISTERED,
    YOUNG,
    criterion,
    plain,
    program,
)
from ui.desk.rules.model import criterion_edits, edits, moves
from ui.desk.rules.model.addresses import Address, RefusedError
from ui.desk.rules.model.faults import faults_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.programs import Program
    from ui.desk.rules.model.edits import Edited

NEW = Compare("age", "eq", 44)


def whens(some: Program) -> list[object]:
    return [each.when for each in some.criteria]


def test_a_condition_is_added_last_in_a_group() -> None:
    changed, place = edits.added(plain(), Address(1, (1,)), NEW)
    assert whens(changed)[1] == AnyOf((REGISTERED, All((GROWN, YOUNG, NEW))))
    assert place == Address(1, (1, 2))


def test_beside_a_single_condition_both_are_gathered() -> None:
    changed, place = edits.added(plain(), Address(0), NEW)
    assert whens(changed)[0] == All((GROWN, NEW))
    assert place == Address(0, (1,))


def test_judgement_gets_a_rule_by_adding_one() -> None:
    changed, _ = edits.added(plain(), Address(2), NEW)
    assert whens(changed)[2] == NEW
    assert changed.criteria[2].text.nb == "Er motivert"


def test_the_last_condition_takes_its_criterion_along() -> None:
    changed, place = edits.removed(plain(), Address(0))
    assert [each.id for each in changed.criteria] == ["way", "talk"]
    assert place == Address(0)


def test_what_was_alone_in_its_group_leaves_one_at_the_line_that_takes_its_place() -> None:
    tree = AnyOf((All((REGISTERED,)), Not(AnyOf((GROWN, YOUNG)))))
    changed, place = edits.removed(program(criterion("way", tree)), Address(0, (0, 0)))
    assert whens(changed) == [AnyOf((Not(AnyOf((GROWN, YOUNG))),))]
    # The line says the group with its not: there is none for the group alone.
    assert place == Address(0, (0,))


def test_negating_a_group_twice_changes_nothing() -> None:
    once, place = edits.negated(plain(), Address(1))
    assert whens(once)[1] == Not(GROUP)
    twice, _ = edits.negated(once, place)
    assert twice == plain()


def test_a_connective_replaces_the_nots_before_it() -> None:
    negated, _ = edits.negated(plain(), Address(1))
    changed, _ = edits.regrouped(negated, Address(1), Connective.AT_LEAST, 2)
    assert whens(changed)[1] == AtLeast(2, GROUP.parts)


def test_wrap_and_unwrap_are_each_others_way_back() -> None:
    wrapped, place = edits.wrapped(plain(), Address(1, (0,)), Connective.NONE)
    assert whens(wrapped)[1] == AnyOf((Not(AnyOf((REGISTERED,))), All((GROWN, YOUNG))))
    plainer, _ = edits.regrouped(wrapped, place, Connective.ALL)
    assert edits.unwrapped(plainer, place)[0] == plain()


def test_a_required_all_can_become_several_criteria() -> None:
    some = program(criterion("both", All((GROWN, YOUNG))))
    changed, _ = edits.unwrapped(some, Address(0))
    assert whens(changed) == [GROWN, YOUNG]
    assert len({each.id for each in changed.criteria}) == 2


def test_splitting_that_would_change_the_meaning_is_refused() -> None:
    with pytest.raises(RefusedError, match="endre hva det betyr"):
        edits.unwrapped(plain(), Address(1))


def test_lines_step_among_their_neighbours_and_out_at_the_edge() -> None:
    up, place = moves.stepped(plain(), Address(1, (1, 1)), -1)
    assert whens(up)[1] == AnyOf((REGISTERED, All((YOUNG, GROWN))))
    assert place == Address(1, (1, 0))
    out, place = moves.stepped(plain(), Address(1, (1, 1)), 1)
    assert whens(out)[1] == AnyOf((REGISTERED, All((GROWN,)), YOUNG))
    assert place == Address(1, (2,))


def test_a_line_moves_into_the_group_beside_it() -> None:
    changed, place = moves.sunk(plain(), Address(1, (0,)))
    assert whens(changed)[1] == AnyOf((All((REGISTERED, GROWN, YOUNG)),))
    assert place == Address(1, (0, 0))


def test_criteria_change_places() -> None:
    changed, place = moves.stepped(plain(), Address(0), 1)
    assert [each.id for each in changed.criteria] == ["way", "grown", "talk"]
    assert place == Address(1)
    with pytest.raises(RefusedError, match="ytterst"):
        moves.stepped(plain(), Address(2), 1)


def test_a_condition_moves_to_another_criterion_or_becomes_one() -> None:
    some = program(criterion("all", All((GROWN, YOUNG))), criterion("way", GROUP))
    over, place = moves.moved(some, Address(0, (0,)), Address(1, (1, 0)))
    assert whens(over) == [All((YOUNG,)), AnyOf((REGISTERED, All((GROWN, GROWN, YOUNG))))]
    assert place.criterion == 1
    alone, place = moves.lifted(some, Address(0, (1,)))
    assert whens(alone) == [All((GROWN,)), YOUNG, GROUP]
    assert place == Address(1)


def test_a_way_out_of_one_of_several_is_no_criterion_of_its_own() -> None:
    with pytest.raises(RefusedError, match="bety noe annet"):
        moves.lifted(plain(), Address(1, (0,)))


def test_a_whole_criterion_does_not_go_into_another() -> None:
    with pytest.raises(RefusedError, match="Kopier"):
        moves.moved(plain(), Address(0), Address(1, (0,)))


def test_judgement_without_a_rule_stays_judgement() -> None:
    with pytest.raises(RefusedError, match="ingen regel"):
        criterion_edits.with_kind(plain(), Address(2), KIND.REQUIRED)
    with pytest.raises(RefusedError, match="må ha en tekst"):
        criterion_edits.with_text(plain(), Address(2), "")


def test_a_text_for_judgement_becomes_a_note_when_the_rule_decides() -> None:
    judged, _ = criterion_edits.with_kind(plain(), Address(0), KIND.JUDGEMENT)
    worded, _ = criterion_edits.with_text(judged, Address(0), "Er voksen")
    decided, _ = criterion_edits.with_kind(worded, Address(0), KIND.REQUIRED)
    assert not decided.criteria[0].text
    assert decided.criteria[0].note.nb == "Er voksen"


def test_another_place_in_the_law_is_not_checked_yet() -> None:
    named, _ = criterion_edits.with_law(plain(), Address(0), "§ 5")
    checked, _ = criterion_edits.with_law_checked(named, Address(0), checked=True)
    other, _ = criterion_edits.with_law(checked, Address(0), "§ 6")
    assert checked.criteria[0].legal_checked
    assert not other.criteria[0].legal_checked


def test_new_sources_get_keys_of_their_own() -> None:
    once, _ = criterion_edits.with_new_source(plain(), Address(0), "Lov om  særting")
    twice, _ = criterion_edits.with_new_source(once, Address(1), "Lov om særting")
    assert [source.key for source in twice.sources][-2:] == ["lov-om-saerting", "lov-om-saerting-2"]
    assert twice.criteria[1].source == "lov-om-saerting-2"


CHANGES: list[Callable[[Program, Address], Edited]] = [
    lambda some, place: edits.added(some, place, NEW),
    lambda some, place: edits.new_criterion(some, place.criterion + 1, NEW),
    edits.removed,
    edits.negated,
    edits.unwrapped,
    moves.lifted,
    moves.sunk,
    lambda some, place: moves.stepped(some, place, -1),
    lambda some, place: moves.stepped(some, place, 1),
    *(lambda some, place, each=each: edits.wrapped(some, place, each) for each in Connective),
    *(lambda some, place, each=each: edits.regrouped(some, place, each, 2) for each in Connective),
]


@settings(max_examples=examples(60), deadline=None)
@given(st.data())
def test_no_sequence_of_edits_leaves_what_cannot_be_stored(data: st.DataObject) -> None:
    some, place = plain(), Address(0)
    for _ in range(data.draw(st.integers(1, 25))):
        change = data.draw(st.sampled_from(CHANGES))
        before = program_data(some)
        try:
            changed, place = change(some, place)
            edits.refuse_too_deep(changed)
        except MatcherError:
            assert program_data(some) == before
            continue
        some = changed
        assert _stored(some) == some
        places = _places(some)
        place = data.draw(st.sampled_from(places)) if places else Address(0)


def _stored(some: Program) -> Program | None:
    problems: list[Problem] = []
    data = parse_strict(canonical(program_data(some)))
    found = read_program(Node(data, "", "", problems))
    assert problems == []
    assert not faults_of(some, catalogue())
    return found


def _places(some: Program) -> list[Address]:
    from tests.ui.desk.rules.rules import host
    from ui.desk.rules.model.draft import RuleDraft

    return [line.address for line in RuleDraft(host(some)).lines()]
