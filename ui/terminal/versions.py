"""`versions` and `diff`: what has been published here, and what is different between two."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.catalogue import differences
from matcher.messages import Message
from matcher.rulework import DeskError, Rulework
from matcher.store import Health, Store, database_file
from matcher.store.peek import peek
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue, Change
    from matcher.rulework import Version


def list_versions(*, as_json: bool) -> int:
    """Print every version there is, the first one first, and which of them is in force today."""
    desk = _desk()
    if desk is None:
        return _list_only_one(as_json=as_json)
    today = desk.versions.at(desk.session.today)
    data = [{**_data(version), "in_force": version == today} for version in desk.versions.all()]
    _print(data, as_json=as_json)
    return 0


def _desk() -> Rulework | None:
    """Return the desk; None where there is no database yet, since reading shall not make one."""
    if peek(database_file(), mend=False).state is Health.ABSENT:
        return None
    return Rulework(Store.open(database_file()))


def _list_only_one(*, as_json: bool) -> int:
    catalogue = open_catalogue(cases=False)
    one = {
        "id": catalogue.version,
        "hash": catalogue.hash,
        "valid_from": catalogue.published,
        "published_at": "",
        "published_by": "",
        "approved_by": "",
        "reason": "",
        "programs": [],
        "adopted": True,
        "in_force": True,
    }
    _print([one], as_json=as_json)
    return 0


def _data(version: Version) -> dict[str, object]:
    return {
        "id": version.id,
        "hash": version.hash,
        "valid_from": version.valid_from.isoformat(),
        "published_at": version.published_at.isoformat() if version.published_by else "",
        "published_by": version.published_by,
        "approved_by": version.approved_by,
        "reason": version.reason,
        "programs": list(version.programs),
        "adopted": version.adopted,
    }


def _print(versions: list[dict[str, object]], *, as_json: bool) -> None:
    if as_json:
        print(_json({"versions": versions}))
        return
    for version in versions:
        mark = "  (gjelder i dag)" if version["in_force"] else ""
        print(f"{version['id']}  fra {version['valid_from']}{mark}")
        if version["adopted"]:
            print("    katalogen det hele bygger på")
        else:
            by = f"publisert av {version['published_by']}, godkjent av {version['approved_by']}"
            print(f"    {by}: {version['reason']}")
        print(f"    {version['hash']}")


def show_differences(a: str, b: str, *, as_json: bool) -> int:
    """Print what is different in the second of two catalogues, in sentences."""
    changes = differences(_catalogue(a), _catalogue(b))
    if as_json:
        print(_json({"changes": [_change(change) for change in changes]}))
        return 0
    for change in changes:
        print(change.sentence)
    many = "Én forskjell." if len(changes) == 1 else f"{len(changes)} forskjeller."
    print(many if changes else "Ingen forskjeller.")
    return 0


def _catalogue(name: str) -> Catalogue:
    """Return the catalogue of a folder, a package file or a version published here."""
    path = Path(name)
    if path.exists():
        return open_catalogue(path)
    desk = _desk()
    if desk is not None:
        return desk.versions.catalogue_of(name)
    if (only := open_catalogue()).version == name:
        return only
    raise DeskError(
        Message(
            "«{name}» er verken en mappe, en fil eller en versjon. Se «versions» for dem som er.",
            name=name[:100],
        )
    )


def _change(change: Change) -> dict[str, str]:
    return {
        "kind": str(change.kind),
        "program": change.program,
        "place": change.place,
        "sentence": change.sentence,
        "old": change.old,
        "new": change.new,
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
