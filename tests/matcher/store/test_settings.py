"""No setting is wide enough to hold something about a person, and no table has a place for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from matcher.store.peek import peek
from matcher.store.settings import SETTINGS
from tests.matcher.sample import catalogue
from tests.matcher.store.scenes import ask, everything, fresh, package, tell

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "Kanarifugl 01017000027"
TABLES = {
    "alembic_version": ["version_num"],
    "setting": ["key", "value", "seal"],
    "catalogue_package": [
        "id", "version", "hash", "imported_at", "source_name", "content", "active",
        "valid_from", "signed_by",
    ],
    "trusted": ["role", "content"],
    "draft": [
        "id", "program_id", "content", "based_on", "changed_at", "cases", "expectations", "base",
        "author", "editors", "state", "reason", "submitted_by", "approved_by", "kind", "revision",
        "missing", "former", "seal", "stands_on",
    ],
    "version": [
        "number", "name", "hash", "valid_from", "published_at", "published_by", "approved_by",
        "reason", "programs", "adopted", "content",
    ],
    "history": [
        "number", "at", "who", "what", "programs", "version", "why", "content", "hash", "previous",
        "bound",
    ],
    "report": [
        "number", "program_id", "catalogue", "says", "note", "at", "hash", "taken_in_at",
        "settled_at", "settled_by", "settled_how",
    ],
}  # fmt: skip


def answers() -> set[str]:
    """Return what a caseworker might type, or an answer as text, for every kind of question."""
    choices = {
        choice.id for q in catalogue().questionnaire.questions.values() for choice in q.choices
    }
    return choices | {CANARY, "Kari Nordmann", "01017000027", "2007-05-17", "0570", "34 sagene"}


@pytest.mark.parametrize("key", SETTINGS)
def test_a_setting_refuses_what_could_be_an_answer(key: str, database: Path) -> None:
    store = fresh(database)
    for value in answers():
        with pytest.raises(ValueError, match=key) as caught:
            store.put_settings({key: value})
        assert value not in str(caught.value)
    assert store.settings() == {}
    assert not any(b"Kanarifugl" in raw for raw in everything(database.parent).values())


@pytest.mark.parametrize("key", [*catalogue().questionnaire.questions, "situation", CANARY])
def test_there_is_no_setting_for_a_question(key: str, database: Path) -> None:
    with pytest.raises(ValueError, match="not a value"):
        fresh(database).put_settings({key: "yes"})


def test_what_does_not_belong_is_not_read_either(database: Path) -> None:
    store = fresh(database)
    tell(database, "INSERT INTO setting VALUES ('theme', 'Kanarifugl', ''), ('age', '34', '')")
    assert store.settings() == peek(database).settings == {}


def test_no_pattern_is_open_ended() -> None:
    for pattern in SETTINGS.values():
        assert not re.search(r"[*+]|\.(?!\*)|\{\d+,\}|\\w", pattern)


def test_there_is_no_table_for_a_person(database: Path) -> None:
    fresh(database).import_package(package(), "a.tiltak")
    names = [name for (name,) in ask(database, "SELECT name FROM sqlite_master WHERE type='table'")]
    columns = {
        name: [row[1] for row in ask(database, f"PRAGMA table_info({name})")] for name in names
    }
    assert columns == TABLES


def test_a_setting_may_hold_what_the_window_keeps(database: Path) -> None:
    kept = {
        "language": "nn", "theme": "high_contrast", "text_size": "200", "compact": "no",
        "welcomed": "yes", "window": "-1366,0,1093,614,maximized", "panes": "380,420,566",
        "blank_after": "60", "wipe_after": "120", "clear_clipboard_after": "300",
        "longest_text": "4k", "catalogue_read": "0" * 64,
        "catalogue_form": "0" * 64,
        "supervisor": "fag-kari-nordmann", "folds": "more=open,has=shut",
    }  # fmt: skip
    store = fresh(database)
    store.put_settings(kept)
    assert store.settings() == kept
    assert kept.keys() == SETTINGS.keys()
    store.put_settings({"window": "", "panes": ""})
    assert store.settings()["panes"] == ""
