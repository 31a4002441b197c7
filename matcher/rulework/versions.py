"""The published versions as the desk hands them out: what was in force when, and its catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import write_package
from matcher.messages import Message
from matcher.rulework.records import DeskError
from matcher.rulework.verification import verify_line
from matcher.rulework.version_store import shown

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.rulework.records import Version
    from matcher.rulework.session import Session


class Versions:
    """Every version there is; none of them ever changes."""

    def __init__(self, session: Session) -> None:
        """Read the versions of a session's database."""
        self._session, self._stored = session, session.versions

    def all(self) -> tuple[Version, ...]:
        """Return all versions in the order they were published, the first catalogue first."""
        return tuple(shown(version) for version in self._stored.all())

    def catalogue_of(self, version_id: str) -> Catalogue:
        """Return a version's catalogue. Raises DeskError where it is not what was published."""
        return self._stored.content(self._stored.named(version_id)).catalogue

    def package_of(self, version_id: str) -> bytes:
        """Return a version as a catalogue file for other machines, equal each time.

        Raises DeskError where it is not what was published, also by the history.
        """
        verify_line(self._session)
        return write_package(self._stored.files(self._stored.named(version_id)))

    def catalogue_at(self, day: date) -> Catalogue:
        """Return the catalogue in force on a day. Raises DeskError where it is before the first."""
        found = self._stored.in_force(day)
        if found is None:
            raise DeskError(
                Message("Ingen versjon gjaldt {day}. Velg en senere dag.", day=f"{day:%d.%m.%Y}")
            )
        return self._stored.content(found).catalogue

    def day_of(self, version_id: str) -> date:
        """Return the day to look back to a version on. Raises DeskError where there is none."""
        return self._stored.day_of(self._stored.named(version_id))

    def at(self, day: date) -> Version | None:
        """Return the version in force on a day; None before the first."""
        found = self._stored.in_force(day)
        return shown(found) if found else None
