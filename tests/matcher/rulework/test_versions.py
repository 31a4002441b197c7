"""What is published stays as it was; each day has its version; the counter finds it by itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.rulework import DeskError
from matcher.store.active import catalogue_in_use
from matcher.store.backups import backups_of
from matcher.store.peek import peek
from tests.matcher.rulework.office import CHILD, JOB, KARI, LAID_OFF, OLA, Office, put_behind
from tests.matcher.sample import catalogue, documents, files
from tests.matcher.store.scenes import ask, package, tell

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


DAMAGED = "DROP TRIGGER version_UPDATE_refused"


def costs(office: Office, day: date) -> dict[str, str]:
    """Return what the counter would say programs cost on a day, which the desk must agree on."""
    seen = catalogue_in_use(peek(office.store.path, day=day))
    version = office.of(OLA).versions.at(day)
    assert version is not None
    assert (version.id, version.hash) == (seen.catalogue.version, seen.catalogue.hash)
    return {name: one.cost.nb for name, one in seen.catalogue.programs.items() if one.cost}


def test_before_anything_is_published_there_is_what_came_with_the_program(office: Office) -> None:
    (version,) = office.of(KARI).versions.all()
    assert (version.id, version.hash, version.adopted) == ("1.0", catalogue().hash, True)
    assert office.of(KARI).session.published == catalogue()
    assert peek(office.store.path).version is None
    assert ask(office.store.path, "SELECT count(*) FROM version") == [(0,)]


def test_every_version_can_be_had_again(office: Office) -> None:
    made = [office.publish(text) for text in ("a", "b", "c")]
    desk = office.of(OLA)
    assert [version.id for version in desk.versions.all()] == ["1.0", *(v.id for v in made)]
    programs = [desk.versions.catalogue_of(v.id).programs for v in desk.versions.all()]
    assert [each[JOB].cost.nb for each in programs] == ["", "a", "b", "c"]
    assert desk.versions.catalogue_of("1.0") == catalogue()
    assert len({version.id for version in made}) == 3


@pytest.mark.parametrize("table", ["version", "history"])
@pytest.mark.parametrize("order", ["UPDATE {} SET reason = 'x'", "DELETE FROM {}"])
def test_the_database_refuses_to_change_what_is_for_ever(
    order: str, table: str, office: Office
) -> None:
    office.publish()
    order = order.format(table).replace("reason", "why" if table == "history" else "reason")
    with (
        closing(sqlite3.connect(office.store.path)) as db,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        db.execute(order)


def test_what_was_changed_all_the_same_is_not_shown(office: Office) -> None:
    version = office.publish()
    tell(office.store.path, DAMAGED)
    put_behind(office, "version", "content", package("6.6"))
    for act in (lambda: office.of(OLA).session.published, office.of(OLA).history.verify):
        with pytest.raises(DeskError, match=r"versjonen «.*» er skadet"):
            act()
    found = catalogue_in_use(peek(office.store.path))
    assert found.notice is not None
    assert version.id in found.notice
    assert found.catalogue.version != "6.6"


def test_a_later_day_begins_by_itself(office: Office) -> None:
    desk, today = office.of(KARI), office.of(KARI).session.today
    soon = today + timedelta(days=8)
    version = office.publish("a", day=soon)
    assert version.valid_from == soon
    assert desk.session.published == catalogue()
    assert desk.session.newest.programs[JOB].cost.nb == "a"
    assert costs(office, today) == {}
    assert costs(office, soon) == {JOB: "a"}
    office.clock.sleep(days=8)
    assert desk.session.published.programs[JOB].cost.nb == "a"


def test_a_change_now_is_not_lost_when_a_later_version_begins(office: Office) -> None:
    today = office.of(KARI).session.today
    soon, later = today + timedelta(days=8), today + timedelta(days=20)
    office.publish("a", JOB, soon)
    office.publish("b", LAID_OFF, later)
    office.publish("c", CHILD)
    assert costs(office, today) == {CHILD: "c"}
    assert costs(office, soon) == {CHILD: "c", JOB: "a"}
    assert costs(office, later) == {CHILD: "c", JOB: "a", LAID_OFF: "b"}
    assert [event.what for event in office.of(KARI).history.events()].count("carried") == 2
    office.of(KARI).history.verify()


def test_a_program_with_a_change_to_come_waits_for_it(office: Office) -> None:
    soon = office.of(KARI).session.today + timedelta(days=8)
    office.publish("a", day=soon)
    draft = office.change("b")
    assert draft.program.cost.nb == "b"
    office.approve()
    with pytest.raises(DeskError, match=r"gjelder fra 01\.12\.2026"):
        office.release([JOB])
    assert office.release([JOB], soon).valid_from == soon
    assert costs(office, soon) == {JOB: "b"}


def test_a_change_to_come_is_withdrawn_and_today_put_right_and_the_change_proposed_again(
    office: Office,
) -> None:
    desk, today = office.of(KARI), office.of(KARI).session.today
    soon = today + timedelta(days=8)
    waiting = office.publish("a", day=soon)
    now = desk.versions.at(today)
    assert now is not None
    back = desk.rollback.propose(now.id, "Dagens regel må rettes først.")
    assert desk.entries.first_day(back) == soon
    with pytest.raises(DeskError, match="er endret i versjon"):
        office.go_back(back)
    desk.entries.publish(back.key, soon, "Vedtatt.")
    assert costs(office, soon) == {}
    office.publish("b")
    assert costs(office, today) == costs(office, soon) == {JOB: "b"}
    again = desk.rollback.propose(waiting.id, "Som avtalt.")
    office.of(OLA).entries.approve(again)
    desk.entries.publish(again.key, soon, "Vedtatt.")
    assert (costs(office, today), costs(office, soon)) == ({JOB: "b"}, {JOB: "a"})
    desk.history.verify()


def test_an_imported_catalogue_takes_over_also_from_what_was_to_come(office: Office) -> None:
    today = office.of(KARI).session.today
    soon = today + timedelta(days=8)
    old = office.publish("a")
    office.publish("b", LAID_OFF, soon)
    office.store.import_package(package("2.0"), "oslo.tiltak")
    assert costs(office, today) == costs(office, soon) == {}
    new = office.publish("c", CHILD)
    assert costs(office, soon) == {CHILD: "c"}
    assert [version.id for version in office.of(OLA).versions.all()][-2:] == ["2.0", new.id]
    assert office.of(OLA).versions.catalogue_of(old.id).programs[JOB].cost.nb == "a"
    office.of(KARI).history.verify()


def test_the_first_look_needs_no_sqlalchemy_and_a_past_day_has_its_version(office: Office) -> None:
    office.publish("a")
    day = office.of(KARI).session.today
    office.clock.sleep(days=3)
    office.publish("b")
    assert costs(office, day) == costs(office, day + timedelta(days=2)) == {JOB: "a"}
    assert costs(office, day + timedelta(days=3)) == {JOB: "b"}
    long_ago = day - timedelta(days=900)
    assert office.of(KARI).versions.at(long_ago) is None
    assert peek(office.store.path, day=long_ago).version is None


def test_a_copy_is_taken_before_each_publishing(office: Office, tmp_path: Path) -> None:
    office.publish("a")
    office.publish("b")
    newest, *_ = backups_of(office.store.path)
    assert newest.path.is_relative_to(tmp_path)
    assert ask(newest.path, "SELECT count(*) FROM version") == [(2,)]
    assert ask(newest.path, "SELECT state FROM draft") == [("approved",)]


def test_back_to_an_earlier_version_by_a_new_one(office: Office) -> None:
    first = office.publish("a")
    office.publish("b")
    desk = office.of(KARI)
    office.copied("jobbkurs-kveld")
    office.approve("jobbkurs-kveld")
    office.release(["jobbkurs-kveld"])
    back = desk.rollback.propose(first.id, "Feil pris.")
    with pytest.raises(DeskError, match="selv har vært med"):
        desk.entries.approve(back)
    office.go_back(back)
    assert (
        desk.session.published.programs[JOB] == desk.versions.catalogue_of(first.id).programs[JOB]
    )
    assert desk.session.published.programs["jobbkurs-kveld"].availability.status == "historic"
    assert len(desk.versions.all()) == 5
    with pytest.raises(DeskError, match="slik det var"):
        desk.rollback.propose(first.id, "Igjen.")


def test_what_somebody_works_on_stays_and_is_taken_on_afterwards(office: Office) -> None:
    office.publish("a")
    mine = office.change("b")
    office.go_back(office.of(OLA).rollback.propose("1.0", "Feil."), OLA, KARI)
    (draft,) = office.of(OLA).drafts.all()
    assert draft == mine
    assert office.of(KARI).readiness.is_overtaken(draft)


def test_going_back_waits_for_nobody_who_published_meanwhile(office: Office) -> None:
    office.publish("a")
    back = office.of(KARI).rollback.propose("1.0", "Feil.")
    office.publish("b", CHILD)
    with pytest.raises(DeskError, match="er endret i versjon"):
        office.go_back(back)


def test_retiring_is_rolled_back_with_its_cases(office: Office) -> None:
    desk = office.of(KARI)
    desk.new_drafts.retire(JOB, "Slutt.")
    office.approve()
    office.release([JOB])
    office.go_back(desk.rollback.propose("1.0", "Likevel ikke."))
    assert desk.session.published.programs == catalogue().programs
    assert [dict(case.expect) for case in desk.session.published.cases] == [
        dict(case.expect) for case in catalogue().cases
    ]


def test_a_catalogue_for_a_later_day_takes_over_on_that_day(office: Office) -> None:
    today = office.of(KARI).session.today
    later = today + timedelta(days=9)
    office.store.import_package(package("2.0", valid_from=later), "a.tiltak")
    desk = office.of(KARI)
    assert [version.id for version in desk.versions.all()] == ["1.0", "2.0"]
    assert (desk.versions.at(today), desk.versions.at(later)) == desk.versions.all()
    assert peek(office.store.path, day=today).package is None
    assert costs(office, later) == {}
    # What is published for today is carried into the one that waits.
    office.publish("Gratis.")
    assert costs(office, today) == costs(office, later) == {JOB: "Gratis."}


def test_a_version_travels_to_another_machine_with_its_day(office: Office, tmp_path: Path) -> None:
    today = office.of(KARI).session.today
    version = office.publish("Gratis.", day=today + timedelta(days=9))
    packed = office.of(OLA).versions.package_of(version.id)
    other = Office.at(tmp_path / "other" / "x.sqlite")
    other.store.import_package(packed, "katalog.tiltak")
    assert [v.id for v in other.of(KARI).versions.all()] == ["1.0", version.id]
    assert peek(other.store.path, day=today).package is None
    assert costs(other, version.valid_from) == {JOB: "Gratis."}
    assert other.of(KARI).versions.package_of(version.id) == packed


def test_a_version_is_looked_back_to_on_its_last_day(office: Office) -> None:
    today = office.of(KARI).session.today
    first = office.publish("a")
    office.clock.sleep(days=10)
    second = office.publish("b")
    later = office.publish("c", day=today + timedelta(days=30))
    days = {
        version.id: office.of(OLA).versions.day_of(version.id)
        for version in office.of(OLA).versions.all()
    }
    assert days == {
        "1.0": today,  # replaced the day it came, and so never in force
        first.id: today + timedelta(days=9),
        second.id: today + timedelta(days=10),
        later.id: today + timedelta(days=30),
    }


def test_going_back_is_said_before_it_is_done(office: Office) -> None:
    first = office.publish("a")
    office.publish("b")
    office.copied("jobbkurs-kveld")
    office.approve("jobbkurs-kveld")
    office.release(["jobbkurs-kveld"])
    office.change("c", CHILD)
    before = office.of(OLA).rollback.preview(first.id)
    assert [program.id for program in before.programs] == [JOB, "jobbkurs-kveld"]
    assert (before.ended, before.overtaken, before.kinds) == (("jobbkurs-kveld",), (), ())
    assert [draft.program.id for draft in before.others] == [CHILD]
    newest = office.of(OLA).versions.all()[-1]
    assert office.of(OLA).rollback.preview(newest.id).nothing
    mine = office.change("d", JOB)
    assert office.of(OLA).rollback.preview(first.id).overtaken == (mine,)


OWN = "cases/desk-jobbkurs.json"


@pytest.mark.parametrize(("then", "now"), [("cases/all.json", OWN), (OWN, "cases/all.json")])
def test_going_back_loses_no_case_that_moved_to_another_file(
    then: str, now: str, office: Office
) -> None:
    for version, target in (("2.0", then), ("3.0", now)):
        raw = documents()
        young, nothing = raw["cases/all.json"]["cases"]
        raw["cases/all.json"] = {"cases": [young]}
        raw.setdefault(target, {"cases": []})["cases"].append(nothing)
        raw["programs/jobbkurs.json"]["cost"] = version
        changed = files({name: raw[name] for name in (*{"cases/all.json", target},
                                                      "programs/jobbkurs.json")})  # fmt: skip
        office.store.import_package(package(version, changed), "oslo.tiltak")
        office.publish(version, CHILD)
    first = next(
        version for version in office.of(KARI).versions.all() if version.programs == (CHILD,)
    )
    office.go_back(office.of(KARI).rollback.propose(first.id, "Feil."))
    published = office.of(KARI).session.published
    assert published.programs[JOB].cost.nb == "2.0"
    assert sorted(case.id for case in published.cases) == ["nothing", "young"]
