"""The form of a catalogue gives the same catalogue again, and nothing where it is not of it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from array import array
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue import Catalogue, load, read_folder, ready_form
from matcher.catalogue.catalogue_folder import glance, glance_at
from matcher.catalogue.form_columns import as_form
from matcher.catalogue.ready_form import from_form
from matcher.questions.line_words import LineWords
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import documents

if TYPE_CHECKING:
    from collections.abc import Callable

FILES = read_folder(bundled_catalogue())
READ = load(FILES, cases=False)
FORM = as_form(READ, FILES) or b""
SAMPLE = {name: json.dumps(document).encode() for name, document in documents().items()}


@pytest.fixture(scope="module")
def again() -> Catalogue:
    """Return the bundled catalogue, built from its form."""
    found = from_form(FORM, glance(FILES))
    assert found
    return found


@pytest.mark.parametrize("name", [field.name for field in fields(Catalogue)])
def test_it_is_the_same_catalogue(again: Catalogue, name: str) -> None:
    assert getattr(again, name) == getattr(READ, name)
    assert type(getattr(again, name)) is type(getattr(READ, name))


def _parted() -> tuple[dict[str, Any], bytes]:
    """Return what the form says first, and the places and texts after it."""
    head, _, rest = FORM.partition(b"\n")
    return json.loads(head), rest


def told(catalogue: Catalogue) -> str:
    """Return all that a catalogue holds, also what is not compared."""
    asked = replace(catalogue.questionnaire, read_lines=LineWords)
    return re.sub(r"frozenset\({(.*?)}\)", _sorted, repr(replace(catalogue, questionnaire=asked)))


def _sorted(found: re.Match[str]) -> str:
    return str(sorted(found[1].split(", ")))


def test_it_holds_the_same_to_the_last_word(again: Catalogue) -> None:
    assert told(again) == told(READ)


def test_the_programs_and_questions_stand_in_the_same_order(again: Catalogue) -> None:
    assert list(again.programs) == list(READ.programs)
    assert list(again.questionnaire.questions) == list(READ.questionnaire.questions)


def test_the_words_of_a_line_are_read_when_asked_for(again: Catalogue) -> None:
    assert "lines" not in vars(again.questionnaire)
    assert again.questionnaire.lines == READ.questionnaire.lines


def test_every_sort_of_rule_has_its_place() -> None:
    sample = load(SAMPLE, cases=False)
    assert from_form(as_form(sample, SAMPLE) or b"", glance(SAMPLE)) == sample


def test_what_the_form_does_not_know_is_not_written() -> None:
    odd: Any = (object(),)
    assert as_form(replace(READ, owners=odd), FILES) is None


def test_what_is_equal_stands_there_once() -> None:
    said, rest = _parted()
    head, _, later = rest[said["bytes"] :].partition(b"\n")
    texts, others = list[str](), list[object]()
    for told, raw in ((said, rest[: said["bytes"]]), (json.loads(head), later)):
        texts += raw[told["count"] * array(told["places"]).itemsize :].decode().split("\0")
        others += told["others"]
    assert len(texts) == len(set(texts))
    assert len(others) == len({(type(atom), atom) for atom in others})


def test_a_text_that_would_part_others_is_not_written() -> None:
    assert as_form(replace(READ, version="1\0"), FILES) is None


def test_a_form_of_other_files_is_not_used() -> None:
    assert from_form(FORM, glance({**FILES, "owners.json": FILES["owners.json"] + b" "})) is None


@given(st.data())
def test_files_are_told_apart_by_a_byte_and_by_their_names(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(SAMPLE)))
    raw, bit = SAMPLE[name], data.draw(st.sampled_from([1, 2, 128]))
    at = data.draw(st.integers(0, len(raw) - 1))
    turned = raw[:at] + bytes([raw[at] ^ bit]) + raw[at + 1 :]
    others = {each: content for each, content in SAMPLE.items() if each != name}
    told = {glance(files).fingerprint for files in (SAMPLE, others, SAMPLE | {name: turned})}
    assert len(told | {glance(others | {f"{name}x": raw}).fingerprint}) == 4
    assert glance({**others, name: raw}) == glance(SAMPLE)


def test_a_folder_is_known_by_what_its_files_are_known_by() -> None:
    assert glance_at(bundled_catalogue()) == glance(FILES)


def test_a_form_of_another_edition_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready_form, "edition", lambda: "another")
    assert from_form(FORM, glance(FILES)) is None


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    said, rest = _parted()
    change(said)
    return json.dumps(said).encode() + b"\n" + rest


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        FORM[:99],
        FORM[: len(FORM) // 9],
        FORM[: FORM.index(b"\0")],
        _changed(lambda said: said.pop("words")),
        _changed(lambda said: said["groups"].insert(0, ["Path", 1, 1])),
        _changed(lambda said: said["groups"].insert(0, ["tuple", 10**5, 1])),
        _changed(lambda said: said["groups"].append(["Text", 1, 2])),
        _changed(lambda said: said.update(count=10**9)),
        _changed(lambda said: said.update(places="?")),
        _changed(lambda said: said.update(bytes=said["bytes"] // 9)),
        _changed(lambda said: said["later"].append("Path")),
    ],
)
def test_what_is_no_form_is_no_end_of_a_start(raw: bytes) -> None:
    assert from_form(raw, glance(FILES)) is None


LATE = """
import sys
from pathlib import Path
from matcher.catalogue.catalogue_folder import glance_at
from matcher.catalogue.ready_form import from_form
from matcher.store.paths import bundled_catalogue
found = from_form(Path(sys.argv[1]).read_bytes(), glance_at(bundled_catalogue()))
late = ("catalogue.catalogue_files", "catalogue.parts", "catalogue.fields", "questions.line_words")
print(len(found.programs) > 0, *(f"matcher.{name}" in sys.modules for name in late))
"""


def test_what_reads_files_is_not_loaded_for_it(tmp_path: Any) -> None:
    kept = tmp_path / "form.json"
    kept.write_bytes(FORM)
    run = subprocess.run(
        [sys.executable, "-c", LATE, str(kept)], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["True"] + ["False"] * 4
