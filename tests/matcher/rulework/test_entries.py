"""Questions and all else beside programs go the way of a rule: proposed, approved, published."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from matcher.casework import Casework
from matcher.catalogue import load, read_package
from matcher.questions import read_facts
from matcher.rulework import DeskError, EntryKind, differences
from matcher.rulework.overlay import files_with
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office
from tests.matcher.sample import catalogue, criterion, leaf, question, said
from tests.matcher.store.scenes import tell

DOG = question(
    "has_dog", "yes_no", "Har hund",
    statements={"yes": said("Har hund"), "no": said("Har ikke hund")},
    why=said("Noen tilbud tar ikke hund."),
) | {
    "asking": {
        "at_counter": "yes",
        "answers": [{"answer": True, "share": 150}, {"answer": False, "share": 850}],
        "basis": "skjønn",
    }
}  # fmt: skip
OFFICE = {
    "id": "nav-sagene", "name": "Nav Sagene", "kind": "nav", "phone": "55 55 33 33",
    "source": "nav.no", "date": "2026-11-01", "certainty": "high",
}  # fmt: skip


ORDER = {"id": "raised", "value": 2, "name": said("Høyst"), "why": "To er nok her."}
FOLLOWS = {
    "id": "young", "when": leaf("age", "lt", 18), "then": {"registered": False},
    "certainty": "certain", "why": said("Under 18 år"), "source": "Skjønn",
}  # fmt: skip


def all_the_way(office: Office, kind: EntryKind, data: dict[str, Any]) -> None:
    """Let Kari propose, Ola approve and Kari publish."""
    office.of(KARI).entries.propose(kind, data, "Etter møtet.")
    (waiting,) = office.of(OLA).entries.waiting()
    office.of(OLA).entries.approve(waiting)
    desk = office.of(KARI)
    desk.entries.publish(waiting.key, desk.session.today, "Vedtatt.")


def known(office: Office, kind: EntryKind, entry_id: str) -> dict[str, Any]:
    found = office.of(KARI).entries.all(kind)
    return next(dict(one) for one in found if one["id"] == entry_id)


def test_a_new_question_is_made_at_the_desk_with_how_its_answers_are_spread(
    office: Office,
) -> None:
    all_the_way(office, EntryKind.QUESTION, DOG)
    published = office.of(ANE).session.published
    made = published.questionnaire["has_dog"]
    assert (made.label.nb, made.why.nb) == ("Har hund", "Noen tilbud tar ikke hund.")
    assert published.asking.manners["has_dog"].shares == ((True, 150), (False, 850))
    assert known(office, EntryKind.QUESTION, "has_dog") == {**DOG, "identifying": False}
    assert office.of(KARI).entries.waiting() == ()
    office.of(ANE).history.verify()


def test_which_answers_tell_who_somebody_is_is_said_at_the_desk_and_travels(
    office: Office,
) -> None:
    asked = known(office, EntryKind.QUESTION, "bydel")
    assert asked["identifying"] is True
    told = {**DOG, "identifying": True, "shown": True}
    all_the_way(office, EntryKind.QUESTION, told)
    all_the_way(office, EntryKind.QUESTION, {**asked, "identifying": False})
    desk = office.of(ANE)
    packed = load(read_package(desk.versions.package_of(desk.session.newest.version)))
    assert packed.identifying == packed.shown == frozenset({"has_dog"})
    desk.history.verify()


def test_a_constant_of_the_order_is_changed_with_a_reason_and_moves_the_list(
    office: Office,
) -> None:
    before = office.of(ANE).session.published.order_rules
    assert "order.json" not in office.of(KARI).session.head.files, "all is as built in"
    all_the_way(office, EntryKind.ORDER, ORDER)
    assert office.of(ANE).session.published.order_rules == replace(before, raised=2)
    with pytest.raises(DeskError, match="fra 0 til 99"):
        office.of(KARI).entries.propose(EntryKind.ORDER, {**ORDER, "value": 100}, "For stort.")


def test_what_follows_from_an_answer_is_changed_and_tells_which_programs_ask(
    office: Office,
) -> None:
    all_the_way(office, EntryKind.DERIVATION, FOLLOWS)
    (made,) = office.of(ANE).session.published.derivations
    assert (made.id, made.then) == ("young", {"registered": False})
    used, _ = office.of(KARI).entries.uses(EntryKind.DERIVATION, "young")
    asking = office.of(KARI).session.newest.asked_by.get("registered", ())
    assert set(asking) <= set(used)


def test_a_program_can_use_the_new_question_and_the_file_carries_both(office: Office) -> None:
    all_the_way(office, EntryKind.QUESTION, DOG)
    desk = office.of(KARI)
    draft = desk.drafts.edit(JOB)
    from matcher.catalogue import read_program
    from matcher.catalogue.program_data import program_data
    from matcher.documents import Node

    data = program_data(draft.program)
    data["criteria"].append(criterion("dog", leaf("has_dog", "is", False)))
    changed = read_program(Node(data, "x", "", []))
    assert changed
    expected = {case.id: {JOB: "maybe"} for case in desk.session.newest.cases}
    desk.drafts.save(replace(draft, program=changed, expectations=expected,
                             missing={case: {JOB: None} for case in expected}))  # fmt: skip
    office.approve(JOB)
    version = office.release([JOB])
    packed = load(read_package(desk.versions.package_of(version.id)))
    assert "has_dog" in packed.questionnaire.questions
    assert desk.entries.uses(EntryKind.QUESTION, "has_dog")[0] == (JOB,)
    office.of(ANE).history.verify()


def changed_entries(office: Office) -> list[tuple[EntryKind, dict[str, Any]]]:
    """Return one changed entry of each kind."""
    asked = known(office, EntryKind.QUESTION, "registered")
    clash = known(office, EntryKind.CONTRADICTION, "children")
    preset = known(office, EntryKind.PRESET, "laid_off")
    rate = known(office, EntryKind.RATE, "g")
    return [
        (EntryKind.QUESTION, {**asked, "label": said("Arbeidssøker hos Nav"), "identifying": True,
                              "shown": True}),
        (EntryKind.CONTRADICTION, {**clash, "text": said("Har barn likevel.")}),
        (EntryKind.PRESET, {**preset, "label": said("Permittert nå")}),
        (EntryKind.OFFICE, OFFICE),
        (EntryKind.ORDER, ORDER),
        (EntryKind.DERIVATION, FOLLOWS),
        (EntryKind.RATE, {**rate, "name": said("Grunnbeløpet")}),
    ]  # fmt: skip


@pytest.fixture
def office(whole_office: Office) -> Office:
    return whole_office


@pytest.mark.parametrize("place", range(len(EntryKind) - 1))  # of a whole catalogue: elsewhere
def test_every_kind_goes_the_same_way(office: Office, place: int) -> None:
    kind, data = changed_entries(office)[place]
    before = office.of(ANE).session.published
    all_the_way(office, kind, data)
    assert known(office, kind, data["id"]) == data
    assert differences(before, office.of(ANE).session.published) or kind in {
        EntryKind.OFFICE, EntryKind.DERIVATION, EntryKind.RATE,
    }  # fmt: skip
    office.of(ANE).history.verify()


@pytest.mark.parametrize("place", range(len(EntryKind) - 1))  # of a whole catalogue: elsewhere
@pytest.mark.parametrize(
    "order",
    [
        "UPDATE draft SET content = replace(content, 'e', 'æ')",
        "UPDATE draft SET state = 'approved', approved_by = 'ola'",
        "UPDATE draft SET author = 'ane', submitted_by = 'ane'",
    ],
)
def test_what_is_changed_by_hand_is_not_published(office: Office, place: int, order: str) -> None:
    kind, data = changed_entries(office)[place]
    draft = office.of(KARI).entries.propose(kind, data, "Etter møtet.")
    if "approved" not in order:
        office.of(OLA).entries.approve(draft)
    if "content" in order:
        order = order.replace("'e', 'æ'", f"'{data['id']}', '{data['id']}x'") + " WHERE 1"
    tell(office.store.path, order)
    with pytest.raises(DeskError, match="viser ikke at endringen"):
        office.of(KARI).entries.publish(draft.key, office.of(KARI).session.today, "x")
    with pytest.raises(DeskError, match="Historikken er ikke hel"):
        office.of(ANE).history.verify()


def test_nobody_approves_their_own_and_one_waits_at_a_time(office: Office) -> None:
    draft = office.of(KARI).entries.propose(EntryKind.QUESTION, DOG, "Etter møtet.")
    with pytest.raises(DeskError, match="selv har vært med"):
        office.of(KARI).entries.approve(draft)
    with pytest.raises(DeskError, match="og venter"):
        office.of(OLA).entries.propose(EntryKind.QUESTION, DOG, "Etter møtet.")
    office.of(KARI).entries.withdraw(draft.key)
    assert office.of(KARI).entries.waiting() == ()


def test_what_would_break_a_rule_is_refused_in_words(office: Office) -> None:
    asked = known(office, EntryKind.QUESTION, "bydel")
    gone = {**asked, "choices": [one for one in asked["choices"] if one["id"] != "grorud"]}
    entries = office.of(KARI).entries
    with pytest.raises(DeskError, match="grorud"):
        entries.propose(EntryKind.QUESTION, gone, "Slått sammen.")
    with pytest.raises(DeskError, match="kind"):
        entries.propose(EntryKind.QUESTION, {**asked, "kind": "no_such"}, "x")
    with pytest.raises(DeskError, match="Ingenting er endret"):
        entries.propose(EntryKind.QUESTION, asked, "x")
    with pytest.raises(DeskError, match="Begrunnelsen"):
        entries.propose(EntryKind.QUESTION, DOG, " ")
    assert entries.waiting() == ()


def test_where_a_question_is_used_is_told_before(office: Office) -> None:
    programs, others = office.of(KARI).entries.uses(EntryKind.QUESTION, "employment_status")
    assert programs == ("permittertkurs",)
    assert others == ("Permittert", "Tapt arbeidstid")
    assert office.of(KARI).entries.uses(EntryKind.RATE, "g")[0] == ("permittertkurs",)


def test_a_renamed_choice_keeps_the_old_answers(office: Office) -> None:
    asked = known(office, EntryKind.QUESTION, "employment_status")
    for one in asked["choices"]:
        if one["id"] == "hjemmevaerende":
            one["id"], one["aliases"] = "hjemme", ["hjemmevaerende"]
    all_the_way(office, EntryKind.QUESTION, asked)
    after = office.of(ANE).session.published
    facts, problems = read_facts({"employment_status": "hjemmevaerende"}, after.questionnaire)
    assert (facts, problems) == ({"employment_status": "hjemme"}, [])
    # And the answer given at the counter before the file came.
    casework = Casework(catalogue())
    casework.answer("employment_status", "hjemmevaerende")
    casework.use_catalogue(after)
    assert casework.situation.answers == {"employment_status": "hjemme"}
    casework.undo()
    assert casework.situation.answers == {}


def test_a_change_overtaken_by_another_version_is_not_published(office: Office) -> None:
    asked = known(office, EntryKind.QUESTION, "registered")
    mine = {**asked, "help": said("Spør om meldekort.")}
    draft = office.of(KARI).entries.propose(EntryKind.QUESTION, mine, "Etter møtet.")
    office.of(OLA).entries.approve(draft)
    version = office.of(KARI).session.head
    files = files_with(version.files, [], {})
    from matcher.catalogue import canonical, write_package
    from matcher.rulework.entry_files import EntryDraft, with_entries

    other = canonical({**asked, "help": said("Spør om noe annet.")}).decode()
    theirs = EntryDraft(draft.key, draft.name, other, "", "", "")
    newer = {**with_entries(files, [theirs])}
    newer["catalogue.json"] = newer["catalogue.json"].replace(b'"1.0"', b'"2.0"')
    office.store.import_package(write_package(newer), "a.tiltak")
    with pytest.raises(DeskError, match="endret i versjon"):
        office.of(KARI).entries.publish(draft.key, office.of(KARI).session.today, "x")


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE draft SET content = '{'",
        "UPDATE draft SET content = '[]', seal = ''",
        "UPDATE draft SET reason = 'x'",
    ],
)
def test_a_change_that_cannot_be_read_is_told_and_the_desk_goes_on(
    office: Office, order: str
) -> None:
    office.of(KARI).entries.propose(EntryKind.QUESTION, DOG, "Etter møtet.")
    tell(office.store.path, order)
    entries = office.of(OLA).entries
    assert entries.waiting() == ()
    assert "«question:has_dog» kan ikke leses" in entries.unreadable()[0]
    entries.withdraw("question:has_dog")
    assert entries.unreadable() == ()
