"""A list opened again says what is otherwise about what stands on it, and nothing of the rest."""

from __future__ import annotations

from dataclasses import replace

from matcher.catalogue.catalogue_files import load
from matcher.plan.code import code_of
from matcher.plan.replay import MOST_CHANGES, changed_since
from matcher.questions.texts import Text
from tests.matcher.sample import AS_OF, catalogue, documents, files, program, with_programs

CODE = code_of(("jobbkurs",), catalogue(), AS_OF)


def later(program_id: str, **fields: object) -> tuple[str, ...]:
    """Return what is said when a program has other fields than when the list was made."""
    programs = dict(catalogue().programs)
    programs[program_id] = replace(programs[program_id], **fields)  # type: ignore[arg-type] # fields by name
    now = replace(catalogue(), programs=programs, hash="0" * 64)
    return tuple(map(str, changed_since(CODE, catalogue(), now)))


def test_what_changed_in_a_chosen_program_is_said() -> None:
    (told,) = later("jobbkurs", owner="Nav Sagene")
    assert "«Jobbkurs»" in told
    assert "Nav Sagene" in told


def test_what_changed_in_another_is_not() -> None:
    assert later("barnetilbud", owner="Nav Sagene") == (
        "Ingenting er endret i det som står på listen.",
    )


def test_a_program_that_is_gone_is_said_to_be() -> None:
    left = {key: each for key, each in catalogue().programs.items() if key != "jobbkurs"}
    (said,) = changed_since(CODE, catalogue(), replace(catalogue(), programs=left))
    assert "Jobbkurs" in said


def test_many_changes_are_counted() -> None:
    told = later(
        "jobbkurs", name=Text("Kurs"), owner="Nav", cost=Text("1"), duration=Text("2"),
        summary=Text("3", "4", "5"), client_summary=Text("6", "7", "8"),
    )  # fmt: skip
    assert len(told) == MOST_CHANGES + 1
    assert told[-1].startswith("… og ")


def test_the_rule_of_a_chosen_program_is_said_first() -> None:
    changed = documents()
    changed["programs/jobbkurs.json"]["criteria"][0]["when"]["value"] = 25
    changed["programs/jobbkurs.json"]["owner"] = "Nav Sagene"
    told = changed_since(CODE, catalogue(), load(files(changed)))
    assert "25" in told[0]
    assert len(told) == 2


def test_of_another_catalogue_than_the_printed_one_nothing_is_said() -> None:
    other = with_programs(program("jobbkurs"))
    assert changed_since(CODE, other, catalogue()) == ()
