"""What drafts begin as: nothing but a name, a copy, the end of a program, a new look at one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from matcher.catalogue import Status
from matcher.catalogue.programs import Program, Relations
from matcher.questions import NO_TEXT, Text
from matcher.rulework.new_programs import (
    blank,
    confirmed,
    copy_of,
    expecting_information,
    free_id,
    informed,
    retired,
)
from matcher.rulework.records import DeskError
from tests.matcher.sample import AS_OF, catalogue

JOB = catalogue().programs["jobbkurs"]


def _with(status: Status) -> Program:
    return replace(JOB, availability=replace(JOB.availability, status=status))


def _lawful(*checked: bool) -> Program:
    first = JOB.criteria[0]
    rules = tuple(replace(first, legal_ref="§ 4", legal_checked=each) for each in checked)
    return replace(JOB, criteria=rules)


@pytest.mark.parametrize("name", ["", "Jobb", "jobb kurs", "jobb_kurs", "æ", "a/b", "x" * 61])
def test_what_cannot_be_the_name_of_a_file_is_refused_as_an_id(name: str) -> None:
    with pytest.raises(DeskError, match="kan ikke være id"):
        free_id(name, ())


def test_an_id_that_is_taken_is_refused_and_a_free_one_is_returned() -> None:
    assert free_id("x" * 60, ()) == "x" * 60
    assert free_id("kurs-2", {"kurs"}) == "kurs-2"
    with pytest.raises(DeskError, match="finnes alt et tiltak med id «kurs»"):
        free_id("kurs", {"kurs"})


def test_a_blank_program_says_nothing_that_nobody_has_said() -> None:
    made = blank("kurs", "Kurset", AS_OF)
    assert made.name == Text("Kurset")
    assert (made.summary, made.client_summary) == (NO_TEXT, NO_TEXT)
    assert (made.criteria, made.sources, made.last_verified) == ((), (), None)
    assert made.availability.status is Status.UNCONFIRMED
    assert made.confidence == "uncertain"
    assert made.translations == "none", "neither a machine nor anybody has written any"
    assert made.review_by == date(2027, 5, 23)


def test_a_copy_says_so_in_every_language_it_has_a_name_in() -> None:
    made = copy_of(replace(JOB, name=Text("Kurset", "", "The course")), "kurs-2", AS_OF)
    assert made.name == Text("Kurset (kopi)", "", "The course (copy)")


def test_nobody_has_confirmed_a_copy_and_it_does_not_point_to_itself() -> None:
    original = replace(JOB, instead=("kurs-2", "barnetilbud"), last_verified=AS_OF)
    made = copy_of(original, "kurs-2", AS_OF)
    assert (made.id, made.last_verified) == ("kurs-2", None)
    assert made.instead == ("barnetilbud",)
    assert made.review_by == date(2027, 5, 23)
    assert made.criteria == JOB.criteria


def test_a_program_that_ends_is_kept_with_the_reason_and_its_successor() -> None:
    ended = retired(JOB, "Vedtaket er opphevet", ())
    assert ended.availability.status is Status.HISTORIC
    assert ended.availability.note == Text("Vedtaket er opphevet")
    followed = retired(JOB, "Nytt kurs", ("kurs-2",))
    assert followed.availability.status is Status.SUPERSEDED
    assert followed.relations.replaced_by == ("kurs-2",)


def test_a_successor_that_was_known_is_not_forgotten_when_a_program_ends() -> None:
    known = replace(JOB, relations=Relations(replaced_by=("kurs-2",)))
    assert retired(known, "Slutt", ()).relations.replaced_by == ("kurs-2",)


def test_what_is_confirmed_is_there_and_was_seen_today() -> None:
    made = confirmed(_with(Status.UNCONFIRMED), "Ringte i dag", AS_OF)
    assert made.availability.status is Status.ACTIVE
    assert (made.last_verified, made.review_by) == (AS_OF, date(2027, 5, 23))
    assert made.confidence_note == Text("Ringte i dag")


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.UNCONFIRMED])
def test_confirming_changes_no_other_status(status: Status) -> None:
    assert confirmed(_with(status), "Ringte", AS_OF).availability.status is status


def test_law_that_nobody_has_read_is_no_more_than_sourced() -> None:
    assert confirmed(JOB, "Ringte", AS_OF).confidence == "confirmed"
    assert confirmed(_lawful(False, False), "Ringte", AS_OF).confidence == "sourced"
    assert confirmed(_lawful(False, True), "Ringte", AS_OF).confidence == "confirmed"


def test_cases_about_what_ends_expect_information_and_list_nothing_as_missing() -> None:
    cases = {case.id: case for case in catalogue().cases}
    told = replace(cases["young"], id="told", expect={"jobbkurs": "information"})
    other = replace(cases["young"], id="other", expect={"barnetilbud": "fits"})
    changed = expecting_information([*cases.values(), told, other], "jobbkurs")
    assert changed == {
        "young": {"jobbkurs": "information"},
        "nothing": {"jobbkurs": "information"},
    }
    after = informed(cases["nothing"], changed)
    assert after.expect == {"jobbkurs": "information"}
    assert after.missing == {}
    assert informed(other, changed) is other


def test_what_a_case_lists_as_missing_of_other_programs_is_kept() -> None:
    case = replace(
        catalogue().cases[1],
        expect={"jobbkurs": "maybe", "barnetilbud": "maybe"},
        missing={"jobbkurs": ("registered",), "barnetilbud": ("bydel",)},
    )
    after = informed(case, {case.id: {"jobbkurs": "information"}})
    assert after.expect == {"jobbkurs": "information", "barnetilbud": "maybe"}
    assert after.missing == {"barnetilbud": ("bydel",)}
