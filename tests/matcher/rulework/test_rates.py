"""Next year's amount goes the same way as a rule: proposed, approved by another, published."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.rulework import DeskError, NewAmount
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_uses import used_by
from tests.matcher.bundled import bundled
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA
from tests.matcher.store.scenes import tell

if TYPE_CHECKING:
    from tests.matcher.rulework.office import Office

NEXT = NewAmount(142_000, date(2027, 5, 1), "Forskrift om grunnbeløpet 2027", "https://lovdata.no/")


def proposed(office: Office, constant: str = "g") -> None:
    office.of(KARI).rates.propose(constant, NEXT, "Trygdeoppgjøret.")


def approve(office: Office, who: str = OLA) -> None:
    (waiting,) = office.of(who).rates.waiting()
    office.of(who).rates.approve(waiting)


def test_next_years_amount_is_made_at_the_desk(office: Office) -> None:
    before = office.of(KARI).session.published
    proposed(office)
    approve(office)
    version = office.of(KARI).rates.publish("g", office.of(KARI).session.today, "Ny G.")
    after = office.of(ANE).session.published
    assert after.version == version.id
    now, then = date(2026, 11, 23), date(2027, 5, 1)
    assert after.constants["g"].at(now) == before.constants["g"].at(now)
    found = after.constants["g"].at(then)
    assert found is not None
    assert (found.amount, found.first) == (142_000, then)
    assert office.of(ANE).rates.waiting() == ()
    assert (version.approved_by, version.published_by) == (OLA, KARI)
    office.of(ANE).history.verify()


def test_nobody_approves_their_own_amount(office: Office) -> None:
    proposed(office)
    with pytest.raises(DeskError, match="selv har vært med"):
        approve(office, "KARI")
    with pytest.raises(DeskError, match="viser ikke at endringen"):
        office.of(KARI).rates.publish("g", office.of(KARI).session.today, "Alene.")


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE draft SET content = replace(content, '142000', '999999')",
        "UPDATE draft SET state = 'approved', approved_by = 'ola'",
        "UPDATE draft SET author = 'ane', submitted_by = 'ane'",
    ],
)
def test_what_is_changed_by_hand_is_not_published(order: str, office: Office) -> None:
    proposed(office)
    if "approved" not in order:
        approve(office)
    tell(office.store.path, order)
    with pytest.raises(DeskError, match="viser ikke at endringen"):
        office.of(KARI).rates.publish("g", office.of(KARI).session.today, "Ny G.")
    with pytest.raises(DeskError, match="Historikken er ikke hel"):
        office.of(ANE).history.verify()


def test_an_amount_travels_beside_other_work(office: Office) -> None:
    proposed(office)
    office.change("Gratis nå.")
    assert [draft.program.id for draft in office.of(KARI).drafts.all()] == [JOB]
    assert office.of(KARI).drafts.unreadable() == ()
    office.approve(JOB)
    office.release([JOB])
    approve(office)
    office.of(KARI).rates.publish("g", office.of(KARI).session.today, "Ny G.")
    published = office.of(ANE).session.published
    assert published.programs[JOB].cost.nb == "Gratis nå."
    assert published.constants["g"].at(date(2028, 1, 1)).amount == 142_000  # type: ignore[union-attr] # there is one here
    office.of(ANE).history.verify()


def test_a_change_can_be_withdrawn_and_one_waits_at_a_time(office: Office) -> None:
    proposed(office)
    with pytest.raises(DeskError, match="venter"):
        proposed(office)
    office.of(KARI).rates.withdraw("g")
    assert office.of(KARI).rates.waiting() == ()
    proposed(office)


def test_where_an_amount_is_used_is_told_before(office: Office) -> None:

    assert office.of(KARI).rates.used_by("g") is not None
    found = used_by(bundled(), EntryKind.RATE, "g")
    assert found
    assert set(found) <= bundled().programs.keys()


def test_what_is_wrong_with_an_amount_is_refused(office: Office) -> None:
    rates = office.of(KARI).rates
    with pytest.raises(DeskError, match="ingen sats"):
        rates.propose("finnes-ikke", NEXT, "x")
    with pytest.raises(DeskError, match="Kilden mangler"):
        rates.propose("g", NewAmount(1, date(2027, 5, 1), " "), "x")
    assert office.of(KARI).rates.waiting() == ()
