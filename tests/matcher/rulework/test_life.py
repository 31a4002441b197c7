"""A change goes from hand to hand, and nobody takes it the whole way alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.errors import MatcherError, StoreError
from matcher.rules.conditions import Compare
from matcher.rulework import DeskError, DraftState
from matcher.store.records import DeskChange
from tests.matcher.rulework.office import ANE, CHILD, JOB, KARI, OLA, costing

if TYPE_CHECKING:
    from tests.matcher.rulework.office import Office


def test_from_a_draft_to_the_counter(office: Office) -> None:
    before = office.of(KARI).session.published
    draft = office.change("200 kroner.")
    assert (draft.state, draft.author, draft.editors) == (DraftState.EDITING, KARI, (KARI,))
    office.of(KARI).approval.submit(JOB, " Nye priser. ")
    waiting = office.of(OLA).drafts.find(JOB)
    assert waiting is not None
    assert (waiting.state, waiting.reason, waiting.submitted_by) == (
        DraftState.SUBMITTED, "Nye priser.", KARI,
    )  # fmt: skip
    assert office.of(OLA).approval.approve(JOB, waiting).approved_by == OLA
    version = office.of(KARI).publisher.publish([JOB], office.of(KARI).session.today, "Vedtatt.")
    assert (version.programs, version.approved_by, version.published_by) == ((JOB,), OLA, KARI)
    assert office.of(OLA).drafts.find(JOB) is None
    for name in (KARI, OLA):
        published = office.of(name).session.published
        assert (published.version, published.hash) == (version.id, version.hash)
        assert published.programs[JOB].cost.nb == "200 kroner."
        assert published.programs[CHILD] == before.programs[CHILD]


@pytest.mark.parametrize("name", [KARI, "KARI", "Kari"])
def test_nobody_approves_their_own_change(name: str, office: Office) -> None:
    office.change()
    office.of(KARI).approval.submit(JOB, "Fordi.")
    with pytest.raises(DeskError, match=r"ikke godkjenne.*venter fortsatt"):
        office.of(name).approval.approve(JOB)
    draft = office.of(KARI).drafts.find(JOB)
    assert draft is not None
    assert draft.state is DraftState.SUBMITTED


def test_who_wrote_a_part_of_it_may_not_approve_it_either(office: Office) -> None:
    office.change("a", who=KARI)
    office.change("b", who=OLA)
    office.of(KARI).approval.submit(JOB, "Fordi.")
    with pytest.raises(DeskError, match="selv har vært med"):
        office.of(OLA).approval.approve(JOB)
    assert office.of(ANE).approval.approve(JOB).state is DraftState.APPROVED


def test_who_sent_it_in_may_not_approve_it(office: Office) -> None:
    office.change(who=KARI)
    office.of(OLA).approval.submit(JOB, "For Kari.")
    with pytest.raises(DeskError, match="selv har vært med"):
        office.of(OLA).approval.approve(JOB)


def test_the_database_itself_refuses_self_approval(office: Office) -> None:
    office.change()
    row = office.store.draft(JOB)
    assert row is not None
    own = replace(row, state="approved", approved_by=KARI, revision=row.revision + 1)
    with pytest.raises(StoreError):
        office.store.change(DeskChange(drafts=((own, row.revision),)))


def test_an_edit_takes_it_back_and_saving_the_same_does_not(office: Office) -> None:
    office.change("a")
    office.approve()
    draft = office.of(OLA).drafts.find(JOB)
    assert draft is not None
    assert office.of(OLA).drafts.save(draft).state is DraftState.APPROVED
    edited = office.of(OLA).drafts.save(costing(draft, "b"))
    assert (edited.state, edited.approved_by, edited.submitted_by) == (DraftState.EDITING, "", "")
    with pytest.raises(DeskError, match=r"ikke godkjent.*Ingenting er\s+publisert"):
        office.release([JOB])


def test_what_was_not_seen_is_not_approved(office: Office) -> None:
    office.change("a")
    seen = office.of(KARI).approval.submit(JOB, "Fordi.")
    office.change("b")
    office.of(KARI).approval.submit(JOB, "Fordi.")
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(OLA).approval.approve(JOB, seen)


def test_sent_back_with_a_reason(office: Office) -> None:
    office.change()
    office.of(KARI).approval.submit(JOB, "Fordi.")
    back = office.of(OLA).approval.send_back(JOB, "Mangler kilde.")
    assert (back.state, back.reason) == (DraftState.EDITING, "Mangler kilde.")
    assert office.of(KARI).approval.submit(JOB, "Nå med kilde.").state is DraftState.SUBMITTED


def test_problems_and_failing_cases_stop_it(office: Office) -> None:
    desk = office.of(KARI)
    draft = desk.new_drafts.new_program("nytt-tiltak", "Nytt tiltak")
    assert {problem.path for problem in desk.readiness.problems(draft)} >= {"owner", "summary"}
    with pytest.raises(DeskError, match="må rettes"):
        desk.approval.submit("nytt-tiltak", "Fordi.")
    job = desk.drafts.edit(JOB)
    adult, registered, *rest = job.program.criteria
    turned = replace(registered, when=Compare("registered", "is", value=False))
    program = replace(job.program, criteria=(adult, turned, *rest))
    tight = desk.drafts.save(replace(job, program=program))
    assert [failure.case for failure in desk.readiness.failures(tight)] == ["young"]
    with pytest.raises(DeskError, match="holder ikke"):
        desk.approval.submit(JOB, "Fordi.")
    assert desk.drafts.find(JOB) == tight


@pytest.mark.parametrize("words", ["", "  ", "Ring 01.01.70-00027", "usynlig \u202e tegn"])
def test_a_reason_is_words_without_a_number_of_somebody(words: str, office: Office) -> None:
    office.change()
    with pytest.raises(DeskError):
        office.of(KARI).approval.submit(JOB, words)


def test_acts_out_of_order_are_refused_in_words(office: Office) -> None:
    desk, today = office.of(KARI), office.of(KARI).session.today
    for act in (
        lambda: desk.approval.approve(JOB),
        lambda: desk.approval.submit(JOB, "x"),
        lambda: desk.drafts.discard(JOB),
        lambda: desk.approval.send_back(JOB, "x"),
        lambda: desk.publisher.publish([JOB], today, "x"),
        lambda: desk.publisher.publish([], today, "x"),
        lambda: desk.drafts.edit("finnes-ikke"),
        lambda: desk.versions.catalogue_of("9.9"),
        lambda: desk.new_drafts.new_program(JOB, "x"),
        lambda: desk.new_drafts.new_program("Æ", "x"),
    ):
        with pytest.raises(DeskError, match=r"Ingenting er|Se listen"):
            act()
    office.change()
    with pytest.raises(DeskError, match="venter ikke"):
        office.of(OLA).approval.approve(JOB)
    with pytest.raises(DeskError, match="ikke sendt inn"):
        desk.approval.send_back(JOB, "x")
    office.approve()
    with pytest.raises(DeskError, match="alt sendt inn"):
        desk.approval.submit(JOB, "x")
    with pytest.raises(DeskError, match="dag som har vært"):
        office.release([JOB], today - timedelta(days=1))


def test_several_are_published_together_or_not_at_all(office: Office) -> None:
    office.change()
    office.approve()
    office.change(program=CHILD)
    with pytest.raises(DeskError, match="ikke godkjent"):
        office.release([JOB, CHILD])
    assert len(office.of(KARI).versions.all()) == 1
    office.approve(CHILD)
    version = office.release([JOB, CHILD])
    assert version.programs == (JOB, CHILD)
    assert office.of(OLA).drafts.all() == ()


def test_a_new_program_a_copy_and_one_that_ends(office: Office) -> None:
    desk = office.of(KARI)
    office.copied("jobbkurs-kveld")
    retired = desk.new_drafts.retire(JOB, "Erstattet.", ["barnetilbud"])
    assert retired.expectations == {
        "nothing": {JOB: "information"}, "young": {JOB: "information"},
    }  # fmt: skip
    assert desk.readiness.problems(retired) == []
    assert desk.readiness.failures(retired) == []
    for name in (JOB, "jobbkurs-kveld"):
        office.approve(name)
    office.release([JOB, "jobbkurs-kveld"])
    programs = desk.session.published.programs
    assert programs[JOB].relations.replaced_by == ("barnetilbud",)
    assert programs["jobbkurs-kveld"].criteria == programs[JOB].criteria
    assert {case.id: dict(case.expect) for case in desk.session.published.cases} == {
        "nothing": {JOB: "information"}, "young": {JOB: "information"},
        "jobbkurs-kveld-fits": {"jobbkurs-kveld": "fits"},
        "jobbkurs-kveld-not_now": {"jobbkurs-kveld": "not_now"},
    }  # fmt: skip


def test_who_sent_it_in_before_it_was_changed_again_had_a_hand_in_it(office: Office) -> None:
    office.change("a")
    office.of(OLA).approval.submit(JOB, "Klar.")
    office.change("b")
    office.of(KARI).approval.submit(JOB, "Nå er den klar.")
    with pytest.raises(DeskError, match="selv har vært med på"):
        office.of(OLA).approval.approve(JOB)
    office.of(ANE).approval.approve(JOB)
    office.release([JOB])
    office.of(KARI).history.verify()
