"""Whether a draft may go further: its problems, its failing cases, and whether it is up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.draft_checks import failures_of, problems_of, staleness
from matcher.rulework.draft_demands import demands
from matcher.rulework.draft_faults import faults_of
from matcher.rulework.draft_rows import to_store
from matcher.rulework.foundation import Foundation
from matcher.rulework.overlay import fingerprint, with_drafts
from matcher.rulework.records import DeskError, DraftState
from matcher.store import line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue, Failure
    from matcher.documents import Problem
    from matcher.rulework.drafts import Drafts
    from matcher.rulework.records import Draft
    from matcher.rulework.session import Session
    from matcher.rulework.version_store import Content
    from matcher.store import StoredVersion


class Readiness:
    """What stands between a draft and being sent in."""

    def __init__(self, session: Session, drafts: Drafts) -> None:
        """Judge the drafts of a session."""
        self._session = session
        self._drafts = drafts

    def problems(self, draft: Draft, over: Content | None = None) -> list[Problem]:
        """Return all that has to be mended before a draft can be sent in, failing cases apart.

        It is judged `over` a catalogue: the newest with all that waits, where none is given.
        """
        content = over or self._session.ground.content
        questionnaire = content.catalogue.questionnaire
        row = self._session.store.draft(draft.program.id)
        faults = faults_of(to_store(draft, questionnaire, row), questionnaire)
        stale = []
        if self.is_overtaken(draft):
            stale = [staleness(draft, self.changed_in(draft.program.id).name)]
        # One thing is told once: what could not be read is not told again of what came of it.
        told = {(fault.file, fault.path) for fault in faults}
        found = [
            problem
            for problem in (*problems_of(draft, content), *self._demands(draft, content))
            if (problem.file, problem.path) not in told
        ]
        return [*stale, *faults, *found]

    def _demands(self, draft: Draft, over: Content) -> Iterable[Problem]:
        """Return what has to be there; what has been sent in had it, or was once published."""
        if draft.state is not DraftState.EDITING:
            return ()
        published = self._session.newest.programs.get(draft.program.id)
        return demands(draft, published, _with(draft, over), self._session.today)

    def failures(self, draft: Draft, over: Content | None = None) -> list[Failure]:
        """Return the expectations of rule cases that do not hold with a draft."""
        return failures_of(draft, _with(draft, over or self._session.ground.content))

    def is_ready(self, draft: Draft, over: Content | None = None) -> bool:
        """Tell whether a draft can be sent in: `over` a catalogue, or the one it is tried on."""
        try:
            return not (self.problems(draft, over) or self.failures(draft, over))
        except DeskError:
            return False  # a rule case answers what is not asked there

    def foundation_of(self, draft: Draft) -> dict[str, str]:
        """Return the changes beside a draft without which it is not ready, with their hashes."""
        return Foundation(self._session).least(lambda over: self.is_ready(draft, over))

    def is_overtaken(self, draft: Draft) -> bool:
        """Tell whether the program has been published otherwise since a draft was begun."""
        return fingerprint(self._session.head.files, draft.program.id) != draft.base

    def changed_in(self, program_id: str) -> StoredVersion:
        """Return the version in which a program got the form it has in the newest."""
        versions = self._session.versions
        *earlier, found = line(versions.all())
        now = fingerprint(versions.files(found), program_id)
        for version in reversed(earlier):
            if fingerprint(versions.files(version), program_id) != now:
                break
            found = version
        return found

    def refuse_unfinished(self, draft: Draft) -> None:
        """Raise DeskError where a draft has problems or failing cases."""
        if problems := self.problems(draft):
            raise DeskError(
                Message(
                    "Utkastet kan ikke sendes inn ennå, for noe må rettes. Det er lagret som det "
                    "er. Det første av {count}: {first}",
                    count=len(problems),
                    first=problems[0],
                )
            )
        if failures := self.failures(draft):
            raise DeskError(
                Message(
                    "Utkastet kan ikke sendes inn ennå, for regeltestene holder ikke. Det er "
                    "lagret som det er. Det første av {count}: {first}",
                    count=len(failures),
                    first=failures[0],
                )
            )


def _with(draft: Draft, over: Content) -> Catalogue:
    return with_drafts(over.catalogue, over.files, [draft])
