"""Whichever operation fails, the old state or the new one is there, never half of each."""

from __future__ import annotations

import os
import shutil
from functools import partial
from typing import TYPE_CHECKING

import pytest

from matcher.errors import StoreError
from matcher.store import engine, peek, upgrade
from matcher.store.backups import back_up, backups_of
from matcher.store.damaged_files import set_aside_of
from matcher.store.file_format import VERSION
from matcher.store.health import Health
from matcher.store.restore import restore
from matcher.store.witnesses import knows_more
from tests.matcher.store.breakage import Breaker, break_operations
from tests.matcher.store.scenes import (
    GOLDEN,
    Clock,
    add_step,
    everything,
    fresh,
    package,
    put_draft,
    tell,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "search"
"""Whether this is `make soak`."""
OLD = {"theme": "dark", "language": "nb"}
NEW = {"theme": "light", "language": "nn"}
LETTER = b"Dette er et brev."


def failing_at(number: int, action: Callable[[], object], *, for_ever: bool) -> tuple[bool, bool]:
    """Run an action whose n-th operation fails; return whether one did and whether it was told."""
    breaker = Breaker(number, for_ever=for_ever)
    with pytest.MonkeyPatch.context() as patch:
        break_operations(patch, breaker)
        try:
            action()
        except StoreError:
            return breaker.tripped, True
    return breaker.tripped, False


def every_failure(attempt: Callable[[int, bool], bool]) -> None:
    """Let the first operation fail, the second and so on, once and for ever, to the last.

    The suite lets every other one fail, once and for ever by turns; `make soak` spares none.
    """
    last = 0
    for start, for_ever in ((0, False), (0, True)) if THOROUGH else ((0, False), (2, True)):
        number = start
        while attempt(number, for_ever):
            last = number
            number += 1 if THOROUGH else 4
    assert last > 5


@pytest.mark.parametrize("writes", ["settings", "package", "draft"])
def test_a_save_happens_or_does_not(writes: str, database: Path) -> None:
    actions: dict[str, Callable[[], object]] = {
        "settings": lambda: store.put_settings(NEW),
        "package": lambda: store.import_package(package("2.0"), "new"),
        "draft": lambda: put_draft(store, "jobbkurs", "new", "def"),
    }

    def seen() -> list[object]:
        sources = [kept.source_name for kept in store.packages()]
        draft = store.draft("jobbkurs")
        return [store.settings(), sources, draft and draft.content]

    def attempt(number: int, for_ever: bool) -> bool:
        store.put_settings(OLD)
        store.import_package(package("1.0"), "old")
        put_draft(store, "jobbkurs", "old", "abc")
        before = seen()
        tripped, told = failing_at(number, actions[writes], for_ever=for_ever)
        after = seen()
        assert (after == before) if told else (after != before)
        assert peek.peek(database).state is Health.CURRENT
        return tripped

    store = fresh(database)
    every_failure(attempt)


def test_making_the_database_happens_or_does_not(tmp_path: Path) -> None:
    def attempt(number: int, for_ever: bool) -> bool:
        database = tmp_path / f"{number} {for_ever}" / "x.sqlite"
        tripped, _ = failing_at(number, lambda: fresh(database), for_ever=for_ever)
        assert peek.peek(database).state in {Health.ABSENT, Health.CURRENT}
        fresh(database).put_settings(NEW)
        assert fresh(database).settings() == NEW
        return tripped

    every_failure(attempt)


def test_an_upgrade_happens_or_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scripts = add_step(tmp_path, "op.execute(\"UPDATE setting SET value = 'light', seal = ''\")")

    def attempt(number: int, for_ever: bool) -> bool:
        database = tmp_path / f"{number} {for_ever}" / "x.sqlite"
        fresh(database).put_settings({"theme": "dark"})
        with monkeypatch.context() as patch:
            patch.setattr(upgrade, "SCRIPTS", scripts)
            patch.setattr(peek, "VERSION", VERSION + 1)
            patch.setattr(engine, "VERSION", VERSION + 1)
            tripped, _ = failing_at(number, lambda: fresh(database), for_ever=for_ever)
            found = peek.peek(database)
            expected = {Health.OLDER: "dark", Health.CURRENT: "light"}
            assert found.settings == {"theme": expected[found.state]}
            assert fresh(database).settings() == {"theme": "light"}
        return tripped

    every_failure(attempt)


def test_a_recovery_goes_on_where_it_stopped(tmp_path: Path) -> None:
    def attempt(number: int, for_ever: bool) -> bool:
        clock = Clock()
        database = tmp_path / f"{number} {for_ever}" / "x.sqlite"
        fresh(database, clock).put_settings(OLD)
        fresh(database, clock)
        database.write_bytes(LETTER)
        tripped, _ = failing_at(number, lambda: fresh(database, clock), for_ever=for_ever)
        assert LETTER in everything(database.parent).values()
        assert fresh(database, clock).settings() == OLD
        assert [file.read_bytes() for file in set_aside_of(database)] == [LETTER]
        return tripped

    every_failure(attempt)


@pytest.mark.parametrize("for_ever", [False, True])
def test_going_back_comes_with_its_event_or_not_at_all(for_ever: bool, tmp_path: Path) -> None:
    """The event came after the copy was in use; without it `verify` accused the newer copies."""
    clock, number, tripped = Clock(), 0, True
    begun = tmp_path / "begun" / "x.sqlite"
    store = fresh(begun, clock)
    for version in ("1.0", "2.0"):
        store.import_package(package(version), "a.tiltak")
        back_up(begun, clock().replace(tzinfo=None))
    while tripped:
        database = shutil.copytree(begun.parent, tmp_path / str(number)) / "x.sqlite"
        copy = next(one for one in reversed(backups_of(database)) if _version_of(one.path) == "1.0")
        goes_back = partial(restore, database, copy, clock(), "kari")
        tripped, told = failing_at(number, goes_back, for_ever=for_ever)
        assert for_ever or database.exists()
        assert not [file for file in database.parent.iterdir() if ".halv" in file.name]
        after = fresh(database, clock).history()
        back = after[-1].what == "restored"
        assert told or back
        assert _version_of(database) == ("1.0" if back else "2.0")
        assert knows_more(database, after) is None
        number += 1
    assert number > 30


def _version_of(database: Path) -> str:
    found = peek.peek(database).package
    return found.version if found else ""


def test_going_back_to_a_copy_of_an_older_release_is_told_too(tmp_path: Path) -> None:
    database = tmp_path / "x.sqlite"
    fresh(database).put_settings(NEW)
    back_up(database, Clock()().replace(tzinfo=None))
    (copy,) = backups_of(database)
    for release in range(1, VERSION + 1):
        shutil.copy(GOLDEN / f"tiltaksfinner-{release}.sqlite", copy.path)
        restore(database, copy, Clock()(), "kari")
        assert peek.peek(database).state is Health.CURRENT
        assert fresh(database).history()[-1].what == "restored"


def test_a_copy_of_a_newer_release_takes_nothing_of_what_there_is(database: Path) -> None:
    """It was in use before anybody saw that this release cannot read it."""
    store = fresh(database)
    store.put_settings(NEW)
    back_up(database, Clock()().replace(tzinfo=None))
    (copy,) = backups_of(database)
    tell(copy.path, f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(StoreError, match="nyere"):
        restore(database, copy, Clock()(), "kari")
    assert store.settings() == NEW
    assert set_aside_of(database) == []
