"""The published versions, with the catalogue they began from as the first of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from matcher.catalogue import content_hash, load, problems, read_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.rulework.records import DeskError, Version
from matcher.store import StoredVersion, built_on, line
from matcher.store.in_force import in_force, with_packages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matcher.catalogue import Catalogue
    from matcher.documents import Problem
    from matcher.store import Store

_KEPT_IN_MEMORY = 4
_LONG_AGO = date(2000, 1, 1)


@dataclass(frozen=True)
class Content:
    """A version's catalogue and the files it was made from."""

    catalogue: Catalogue
    files: Mapping[str, bytes] = field(repr=False)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it already, and no fault of a draft."""
        return tuple(problems(self.catalogue))


class VersionStore:
    """All versions there are. What was read once is kept as long as the database is as it was."""

    def __init__(
        self,
        store: Store,
        bundled: Callable[[], Mapping[str, bytes]],
        now: Callable[[], datetime],
    ) -> None:
        """Read nothing yet."""
        self._store = store
        self._bundled = bundled
        self._now = now
        self._seen: object = None
        self._all: list[StoredVersion] = []
        self._packages: Mapping[str, bytes] = {}
        self._first: Content | None = None
        self._loaded: dict[str, Content] = {}

    def forget(self) -> None:
        """Look into the database anew the next time: something was published."""
        self._seen = None

    def all(self) -> list[StoredVersion]:
        """Return every version by number; the last may be one that is not stored as such yet."""
        stat = self._store.path.stat() if self._store.path.exists() else None
        seen = stat and (stat.st_mtime_ns, stat.st_size)
        if self._seen is None or seen != self._seen:
            packages = self._store.packages()
            self._packages = {package.hash: package.content for package in packages}
            found = list(self._store.versions())
            if not found and all(package.early for package in packages):
                found = [self._came_with_the_program()]
            self._all = with_packages(found, packages)
            self._seen = seen
        return self._all

    def _came_with_the_program(self) -> StoredVersion:
        catalogue, now = self._beginning().catalogue, self._now()
        first = min(_day(catalogue.published), now.date())
        return StoredVersion(
            number=1,
            name=catalogue.version,
            hash=catalogue.hash,
            valid_from=first,
            # Before anything that was taken in here.
            published_at=datetime.combine(first, time.min, now.tzinfo),
            adopted=True,
        )

    def _beginning(self) -> Content:
        if self._first is None:
            files = self._bundled()
            self._first = Content(load(files), files)
        return self._first

    def newest(self) -> StoredVersion:
        """Return the version that will be in force last: what the next change builds on."""
        return line(self.all())[-1]

    def in_force(self, day: date) -> StoredVersion | None:
        """Return the version of a day; None before the first."""
        return in_force(self.all(), day)

    def under(self, day: date) -> StoredVersion:
        """Return the version that one which takes over on a day is made from."""
        return built_on(self.all(), day, self._now().date())

    def today(self) -> StoredVersion:
        """Return the version of today, or the first one while all are still to come."""
        return self.in_force(self._now().date()) or line(self.all())[0]

    def after(self, day: date) -> list[StoredVersion]:
        """Return the versions that take over after a day: of several of one day, the last."""
        later = {v.valid_from: v for v in line(self.all()) if v.valid_from > day}
        return list(later.values())

    def day_of(self, version: StoredVersion) -> date:
        """Return the day to look back to a version on: today, or the last day it was in force.

        One that is still to come, or was never in force, has its first day.
        """
        today, followers = self._now().date(), line(self.all())
        if self.in_force(today) == version:
            return today
        at = followers.index(version) if version in followers else len(followers)
        ends = [later.valid_from - timedelta(days=1) for later in followers[at + 1 : at + 2]]
        return max([version.valid_from, *(day for day in ends if day < today)])

    def named(self, name: str) -> StoredVersion:
        """Return the newest version of a name. Raises DeskError where there is none."""
        found = [version for version in self.all() if version.name == name]
        if not found:
            raise DeskError(
                Message(
                    "Det finnes ingen katalogversjon «{name}». Se listen over versjoner og velg "
                    "en av dem.",
                    name=name[:100],
                )
            )
        return found[-1]

    def content(self, version: StoredVersion) -> Content:
        """Return a version's catalogue. Raises DeskError where it is not what was published."""
        if version.hash not in self._loaded:
            content = self._read(version)
            while len(self._loaded) >= _KEPT_IN_MEMORY:
                del self._loaded[next(iter(self._loaded))]
            self._loaded[version.hash] = content
        return self._loaded[version.hash]

    def _read(self, version: StoredVersion) -> Content:
        files = self.files(version)
        try:
            return Content(load(files), files)
        except InputError as error:
            raise _damaged(version) from error

    def files(self, version: StoredVersion) -> Mapping[str, bytes]:
        """Return a version's files. Raises DeskError where they are not what was published."""
        raw = self._store.version_content(version.number)
        if raw is None:
            raw = self._packages.get(version.hash)
        try:
            files = self._beginning().files if raw is None else read_package(raw)
        except InputError as error:
            raise _damaged(version) from error
        if content_hash(files) != version.hash:
            raise _damaged(version)
        return files


def _damaged(version: StoredVersion) -> DeskError:
    return DeskError(
        Message(
            "Katalogversjonen «{name}» er skadet og kan ikke leses. Ingenting er endret. Hent fram "
            "en sikkerhetskopi, eller velg en annen versjon.",
            name=version.name,
        )
    )


def shown(version: StoredVersion) -> Version:
    """Return a version as the desk hands it out."""
    return Version(
        id=version.name,
        hash=version.hash,
        valid_from=version.valid_from,
        published_at=version.published_at,
        published_by=version.published_by,
        approved_by=version.approved_by,
        reason=version.reason,
        programs=version.programs,
        number=version.number,
        adopted=version.adopted,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _LONG_AGO
