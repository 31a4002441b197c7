"""The frozen values that leave the store. Nothing about a client has a place in any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from matcher.store.chain import Happening


@dataclass(frozen=True, slots=True)
class StoredPackage:
    """An imported catalogue as it was stored; `hash` is what its files must add up to.

    `valid_from` is the first day it is to be used; None where that is the day it was taken in.
    """

    version: str
    hash: str
    imported_at: datetime
    source_name: str
    content: bytes = field(repr=False)
    valid_from: date | None = None
    signed_by: str = ""
    """The names of those who signed it; empty where nobody has."""

    @property
    def early(self) -> bool:
        """Whether it was taken in before the first day it is to be used."""
        return self.valid_from is not None and self.valid_from > self.imported_at.date()


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A program somebody is changing, as JSON; `based_on` is the hash of the catalogue it is from.

    `base` is the hash of the program and its cases as they were there, `editors` a JSON list of
    all who have changed it, `kind` what becomes of the program. `revision` is another number each
    time the draft is saved. `expectations` and `missing` are what it changes in cases of other
    files; `former` is what it was before it was taken on from a newer version. `stands_on` are
    the drafts it cannot be without, by key, with the hash of each as it was then.
    """

    program_id: str
    content: str = field(repr=False)
    based_on: str
    changed_at: datetime
    cases: str = field(default="", repr=False)
    expectations: str = field(default="{}", repr=False)
    base: str = ""
    author: str = ""
    editors: str = "[]"
    state: str = "editing"
    reason: str = ""
    submitted_by: str = ""
    approved_by: str = ""
    kind: str = ""
    revision: int = 0
    missing: str = field(default="{}", repr=False)
    former: str = field(default="", repr=False)
    seal: str = field(default="", repr=False, compare=False)
    """The hash of the rest as it was written; empty where an earlier release wrote it."""

    stands_on: str = "{}"


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """A published catalogue without its content. `number` is its place in the order of publishing.

    `adopted` tells that it came from outside and was in use before something was published on it.
    """

    number: int
    name: str
    hash: str
    valid_from: date
    published_at: datetime
    published_by: str = ""
    approved_by: str = ""
    reason: str = ""
    programs: tuple[str, ...] = ()
    adopted: bool = False


@dataclass(frozen=True, slots=True)
class StoredReport:
    """What a caseworker reported about a program; `hash` tells the same report twice apart."""

    program_id: str
    catalogue: str
    says: str
    note: str
    at: str
    hash: str
    taken_in_at: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """That some reports are dealt with: those named, by whom and how."""

    reports: tuple[int, ...]
    at: datetime
    by: str
    how: str


@dataclass(frozen=True, slots=True)
class DeskChange:
    """All that one act at the desk changes: saved together or not at all.

    A draft takes the place of the one whose revision is named with it, 0 for none; `dropped`
    likewise. `newest` is the number of the newest version that a publisher had seen; None where
    nothing is published.
    """

    drafts: tuple[tuple[DraftRow, int], ...] = ()
    dropped: Mapping[str, int] = field(default_factory=dict)
    versions: tuple[tuple[StoredVersion, bytes], ...] = field(default=(), repr=False)
    newest: int | None = None
    happenings: tuple[Happening, ...] = ()
    reports: tuple[StoredReport, ...] = ()
    settled: Settled | None = None
