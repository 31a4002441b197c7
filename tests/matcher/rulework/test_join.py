"""Two write in one draft at the same time: both are in it, and where they collide both are told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.questions import Text
from matcher.rules.conditions import Compare
from matcher.rulework import DraftState
from matcher.store.failures import OvertakenError
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office, costing
from tests.matcher.rulework.two_desks import CASE, asking_older, fields

if TYPE_CHECKING:
    from matcher.rulework import Draft, Join


@pytest.fixture
def begun(office: Office) -> Draft:
    """Return a draft that both Kari and Ola have open."""
    return office.change("Gratis.")


def both(office: Office, begun: Draft, mine: Draft, theirs: Draft) -> Join:
    """Let Ola be the first to save, and Kari's be joined with it."""
    office.of(OLA).drafts.save(theirs)
    with pytest.raises(OvertakenError):
        office.of(KARI).drafts.save(mine)
    return office.of(KARI).rebase.join(begun, mine)


def test_what_each_wrote_elsewhere_is_in_the_draft(office: Office, begun: Draft) -> None:
    mine = asking_older(replace(begun, cases=(CASE,)), 17)
    joined = both(office, begun, mine, fields(duration=Text("3 uker"))(begun))
    assert joined.conflicts == ()
    assert joined.draft == office.of(OLA).drafts.find(JOB)
    program = joined.draft.program
    assert (program.duration.nb, joined.draft.cases) == ("3 uker", (CASE,))
    assert program.criteria[0].when == Compare("age_in_year", "ge", 17)
    assert set(joined.draft.editors) == {KARI, OLA}


def test_where_both_wrote_mine_stands_and_theirs_is_told_and_kept(
    office: Office, begun: Draft
) -> None:
    theirs = fields(cost=Text("200 kr"), duration=Text("3 uker"))(begun)
    joined = both(office, begun, costing(begun, "100 kr"), theirs)
    (conflict,) = joined.conflicts
    assert (conflict.mine, conflict.theirs) == (("100 kr",), ("200 kr",))
    assert (joined.draft.program.cost.nb, joined.draft.program.duration.nb) == ("100 kr", "3 uker")
    catalogue = office.of(KARI).session.newest
    later = fields(owner="Bydelen")(joined.draft)
    assert joined.chosen(later, ["cost.nb"], catalogue).program == replace(
        theirs.program, owner="Bydelen"
    )
    assert office.of(KARI).rebase.bring_back(JOB).content == theirs.content


def test_a_draft_that_another_threw_away_is_begun_anew(office: Office, begun: Draft) -> None:
    office.of(OLA).drafts.discard(JOB)
    joined = office.of(KARI).rebase.join(begun, costing(begun, "100 kr"))
    stored = office.of(KARI).drafts.find(JOB)
    assert stored == joined.draft
    assert (stored.program.cost.nb, stored.state) == ("100 kr", DraftState.EDITING)


def test_a_draft_that_another_published_meanwhile_is_begun_anew_and_is_overtaken(
    office: Office, begun: Draft
) -> None:
    office.approve(who=OLA, by=ANE)
    office.release([JOB])
    joined = office.of(KARI).rebase.join(begun, costing(begun, "100 kr"))
    assert joined.draft.program.cost.nb == "100 kr"
    assert office.of(KARI).readiness.is_overtaken(joined.draft)


def test_what_was_sent_in_or_approved_meanwhile_has_to_be_sent_in_again(
    office: Office, begun: Draft
) -> None:
    office.approve(who=KARI, by=ANE)
    joined = office.of(OLA).rebase.join(begun, costing(begun, "100 kr"))
    assert (joined.draft.state, joined.draft.approved_by) == (DraftState.EDITING, "")


def test_nothing_new_is_nothing_stored(office: Office, begun: Draft) -> None:
    theirs = office.of(OLA).drafts.save(costing(begun, "200 kr"))
    assert office.of(KARI).rebase.join(begun, begun).draft == theirs
