"""What the history proves: who stood behind each program that was published, and for what.

A state machine over the events. It knows only what is in the chain; nothing is taken from the
columns of a draft or a version.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.messages import Message
from matcher.store.people import among
from matcher.store.seals import draft_content, draft_seal, first_draft_content, version_seal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matcher.store.chain import Event
    from matcher.store.records import DraftRow, StoredVersion

TOUCHED = frozenset({
    "started", "joined", "reopened", "rebased", "brought_back", "confirmed",
})  # fmt: skip
"""Somebody had a hand in the draft; what was sent in before is no longer what it is."""
_SENT = frozenset({"submitted", "rolled_back"})
"""Releases before this one told of going back, and then of nothing that was sent in."""
RELEASED = frozenset({"published", "carried"})
TOLD = RELEASED | {"adopted", "bound"}
"""What tells of a version."""


@dataclass(slots=True)
class ProofStanding:
    """How far the draft of a program has come, as far as the history tells."""

    hands: set[str] = field(default_factory=set)
    submitted: Event | None = None
    approved: Event | None = None
    released: Event | None = None
    """The approval of what was published last."""


@dataclass(frozen=True, slots=True)
class ChainProof:
    """Where every program stands, and every event that could not have happened."""

    standings: dict[str, ProofStanding]
    faults: tuple[tuple[Event, Message], ...]
    released: tuple[tuple[Event, str, Event], ...] = ()
    """What published a program, the program, and the approval it rests on."""

    def hands_in(self, key: str) -> frozenset[str]:
        """Return everybody who had a hand in a draft since it was begun: wrote or sent it in."""
        standing = self.standings.get(key)
        return frozenset(standing.hands if standing else ())

    def approval_of(self, draft: DraftRow) -> bool:
        """Tell whether a draft as it is stored was approved, as it is, by another person."""
        standing = self.standings.get(draft.program_id)
        return bool(standing and standing.approved and _is(draft, standing.approved))

    def submission_of(self, draft: DraftRow) -> bool:
        """Tell whether a draft as it is stored was sent in, as it is."""
        standing = self.standings.get(draft.program_id)
        sent = standing and not standing.approved and standing.submitted
        return bool(sent and _is(draft, sent))


def proof_of(events: Iterable[Event]) -> ChainProof:
    """Return what the events prove; that their chain is whole is another question."""
    standings: dict[str, ProofStanding] = {}
    faults: list[tuple[Event, Message]] = []
    released: list[tuple[Event, str, Event]] = []
    binding = False
    for event in events:
        binding = binding or bool(event.bound)
        if binding and not event.bound and event.what in RELEASED | {"submitted", "approved"}:
            faults.append((event, Message("den binder ikke det som er lagret")))
        for program in event.programs:
            standing = standings.setdefault(program, ProofStanding())
            if fault := _step(standing, event):
                faults.append((event, fault))
            elif event.what in RELEASED and standing.released:
                released.append((event, program, standing.released))
    return ChainProof(standings, tuple(faults), tuple(released))


def _step(standing: ProofStanding, event: Event) -> Message | None:
    """Take a program one event further; return why it could not have happened, if so."""
    if event.what in TOUCHED:
        standing.hands.add(event.who)
        standing.submitted = standing.approved = None
    elif event.what in _SENT:
        standing.hands.add(event.who)
        standing.submitted, standing.approved = event, None
    elif event.what == "approved":
        return _approved(standing, event)
    elif event.what == "sent_back":
        standing.submitted = standing.approved = None
    elif event.what == "discarded":
        standing.hands.clear()
        standing.submitted = standing.approved = None
    elif event.what == "published":
        return _published(standing)
    elif event.what == "carried" and not standing.released:
        return Message("endringen var ikke publisert")
    return None


def _approved(standing: ProofStanding, event: Event) -> Message | None:
    sent = standing.submitted
    if sent is None:
        return Message("det var ikke sendt inn")
    if sent.what == "submitted" and sent.content != event.content:
        return Message("det er ikke det samme som ble sendt inn")
    if among(event.who, standing.hands):
        return Message("{who} hadde selv vært med på endringen", who=event.who)
    standing.approved = event
    return None


def _published(standing: ProofStanding) -> Message | None:
    approved, standing.released = standing.approved, standing.approved
    standing.submitted = standing.approved = None
    standing.hands.clear()
    return None if approved else Message("endringen var ikke godkjent av en annen")


def _is(draft: DraftRow, event: Event) -> bool:
    if not event.bound:
        return event.content == first_draft_content(draft)
    return (event.content, event.bound) == (draft_content(draft), draft_seal(draft))


def tells_of(event: Event, version: StoredVersion) -> bool:
    """Tell whether an event stands for a version with all its columns."""
    return (
        event.what in TOLD
        and (event.version, event.content) == (version.name, version.hash)
        and event.bound == version_seal(version)
    )


def untold(events: Sequence[Event], versions: Iterable[StoredVersion]) -> list[StoredVersion]:
    """Return the versions that no event stands for as they are."""
    return [
        version for version in versions if not any(tells_of(event, version) for event in events)
    ]
