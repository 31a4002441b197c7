"""Files of a catalogue that were read before: the same bytes are the same part, others are not."""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.cases import RuleCase
from matcher.catalogue.catalogue_files import read
from matcher.catalogue.catalogue_folder import read_folder
from matcher.catalogue.programs import Program
from matcher.questions import LineWords
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM, CASES = "programs/jobbsjansen.json", "cases/oslo.json"


@pytest.fixture
def files() -> dict[str, bytes]:
    found = read_folder(bundled_catalogue())
    return {name: found[name] for name in found if "/" not in name or name in {PROGRAM, CASES}}


def changed(raw: bytes, change: Callable[[dict[str, object]], object]) -> bytes:
    data = json.loads(raw)
    change(data)
    return json.dumps(data).encode()


def test_the_same_bytes_are_read_once(files: dict[str, bytes]) -> None:
    (first, _), (second, _) = (
        read(files),
        read({name: bytes(bytearray(files[name])) for name in files}),
    )
    assert first is not None
    assert second is not None
    assert first.programs["jobbsjansen"] is second.programs["jobbsjansen"]
    assert first.cases
    assert all(one is other for one, other in zip(first.cases, second.cases, strict=True))
    assert first.questionnaire.lines is second.questionnaire.lines


def test_what_no_recent_catalogue_had_is_let_go(files: dict[str, bytes]) -> None:
    """A question that is written makes all rule cases others with each save, a program itself."""

    def save(number: int) -> None:
        program = changed(files[PROGRAM], lambda data: data.update(owner=f"Bydel {number}"))
        asked = files["questions.json"] + b" " * number
        read({**files, "questions.json": asked, PROGRAM: program})

    def held() -> int:
        gc.collect()
        return sum(isinstance(one, RuleCase | Program | LineWords) for one in gc.get_objects())

    for number in range(3):
        save(number)
    before = held()
    for number in range(3, 6):
        save(number)
    assert held() == before


def test_what_is_changed_is_read_anew(files: dict[str, bytes]) -> None:
    read(files)
    other = changed(files[PROGRAM], lambda data: data.update(owner="Bydelen"))
    catalogue, faults = read({**files, PROGRAM: other})
    assert catalogue is not None
    assert catalogue.programs["jobbsjansen"].owner == "Bydelen"
    assert faults == []


def test_answers_are_read_anew_when_a_question_is_another(files: dict[str, bytes]) -> None:
    before, _ = read(files)
    assert before is not None
    asked = next(name for case in before.cases for name in case.situation.answers)

    def rename(data: dict[str, object]) -> None:
        questions = data["questions"]
        assert isinstance(questions, list)
        for question in questions:
            if question["id"] == asked:
                question["id"] = "another"

    other = changed(files["questions.json"], rename)
    _, faults = read({**files, "questions.json": other})
    assert any(fault.file == CASES and asked in str(fault) for fault in faults)


@pytest.mark.parametrize("name", [PROGRAM, CASES, "lines.json"])
def test_a_problem_is_told_every_time(files: dict[str, bytes], name: str) -> None:
    broken = {**files, name: b"{"}
    (_, first), (_, second) = read(broken), read(broken)
    assert [fault.file for fault in first] == [name]
    assert first == second


def test_another_id_inside_is_told_and_the_file_counts(files: dict[str, bytes]) -> None:
    other = changed(files[PROGRAM], lambda data: data.update(id="annet"))
    catalogue, faults = read({**files, PROGRAM: other})
    assert catalogue is not None
    assert list(catalogue.programs) == ["jobbsjansen"]
    assert [(fault.file, fault.path) for fault in faults] == [(PROGRAM, "id")]
