"""Whatever stands in a catalogue, it is told in words and never by a traceback."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from matcher.catalogue.case_run import run_cases
from matcher.catalogue.catalogue_files import read
from matcher.catalogue.catalogue_problems import problems
from tests.matcher.sample import documents, files
from tests.searching import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DataObject, DrawFn, SearchStrategy

Path = tuple[str | int, ...]

JUNK: SearchStrategy[object] = st.sampled_from(
    [None, True, 0, -1, 3, 10**14, "", "x", "y\nz", "\u202e", "2026-02-30", [], [1], [None], ["x"],
     [[]], {}, {"x": 1}, {"nb": 1}, {"fact": "age"}, {"all": []}, {"from": 3, "to": 1}]
)  # fmt: skip
WHOLE = documents()


def places(data: object, path: Path = ()) -> Iterator[Path]:
    """Yield the path of everything in a document."""
    yield path
    below = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data if isinstance(data, list) else ())
    )
    for key, value in below:
        yield from places(value, (*path, key))


PLACES = [path for path in places(WHOLE) if len(path) > 1]


@st.composite
def damaged(draw: DrawFn) -> dict[str, Any]:
    """Draw the sample catalogue with one to three places replaced, taken away or added to."""
    data = deepcopy(WHOLE)
    for path in draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3)):
        target: Any = data
        try:
            for step in path[:-1]:
                target = target[step]
            match draw(st.sampled_from(["replace", "remove", "add"])):
                case "replace":
                    target[path[-1]] = draw(JUNK)
                case "remove":
                    del target[path[-1]]
                case _ if isinstance(target, dict):
                    target["uventet"] = draw(JUNK)
                case _:
                    target.append(draw(JUNK))
        except (KeyError, IndexError, TypeError, AttributeError):
            continue  # an earlier change took the place away
    return data


@settings(max_examples=examples(800))
@given(damaged())
def test_a_damaged_catalogue_never_crashes_and_every_problem_has_a_cure(
    data: dict[str, Any],
) -> None:
    catalogue, found = read(files(data))
    if catalogue:
        found += problems(catalogue, whole=not found)
    if catalogue and not found:
        list(run_cases(catalogue))
    for problem in found:
        assert problem.file in WHOLE
        assert problem.message
        assert problem.cure
        assert str(problem).isprintable()


def _is_object(raw: bytes) -> bool:
    """Tell whether bytes are JSON after all: `{}` and `{"cases":[]}` are good files of cases."""
    try:
        return isinstance(json.loads(raw), dict)
    except ValueError:
        return False


@settings(max_examples=examples(200))
@given(st.sampled_from(sorted(WHOLE)), st.binary(max_size=60))
def test_bytes_that_are_no_json_are_told_by_file(name: str, raw: bytes) -> None:
    assume(not _is_object(raw))
    _, found = read({**files(WHOLE), name: raw})
    assert name in {problem.file for problem in found}


@given(st.data())
def test_a_cut_file_is_told_by_file(data: DataObject) -> None:
    """What a full disk or a broken copy leaves behind."""
    name = data.draw(st.sampled_from(sorted(WHOLE)))
    whole = json.dumps(WHOLE[name]).encode()
    left = data.draw(st.integers(0, len(whole) - 1))
    _, found = read({**files(WHOLE), name: whole[:left]})
    assert name in {problem.file for problem in found}
