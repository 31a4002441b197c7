"""What waits for who is at the desk, and who may approve what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from matcher.questions import Text
from matcher.rulework import Draft, DraftState
from tests.matcher.sample import catalogue
from ui.desk.inbox import inbox_lines, may_approve

if TYPE_CHECKING:
    from ui.desk.snapshot import DeskView

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
EDITING, SUBMITTED, APPROVED = DraftState.EDITING, DraftState.SUBMITTED, DraftState.APPROVED


def draft(state: DraftState, *, by: str = "kari", reason: str = "Ny lov", **more: Any) -> Draft:
    kurs = catalogue().programs["jobbkurs"]
    program = replace(kurs, id="kurs", name=Text("Kurs", "Kurset"))
    return Draft(program, (), {}, "", by, NOON, state, reason, **more)


def lines(me: str, *drafts: Draft) -> list[str]:
    found = {str(place): each for place, each in enumerate(drafts)}
    view = cast("DeskView", SimpleNamespace(me=me, drafts=found, entries=()))
    return [sentence.words for sentence in inbox_lines(view, "nb")]


@pytest.mark.parametrize(
    ("state", "me", "said"),
    [
        (SUBMITTED, "ola", "Godkjenn «Kurs», sendt inn av kari: «Ny lov»"),
        (SUBMITTED, "kari", None),
        (APPROVED, "kari", "Publiser «Kurs», som er godkjent: «Ny lov»"),
        (APPROVED, "ola", None),
        (EDITING, "kari", "Rett «Kurs», som er sendt tilbake: «Ny lov»"),
        (EDITING, "ola", None),
    ],
)
def test_each_has_what_is_theirs_to_do(state: DraftState, me: str, said: str | None) -> None:
    assert lines(me, draft(state)) == ([said] if said else [])


def test_a_draft_just_begun_waits_for_nobody() -> None:
    assert lines("kari", draft(EDITING, reason="")) == []


def test_who_sent_it_in_is_named_before_who_began_it() -> None:
    (said,) = lines("per", draft(SUBMITTED, submitted_by="ola"))
    assert "sendt inn av ola" in said


@pytest.mark.parametrize("hand", [{"by": "ola"}, {"submitted_by": "ola"}, {"editors": ("ola",)}])
def test_whoever_had_a_hand_in_it_may_not_approve(hand: dict[str, Any]) -> None:
    one = draft(SUBMITTED, **hand)
    assert not may_approve(one, "ola")
    assert not may_approve(one, "OLA")
    assert not may_approve(one, "o\u00adla")
    assert not may_approve(one, "fagsjefen (ola)")
    assert may_approve(one, "per")


def test_nobody_is_nobodys_hand() -> None:
    assert may_approve(draft(SUBMITTED, by=""), "")


def test_the_line_leads_to_the_program() -> None:
    view = cast(
        "DeskView", SimpleNamespace(me="ola", drafts={"kurs": draft(SUBMITTED)}, entries=())
    )
    assert [sentence.key for sentence in inbox_lines(view, "nn")] == ["kurs"]
    assert "Kurset" in inbox_lines(view, "nn")[0].words


@pytest.mark.parametrize(
    ("approved_by", "me", "waits"),
    [("", "ola", True), ("", "kari", False), ("ola", "kari", True), ("ola", "ola", False)],
)
def test_an_amount_waits_for_its_approver_and_then_for_its_author(
    approved_by: str, me: str, *, waits: bool
) -> None:
    entry = SimpleNamespace(
        key="rate-g",
        name=Text("1 G"),
        author="kari",
        reason="Ny sats",
        approved_by=approved_by,
        is_by=lambda who: who == "kari",
    )
    view = cast("DeskView", SimpleNamespace(me=me, drafts={}, entries=(entry,)))
    assert [sentence.key for sentence in inbox_lines(view, "nb")] == (["rate-g"] if waits else [])
