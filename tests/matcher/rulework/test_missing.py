"""A new criterion asks something new: what shared rule cases list as missing goes with it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.case_run import run_cases
from matcher.catalogue.packages import read_package
from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.rules.conditions import Compare
from matcher.rulework import DeskError, differences
from tests.matcher.rulework.office import JOB, KARI, OLA, put_behind

if TYPE_CHECKING:
    from matcher.rulework import Draft
    from tests.matcher.rulework.office import Office

NEW = ("birth_year", "has_children", "registered")
CHILDREN = Criterion(
    "parent", CriterionKind.REQUIRED, "k", Compare("has_children", "is", value=True)
)


def asking_more(office: Office, **changed: object) -> Draft:
    """Let Kari add a criterion that asks something no case knows of."""
    desk = office.of(KARI)
    draft = desk.drafts.edit(JOB)
    kept = tuple(each for each in draft.program.criteria if each != CHILDREN)
    program = replace(draft.program, criteria=(*kept, CHILDREN))
    return desk.drafts.save(replace(draft, program=program, **changed))  # type: ignore[arg-type] # fields by name


def accepted(office: Office) -> Draft:
    draft = asking_more(office)
    verdicts, lists = {"young": {JOB: "maybe"}}, {"nothing": {JOB: NEW}}
    return office.of(KARI).drafts.save(replace(draft, expectations=verdicts, missing=lists))


def test_a_criterion_that_asks_more_can_be_published(office: Office) -> None:
    desk = office.of(KARI)
    draft = asking_more(office)
    assert [(failure.case, failure.subject) for failure in desk.readiness.failures(draft)] == [
        ("young", JOB), ("nothing", f"{JOB} mangler"),
    ]  # fmt: skip
    with pytest.raises(DeskError, match="holder ikke"):
        desk.approval.submit(JOB, "Fordi.")
    draft = accepted(office)
    assert office.of(OLA).drafts.find(JOB) == draft
    assert desk.readiness.failures(draft) == []
    office.approve()
    version = office.release([JOB])
    published = office.of(OLA).versions.catalogue_of(version.id)
    assert list(run_cases(published)) == []
    assert {case.id: case.missing for case in published.cases} == {
        "young": {}, "nothing": {JOB: NEW},
    }  # fmt: skip


def test_what_is_published_stands_in_the_file_the_case_is_in(office: Office) -> None:
    accepted(office)
    office.approve()
    version = office.release([JOB])
    raw = office.store.version_content(version.number)
    assert raw is not None
    files = read_package(raw)
    cases = {entry["id"]: entry for entry in json.loads(files["cases/all.json"])["cases"]}
    assert cases["nothing"]["missing"] == {JOB: list(NEW)}
    assert cases["nothing"]["expect"] == {JOB: "maybe"}
    assert "missing" not in cases["young"]


def test_it_stands_in_the_difference_in_words(office: Office) -> None:
    desk = office.of(KARI)
    _, verdict, lacking = differences(
        desk.session.newest, desk.drafts.catalogue_with([accepted(office)])
    )
    assert verdict.sentence == (
        "Regeltesten «19 år i år»: ventet svar for «Jobbkurs» er endret fra «passer» til «kanskje»."
    )
    assert lacking.sentence == (
        "Regeltesten «Ingenting er svart»: det som mangler for «Jobbkurs» er endret fra "
        "«Fødselsår, Registrert hos Nav» til «Fødselsår, Har barn, Registrert hos Nav»."
    )


def test_an_edit_of_it_takes_back_what_was_sent_in(office: Office) -> None:
    accepted(office)
    office.of(KARI).approval.submit(JOB, "Fordi.")
    draft = office.of(KARI).drafts.find(JOB)
    assert draft is not None
    again = office.of(KARI).drafts.save(replace(draft, missing={}))
    assert (again.state, again.missing) == ("editing", {})


def test_a_list_can_be_taken_away(office: Office) -> None:
    desk = office.of(KARI)
    draft = asking_more(office, missing={"nothing": {JOB: None}})
    assert desk.drafts.find(JOB) == draft
    assert [failure.case for failure in desk.readiness.failures(draft)] == ["young"]
    nothing = next(
        case for case in desk.drafts.catalogue_with([draft]).cases if case.id == "nothing"
    )
    assert nothing.missing == {}


def test_a_verdict_that_leaves_nothing_to_ask_leaves_no_list(office: Office) -> None:
    draft = asking_more(office, expectations={"nothing": {JOB: "not_now"}},
                        missing={"nothing": {JOB: NEW}})  # fmt: skip
    found = {case.id: case for case in office.of(KARI).drafts.catalogue_with([draft]).cases}
    assert found["nothing"].missing == {}


def test_a_list_for_a_case_that_is_gone_is_told(office: Office) -> None:
    draft = asking_more(office, missing={"no-such-case": {JOB: NEW}})
    assert [problem.path for problem in office.of(KARI).readiness.problems(draft)] == [
        "no-such-case"
    ]


def test_back_to_an_earlier_version_takes_the_lists_back(office: Office) -> None:
    accepted(office)
    office.approve()
    office.release([JOB])
    office.go_back(office.of(KARI).rollback.propose("1.0", "Feil."))
    lists = {case.id: case.missing for case in office.of(KARI).session.published.cases}
    assert lists["nothing"] == {JOB: ("birth_year", "registered")}
    assert list(run_cases(office.of(KARI).session.published)) == []


@pytest.mark.parametrize("missing", ["{", "[]", '{"young": 3}', '{"young": {"jobbkurs": 3}}'])
def test_damage_is_told(missing: str, office: Office) -> None:
    office.change()
    put_behind(office, "draft", "missing", missing)
    assert office.of(KARI).drafts.all() == ()
    (told,) = office.of(KARI).drafts.unreadable()
    assert "kan ikke leses" in told
