"""What is written is there again, whoever else writes and whatever else has happened since."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.errors import MatcherError
from matcher.questions.situation import Situation
from matcher.rules.conditions import All, Compare, Not
from matcher.rulework import DeskError, DraftState, RuleCase
from tests.matcher.rulework.office import CHILD, JOB, KARI, OLA, costing, put_behind
from tests.matcher.sample import AS_OF, documents
from tests.matcher.store.scenes import package, tell

if TYPE_CHECKING:
    from matcher.rules.conditions import Condition
    from tests.matcher.rulework.office import Office

CASE = RuleCase("mine", "Min test", Situation(AS_OF, {"registered": True}), {JOB: "maybe"})


def test_a_draft_is_stored_when_it_is_first_saved(office: Office) -> None:
    desk = office.of(KARI)
    untouched = desk.drafts.edit(JOB)
    assert desk.drafts.save(untouched) == untouched
    assert desk.drafts.all() == ()
    saved = desk.drafts.save(costing(untouched, "Gratis."))
    assert office.of(OLA).drafts.all() == (saved,)
    assert desk.drafts.edit(JOB) == saved


def test_an_older_copy_of_ones_own_can_be_saved_again(office: Office) -> None:
    desk = office.of(KARI)
    first = desk.drafts.save(costing(desk.drafts.edit(JOB), "a"))
    desk.drafts.save(costing(first, "b"))
    assert desk.drafts.save(costing(first, "c")).program.cost.nb == "c"


def test_two_at_one_draft_do_not_overwrite_each_other(office: Office) -> None:
    mine, theirs = office.of(KARI).drafts.edit(JOB), office.of(OLA).drafts.edit(JOB)
    office.of(KARI).drafts.save(costing(mine, "a"))
    with pytest.raises(MatcherError, match=r"i mellomtiden.*ikke\s+lagret"):
        office.of(OLA).drafts.save(costing(theirs, "b"))
    seen = office.of(OLA).drafts.edit(JOB)
    office.of(OLA).drafts.save(costing(seen, "c"))
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(KARI).drafts.save(costing(mine, "d"))
    stored = office.of(KARI).drafts.find(JOB)
    assert stored is not None
    assert (stored.program.cost.nb, stored.editors) == ("c", (KARI, OLA))


def test_a_draft_that_was_published_by_another_is_not_brought_back(office: Office) -> None:
    old = office.change()
    office.approve()
    office.release([JOB])
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(OLA).drafts.save(costing(old, "b"))


def test_a_draft_of_an_older_version_is_told_of_and_taken_on(office: Office) -> None:
    office.change("a", JOB)
    raw = documents()
    raw["programs/jobbkurs.json"]["duration"] = "3 uker"
    office.store.import_package(package("2.0", packed(raw)), "oslo.tiltak")
    desk = office.of(KARI)
    draft = desk.drafts.find(JOB)
    assert draft is not None
    assert [problem.message for problem in desk.readiness.problems(draft)] == [
        "tiltaket er endret i versjon 2.0 etter at utkastet ble begynt"
    ]
    with pytest.raises(DeskError, match=r"er endret i versjon 2\.0"):
        desk.approval.submit(JOB, "Fordi.")
    moved = desk.rebase.take_on(JOB)
    assert (moved.program.cost.nb, moved.state) == ("a", DraftState.EDITING)
    assert desk.readiness.problems(moved) == []


def test_a_change_elsewhere_is_taken_in_without_asking(office: Office) -> None:
    office.change("a", JOB)
    office.approve(JOB)
    office.publish("b", CHILD)
    office.release([JOB])
    programs = office.of(KARI).session.published.programs
    assert (programs[JOB].cost.nb, programs[CHILD].cost.nb) == ("a", "b")


def test_publishing_an_approved_draft_that_became_stale_is_refused(office: Office) -> None:
    office.change("a")
    office.approve()
    raw = documents()
    raw["programs/jobbkurs.json"]["duration"] = "3 uker"
    office.store.import_package(package("2.0", packed(raw)), "oslo.tiltak")
    with pytest.raises(DeskError, match=r"«Jobbkurs» er endret i versjon 2\.0.*publisert"):
        office.release([JOB])
    assert office.of(KARI).drafts.find(JOB) is not None


def packed(raw: dict[str, Any]) -> dict[str, bytes]:
    return {
        name: json.dumps(data).encode() for name, data in raw.items() if name.startswith("programs")
    }


def test_a_draft_of_a_newer_format_is_left_alone(office: Office) -> None:
    office.change()
    newer = json.dumps({"format": 2, "id": JOB})
    put_behind(office, "draft", "content", newer)
    office.change(program=CHILD)
    desk = office.of(OLA)
    assert [draft.program.id for draft in desk.drafts.all()] == [CHILD]
    (told,) = desk.drafts.unreadable()
    assert "nyere utgave" in told
    for act in (desk.drafts.find, desk.drafts.edit):
        with pytest.raises(DeskError, match="nyere utgave"):
            act(JOB)
    row = office.store.draft(JOB)
    assert row is not None
    assert row.content == newer


@pytest.mark.parametrize("content", ["{", "[]", '"x"', '{"criteria": 3}'])
def test_damage_is_told_and_can_be_thrown_away(content: str, office: Office) -> None:
    office.change()
    put_behind(office, "draft", "content", content)
    desk = office.of(KARI)
    assert len(desk.drafts.unreadable()) + len(desk.drafts.all()) == 1
    desk.drafts.discard(JOB)
    assert (desk.drafts.unreadable(), desk.drafts.all()) == ((), ())


def test_a_case_for_a_question_that_is_gone_is_kept_and_told(office: Office) -> None:
    desk = office.of(KARI)
    desk.drafts.save(replace(desk.drafts.edit(JOB), cases=(CASE,)))
    row = office.store.draft(JOB)
    assert row is not None
    gone = row.cases.replace('"registered": true', '"no_longer_asked": true')
    put_behind(office, "draft", "cases", gone)
    draft = desk.drafts.find(JOB)
    assert draft is not None
    assert any("no_longer_asked" in str(problem) for problem in desk.readiness.problems(draft))
    saved = desk.drafts.save(costing(draft, "Gratis."))
    row = office.store.draft(JOB)
    assert row is not None
    assert "no_longer_asked" in row.cases
    other = replace(saved, cases=(replace(CASE, title="Ny tittel"),))
    assert desk.readiness.problems(desk.drafts.save(other)) == []


def test_a_case_that_answers_an_unknown_question_is_refused(office: Office) -> None:
    desk = office.of(KARI)
    case = replace(CASE, situation=Situation(AS_OF, {"nobody_asks": True}))
    with pytest.raises(DeskError, match="nobody_asks"):
        desk.drafts.save(replace(desk.drafts.edit(JOB), cases=(case,)))


def nested(depth: int) -> Condition:
    rule: Condition = Compare("registered", "is", value=True)
    for _ in range(depth):
        rule = All((Not(rule),))
    return rule


@pytest.mark.parametrize(
    "rule", [All(()), nested(9), Compare("registered", "resembles", value=True)]
)
def test_an_invalid_tree_is_never_stored(rule: Condition, office: Office) -> None:
    desk = office.of(KARI)
    kept = office.change()
    first = replace(kept.program.criteria[0], when=rule)
    with pytest.raises(DeskError, match=r"ikke lagret.*trygt"):
        desk.drafts.save(replace(kept, program=replace(kept.program, criteria=(first,))))
    assert desk.drafts.find(JOB) == kept


def test_a_national_id_is_not_stored(office: Office) -> None:
    desk = office.of(KARI)
    draft = desk.drafts.edit(JOB)
    for other in (costing(draft, "Spør 01017000027"),
                  replace(draft, cases=(replace(CASE, title="010170 00027"),))):  # fmt: skip
        with pytest.raises(DeskError, match="fødselsnummer"):
            desk.drafts.save(other)
    assert desk.drafts.all() == ()


def test_discarded_is_gone_but_told(office: Office) -> None:
    office.change()
    office.of(OLA).drafts.discard(JOB)
    assert office.of(KARI).drafts.all() == ()
    assert [(event.who, event.what) for event in office.of(KARI).history.events()] == [
        (KARI, "started"), (OLA, "discarded"),
    ]  # fmt: skip


def test_the_live_proof_sees_the_draft(office: Office) -> None:
    desk = office.of(KARI)
    wrong = replace(CASE, expect={JOB: "fits"})
    draft = desk.drafts.save(
        replace(desk.drafts.edit(JOB), cases=(CASE, replace(wrong, id="wrong")))
    )
    assert [(f.case, f.expected, f.found) for f in desk.readiness.failures(draft)] == [
        ("wrong", "fits", "maybe")
    ]
    changed = replace(draft, cases=(), expectations={"young": {JOB: "maybe"}})
    assert [failure.case for failure in desk.readiness.failures(changed)] == ["young"]
    look = desk.drafts.catalogue_with([changed])
    assert look.hash != desk.session.published.hash == desk.drafts.catalogue_with([]).hash
    gone = replace(changed, expectations={"no-such-case": {JOB: "fits"}})
    assert [problem.path for problem in desk.readiness.problems(gone)] == ["no-such-case"]


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE draft SET content = replace(content, 'Gratis nå.', 'Gratis nu.')",
        "UPDATE draft SET reason = 'x'",
        "UPDATE draft SET editors = '[]'",
    ],
)
def test_a_draft_in_the_making_that_is_not_as_it_was_saved_is_told(
    office: Office, order: str
) -> None:
    office.change("Gratis nå.")
    desk = office.of(KARI)
    assert desk.drafts.unreadable() == ()
    desk.history.verify()
    tell(office.store.path, order)
    assert desk.drafts.all() == ()
    assert "kan ikke leses" in desk.drafts.unreadable()[0]
    with pytest.raises(DeskError, match="ikke slik det ble lagret"):
        desk.history.verify()
