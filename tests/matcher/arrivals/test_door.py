"""A catalogue is looked at before it is used, and the one before it is a step away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.arrivals import Arrivals, Origin
from matcher.arrivals import door as door_module
from matcher.clock import today
from matcher.errors import InputError
from matcher.impact import Direction
from matcher.questions import Situation, Span
from matcher.rulework import Rulework, session
from matcher.store import Store, active, catalogue_in_use, database_file
from matcher.store.peek import peek
from tests.matcher.rulework.office import Office
from tests.matcher.sample import AS_OF, criterion, documents, files, leaf, program, write
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from pathlib import Path

NEVER_STOPPED = bool
DIGEST = slice(0, 12)


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Arrivals:
    """Return the door of a machine of its own, whose bundled catalogue is the sample."""
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    folder = write(documents(), tmp_path / "bundled")
    for module in (active, door_module, session):
        monkeypatch.setattr(module, "bundled_catalogue", lambda: folder)
    return Arrivals()


def take(door: Arrivals, version: str, **more: object) -> str:
    """Take a catalogue into use and return its hash."""
    return door.keep(door.examined(package(version, **more), f"{version}.tiltak")).hash  # type: ignore[arg-type] # as it comes


def in_use() -> str:
    return catalogue_in_use(peek(database_file())).catalogue.version


def told() -> list[tuple[str, str]]:
    return [(event.what, event.version) for event in Store.open(database_file()).history()]


def test_looking_changes_nothing(door: Arrivals) -> None:
    arrival = door.examined(package("2.0"), "ny.tiltak")
    assert (arrival.catalogue.version, arrival.before.version) == ("2.0", "1.0")
    assert arrival.catalogue.unsigned
    assert not arrival.older
    assert not database_file().exists()


def test_every_one_that_is_taken_in_is_told_of(door: Arrivals) -> None:
    take(door, "2.0")
    (event,) = Store.open(database_file()).history()
    assert (event.what, event.version, event.why) == ("imported", "2.0", "2.0.tiltak")
    assert event.who


def test_the_one_before_comes_back_and_the_history_tells_and_holds(door: Arrivals) -> None:
    take(door, "2.0")
    take(door, "3.0")
    former = door.former()
    assert (former.origin, former.catalogue.version) == (Origin.FORMER, "2.0")
    assert not former.older
    door.keep(former)
    assert in_use() == "2.0"
    assert told() == [("imported", "2.0"), ("imported", "3.0"), ("returned", "2.0")]
    Rulework.open().history.verify()
    assert peek(database_file()).untold == ()
    # And forth again.
    door.keep(door.former())
    assert in_use() == "3.0"


def test_before_the_first_file_was_the_one_that_came_with_the_program(door: Arrivals) -> None:
    take(door, "2.0")
    former = door.former()
    assert former.catalogue.version == "1.0"
    door.keep(former)
    assert in_use() == "1.0"
    assert told()[-1] == ("returned", "1.0")


def test_what_was_published_here_comes_back_as_it_was(door: Arrivals) -> None:
    office = Office.at(database_file())
    office.clock.sleep(days=-1)
    version = office.publish("Gratis.")
    take(door, "2.0")
    assert in_use() == "2.0"
    former = door.former()
    assert former.catalogue.hash == version.hash
    assert not former.catalogue.unsigned
    door.keep(former)
    assert in_use() == version.id


def test_one_that_never_came_into_use_is_not_gone_back_to(door: Arrivals) -> None:
    take(door, "2.0")
    take(door, "3.0", valid_from=today() + timedelta(days=30))
    take(door, "4.0")
    assert door.former().catalogue.version == "2.0"


def test_without_a_file_there_is_no_way_back_and_that_is_said(door: Arrivals) -> None:
    with pytest.raises(InputError, match="ingen å gå tilbake"):
        door.former()
    Office.at(database_file()).publish("Gratis.")
    with pytest.raises(InputError, match="ved skrivebordet"):
        door.former()


def test_who_signed_is_kept_on_the_way_back(
    door: Arrivals, monkeypatch: pytest.MonkeyPatch
) -> None:
    from matcher.store.signatures import SignedBy

    monkeypatch.setattr(door_module, "proved_of", lambda _: SignedBy("kari, ola"))
    take(door, "2.0")
    monkeypatch.setattr(door_module, "proved_of", lambda _: SignedBy())
    take(door, "3.0")
    former = door.former()
    assert former.proved.by == former.package.signed_by == "kari, ola"
    door.keep(former)
    assert not catalogue_in_use(peek(database_file())).catalogue.unsigned


def test_news_is_what_was_never_in_use(door: Arrivals) -> None:
    assert door.is_news(package("2.0"))
    assert not door.is_news(package("1.0"))
    take(door, "2.0")
    take(door, "3.0")
    assert [door.is_news(package(version)) for version in ("2.0", "3.0", "4.0")] == [
        False,
        False,
        True,
    ]
    assert door.is_news(b"no catalogue")


def changed() -> bytes:
    from matcher.catalogue import write_package

    data = documents()
    data["catalogue.json"]["version"] = "2.0"
    adult = criterion("adult", leaf("age", "ge", 25))
    data["programs/jobbkurs.json"] = program("jobbkurs", adult)
    data["programs/helt-nytt.json"] = program("helt-nytt", criterion("a", leaf("age", "ge", 18)))
    return write_package(files(data | {"cases/all.json": {"cases": []}}))


def test_what_it_would_change_is_told_also_for_the_answers_given_now(door: Arrivals) -> None:
    arrival = door.examined(changed(), "ny.tiltak")
    young = Situation(AS_OF, {"age": Span.exactly(20), "registered": True, "gone": True})
    found = door.effects(arrival, young, NEVER_STOPPED)
    assert any("Helt-nytt" in change.sentence for change in found.changes)
    moved = {one.program: (one.before, one.after) for one in found.moved}
    assert moved["helt-nytt"][0] is None
    before, after = moved["jobbkurs"]
    assert before
    assert after
    assert (str(before[0]), str(after[0])) == ("fits", "not_now")
    assert "permittertkurs" not in moved
    assert found.hit is not None
    assert found.hit.persons.moved(Direction.LOST) > 0
    assert door.effects(arrival, Situation(AS_OF), NEVER_STOPPED).moved == ()


def test_answers_to_questions_that_are_gone_are_named(door: Arrivals) -> None:
    from dataclasses import replace

    arrival = door.examined(package("2.0"), "ny.tiltak")
    asked = dict(arrival.catalogue.questionnaire.questions)
    del asked["income"]
    questionnaire = replace(arrival.catalogue.questionnaire, questions=asked)
    without = replace(arrival.catalogue, questionnaire=questionnaire)
    told = Situation(AS_OF, {"income": Span.exactly(1)})
    found = door.effects(replace(arrival, catalogue=without), told, NEVER_STOPPED)
    assert [label.nb for label in found.unused] == ["Inntekt siste år"]


def test_what_was_shown_against_another_catalogue_is_not_taken_in(door: Arrivals) -> None:
    """The changes in the box are those from a catalogue that is no longer in use."""
    waits = door.examined(package("2.0"), "ventet.tiltak")
    take(door, "3.0")
    with pytest.raises(InputError, match="i mellomtiden"):
        door.keep(waits)
    assert in_use() == "3.0"
    assert told()[-1] == ("imported", "3.0")
