"""Back to an earlier version: said before what it means, then proposed as any other change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from matcher.messages import Message, joined
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.former_drafts import former
from matcher.rulework.identity import written
from matcher.rulework.records import DeskError, Draft, DraftState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Program
    from matcher.rulework.drafts import Drafts
    from matcher.rulework.former_drafts import Former
    from matcher.rulework.readiness import Readiness
    from matcher.rulework.session import Session


@dataclass(frozen=True, slots=True)
class Return:
    """What going back to a version would change, and whose drafts are in the way."""

    programs: tuple[Program, ...]
    """As they would be again; those that came later are ended."""

    ended: tuple[str, ...]
    waiting: tuple[Draft, ...]
    """Drafts of the same programs: to be published or thrown away first."""

    others: tuple[Draft, ...]
    """Drafts of other programs: they stay as they are."""


class Rollback:
    """Nothing that was published is deleted: a program that came later is ended."""

    def __init__(self, session: Session, drafts: Drafts, readiness: Readiness) -> None:
        """Go back to a version of a session."""
        self._session = session
        self._drafts = drafts
        self._readiness = readiness

    def preview(self, version_id: str) -> Return:
        """Return what going back to a version would mean. Nothing is changed."""
        wanted = tuple(self._former(version_id, "–"))
        ids = {it.program.id for it in wanted}
        drafts = self._drafts.all()
        return Return(
            programs=tuple(it.program for it in wanted),
            ended=tuple(it.program.id for it in wanted if it.retired),
            waiting=tuple(draft for draft in drafts if draft.program.id in ids),
            others=tuple(draft for draft in drafts if draft.program.id not in ids),
        )

    def _former(self, version_id: str, why: str) -> Iterator[Former]:
        versions = self._session.versions
        old = versions.content(versions.named(version_id))
        return iter(sorted(former(old, self._session.head, why), key=lambda it: it.program.id))

    def propose(self, to_version: str, reason: str) -> tuple[Draft, ...]:
        """Propose to be as an earlier version was: sent in, to be approved by another."""
        why, me = written(reason, Message("Begrunnelsen")), self._session.me
        wanted = [
            replace(
                self._drafts.begun(it.program, it.cases),
                expectations=it.expectations,
                missing=it.missing,
                retired=it.retired,
                new=it.new,
                state=DraftState.SUBMITTED,
                reason=why,
                submitted_by=me,
                editors=(me,),
            )
            for it in self._former(to_version, why)
        ]
        self._refuse_roll_back(wanted)
        ids = tuple(draft.program.id for draft in wanted)
        content = self._session.versions.named(to_version).hash
        told = self._session.event(EventKind.ROLLED_BACK, ids, to_version, why, content)
        sent = [self._drafts.event(EventKind.SUBMITTED, draft, why) for draft in wanted]
        return self._drafts.store([(draft, 0) for draft in wanted], [told, *sent])

    def _refuse_roll_back(self, wanted: list[Draft]) -> None:
        if not wanted:
            raise DeskError(
                Message("Alle tiltakene er alt slik de var i den versjonen. Ingenting er endret.")
            )
        begun = {row.program_id for row in self._session.store.drafts()}
        if waiting := [d.program.name for d in wanted if d.program.id in begun]:
            raise DeskError(
                Message(
                    "Noen holder på med {names}. Ingenting er endret. Publiser eller forkast de "
                    "utkastene først.",
                    names=joined(Message("«{name}»", name=name) for name in waiting),
                )
            )
        for draft in wanted:
            self._readiness.refuse_unfinished(draft)
