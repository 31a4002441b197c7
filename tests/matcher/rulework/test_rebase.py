"""A draft of an older version is taken on: both changes stand, and what collides is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcher.catalogue.programs import Criterion, CriterionKind, Source
from matcher.errors import MatcherError
from matcher.questions.texts import Text
from matcher.rules.conditions import Compare
from matcher.rulework import DeskError, DraftState, EventKind, Upset
from tests.matcher.rulework.office import ANE, CHILD, JOB, KARI, OLA, Office, costing
from tests.matcher.rulework.two_desks import (
    CASE,
    NEW,
    asking_older,
    fields,
    merge,
    paying,
    programmed,
    stale,
)


def test_what_only_one_has_changed_stands_on_both_sides(office: Office) -> None:
    draft = stale(office, paying("100 kr"), fields(duration=Text("3 uker")))
    seen = merge(office, draft)
    assert [change.sentence for change in seen.since] == [
        "«Jobbkurs»: «Varighet» er lagt til: «3 uker»."
    ]
    assert (seen.upset, seen.conflicts) == (Upset.CHANGED, ())
    assert (seen.version.id, seen.version.published_by) == ("2026.11.23.1", OLA)
    assert office.of(KARI).drafts.find(JOB) == draft
    moved = office.of(KARI).rebase.take_on(JOB, seen=seen)
    assert (moved.program.cost.nb, moved.program.duration.nb) == ("100 kr", "3 uker")
    assert (moved.state, moved.author) == (DraftState.EDITING, KARI)
    assert office.of(KARI).readiness.problems(moved) == []
    assert office.of(KARI).rebase.merge_of(moved) is None


def test_both_changes_stand_when_it_is_published(office: Office) -> None:
    stale(office, paying("100 kr"), lambda draft: asking_older(draft, 17))
    desk = office.of(KARI)
    with pytest.raises(DeskError, match=r"er endret i versjon 2026\.11\.23\.1"):
        desk.approval.submit(JOB, "Fordi.")
    desk.rebase.take_on(JOB)
    office.approve()
    office.release([JOB])
    program = desk.session.published.programs[JOB]
    assert (program.cost.nb, program.criteria[0].when) == (
        "100 kr",
        Compare("age_in_year", "ge", 17),
    )


def test_what_both_have_changed_is_told_with_both_sides_and_mine_is_kept(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("200 kr"))
    (conflict,) = merge(office, draft).conflicts
    assert (conflict.place, conflict.label) == ("cost.nb", "Kostnad for personen")
    assert (conflict.mine, conflict.theirs) == (("100 kr",), ("200 kr",))
    assert office.of(KARI).rebase.take_on(JOB).program.cost.nb == "100 kr"


def test_theirs_is_taken_where_it_is_chosen(office: Office) -> None:
    stale(
        office,
        lambda draft: asking_older(costing(draft, "100 kr"), 18),
        lambda draft: asking_older(costing(draft, "200 kr"), 17),
    )
    moved = office.of(KARI).rebase.take_on(JOB, ["criteria[adult].when"])
    assert moved.program.cost.nb == "100 kr"
    assert moved.program.criteria[0].when == Compare("age_in_year", "ge", 17)


def test_a_conflict_over_a_rule_is_told_in_its_sentences(office: Office) -> None:
    draft = stale(
        office, lambda draft: asking_older(draft, 18), lambda draft: asking_older(draft, 17)
    )
    (conflict,) = merge(office, draft).conflicts
    (mine,), (theirs,) = conflict.mine, conflict.theirs
    assert conflict.place == "criteria[adult].when"
    assert "18" in mine
    assert "17" in theirs


def test_the_same_change_by_both_is_no_conflict(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("100 kr"))
    assert merge(office, draft).conflicts == ()


def test_criteria_keep_their_places(office: Office) -> None:
    other = Criterion("other", CriterionKind.PRIORITY, "k", Compare("age", "lt", 40))
    draft = stale(
        office,
        programmed(lambda p: replace(p, criteria=(NEW, *p.criteria))),
        programmed(lambda p: replace(p, criteria=(*reversed(p.criteria), other))),
    )
    ids = [each.id for each in merge(office, draft).draft.program.criteria]
    assert ids == ["parent", "young", "registered", "adult", "other"]


def test_two_orders_of_the_criteria_are_told_in_full(office: Office) -> None:
    draft = stale(
        office,
        programmed(lambda p: replace(p, criteria=p.criteria[::-1])),
        programmed(lambda p: replace(p, criteria=(p.criteria[1], p.criteria[0], p.criteria[2]))),
    )
    (conflict,) = merge(office, draft).conflicts
    assert conflict.mine[0].startswith("Alderen er under 30")
    assert conflict.theirs[0].startswith("Er registrert hos Nav")
    assert sorted(conflict.mine) == sorted(conflict.theirs)
    moved = office.of(KARI).rebase.take_on(JOB, [conflict.place])
    assert [each.id for each in moved.program.criteria] == ["registered", "adult", "young"]


def test_sources_and_languages_are_woven_too(office: Office) -> None:
    mine, theirs = Source("m", "Min kilde"), Source("t", "Deres kilde")
    draft = stale(
        office,
        programmed(
            lambda p: replace(p, sources=(*p.sources, mine), name=replace(p.name, nb="Jobbkurset"))
        ),
        programmed(
            lambda p: replace(
                p, sources=(*p.sources, theirs), name=replace(p.name, en="Job course")
            )
        ),
    )
    woven = merge(office, draft)
    assert [source.key for source in woven.draft.program.sources] == ["k", "t", "m"]
    assert woven.draft.program.name == Text("Jobbkurset", "Jobbkurs", "Job course")
    assert woven.conflicts == ()


def test_own_cases_are_woven_by_their_ids(office: Office) -> None:
    office.of(KARI).drafts.save(replace(office.of(KARI).drafts.edit(JOB), cases=(CASE,)))
    office.approve()
    office.release([JOB])
    theirs = replace(CASE, id="theirs", title="Deres test")
    draft = stale(
        office,
        lambda draft: replace(draft, cases=(replace(CASE, title="Endret"),)),
        lambda draft: replace(draft, cases=(CASE, theirs)),
    )
    moved = office.of(KARI).rebase.take_on(JOB)
    assert [(case.id, case.title) for case in moved.cases] == [
        ("mine", "Endret"), ("theirs", "Deres test"),
    ]  # fmt: skip
    assert draft.cases != moved.cases


def test_changed_verdicts_and_lists_are_woven_too(office: Office) -> None:
    criteria = (*office.of(KARI).drafts.edit(JOB).program.criteria, NEW)
    lists = {"nothing": {JOB: ("birth_year", "has_children", "registered")}}
    asking = fields(criteria=criteria)
    draft = stale(
        office,
        lambda draft: replace(
            asking(draft),
            expectations={"young": {JOB: "maybe"}, "nothing": {JOB: "fits"}},
            missing={"nothing": {JOB: ("age",)}},
        ),
        lambda draft: replace(asking(draft), expectations={"young": {JOB: "maybe"}}, missing=lists),
    )
    woven = merge(office, draft)
    (conflict,) = woven.conflicts
    assert conflict.place == f"missing.nothing.{JOB}"
    assert conflict.label == "Regeltesten «Ingenting er svart»: det som mangler for «Jobbkurs»"
    assert "Fødselsår, Har" in conflict.theirs[0]
    assert woven.draft.expectations == {"nothing": {JOB: "fits"}}
    taken = office.of(KARI).rebase.take_on(JOB, [conflict.place])
    assert (taken.expectations, taken.missing) == ({"nothing": {JOB: "fits"}}, {})
    assert draft.missing == {"nothing": {JOB: ("age",)}}


def test_the_draft_as_it_was_can_be_brought_back_and_forth(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("200 kr"))
    desk = office.of(KARI)
    with pytest.raises(DeskError, match="ikke tatt videre"):
        desk.rebase.bring_back(JOB)
    moved = desk.rebase.take_on(JOB, ["cost.nb"])
    assert moved.program.cost.nb == "200 kr"
    back = desk.rebase.bring_back(JOB)
    assert (back.content, back.based_on, back.base) == (draft.content, draft.based_on, draft.base)
    assert merge(office, back).conflicts
    assert desk.rebase.bring_back(JOB).content == moved.content
    assert [event.what for event in desk.history.events()][-3:] == [
        EventKind.REBASED, EventKind.BROUGHT_BACK, EventKind.BROUGHT_BACK,
    ]  # fmt: skip
    desk.history.verify()


def test_who_takes_a_draft_on_has_a_hand_in_it(office: Office) -> None:
    stale(office, paying("100 kr"), paying("200 kr"))
    office.of(OLA).rebase.take_on(JOB)
    office.of(KARI).approval.submit(JOB, "Fordi.")
    with pytest.raises(DeskError, match="selv har vært med"):
        office.of(OLA).approval.approve(JOB)
    assert office.of(ANE).approval.approve(JOB).state is DraftState.APPROVED


def test_what_was_not_seen_is_not_taken_on(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("200 kr"))
    seen = merge(office, draft)
    office.of(OLA).drafts.save(costing(office.of(OLA).drafts.edit(JOB), "300 kr"))
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(KARI).rebase.take_on(JOB, seen=seen)
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(KARI).rebase.take_on(JOB, ["owner"])


def test_a_draft_of_the_newest_version_is_not_taken_on(office: Office) -> None:
    draft = office.change()
    assert office.of(KARI).rebase.merge_of(draft) is None
    with pytest.raises(DeskError, match="bygger alt på den nyeste"):
        office.of(KARI).rebase.take_on(JOB)
    with pytest.raises(DeskError, match="ikke noe utkast"):
        office.of(KARI).rebase.take_on(CHILD)
