"""What stands in the history for a row: hashes that any other column would change."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from matcher.digests import sha256

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.store.records import DraftRow, StoredPackage, StoredVersion

VERSION_COLUMNS = (
    "number", "name", "hash", "valid_from", "published_at", "published_by", "approved_by",
    "reason", "programs", "adopted",
)  # fmt: skip
"""All a version has but its content, which its hash stands for."""
PACKAGE_COLUMNS = ("version", "hash", "imported_at", "source_name", "valid_from")
_DRAFT_COLUMNS = (
    "program_id", "kind", "state", "reason", "author", "editors", "submitted_by", "approved_by",
    "based_on", "base", "expectations", "missing",
)  # fmt: skip
"""What becomes of a draft; its program and cases have a hash of their own."""


def seal(values: Mapping[str, object]) -> str:
    """Return the SHA-256 of plain values by name, as JSON with sorted keys, no spaces, UTF-8."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode(errors="surrogatepass")).hexdigest()


def version_columns(version: StoredVersion) -> dict[str, object]:
    """Return a version as its columns, without the content."""
    return {
        **asdict(version),
        "programs": json.dumps(version.programs),
        "valid_from": version.valid_from.isoformat(),
        "published_at": version.published_at.isoformat(),
        "adopted": int(version.adopted),
    }


def version_seal(version: StoredVersion) -> str:
    """Return what binds all columns of a version."""
    return seal(version_columns(version))


def package_seal(package: StoredPackage) -> str:
    """Return what binds all columns of an imported catalogue."""
    return seal({
        "version": package.version,
        "hash": package.hash,
        "imported_at": package.imported_at.isoformat(),
        "source_name": package.source_name,
        "valid_from": package.valid_from.isoformat() if package.valid_from else "",
        **({"signed_by": package.signed_by} if package.signed_by else {}),
    })  # fmt: skip


def draft_seal(draft: DraftRow) -> str:
    """Return what binds the state of a draft: who had a hand in it, and how far it has come."""
    return seal({name: getattr(draft, name) for name in _DRAFT_COLUMNS} | _ground(draft))


def setting_seal(key: str, value: str) -> str:
    """Return what binds a setting to its value."""
    return seal({"key": key, "value": value})


def whole_seal(draft: DraftRow) -> str:
    """Return what binds every column of a draft as it is stored."""
    columns = {**asdict(draft), "changed_at": draft.changed_at.isoformat()}
    left_out = {"seal", "stands_on"}
    return seal(
        {name: value for name, value in columns.items() if name not in left_out} | _ground(draft)
    )


def _ground(draft: DraftRow) -> dict[str, object]:
    """Return what a draft stands on; no column where that is nothing, as in older ones."""
    return {"stands_on": draft.stands_on} if draft.stands_on != "{}" else {}


def is_whole(draft: DraftRow) -> bool:
    """Tell whether a draft is as it was written; of one without a hash nobody knows otherwise."""
    return not draft.seal or draft.seal == whole_seal(draft)


def draft_content(draft: DraftRow) -> str:
    """Return the hash of a draft's program and cases; that of the files they become."""
    return content_of((draft.content.encode(), draft.cases.encode()))


def first_draft_content(draft: DraftRow) -> str:
    """Return the hash that events of older releases have for a draft: of its program alone."""
    return sha256(draft.content.encode()).hexdigest()


def content_of(parts: tuple[bytes, bytes]) -> str:
    """Return the hash of a program's file and the file of its own cases."""
    return sha256(b"\0".join(parts)).hexdigest()
