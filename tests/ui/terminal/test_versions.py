"""`versions` and `diff` on the command line, with and without a database."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from tests.matcher.rulework.office import JOB, Office
from ui.terminal.commands import run
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_before_anything_is_published(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["versions"]) == 0
    assert "1.0  fra 2026-11-23  (gjelder i dag)" in capsys.readouterr().out
    assert run(["diff", "1.0", str(database.parents[1] / "bundled")]) == 0
    assert capsys.readouterr().out == "Ingen forskjeller.\n"
    assert not database.exists()


def test_versions_and_what_is_different(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    version = Office.at(database).publish("Gratis.")
    assert run(["versions", "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["versions"]
    assert (first["id"], first["adopted"]) == ("1.0", True)
    assert (second["id"], second["programs"], second["approved_by"]) == (version.id, [JOB], "ola")
    assert run(["versions"]) == 0
    assert "publisert av kari, godkjent av ola: Vedtatt." in capsys.readouterr().out
    assert run(["diff", "1.0", version.id]) == 0
    assert "lagt til: «Gratis.»" in capsys.readouterr().out
    assert run(["diff", version.id, "1.0", "--json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert (change["kind"], change["program"], change["place"]) == ("removed", JOB, "cost.nb")


def test_doctor_tells_that_the_catalogue_was_published_here(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = Office.at(database).publish()
    assert run(["doctor"]) == 0
    assert f"{version.id} (publisert her)" in capsys.readouterr().out


def test_a_name_that_is_nothing_is_told(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("a", "b"):
        assert run(["diff", "1.0", "9.9"]) == 2
        assert "9.9" in capsys.readouterr().err
        Office.at(database).publish(text)


def test_the_version_of_the_day_is_the_one_used(database: Path) -> None:
    office = Office.at(database)
    old = office.publish("a")
    day = office.of("kari").session.today
    office.clock.sleep(days=4)
    new = office.publish("b")
    assert open_catalogue(day=day).version == old.id
    assert open_catalogue(day=date(2026, 12, 24)).version == new.id
    assert open_catalogue(day=date(2020, 1, 1)).version == "1.0"
