"""What no list needs is made when it is first asked for, by whoever asks, once and whole."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue import Criterion, Program, Source, Status, load, read_folder
from matcher.catalogue.catalogue_folder import glance
from matcher.catalogue.form_columns import as_form
from matcher.catalogue.later_fields import LATER, StandIn, bring
from matcher.catalogue.likeness import alike
from matcher.catalogue.programs import Availability
from matcher.catalogue.ready_form import from_form, maker_of
from matcher.questions import Text
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from matcher.catalogue import Catalogue

FILES = read_folder(bundled_catalogue())
READ = load(FILES, cases=False)
FORM = as_form(READ, FILES) or b""
KINDS: list[Any] = [maker_of(kind) for kind in LATER]


@pytest.fixture
def built() -> Iterator[Catalogue]:
    """Return the bundled catalogue built from its form, of which nobody has asked more."""
    bring()
    found = from_form(FORM, glance(FILES))
    assert found
    yield found
    bring()


def standing() -> list[str]:
    """Return the fields that something stands in for."""
    return [
        f"{kind.__name__}.{name}"
        for kind in KINDS
        for name in kind.__match_args__
        if isinstance(kind.__dict__.get(name), StandIn)
    ]


def test_just_the_fields_that_are_named_are_left_for_later(built: Catalogue) -> None:
    assert standing() == [
        f"{kind.__name__}.{name}"
        for kind in KINDS
        for name in kind.__match_args__
        if name in LATER[kind.__name__]
    ]
    assert all(set(LATER[kind.__name__]) <= {f.name for f in fields(kind)} for kind in KINDS)
    assert built.version == READ.version


def test_one_asked_for_brings_all_and_leaves_nothing_behind(built: Catalogue) -> None:
    program = next(iter(built.programs.values()))
    assert "summary" not in vars(program)
    assert program.summary == READ.programs[program.id].summary
    assert standing() == []
    assert alike(built, READ)


def test_two_that_wait_both_get_theirs(built: Catalogue) -> None:
    other = from_form(FORM, glance(FILES))
    assert other
    assert alike(other, READ)
    assert alike(built, READ)


def test_what_was_made_otherwise_has_its_own_meanwhile(built: Catalogue) -> None:
    kind = next(iter(READ.programs.values())).criteria[0].kind
    criterion = Criterion("one", kind, "source", text=Text("tekst"))
    program = Program(
        "p", Text("P"), "o", "w", Text("s"), Text("c"), (), Availability(Status.ACTIVE), ()
    )
    of_class: Any = Program
    assert (criterion.text.nb, criterion.note.nb, criterion.long) == ("tekst", "", "")
    assert (program.summary.nb, program.cost.nb, program.bring) == ("s", "", ())
    assert Program.cost.nb == Criterion("two", kind, "").note.nb == ""
    with pytest.raises(AttributeError, match="origin"):
        assert of_class.origin
    assert standing()
    assert built.version == READ.version


def test_many_who_ask_at_once_all_get_it(built: Catalogue) -> None:
    programs = list(built.programs.values())
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda program: program.sources, programs))
    assert found == [READ.programs[program.id].sources for program in programs]
    assert any(isinstance(each, Source) for sources in found for each in sources)


def test_what_cannot_be_made_is_unlike_and_no_other_things(built: Catalogue) -> None:
    broken = from_form(FORM.rpartition(b"\0")[0], glance(FILES))
    assert broken
    assert not alike(broken, READ)
    assert as_form(broken, FILES) is None
    assert alike(built, READ)
    assert standing() == []
    with pytest.raises(AttributeError):
        assert next(iter(broken.programs.values())).sources


LISTED = """
import sys
from pathlib import Path
from matcher.casework import Casework
from matcher.catalogue import Program
from matcher.catalogue.catalogue_folder import glance_at
from matcher.catalogue.later_fields import StandIn
from matcher.catalogue.ready_form import from_form
from matcher.store.paths import bundled_catalogue
found = from_form(Path(sys.argv[1]).read_bytes(), glance_at(bundled_catalogue()))
casework = Casework(found)
casework.speak("nb")
print(len(casework.match().matches) > 0, "summary" in vars(Program))
print(len(casework.next_questions()) > 0, isinstance(vars(Program)["summary"], StandIn))
"""


def test_a_list_and_the_first_question_ask_for_none_of_it(tmp_path: Path) -> None:
    kept = tmp_path / "form.dat"
    kept.write_bytes(FORM)
    run = subprocess.run(
        [sys.executable, "-c", LISTED, str(kept)], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["True"] * 4
