"""What can have become of a program meanwhile: each is told apart, and nothing is lost."""

from __future__ import annotations

import json
from dataclasses import replace

from matcher.catalogue.programs import Status
from matcher.rulework import Upset
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office, cases_of, costing
from tests.matcher.rulework.two_desks import (
    merge,
    packed,
    renewed,
)
from tests.matcher.sample import documents
from tests.matcher.store.scenes import package, tell


def test_a_case_that_is_gone_is_told_and_left_out(office: Office) -> None:
    desk = office.of(KARI)
    desk.drafts.save(
        replace(costing(desk.drafts.edit(JOB), "a"), expectations={"young": {JOB: "fits"}})
    )
    raw = documents()
    raw["cases/all.json"]["cases"] = raw["cases/all.json"]["cases"][1:]
    cases = {"cases/all.json": json.dumps(raw["cases/all.json"]).encode()}
    office.store.import_package(package("2.0", cases), "oslo.tiltak")
    draft = desk.drafts.find(JOB)
    assert draft is not None
    assert [problem.path for problem in desk.readiness.problems(draft)] == ["young"]
    seen = merge(office, draft)
    assert (seen.upset, seen.lost) == (Upset.CASES, ("19 år i år",))
    moved = desk.rebase.take_on(JOB)
    assert (moved.expectations, moved.program.cost.nb) == ({}, "a")
    assert desk.readiness.problems(moved) == []


def test_without_the_version_it_was_begun_from_all_that_differs_is_chosen(office: Office) -> None:
    draft = office.change("100 kr")
    tell(office.store.path, "UPDATE draft SET based_on = 'nowhere', seal = ''")
    renewed(office, "2.0", duration="3 uker")
    draft = replace(draft, based_on="nowhere")
    seen = merge(office, draft)
    assert (seen.upset, seen.since) == (Upset.UNKNOWN, ())
    assert {each.place for each in seen.conflicts} == {"cost.nb", "duration.nb"}
    sides = {each.place: (each.mine, each.theirs) for each in seen.conflicts}
    assert sides["cost.nb"] == (("100 kr",), ())
    moved = office.of(KARI).rebase.take_on(JOB, ["duration.nb"])
    assert (moved.program.cost.nb, moved.program.duration.nb) == ("100 kr", "3 uker")


def test_a_catalogue_that_another_was_imported_over_is_still_known(office: Office) -> None:
    renewed(office, "2.0", duration="2 uker")
    draft = office.change("100 kr")
    renewed(office, "3.0", duration="3 uker")
    woven = merge(office, draft)
    assert (woven.upset, woven.conflicts) == (Upset.CHANGED, ())
    assert woven.draft.program.duration.nb == "3 uker"


def test_a_new_program_whose_id_was_taken_meanwhile(office: Office) -> None:
    office.of(KARI).new_drafts.duplicate(JOB, "kveld")
    raw = documents()["programs/jobbkurs.json"]
    raw.update(id="kveld", duration="3 uker")
    more = {"programs/kveld.json": json.dumps(raw).encode()}
    office.store.import_package(package("2.0", more), "oslo.tiltak")
    draft = office.of(KARI).drafts.find("kveld")
    assert draft is not None
    seen = merge(office, draft)
    assert seen.upset is Upset.TAKEN
    assert "name.nb" in {each.place for each in seen.conflicts}
    moved = office.of(KARI).rebase.take_on("kveld", ["duration.nb"])
    assert (moved.new, moved.program.duration.nb, moved.program.name.nb) == (
        False, "3 uker", "Jobbkurs (kopi)",
    )  # fmt: skip
    assert office.of(KARI).readiness.problems(moved) == []


def test_a_program_that_was_ended_stays_ended(office: Office) -> None:
    begun = office.of(KARI).drafts.edit(JOB)
    office.of(OLA).new_drafts.retire(JOB, "Slutt.")
    office.approve(who=OLA, by=ANE)
    office.release([JOB])
    draft = office.of(KARI).drafts.save(costing(begun, "100 kr"))
    seen = merge(office, draft)
    assert seen.upset is Upset.ENDED
    assert seen.draft.program.availability.status is Status.HISTORIC


def test_a_program_that_is_no_longer_there_becomes_a_new_one(office: Office) -> None:
    draft = office.change("100 kr")
    raw = documents()
    other = raw.pop("programs/jobbkurs.json")
    raw["programs/kveldskurs.json"] = other | {"id": "kveldskurs"}
    raw["catalogue.json"]["version"] = "2.0"
    raw["cases/all.json"]["cases"] = []
    office.store.import_package(packed(raw), "oslo.tiltak")
    assert office.of(KARI).drafts.find(JOB) == draft
    seen = merge(office, draft)
    assert seen.upset is Upset.GONE
    assert [c.sentence for c in seen.since] == ["Tiltaket «Jobbkurs» er ikke med lenger."]
    moved = office.of(KARI).rebase.take_on(JOB)
    assert (moved.new, moved.program.cost.nb) == (True, "100 kr")
    with_cases = replace(moved, cases=cases_of(JOB))
    assert office.of(KARI).readiness.problems(with_cases) == []
