"""Door 2: what a supervisor does. Every act is saved when it returns, and not at all if it raises.

An act that is refused says in words what was kept and what to do. No screen is trusted with a
rule of the desk: approving one's own change is refused here, and once more by the database.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from matcher.catalogue.diff import differences
from matcher.catalogue.loading import read_folder
from matcher.rulework import reviewing, telling
from matcher.rulework.identity import among, identity, written
from matcher.rulework.judging import failures_of, problems_of, staleness
from matcher.rulework.merging import fingerprint, own_cases, with_drafts
from matcher.rulework.publishing import Publication, publication
from matcher.rulework.records import DeskError, Draft, DraftState, edited
from matcher.rulework.rolling_back import former
from matcher.rulework.starting import (
    blank,
    confirmed,
    copy_of,
    expecting_information,
    free_id,
    informed,
    retired,
)
from matcher.rulework.stored import faults_of, opened, to_store
from matcher.rulework.telling import What
from matcher.rulework.versions import Versions, shown
from matcher.store.chain import Happening
from matcher.store.failures import Overtaken
from matcher.store.paths import bundled_catalogue, database_file
from matcher.store.records import Change as StoredChange
from matcher.store.records import Settled
from matcher.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from matcher.catalogue.cases import Failure, RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.diff import Change
    from matcher.catalogue.programs import Program
    from matcher.documents import Problem
    from matcher.rulework.records import Report, ReviewItem, Version
    from matcher.rulework.versions import Content
    from matcher.store import records
    from matcher.store.chain import Event


def _now() -> datetime:
    return datetime.now().astimezone()


def _bundled() -> Mapping[str, bytes]:
    return read_folder(bundled_catalogue())


class Rulework:
    """The supervisor's desk over one database. May be used from a background job as well."""

    def __init__(
        self,
        store: Store,
        bundled: Callable[[], Mapping[str, bytes]] = _bundled,
        who: Callable[[], str] | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """Work on a store; `bundled` gives the files of the catalogue that came with the program.

        `who` tells who is at the desk: the configured supervisor or the system's user by default.
        """
        self._store = store
        self._who = who or identity(store)
        self._now = now
        self._versions = Versions(store, bundled, now)
        self._mine: dict[str, int] = {}

    @classmethod
    def open(cls, path: Path | None = None) -> Rulework:
        """Return the desk of the user's own database. Raises StoreError."""
        return cls(Store.open(path or database_file()))

    @property
    def me(self) -> str:
        """Who is at the desk."""
        return self._who()

    @property
    def today(self) -> date:
        """The local date of the desk's clock."""
        return self._now().date()

    @property
    def published(self) -> Catalogue:
        """The catalogue in force today, with its rule cases."""
        return self._versions.content(self._versions.today()).catalogue

    @property
    def newest(self) -> Catalogue:
        """The catalogue that changes build on: the published one, or one that is yet to come."""
        return self._head().catalogue

    def _head(self) -> Content:
        return self._versions.content(self._versions.newest())

    # Drafts

    def drafts(self) -> tuple[Draft, ...]:
        """Return all drafts by program; those that cannot be read are told by `unreadable`."""
        found = []
        for row in self._store.drafts():
            try:
                found.append(opened(row, self.newest.questionnaire))
            except DeskError:
                continue
        return tuple(found)

    def unreadable(self) -> tuple[str, ...]:
        """Return why drafts cannot be read, one sentence each; they are left untouched."""
        told = []
        for row in self._store.drafts():
            try:
                opened(row, self.newest.questionnaire)
            except DeskError as error:
                told.append(str(error))
        return tuple(told)

    def draft(self, program_id: str) -> Draft | None:
        """Return the draft of a program, if there is one. Raises DeskError if it is unreadable."""
        row = self._store.draft(program_id)
        return opened(row, self.newest.questionnaire) if row else None

    def edit(self, program_id: str) -> Draft:
        """Return the draft of a program, or one to begin with; it is stored when first saved."""
        if draft := self.draft(program_id):
            return draft
        content = self._head()
        if program_id not in content.catalogue.programs:
            raise DeskError(f"Det finnes ikke noe tiltak «{program_id[:80]}». Ingenting er endret.")
        cases = own_cases(content.catalogue, content.files, program_id)
        return self._begun(content.catalogue.programs[program_id], cases)

    def new_program(self, program_id: str, name: str) -> Draft:
        """Begin on a program that is not there yet."""
        program = blank(self._free(program_id), written(name, "Navnet"), self.today)
        return self._put(replace(self._begun(program), new=True))

    def duplicate(self, program_id: str, new_id: str) -> Draft:
        """Begin on a new program as a copy of one, or of its draft; rule cases are not copied."""
        program = copy_of(self.edit(program_id).program, self._free(new_id), self.today)
        return self._put(replace(self._begun(program), new=True))

    def retire(self, program_id: str, why: str, replaced_by: Iterable[str] = ()) -> Draft:
        """Begin on ending a program: it is kept for information, and its rule cases expect so."""
        draft, content = self.edit(program_id), self._head()
        if draft.new:
            raise DeskError("Tiltaket er ikke publisert ennå. Forkast utkastet i stedet.")
        others = tuple(replaced_by)
        self._refuse_unknown(others, content.catalogue)
        program = retired(draft.program, written(why, "Grunnen"), others)
        own = {case.id for case in draft.cases}
        kept = [case for case in content.catalogue.cases if case.id not in own]
        mine = expecting_information(draft.cases, program_id)
        cases = tuple(informed(case, mine) for case in draft.cases)
        expected = {**draft.expectations, **expecting_information(kept, program_id)}
        return self._put(
            replace(draft, program=program, cases=cases, expectations=expected, retired=True)
        )

    @staticmethod
    def _refuse_unknown(program_ids: Iterable[str], catalogue: Catalogue) -> None:
        for name in program_ids:
            if name not in catalogue.programs:
                raise DeskError(f"Det finnes ikke noe tiltak «{name[:80]}». Ingenting er endret.")

    def _free(self, program_id: str) -> str:
        taken = {row.program_id for row in self._store.drafts()} | self.newest.programs.keys()
        return free_id(program_id, taken)

    def _begun(self, program: Program, cases: tuple[RuleCase, ...] = ()) -> Draft:
        content = self._head()
        return Draft(
            program=program,
            cases=cases,
            expectations={},
            based_on=content.catalogue.hash,
            author=self.me,
            changed_at=self._now(),
            state=DraftState.EDITING,
            base=fingerprint(content.files, program.id),
        )

    def save(self, draft: Draft) -> Draft:
        """Store a draft and return it as it is now; one that was sent in has to be sent in again.

        Only program, cases and expectations are taken from it. Raises DeskError where somebody
        else has changed it since it was handed out, or where it could not be read back.
        """
        program_id = draft.program.id
        row = self._store.draft(program_id)
        if row is None:
            if draft.revision:
                raise Overtaken
            same_as_published = self._is_published(draft)
            return draft if same_as_published else self._put(draft)
        if row.revision not in {draft.revision, self._mine.get(program_id)}:
            raise Overtaken
        stood = opened(row, self.newest.questionnaire)
        content = (draft.program, draft.cases, dict(draft.expectations))
        if content == (stood.program, stood.cases, dict(stood.expectations)):
            return stood
        program, cases, expectations = content
        changed = replace(stood, program=program, cases=cases, expectations=expectations)
        return self._put(changed, row)

    def _is_published(self, draft: Draft) -> bool:
        content = self._head()
        program = content.catalogue.programs.get(draft.program.id)
        cases = own_cases(content.catalogue, content.files, draft.program.id)
        return (draft.program, draft.cases, dict(draft.expectations)) == (program, cases, {})

    def _put(self, draft: Draft, row: records.Draft | None = None) -> Draft:
        """Store what somebody has changed: it is theirs too, and nobody has approved it."""
        over, changed = draft.revision, edited(draft, self.me)
        what = What.STARTED if not over else What.REOPENED
        told = () if over and draft.state is DraftState.EDITING else (self._told(what, draft),)
        return self._replace([(changed, over)], told, row)[0]

    def _replace(
        self,
        drafts: Iterable[tuple[Draft, int]],
        told: Iterable[Happening],
        row: records.Draft | None = None,
        settled: Settled | None = None,
    ) -> tuple[Draft, ...]:
        """Store drafts over those with the revisions named, all or none."""
        at, questionnaire = self._now(), self.newest.questionnaire
        fresh = [
            (replace(draft, changed_at=at, revision=secrets.randbits(62) + 1), over)
            for draft, over in drafts
        ]
        rows = tuple((to_store(draft, questionnaire, row), over) for draft, over in fresh)
        self._store.change(StoredChange(drafts=rows, happenings=tuple(told), settled=settled))
        for draft, _ in fresh:
            self._mine[draft.program.id] = draft.revision
        return tuple(draft for draft, _ in fresh)

    def _told(self, what: What, draft: Draft, why: str = "") -> Happening:
        program = to_store(draft, self.newest.questionnaire).content
        content = hashlib.sha256(program.encode()).hexdigest()
        return Happening(self._now(), self.me, what, (draft.program.id,), "", why, content)

    def discard(self, program_id: str) -> None:
        """Throw a draft away; that it was there stays in the history."""
        row = self._row(program_id)
        told = Happening(self._now(), self.me, What.DISCARDED, (program_id,))
        self._store.change(StoredChange(dropped={program_id: row.revision}, happenings=(told,)))
        self._mine.pop(program_id, None)

    def rebase(self, program_id: str) -> Draft:
        """Take a draft on from the newest version: somebody has seen what was changed there."""
        draft, content = self._stored(program_id), self._head()
        base = fingerprint(content.files, program_id)
        moved = replace(
            draft,
            based_on=content.catalogue.hash,
            base=base,
            new=draft.new and program_id not in content.catalogue.programs,
            state=DraftState.EDITING,
            submitted_by="",
            approved_by="",
        )
        return self._replace([(moved, draft.revision)], [self._told(What.REBASED, draft)])[0]

    def _row(self, program_id: str) -> records.Draft:
        row = self._store.draft(program_id)
        if row is None:
            raise DeskError(
                f"Det finnes ikke noe utkast til «{program_id[:80]}». Det kan være publisert eller "
                "forkastet av en annen. Ingenting er endret."
            )
        return row

    def _stored(self, program_id: str) -> Draft:
        return opened(self._row(program_id), self.newest.questionnaire)

    # What a draft does

    def catalogue_with(self, drafts: Iterable[Draft]) -> Catalogue:
        """Return the newest catalogue with drafts in it, for a look; nothing is checked."""
        content = self._head()
        return with_drafts(content.catalogue, content.files, list(drafts))

    def problems(self, draft: Draft) -> list[Problem]:
        """Return all that has to be mended before a draft can be sent in, failing cases apart."""
        content = self._head()
        questionnaire = content.catalogue.questionnaire
        row = self._store.draft(draft.program.id)
        faults = faults_of(to_store(draft, questionnaire, row), questionnaire)
        stale = staleness(draft, content, self._versions.newest().name)
        return [*stale, *faults, *problems_of(draft, content)]

    def failures(self, draft: Draft) -> list[Failure]:
        """Return the expectations of rule cases that do not hold with a draft."""
        return failures_of(draft, self.catalogue_with([draft]))

    # The life of a change

    def submit(self, program_id: str, reason: str) -> Draft:
        """Send a draft in to be approved; refused while it has problems or failing cases."""
        draft, why = self._stored(program_id), written(reason, "Begrunnelsen")
        if draft.state is not DraftState.EDITING:
            raise DeskError("Utkastet er alt sendt inn. Ingenting er endret.")
        self._refuse_unfinished(draft)
        sent = replace(
            draft, state=DraftState.SUBMITTED, reason=why, submitted_by=self.me, approved_by=""
        )
        told = self._told(What.SUBMITTED, sent, why)
        return self._replace([(sent, draft.revision)], [told], self._row(program_id))[0]

    def _refuse_unfinished(self, draft: Draft) -> None:
        if problems := self.problems(draft):
            raise DeskError(
                f"Utkastet har {len(problems)} problem(er) og kan ikke sendes inn ennå. Det er "
                f"lagret som det er. Det første: {problems[0]}"
            )
        if failures := self.failures(draft):
            raise DeskError(
                f"{len(failures)} forventning(er) i regeltestene holder ikke, så utkastet kan ikke "
                f"sendes inn ennå. Det er lagret som det er. Den første: {failures[0]}"
            )

    def approve(self, program_id: str, seen: Draft | None = None) -> Draft:
        """Approve what another has sent in; refused for everybody who had a hand in it.

        `seen` is what the approver looked at: another version of it is not approved unseen.
        """
        draft, me = self._stored(program_id), self.me
        if seen is not None and seen.revision != draft.revision:
            raise Overtaken
        if draft.state is not DraftState.SUBMITTED:
            raise DeskError(
                "Utkastet venter ikke på godkjenning. Ingenting er endret. Det må sendes inn først."
            )
        if among(me, (draft.author, draft.submitted_by, *draft.editors)):
            raise DeskError(
                "Du kan ikke godkjenne en endring du selv har vært med på. Utkastet venter fortsatt. "
                "Be en annen fagansvarlig om å se på det."
            )
        done = replace(draft, state=DraftState.APPROVED, approved_by=me)
        told = self._told(What.APPROVED, done)
        return self._replace([(done, draft.revision)], [told], self._row(program_id))[0]

    def send_back(self, program_id: str, why: str) -> Draft:
        """Send what was sent in back to be worked on; the why is then the draft's `reason`."""
        draft, why = self._stored(program_id), written(why, "Grunnen")
        if draft.state is DraftState.EDITING:
            raise DeskError("Utkastet er ikke sendt inn. Ingenting er endret.")
        back = replace(draft, state=DraftState.EDITING, reason=why, submitted_by="", approved_by="")
        told = self._told(What.SENT_BACK, back, why)
        return self._replace([(back, draft.revision)], [told], self._row(program_id))[0]

    def publish(self, program_ids: Iterable[str], valid_from: date, reason: str) -> Version:
        """Publish approved drafts as a new version, in force from a day on: today or later.

        All of it is checked first; a version that was to take over later gets the change too.
        """
        ids = tuple(dict.fromkeys(program_ids))
        rows = {name: self._row(name) for name in ids}
        drafts = [opened(rows[name], self.newest.questionnaire) for name in ids]
        self._refuse_unpublishable(drafts, valid_from)
        wanted = Publication(
            drafts=drafts,
            cases={name: row.cases for name, row in rows.items()},
            valid_from=valid_from,
            reason=written(reason, "Begrunnelsen"),
            by=self.me,
            at=self._now(),
            reports=tuple(report.number for report in self.reports() if report.program in rows),
        )
        change = publication(wanted, self._versions, len(self._store.versions()))
        self._store.change(change)
        self._versions.forget()
        for name in ids:
            self._mine.pop(name, None)
        first = next(version for version, _ in change.versions if not version.adopted)
        return shown(first)

    def _refuse_unpublishable(self, drafts: list[Draft], valid_from: date) -> None:
        if not drafts:
            raise DeskError("Ingen utkast er valgt. Ingenting er publisert. Velg minst ett.")
        if valid_from < self.today:
            raise DeskError(
                "En versjon kan ikke gjelde fra en dag som har vært. Ingenting er publisert. Velg "
                "dagens dato eller en senere."
            )
        for draft in drafts:
            others = (draft.author, draft.submitted_by, *draft.editors)
            whole = draft.approved_by and not among(draft.approved_by, others)
            if draft.state is not DraftState.APPROVED or not whole:
                raise DeskError(
                    f"«{draft.program.name.nb}» er ikke godkjent av en annen. Ingenting er "
                    "publisert. Få endringen godkjent først."
                )

    # Versions

    def versions(self) -> tuple[Version, ...]:
        """Return all versions in the order they were published, the first catalogue first."""
        return tuple(shown(version) for version in self._versions.all())

    def catalogue_of(self, version_id: str) -> Catalogue:
        """Return the catalogue of a version. Raises DeskError where it is not what was published."""
        return self._versions.content(self._versions.named(version_id)).catalogue

    def version_at(self, day: date) -> Version | None:
        """Return the version in force on a day; None before the first."""
        found = self._versions.in_force(day)
        return shown(found) if found else None

    def roll_back(self, to_version: str, reason: str) -> tuple[Draft, ...]:
        """Propose to be as an earlier version was: sent in, to be approved by another."""
        why, me = written(reason, "Begrunnelsen"), self.me
        old, new = self._versions.content(self._versions.named(to_version)), self._head()
        wanted = [
            replace(
                self._begun(it.program, it.cases),
                expectations=it.expectations,
                retired=it.retired,
                state=DraftState.SUBMITTED,
                reason=why,
                submitted_by=me,
                editors=(me,),
            )
            for it in former(old, new, why)
        ]
        self._refuse_roll_back(wanted)
        ids = tuple(draft.program.id for draft in wanted)
        told = Happening(
            self._now(), me, What.ROLLED_BACK, ids, to_version, why, old.catalogue.hash
        )
        return self._replace([(draft, 0) for draft in wanted], [told])

    def _refuse_roll_back(self, wanted: list[Draft]) -> None:
        if not wanted:
            raise DeskError(
                "Alle tiltakene er alt slik de var i den versjonen. Ingenting er endret."
            )
        begun = {row.program_id for row in self._store.drafts()}
        if waiting := [d.program.name.nb for d in wanted if d.program.id in begun]:
            raise DeskError(
                f"Noen holder på med {', '.join(f'«{name}»' for name in waiting)}. Ingenting er "
                "endret. Publiser eller forkast de utkastene først."
            )
        for draft in wanted:
            self._refuse_unfinished(draft)

    @staticmethod
    def diff(a: Catalogue, b: Catalogue) -> tuple[Change, ...]:
        """Return what is different in the second catalogue, in sentences; texts too."""
        return differences(a, b)

    # History

    def history(self) -> tuple[Event, ...]:
        """Return every event, the first one first."""
        return self._store.history()

    def verify_history(self) -> None:
        """Raise DeskError where the history or a version is not as it was written."""
        versions = self._store.versions()
        telling.verify(self.history(), versions)
        for version in versions:
            self._versions.files(version)

    def export_history(self, form: Literal["json", "text"]) -> str:
        """Return the history to keep elsewhere."""
        return telling.exported(self.history(), form)

    # Review

    def confirm(self, program_id: str, how: str) -> Draft:
        """Note that a program was made sure of today, and send that in where nothing else waits.

        Reports about the program are then dealt with.
        """
        draft, how = self.edit(program_id), written(how, "Hvordan det ble bekreftet")
        me, begun = self.me, bool(draft.revision)
        program = confirmed(draft.program, how, self.today)
        changed = replace(edited(draft, me), program=program)
        told = [self._told(What.CONFIRMED, changed, how)]
        if not (begun or self.problems(changed) or self.failures(changed)):
            why = f"Bekreftet {self.today:%d.%m.%Y}: {how}"
            changed = replace(changed, state=DraftState.SUBMITTED, reason=why, submitted_by=me)
            told.append(self._told(What.SUBMITTED, changed, why))
        mine = tuple(report.number for report in self.reports() if report.program == program_id)
        settled = Settled(mine, self._now(), me, how)
        row = self._store.draft(program_id)
        return self._replace([(changed, draft.revision)], told, row, settled)[0]

    def report(self, path: Path) -> Report:
        """Take in a report from a file; the same file twice is one report."""
        row = reviewing.read_report(path, self.newest.programs, self._now())
        told = Happening(self._now(), self.me, What.REPORTED, (row.program_id,), content=row.hash)
        if all(known.hash != row.hash for known in self._store.reports()):
            self._store.change(StoredChange(reports=(row,), happenings=(told,)))
        return reviewing.opened(row)

    def reports(self) -> tuple[Report, ...]:
        """Return the reports nobody has dealt with, the oldest first."""
        return tuple(reviewing.opened(row) for row in self._store.reports())

    def settle(self, number: int, how: str) -> None:
        """Note how a report was dealt with; it then leaves the review list."""
        how = written(how, "Hva som ble gjort")
        told = Happening(self._now(), self.me, What.SETTLED, why=how)
        settled = Settled((number,), self._now(), self.me, how)
        self._store.change(StoredChange(happenings=(told,), settled=settled))

    def review_list(
        self, today: date | None = None, scores: Mapping[str, float] | None = None
    ) -> tuple[ReviewItem, ...]:
        """Return every reason to look at a program again; `scores` are mutation scores, 0 to 1."""
        return reviewing.review_list(
            self.published, self.reports(), today or self.today, scores or {}
        )
