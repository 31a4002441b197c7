"""A question, an amount and the program that uses both: proved, sent in, approved and published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue import read_program
from matcher.catalogue.program_data import program_data
from matcher.documents import Node
from matcher.questions import Situation
from matcher.rulework import DeskError, DraftState, EntryKind, RuleCase
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office
from tests.matcher.rulework.test_entries import DOG, all_the_way
from tests.matcher.sample import AS_OF, criterion, leaf, question, said
from tests.matcher.store.scenes import tell

if TYPE_CHECKING:
    from matcher.rulework import Draft

AMOUNT = {
    "id": "support", "name": said("Stønad"),
    "values": [{"amount": 1_000, "from": "2026-01-01", "source": {"title": "Forskriften"}}],
}  # fmt: skip
CAT = question(
    "has_cat", "yes_no", "Har katt",
    statements={"yes": said("Har katt"), "no": said("Har ikke katt")},
    why=said("Noen tilbud tar ikke katt."),
)  # fmt: skip
BOTH = {"all": [leaf("has_dog", "is", False), leaf("has_cat", "is", False)]}


def proposed(office: Office, kind: EntryKind, data: dict[str, Any], who: str = KARI) -> str:
    return office.of(who).entries.propose(kind, data, "Etter møtet.").key


NO_DOG = leaf("has_dog", "is", False)


def asking(office: Office, when: dict[str, Any] = NO_DOG, program: str = JOB) -> Draft:
    """Let Kari write a criterion that asks what is not published, and a case that answers it."""
    desk = office.of(KARI)
    draft = desk.drafts.edit(program)
    data = program_data(draft.program)
    kept = [one for one in data["criteria"] if one["id"] != "dog"]
    data["criteria"] = [*kept, criterion("dog", when)]
    changed = read_program(Node(data, "x", "", []))
    assert changed
    no = RuleCase("dog", "Har hund", Situation(AS_OF, {"has_dog": True}), {program: "not_now"})
    if program != JOB:
        return desk.drafts.save(replace(draft, program=changed, cases=(no,)))
    open_cases = {case.id: {JOB: "maybe"} for case in desk.session.newest.cases}
    return desk.drafts.save(
        replace(draft, program=changed, cases=(no,), expectations=open_cases,
                missing={case: {JOB: None} for case in open_cases})
    )  # fmt: skip


def test_they_go_together_in_one_version(office: Office) -> None:
    dog = proposed(office, EntryKind.QUESTION, DOG)
    draft = asking(office)
    kari, ola = office.of(KARI), office.of(OLA)
    assert kari.readiness.is_ready(draft)
    sent = kari.approval.submit(JOB, "Hunder er ikke med.")
    assert sent.stands_on.keys() == {dog}
    assert ola.approval.approve(JOB, sent).state is DraftState.APPROVED
    (waiting,) = ola.entries.waiting()
    assert waiting.approved_by == OLA, "what it stands on is approved with it"
    version = office.release([JOB])
    assert set(version.programs) == {JOB, dog}
    published = office.of(ANE).session.published
    assert "has_dog" in published.questionnaire.questions
    assert published.programs[JOB].criteria[-1].id == "dog"
    assert (kari.entries.waiting(), kari.drafts.all()) == ((), ())
    assert len(kari.versions.all()) == 2, "the one it began from, and the new one"
    office.of(ANE).history.verify()


def test_what_it_can_do_without_is_not_tied_to_it(office: Office) -> None:
    cat = proposed(office, EntryKind.QUESTION, CAT, OLA)
    dog = proposed(office, EntryKind.QUESTION, DOG)
    asking(office)
    assert office.of(KARI).approval.submit(JOB, "Hunder.").stands_on.keys() == {dog}
    office.of(KARI).approval.send_back(JOB, "Også katter.")
    asking(office, BOTH)
    assert office.of(KARI).approval.submit(JOB, "Begge.").stands_on.keys() == {cat, dog}


def test_what_nobody_chose_for_a_question_does_not_count_as_changed(whole_office: Office) -> None:
    """The catalogue has a list for it, of which the proposed question says nothing."""
    dog = proposed(whole_office, EntryKind.QUESTION, DOG)
    asking(whole_office)
    whole_office.approve()
    assert set(whole_office.release([JOB]).programs) == {JOB, dog}
    whole_office.of(ANE).history.verify()


def test_one_stands_on_another_beside_programs(office: Office) -> None:
    dog = proposed(office, EntryKind.QUESTION, DOG)
    follows = {
        "id": "no-dog", "when": leaf("age", "lt", 10), "then": {"has_dog": False},
        "certainty": "certain", "why": said("Barn har ikke hund"), "source": "Skjønn",
    }  # fmt: skip
    rule = proposed(office, EntryKind.DERIVATION, follows)
    kari, ola = office.of(KARI), office.of(OLA)
    for one in ola.entries.waiting():
        assert one.stands_on.keys() == ({dog} if one.key == rule else set())
    with pytest.raises(DeskError, match=r"venter\. Ingenting er trukket tilbake"):
        kari.entries.withdraw(dog)
    ola.entries.approve(next(one for one in ola.entries.waiting() if one.key == rule))
    with pytest.raises(DeskError, match=r"Har hund.*ikke godkjent"):
        kari.entries.publish(rule, kari.session.today, "Vedtatt.")
    ola.entries.approve(next(one for one in ola.entries.waiting() if one.key == dog))
    assert set(kari.entries.publish(rule, kari.session.today, "Vedtatt.").programs) == {dog, rule}
    kari.history.verify()


def test_what_was_published_by_itself_meanwhile_is_not_published_twice(office: Office) -> None:
    dog = proposed(office, EntryKind.QUESTION, DOG)
    asking(office)
    office.approve()
    kari = office.of(KARI)
    kari.entries.publish(dog, kari.session.today, "Først.")
    assert office.release([JOB]).programs == (JOB,)
    kari.history.verify()


def test_what_is_otherwise_by_now_is_not_published_under_an_approval(office: Office) -> None:
    dog = proposed(office, EntryKind.QUESTION, DOG)
    asking(office)
    office.approve()
    tell(office.store.path, "UPDATE draft SET stands_on = '{}', seal = '' WHERE kind = ''")
    with pytest.raises(DeskError):
        office.release([JOB])
    tell(office.store.path, f"DELETE FROM draft WHERE program_id = '{dog}'")
    with pytest.raises(DeskError):
        office.release([JOB])
    assert JOB in office.of(KARI).session.published.programs
    assert "has_dog" not in office.of(KARI).session.published.questionnaire.questions


def test_nobody_approves_over_what_they_proposed_themselves(office: Office) -> None:
    proposed(office, EntryKind.QUESTION, DOG, OLA)
    asking(office)
    sent = office.of(KARI).approval.submit(JOB, "Hunder.")
    with pytest.raises(DeskError, match="selv har vært med på"):
        office.of(OLA).approval.approve(JOB, sent)
    assert office.of(ANE).approval.approve(JOB, sent).approved_by == ANE


def test_a_draft_says_what_is_wrong_when_what_it_asks_is_withdrawn(office: Office) -> None:
    dog = proposed(office, EntryKind.QUESTION, DOG)
    asking(office)
    office.of(KARI).entries.withdraw(dog)
    draft = office.of(KARI).drafts.edit(JOB)
    assert not office.of(KARI).readiness.is_ready(draft)
    assert any("has_dog" in str(one) for one in office.of(KARI).readiness.problems(draft))


def test_a_whole_new_amount_goes_the_same_way(office: Office) -> None:
    all_the_way(office, EntryKind.RATE, AMOUNT)
    assert office.of(ANE).session.published.constants["support"].name.nb == "Stønad"
