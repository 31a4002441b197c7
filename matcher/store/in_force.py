"""Which published version is in force on a day: one rule, for the first look and for the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from matcher.store.records import StoredVersion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from matcher.store.records import StoredPackage


class Dated(Protocol):
    """What the rule needs to know about a version."""

    @property
    def number(self) -> int:
        """Return its place in the order of publishing."""

    @property
    def valid_from(self) -> date:
        """Return the first day it is in force."""

    @property
    def adopted(self) -> bool:
        """Tell whether it came from outside: it builds on nothing that was published here."""


D = TypeVar("D", bound=Dated)


def line(versions: Iterable[D]) -> list[D]:
    """Return the versions that take over from each other, in that order.

    One that was still to come when a catalogue from outside was taken into use never will: the
    catalogue knows nothing of it.
    """
    found = sorted(versions, key=lambda version: version.number)
    taken_over = [version for version in found if version.adopted]
    kept = (
        version
        for version in found
        if not any(
            other.number > version.number and other.valid_from < version.valid_from
            for other in taken_over
        )
    )
    return sorted(kept, key=lambda version: (version.valid_from, version.number))


def in_force(versions: Iterable[D], day: date) -> D | None:
    """Return the version of a day; None before the first."""
    return next((v for v in reversed(line(versions)) if v.valid_from <= day), None)


def built_on(versions: Sequence[D], day: date, today: date) -> D:
    """Return what a version that takes over on a day is made from; `today` is the day it is made.

    Before the first day there is, that is the first one.
    """
    return in_force(versions, day) or in_force(versions, today) or line(versions)[0]


def in_order(packages: Iterable[StoredPackage]) -> tuple[StoredPackage, ...]:
    """Return packages in the order they were taken in."""
    return tuple(sorted(packages, key=lambda package: package.imported_at))


def with_packages(
    versions: list[StoredVersion], packages: Iterable[StoredPackage]
) -> list[StoredVersion]:
    """Return the versions, and after them the imported catalogues that were taken in later."""
    found = list(versions)
    for package in packages:
        if versions and package.imported_at <= versions[-1].published_at:
            continue
        taken_in = package.imported_at.date()
        found.append(
            StoredVersion(
                number=found[-1].number + 1 if found else 1,
                name=package.version,
                hash=package.hash,
                valid_from=max(taken_in, package.valid_from or taken_in),
                published_at=package.imported_at,
                adopted=True,
            )
        )
    return found
