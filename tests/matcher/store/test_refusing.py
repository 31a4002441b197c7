"""A full disk or a locked folder is told calmly; what was there stays, and no value is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.errors import StoreError
from matcher.store import recovery
from matcher.store.health import Health
from matcher.store.peek import Peek
from tests.matcher.store.breakage import reopened
from tests.matcher.store.scenes import fresh, put_draft

if TYPE_CHECKING:
    from pathlib import Path

OLD = {"theme": "dark"}
NEW = {"theme": "light"}


def test_a_full_disk_is_told_calmly_and_keeps_what_was(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh(database)
    put_draft(store, "jobbkurs", "old", "abc")
    with monkeypatch.context() as patch:
        reopened(patch, "PRAGMA max_page_count = 1")  # SQLite: no further than it is now
        with pytest.raises(StoreError, match=r"Disken er full.*trygt"):
            put_draft(store, "jobbkurs", "new" * 100_000, "abc")
    assert [draft.content for draft in store.drafts()] == ["old"]


def test_a_read_only_database_is_told_calmly_and_can_be_read(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh(database)
    store.put_settings(OLD)
    with monkeypatch.context() as patch:
        reopened(patch, mode="ro")
        with pytest.raises(StoreError, match="kan ikke skrives til"):
            store.put_settings(NEW)
        assert store.settings() == OLD


def test_an_error_inside_an_action_rolls_it_back(database: Path) -> None:
    store = fresh(database)
    store.put_settings(OLD)

    def half() -> None:
        with store._action(writes=True) as rows:
            rows.put_settings(NEW)
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert store.settings() == OLD


def test_what_was_to_be_saved_is_not_in_the_error(database: Path) -> None:
    store = fresh(database)
    with pytest.MonkeyPatch.context() as patch:
        reopened(patch, mode="ro")
        with pytest.raises(StoreError) as caught:
            put_draft(store, "jobbkurs", "KANARIFUGL", "abc")
    assert "KANARIFUGL" not in f"{caught.value}{caught.value.__cause__!r}{caught.value.__cause__}"


@pytest.mark.parametrize(
    "state", [s for s in Health if not s.readable and s is not Health.DAMAGED] + [Health.READ_ONLY]
)
def test_what_cannot_be_used_is_not_opened(
    state: Health, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "peek", lambda path, **_: Peek(path, state))
    with pytest.raises(StoreError) as caught:
        fresh(database)
    assert str(caught.value) == state.message
    assert not database.parent.exists()


def test_a_file_where_the_folder_should_be_is_told_calmly(database: Path) -> None:
    database.parent.parent.mkdir()
    database.parent.write_bytes(b"in the way")
    with pytest.raises(StoreError, match="kan ikke skrives til"):
        fresh(database)
    assert database.parent.read_bytes() == b"in the way"
