"""What a history proves: each step of a change, and every event that could not have happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from matcher.store.chain import Event, Happening, linked
from matcher.store.proof import ChainProof, proof_of, tells_of, untold
from matcher.store.records import DraftRow, StoredVersion
from matcher.store.seals import draft_content, draft_seal, first_draft_content, version_seal

if TYPE_CHECKING:
    from collections.abc import Iterable

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KARI, OLA, ANE = "kari", "ola", "ane"
ROW = DraftRow("kurs", '{"id": "kurs"}', "base", NOON, author=KARI, state="submitted")
VERSION = StoredVersion(1, "2026.11.23", "the hash", date(2026, 11, 23), NOON, KARI, OLA, "Vedtak")
BOUND = draft_seal(ROW)
CONTENT = draft_content(ROW)

Step = tuple[str, str]
"""What somebody did, and who."""


def history(steps: Iterable[Step], programs: tuple[str, ...] = ("kurs",)) -> list[Event]:
    """Return a chain of events about a draft that nobody changes meanwhile."""
    found: list[Event] = []
    for what, who in steps:
        told = Happening(NOON, who, what, programs, content=CONTENT, bound=BOUND)
        found.append(linked(told, found[-1] if found else None))
    return found


def proved(*steps: Step) -> ChainProof:
    return proof_of(history(steps))


def faults(*steps: Step) -> list[str]:
    """Return why events could not have happened, each with its place."""
    return [f"{event.number}: {why}" for event, why in proved(*steps).faults]


SENT = (("started", KARI), ("submitted", KARI))
APPROVED = (*SENT, ("approved", OLA))
PUBLISHED = (*APPROVED, ("published", KARI))


def test_a_change_that_another_approved_is_proved_the_whole_way() -> None:
    found = proved(*PUBLISHED)
    assert found.faults == ()
    ((event, program, approval),) = found.released
    assert (event.what, program, approval.who) == ("published", "kurs", OLA)


def test_what_was_sent_in_waits_until_it_is_approved_and_then_waits_no_more() -> None:
    assert not proved(("started", KARI)).submission_of(ROW)
    assert proved(*SENT).submission_of(ROW)
    assert not proved(*SENT).approval_of(ROW)
    assert proved(*APPROVED).approval_of(ROW)
    assert not proved(*APPROVED).submission_of(ROW)
    assert not proved(*PUBLISHED).approval_of(ROW)


@pytest.mark.parametrize(
    "touch", ["started", "joined", "reopened", "rebased", "brought_back", "confirmed"]
)
def test_whoever_has_a_hand_in_it_takes_back_what_was_sent_in_and_approved(touch: str) -> None:
    assert not proved(*APPROVED, (touch, ANE)).approval_of(ROW)
    assert not proved(*SENT, (touch, ANE)).submission_of(ROW)
    assert faults(*SENT, (touch, ANE), ("submitted", KARI), ("approved", ANE)) == [
        "5: ane hadde selv vært med på endringen"
    ]


@pytest.mark.parametrize("end", ["sent_back", "discarded"])
def test_what_is_sent_back_or_thrown_away_is_not_approved_any_more(end: str) -> None:
    assert not proved(*APPROVED, (end, OLA)).approval_of(ROW)
    assert faults(*APPROVED, (end, OLA), ("published", KARI)) == [
        "5: endringen var ikke godkjent av en annen"
    ]


def test_nobody_approves_what_was_not_sent_in() -> None:
    assert faults(("started", KARI), ("approved", OLA)) == ["2: det var ikke sendt inn"]


@pytest.mark.parametrize("who", [KARI, "KARI", "Kari (OSLO\\kno012)", "Kari\u200b"])
def test_nobody_approves_their_own_by_whatever_name(who: str) -> None:
    (fault,) = faults(*SENT, ("approved", who))
    assert fault.endswith("hadde selv vært med på endringen")


def test_a_hand_is_clean_again_when_the_draft_is_published_or_thrown_away() -> None:
    for end in (*PUBLISHED, ), (*SENT, ("discarded", KARI)):  # fmt: skip
        assert faults(*end, ("started", OLA), ("submitted", OLA), ("approved", KARI)) == []
    # What was only sent back is still of those who wrote it.
    assert faults(*SENT, ("sent_back", OLA), ("submitted", ANE), ("approved", KARI)) == [
        "5: kari hadde selv vært med på endringen"
    ]


def test_nothing_is_published_that_nobody_approved_and_nothing_twice() -> None:
    assert faults(*SENT, ("published", KARI)) == ["3: endringen var ikke godkjent av en annen"]
    assert faults(*PUBLISHED, ("published", KARI)) == ["5: endringen var ikke godkjent av en annen"]


def test_a_change_is_carried_over_only_where_it_was_published() -> None:
    assert faults(("carried", KARI)) == ["1: endringen var ikke publisert"]
    found = proved(*PUBLISHED, ("carried", KARI))
    assert found.faults == ()
    assert [event.what for event, _, _ in found.released] == ["published", "carried"]


def test_going_back_needs_another_like_any_change() -> None:
    assert faults(("rolled_back", KARI), ("approved", KARI)) == [
        "2: kari hadde selv vært med på endringen"
    ]
    assert faults(("rolled_back", KARI), ("approved", OLA), ("published", OLA)) == []


def test_programs_are_proved_each_by_itself() -> None:
    both = history(APPROVED, ("kurs", "tilbud"))
    alone = Happening(NOON, ANE, "joined", ("tilbud",), content=CONTENT, bound=BOUND)
    found = proof_of([*both, linked(alone, both[-1])])
    assert found.approval_of(ROW)
    assert not found.approval_of(replace(ROW, program_id="tilbud"))


def test_approved_is_what_was_sent_in_and_nothing_else() -> None:
    sent = history(SENT)
    other = Happening(NOON, OLA, "approved", ("kurs",), content="another", bound=BOUND)
    found = proof_of([*sent, linked(other, sent[-1])])
    assert [str(why) for _, why in found.faults] == ["det er ikke det samme som ble sendt inn"]


@pytest.mark.parametrize(
    "changed",
    [{"content": "{}"}, {"cases": "[]"}, {"author": ANE}, {"reason": "x"}, {"approved_by": ANE},
     {"expectations": "{}x"}, {"missing": "x"}, {"base": "x"}, {"kind": "x"}, {"editors": "[1]"}],
)  # fmt: skip
def test_a_draft_of_which_anything_was_changed_behind_the_history_is_not_approved(
    changed: dict[str, str],
) -> None:
    found = proved(*APPROVED)
    assert found.approval_of(ROW)
    assert not found.approval_of(replace(ROW, **changed))  # type: ignore[arg-type] # any column


def test_when_a_draft_was_changed_last_is_no_part_of_what_was_approved() -> None:
    later = replace(ROW, changed_at=datetime(2027, 1, 1, tzinfo=UTC), revision=9)
    assert proved(*APPROVED).approval_of(later)


def test_a_history_of_an_older_release_binds_the_program_alone() -> None:
    found: list[Event] = []
    for what, who in APPROVED:
        told = Happening(NOON, who, what, ("kurs",), content=first_draft_content(ROW))
        found.append(linked(told, found[-1] if found else None))
    proof = proof_of(found)
    assert proof.faults == ()
    assert proof.approval_of(replace(ROW, reason="otherwise"))
    assert not proof.approval_of(replace(ROW, content="{}"))


@pytest.mark.parametrize("what", ["submitted", "approved", "published", "carried"])
def test_once_a_history_binds_nothing_goes_in_that_does_not(what: str) -> None:
    before = history(PUBLISHED)
    loose = Happening(NOON, OLA, what, ("kurs",), content=CONTENT)
    found = proof_of([*before, linked(loose, before[-1])])
    assert "den binder ikke det som er lagret" in [str(why) for _, why in found.faults]


def test_an_event_stands_for_a_version_with_all_its_columns() -> None:
    told = Happening(
        NOON, KARI, "published", ("kurs",), VERSION.name, content=VERSION.hash,
        bound=version_seal(VERSION),
    )  # fmt: skip
    event = linked(told, None)
    assert tells_of(event, VERSION)
    assert untold([event], [VERSION]) == []
    for other in (
        replace(VERSION, hash="x"),
        replace(VERSION, name="x"),
        replace(VERSION, approved_by=KARI),
        replace(VERSION, valid_from=date(2027, 1, 1)),
        replace(VERSION, programs=("another",)),
        replace(VERSION, adopted=True),
    ):
        assert untold([event], [VERSION, other]) == [other]


def test_only_what_publishes_adopts_or_binds_stands_for_a_version() -> None:
    for what, stands in (("published", True), ("carried", True), ("adopted", True),
                         ("bound", True), ("approved", False), ("imported", False)):  # fmt: skip
        told = Happening(NOON, KARI, what, (), VERSION.name, content=VERSION.hash,
                         bound=version_seal(VERSION))  # fmt: skip
        assert tells_of(linked(told, None), VERSION) is stands, what
