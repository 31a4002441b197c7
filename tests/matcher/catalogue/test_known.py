"""What was read strictly before is built without a second look, and is the same."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields

import pytest

from matcher.catalogue import (
    Catalogue,
    CatalogueError,
    catalogue_files,
    content_hash,
    load,
    read_folder,
)
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import documents

FILES = read_folder(bundled_catalogue())
DIGEST = content_hash(FILES)
STRICT = load(FILES)
KNOWN = load(FILES, known=DIGEST)


@pytest.mark.parametrize("name", [field.name for field in fields(Catalogue)])
def test_it_is_the_same_catalogue(name: str) -> None:
    assert getattr(KNOWN, name) == getattr(STRICT, name)


def test_nothing_of_it_is_read_strictly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong, the strict reading takes over without a word: here it may not."""
    monkeypatch.setattr(catalogue_files, "read", lambda *_, **__: pytest.fail("read strictly"))
    assert load(FILES, known=DIGEST).programs == STRICT.programs


def test_the_words_of_a_line_are_the_same_and_read_when_asked_for() -> None:
    again = load(FILES, known=DIGEST).questionnaire
    assert "lines" not in vars(again)
    assert again.lines == STRICT.questionnaire.lines
    assert again.lines is again.lines


LATE = """
import sys
from matcher.catalogue import load, read_folder
from matcher.store.paths import bundled_catalogue
catalogue = load(read_folder(bundled_catalogue()), cases=False, known=sys.argv[1])
late = ("matcher.questions.lines_file", "matcher.questions.terms.slots", "decimal")
print(len(catalogue.programs) > 0, *(name in sys.modules for name in late))
"""


def test_what_reads_the_words_of_a_line_is_loaded_when_they_are_asked_for() -> None:
    run = subprocess.run(
        [sys.executable, "-c", LATE, DIGEST], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["True", "False", "False", "False"]


def test_rule_cases_are_left_unread_where_nobody_wants_them() -> None:
    assert load(FILES, cases=False, known=DIGEST).cases == ()
    assert KNOWN.cases


def faulty() -> dict[str, bytes]:
    """Return the files of a catalogue with a key that no strict reading passes over."""
    data = documents()
    data["catalogue.json"]["unheard_of"] = 1
    return {name: json.dumps(document).encode() for name, document in data.items()}


@pytest.mark.parametrize("known", ["", DIGEST, "0" * 64])
def test_what_was_not_read_before_is_read_strictly(known: str) -> None:
    with pytest.raises(CatalogueError, match="unheard_of"):
        load(faulty(), known=known)


@pytest.mark.parametrize(
    ("file", "raw"),
    [("catalogue.json", b"[]"), ("questions.json", b"{"), ("catalogue.json", b"{}")],
)
def test_what_another_edition_let_pass_is_told_as_a_fault(file: str, raw: bytes) -> None:
    """Nothing of Python's own reaches a person, though somebody vouches for the files."""
    files = {**faulty(), file: raw}
    with pytest.raises(CatalogueError):
        load(files, known=content_hash(files))
