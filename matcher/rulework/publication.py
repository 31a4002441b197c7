"""From approved drafts to a new version: checked in full before a byte is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue import CatalogueError, load, problems, write_package
from matcher.catalogue.question_checks import is_unused
from matcher.messages import Message, joined
from matcher.rulework.draft_checks import cases_about
from matcher.rulework.entry_files import with_entries
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_uses import used_by
from matcher.rulework.event_kinds import EventKind
from matcher.rulework.former_drafts import is_otherwise
from matcher.rulework.overlay import files_with, fingerprint, headed, is_as
from matcher.rulework.records import DeskError
from matcher.store import DeskChange, Happening, Settled, StoredVersion, version_seal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from matcher.catalogue import Catalogue
    from matcher.documents import Problem
    from matcher.messages import Sayable
    from matcher.questions import Text
    from matcher.rulework.entry_files import EntryDraft
    from matcher.rulework.records import Draft
    from matcher.rulework.version_store import VersionStore

_MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class Publication:
    """What somebody wants to publish."""

    drafts: Sequence[Draft]
    cases: Mapping[str, str]
    valid_from: date
    reason: str
    by: str
    at: datetime
    reports: tuple[int, ...] = ()
    entries: Sequence[EntryDraft] = ()
    """What else of the catalogue is changed."""

    @property
    def dropped(self) -> dict[str, int]:
        """What is no draft any more, by key, with the revision that is published."""
        programs = {draft.program.id: draft.revision for draft in self.drafts}
        return {**programs, **{entry.key: entry.revision for entry in self.entries}}

    @property
    def approvers(self) -> tuple[str, ...]:
        """Who stands behind it beside its authors."""
        names = [draft.approved_by for draft in self.drafts]
        names += [entry.approved_by for entry in self.entries]
        return tuple(dict.fromkeys(names))


def publication(wanted: Publication, versions: VersionStore, stored: int) -> DeskChange:
    """Return all that publishing changes; the first new version is the one asked for.

    Versions that are to take over later get successors with the same change, so that it is not
    lost on their day. `stored` is how many versions the database has. Raises DeskError with what
    is in the way.
    """
    base = versions.under(wanted.valid_from)
    later = versions.after(wanted.valid_from)
    _refuse_stale(wanted, versions, base, later)
    taken = {version.name for version in versions.all()}
    adopted = [version for version in versions.all() if version.number > stored]
    made = [(version, write_package(versions.files(version))) for version in adopted]
    happenings = [_adopted(version, wanted) for version in adopted]
    number = stored + len(adopted)
    for place, under in enumerate([base, *later]):
        number += 1
        day = wanted.valid_from if place == 0 else under.valid_from
        name = _free_name(day, taken)
        taken.add(name)
        files = headed(
            with_entries(
                files_with(versions.files(under), wanted.drafts, wanted.cases), wanted.entries
            ),
            name,
            wanted.at.date(),
            day,
        )
        catalogue = _proved(files, _known(under, wanted, versions), wanted)
        version = _version(number, name, catalogue.hash, day, wanted)
        made.append((version, write_package(files)))
        happenings.append(
            _published(version, wanted, EventKind.CARRIED if place else EventKind.PUBLISHED)
        )
    return DeskChange(
        dropped=wanted.dropped,
        versions=tuple(made),
        newest=stored,
        happenings=tuple(happenings),
        settled=Settled(wanted.reports, wanted.at, wanted.by, wanted.reason),
    )


def _refuse_stale(
    wanted: Publication, versions: VersionStore, base: StoredVersion, later: list[StoredVersion]
) -> None:
    newest = versions.newest()
    for entry in wanted.entries:
        for version in [newest, base, *later]:
            if not is_as(versions.files(version), entry.key, entry.base):
                raise DeskError(_stale(entry.name, version.name))
    for draft in wanted.drafts:
        name = draft.program.name
        if fingerprint(versions.files(newest), draft.program.id) != draft.base:
            raise DeskError(_stale(name, newest.name))
        for version in [base, *later]:
            if _builds_on_another(draft, version, newest, versions):
                raise DeskError(_too_early(name, newest.valid_from))


def _builds_on_another(
    draft: Draft, version: StoredVersion, newest: StoredVersion, versions: VersionStore
) -> bool:
    """Tell whether a version has a program otherwise than the newest, which a draft builds on.

    What was changed and changed back is written otherwise and says the same.
    """
    if fingerprint(versions.files(version), draft.program.id) == draft.base:
        return False
    there, here = versions.content(version), versions.content(newest)
    known = draft.program.id in there.catalogue.programs
    return not known or is_otherwise(draft.program.id, there, here)


def _stale(name: Text, version: str) -> Message:
    return Message(
        "«{name}» er endret i versjon {version} etter at utkastet ble begynt. Ingenting er "
        "publisert. Åpne utkastet, se hva som er annerledes, og ta det videre fra den nye "
        "versjonen.",
        name=name,
        version=version,
    )


def _too_early(name: Text, day: date) -> Message:
    return Message(
        "«{name}» har en endring som gjelder fra {day:%d.%m.%Y}, og utkastet bygger på den. "
        "Ingenting er publisert. Velg den datoen eller en senere, eller trekk den ventende "
        "versjonen tilbake under Versjoner hvis dagens regel må rettes først.",
        name=name,
        day=day,
    )


def _free_name(day: date, taken: set[str]) -> str:
    number = 1
    while (name := f"{day:%Y.%m.%d}.{number}") in taken:
        number += 1
    return name


def _known(under: StoredVersion, wanted: Publication, versions: VersionStore) -> frozenset[Problem]:
    """Return what is wrong already, now or in the version that is gone back to."""
    former = [versions.named(each.id) for each in wanted.entries if each.kind is EntryKind.VERSION]
    return frozenset(
        problem for each in (under, *former) for problem in versions.content(each).problems
    )


def _proved(
    files: Mapping[str, bytes], known: frozenset[Problem], wanted: Publication
) -> Catalogue:
    """Load what is to be published and check all of it. Raises DeskError."""
    try:
        catalogue = load(files)
    except CatalogueError as error:
        raise _in_the_way(error.faults) from error
    # A new question is there before the first rule that asks it.
    found = [
        fault
        for fault in problems(catalogue)
        if fault not in known and not (wanted.entries and is_unused(fault))
    ]
    if found:
        raise _in_the_way(found)
    ids = [draft.program.id for draft in wanted.drafts]
    for entry in wanted.entries:
        ids += used_by(catalogue, entry.kind, entry.id)
    whole = {case.id for draft in wanted.drafts for case in draft.cases}
    if failed := cases_about(ids, catalogue, whole):
        raise _in_the_way(failed)
    return catalogue


def _in_the_way(lines: Sequence[Sayable]) -> DeskError:
    more = len(lines) - _MOST_TOLD
    told = [Message("Ingenting er publisert. Dette må rettes først:"), *lines[:_MOST_TOLD]]
    if more > 0:
        told.append(Message("… og {more} til.", more=more))
    return DeskError(joined(told, "\n"))


def _version(number: int, name: str, digest: str, day: date, wanted: Publication) -> StoredVersion:
    return StoredVersion(
        number=number,
        name=name,
        hash=digest,
        valid_from=day,
        published_at=wanted.at,
        published_by=wanted.by,
        approved_by=", ".join(wanted.approvers),
        reason=wanted.reason,
        programs=tuple(wanted.dropped),
    )


def _published(version: StoredVersion, wanted: Publication, kind: EventKind) -> Happening:
    return Happening(
        wanted.at, wanted.by, kind, version.programs, version.name, wanted.reason, version.hash,
        version_seal(version),
    )  # fmt: skip


def _adopted(version: StoredVersion, wanted: Publication) -> Happening:
    return Happening(
        wanted.at, wanted.by, EventKind.ADOPTED, version=version.name, content=version.hash,
        bound=version_seal(version),
    )  # fmt: skip
