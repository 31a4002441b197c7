"""What a change stands on: others that are not published yet, and are published with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from matcher.messages import Message, joined
from matcher.rulework.entry_files import is_entry
from matcher.rulework.entry_rows import opened_entry
from matcher.rulework.ground import content_with
from matcher.rulework.overlay import is_as
from matcher.rulework.records import DeskError, DraftState
from matcher.store import content_of, draft_content

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.rulework.session import Session
    from matcher.rulework.version_store import Content
    from matcher.store import DraftRow


class Foundation:
    """Whoever approves a change approves it over these, as they are and no other way."""

    def __init__(self, session: Session) -> None:
        """Look at what waits in a session."""
        self._session = session

    def least(self, ready: Callable[[Content], bool]) -> dict[str, str]:
        """Return the entries without which a change is not ready, by key with their hashes.

        `ready` judges the change over a catalogue. What it can do without is not tied to it:
        another's unfinished work must not hold it up.
        """
        head, ground = self._session.head, self._session.ground
        if not ground.entries or ready(head):
            return {}
        kept = list(ground.entries)
        for each in ground.entries:
            fewer = [one for one in kept if one is not each]
            content = content_with(head, fewer)
            if content is not None and ready(content):
                kept = fewer
        # As they are stored: in files an entry also tells of lists its draft is silent about, and
        # then what nobody touched would count as changed.
        return {one.key: content_of((one.content.encode(), b"")) for one in kept}

    def rows(self, stands_on: Mapping[str, str]) -> tuple[DraftRow, ...]:
        """Return what has to be published with a change, and what those stand on in turn.

        What was published meanwhile as it was is left out. Raises DeskError where something is no
        longer what it was.
        """
        found: dict[str, DraftRow] = {}
        wanted = dict(stands_on)
        while wanted:
            key, content = wanted.popitem()
            if key in found or is_as(self._session.head.files, key, content):
                continue
            row = self._session.store.draft(key)
            if row is None or not is_entry(row.kind) or draft_content(row) != content:
                raise self._otherwise(key)
            found[key] = row
            wanted |= json.loads(row.stands_on)
        return tuple(found.values())

    def approved_rows(self, stands_on: Mapping[str, str]) -> tuple[DraftRow, ...]:
        """Return the same. Raises DeskError where something is not approved."""
        rows = self.rows(stands_on)
        for row in rows:
            if row.state != DraftState.APPROVED:
                raise DeskError(
                    Message(
                        "«{name}», som endringen står på, er ikke godkjent av en annen. Ingenting "
                        "er publisert. Få den godkjent først.",
                        name=opened_entry(row).name,
                    )
                )
        return rows

    def refuse_needed(self, key: str) -> None:
        """Raise DeskError where something that was sent in stands on an entry that waits."""
        needing = [
            row.program_id
            for row in self._session.store.drafts()
            if row.state != DraftState.EDITING and key in json.loads(row.stands_on)
        ]
        if needing:
            raise DeskError(
                Message(
                    "{names} står på dette og venter. Ingenting er trukket tilbake. Send det "
                    "tilbake eller trekk det tilbake først.",
                    names=joined(Message("«{name}»", name=self._name(one)) for one in needing),
                )
            )

    def _name(self, key: str) -> object:
        waiting = (each.name for each in self._session.ground.entries if each.key == key)
        programs = self._session.newest.programs
        known = programs[key].name if key in programs else key.partition(":")[2] or key
        return next(waiting, known)

    def _otherwise(self, key: str) -> DeskError:
        return DeskError(
            Message(
                "Endringen står på «{name}», og det er ikke lenger slik det var da den ble sendt "
                "inn. Ingenting er endret. Send den tilbake, se på den igjen og send den inn på "
                "nytt.",
                name=self._name(key),
            )
        )
