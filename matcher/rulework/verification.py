"""Whether all that is published rests on two people, and nothing was changed behind the desk."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.explained import unnamed
from matcher.rulework.overlay import is_as
from matcher.rulework.records import DeskError, DraftState
from matcher.store import (
    RELEASED,
    TOLD,
    built_on,
    calmly,
    first_broken,
    form_fault,
    is_whole,
    knows_more,
    missing_guards,
    proof_of,
    tells_of,
    untold,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.rulework.session import Session
    from matcher.store import ChainProof, Event, StoredVersion


def verify(session: Session, events: Sequence[Event]) -> None:
    """Raise DeskError with the first thing that is not as it was written."""
    proof = proof_of(events)
    _refuse(
        chain(
            _line_faults(session, events, proof),
            _content_faults(session, events, proof),
            _draft_faults(session, proof),
            _cut_faults(session, events),
        )
    )
    # What is shown at the counter is as much of it as what was published.
    if said := form_fault(session.store.path, session.today):
        raise DeskError(said)


def verify_line(session: Session) -> None:
    """Raise DeskError where a version is not what the history says was published.

    For whatever is made from one: with a hash that was put right, other content passes everywhere
    else. Nothing is unpacked, and what is wrong with a draft stands in nobody's way here.
    """
    events = session.store.history()
    _refuse(_line_faults(session, events, proof_of(events)))


def verify_versions(session: Session) -> None:
    """Raise DeskError also where a version holds what nobody approved: before it is signed."""
    events = session.store.history()
    proof = proof_of(events)
    _refuse(
        chain(
            _line_faults(session, events, proof),
            _content_faults(session, events, proof),
            _cut_faults(session, events),
        )
    )


def _refuse(faults: Iterator[Message]) -> None:
    if fault := next(faults, None):
        keep = Message("Ingenting er rørt. Ta vare på databasen og kopiene, og si fra til IT.")
        raise DeskError(Message("Historikken er ikke hel: {fault}. {keep}", fault=fault, keep=keep))


def _line_faults(session: Session, events: Sequence[Event], proof: ChainProof) -> Iterator[Message]:
    """Yield what is wrong with the events, and with the columns of versions they stand for."""
    if broken := first_broken(events):
        yield Message(
            "hendelse {number} er ikke slik den ble skrevet",
            number=broken,
        )
    for event, why in proof.faults:
        yield Message("hendelse {number} kan ikke stemme: {why}", number=event.number, why=why)
    versions = session.store.versions()
    for version in untold(_bound(events), versions):
        yield Message(
            "versjon «{version}» er ikke nevnt i den slik den er lagret", version=version.name
        )
    for event in events:
        gone = not any(tells_of(event, version) for version in versions)
        if event.bound and event.what in TOLD - {"bound"} and gone:
            yield Message("versjon «{version}» er borte", version=event.version)


def _cut_faults(session: Session, events: Sequence[Event]) -> Iterator[Message]:
    """Yield what tells that events, or what keeps them, were taken away."""
    with calmly():
        if missing_guards(session.store.path):
            yield Message("vernet mot endringer i databasen er tatt bort")
    if copy := knows_more(session.store.path, events):
        yield Message(
            "kopien fra {day:%d.%m.%Y} vet om hendelser som ikke er her", day=copy.made_at
        )


def _content_faults(
    session: Session, events: Sequence[Event], proof: ChainProof
) -> Iterator[Message]:
    versions = session.store.versions()
    yield from _unnamed_faults(session, events, proof)
    named = {(version.name, version.hash): version for version in versions}
    for version in versions:
        session.versions.files(version)
    for event, program, approval in proof.released:
        found = named.get((event.version, event.content))
        if found is None or not approval.bound:
            continue
        if not is_as(session.versions.files(found), program, approval.content):
            yield Message(
                "«{program}» i versjon «{version}» er ikke det som ble godkjent",
                program=program,
                version=event.version,
            )


def _unnamed_faults(
    session: Session, events: Sequence[Event], proof: ChainProof
) -> Iterator[Message]:
    """Yield what versions have otherwise than what they were made from, and nobody approved."""
    told: dict[tuple[str, str], list[str]] = {}
    for event, program, approval in proof.released:
        if event.bound and approval.bound:
            told.setdefault((event.version, event.content), []).append(program)
    files, versions = session.versions.files, session.store.versions()
    for version, base in _bases(events, versions):
        named = told.get((version.name, version.hash))
        if named and (other := unnamed(files(base), files(version), named)):
            yield Message(
                "«{name}» i versjon «{version}» er ikke nevnt i det som ble godkjent",
                name=", ".join(other),
                version=version.name,
            )


def _bases(
    events: Sequence[Event], versions: Sequence[StoredVersion]
) -> Iterator[tuple[StoredVersion, StoredVersion]]:
    """Yield each published version with the one it was made from, by the rule of publishing.

    What carries a change on to later days is made in the same act, so not from what that made.
    """
    known = {(version.name, version.hash): version for version in versions}
    first = 0
    for event in events:
        version = known.get((event.version, event.content))
        if version is None or event.what not in RELEASED:
            continue
        first = version.number if event.what == "published" else first
        before = [each for each in versions if each.number < first]
        if before:
            yield version, built_on(before, version.valid_from, version.published_at.date())


def _bound(events: Sequence[Event]) -> Sequence[Event]:
    return [event for event in events if event.bound]


def _draft_faults(session: Session, proof: ChainProof) -> Iterator[Message]:
    for row in session.store.drafts():
        known = row.state in {str(state) for state in DraftState}
        if not known or (row.state == DraftState.EDITING and not is_whole(row)):
            yield Message("utkastet til «{name}» er ikke slik det ble lagret", name=row.program_id)
        proved = {
            str(DraftState.SUBMITTED): proof.submission_of,
            str(DraftState.APPROVED): proof.approval_of,
        }.get(row.state)
        if proved and not proved(row):
            yield Message(
                "den viser ikke at utkastet til «{name}» er sendt inn eller godkjent slik det "
                "nå er lagret",
                name=row.program_id,
            )
