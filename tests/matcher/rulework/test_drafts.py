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
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from matcher.rules.conditions import Condition
    from tests.matcher.rulework.office import Office

CASE = RuleCase("mine", "Min test", Situation(AS_OF, {"registered": True}), {JOB: "maybe"})


def test_a_draft_is_stored_when_it_is_first_saved(office: Office) -> None:
    desk = office.of(KARI)
    untouched = desk.edit(JOB)
    assert desk.save(untouched) == untouched
    assert desk.drafts() == ()
    saved = desk.save(costing(untouched, "Gratis."))
    assert office.of(OLA).drafts() == (saved,)
    assert desk.edit(JOB) == saved


def test_an_older_copy_of_ones_own_can_be_saved_again(office: Office) -> None:
    desk = office.of(KARI)
    first = desk.save(costing(desk.edit(JOB), "a"))
    desk.save(costing(first, "b"))
    assert desk.save(costing(first, "c")).program.cost == "c"


def test_two_at_one_draft_do_not_overwrite_each_other(office: Office) -> None:
    mine, theirs = office.of(KARI).edit(JOB), office.of(OLA).edit(JOB)
    office.of(KARI).save(costing(mine, "a"))
    with pytest.raises(MatcherError, match=r"i mellomtiden.*ikke\s+lagret"):
        office.of(OLA).save(costing(theirs, "b"))
    seen = office.of(OLA).edit(JOB)
    office.of(OLA).save(costing(seen, "c"))
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(KARI).save(costing(mine, "d"))
    stored = office.of(KARI).draft(JOB)
    assert stored is not None
    assert (stored.program.cost, stored.editors) == ("c", (KARI, OLA))


def test_a_draft_that_was_published_by_another_is_not_brought_back(office: Office) -> None:
    old = office.change()
    office.approve()
    office.release([JOB])
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(OLA).save(costing(old, "b"))


def test_a_draft_of_an_older_version_is_told_of_and_taken_on(office: Office) -> None:
    office.change("a", JOB)
    raw = documents()
    raw["programs/jobbkurs.json"]["duration"] = "3 uker"
    office.store.import_package(package("2.0", packed(raw)), "oslo.tiltak")
    desk = office.of(KARI)
    draft = desk.draft(JOB)
    assert draft is not None
    assert [problem.message for problem in desk.problems(draft)] == [
        "tiltaket er endret i versjon 2.0 etter at utkastet ble begynt"
    ]
    with pytest.raises(DeskError, match=r"er endret i versjon 2\.0"):
        desk.submit(JOB, "Fordi.")
    moved = desk.rebase(JOB)
    assert (moved.program.cost, moved.state) == ("a", DraftState.EDITING)
    assert desk.problems(moved) == []


def test_a_change_elsewhere_is_taken_in_without_asking(office: Office) -> None:
    office.change("a", JOB)
    office.approve(JOB)
    office.publish("b", CHILD)
    office.release([JOB])
    programs = office.of(KARI).published.programs
    assert (programs[JOB].cost, programs[CHILD].cost) == ("a", "b")


def test_publishing_an_approved_draft_that_became_stale_is_refused(office: Office) -> None:
    office.change("a")
    office.approve()
    raw = documents()
    raw["programs/jobbkurs.json"]["duration"] = "3 uker"
    office.store.import_package(package("2.0", packed(raw)), "oslo.tiltak")
    with pytest.raises(DeskError, match=r"«Jobbkurs» er endret i versjon 2\.0.*publisert"):
        office.release([JOB])
    assert office.of(KARI).draft(JOB) is not None


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
    assert [draft.program.id for draft in desk.drafts()] == [CHILD]
    (told,) = desk.unreadable()
    assert "nyere utgave" in told
    for act in (desk.draft, desk.edit):
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
    assert len(desk.unreadable()) + len(desk.drafts()) == 1
    desk.discard(JOB)
    assert (desk.unreadable(), desk.drafts()) == ((), ())


def test_a_case_for_a_question_that_is_gone_is_kept_and_told(office: Office) -> None:
    desk = office.of(KARI)
    desk.save(replace(desk.edit(JOB), cases=(CASE,)))
    row = office.store.draft(JOB)
    assert row is not None
    gone = row.cases.replace('"registered": true', '"no_longer_asked": true')
    put_behind(office, "draft", "cases", gone)
    draft = desk.draft(JOB)
    assert draft is not None
    assert any("no_longer_asked" in str(problem) for problem in desk.problems(draft))
    saved = desk.save(costing(draft, "Gratis."))
    row = office.store.draft(JOB)
    assert row is not None
    assert "no_longer_asked" in row.cases
    other = replace(saved, cases=(replace(CASE, title="Ny tittel"),))
    assert desk.problems(desk.save(other)) == []


def test_a_case_that_answers_an_unknown_question_is_refused(office: Office) -> None:
    desk = office.of(KARI)
    case = replace(CASE, situation=Situation(AS_OF, {"nobody_asks": True}))
    with pytest.raises(DeskError, match="nobody_asks"):
        desk.save(replace(desk.edit(JOB), cases=(case,)))


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
        desk.save(replace(kept, program=replace(kept.program, criteria=(first,))))
    assert desk.draft(JOB) == kept


def test_a_national_id_is_not_stored(office: Office) -> None:
    desk = office.of(KARI)
    draft = desk.edit(JOB)
    for other in (costing(draft, "Spør 01017000027"),
                  replace(draft, cases=(replace(CASE, title="010170 00027"),))):  # fmt: skip
        with pytest.raises(DeskError, match="fødselsnummer"):
            desk.save(other)
    assert desk.drafts() == ()


def test_discarded_is_gone_but_told(office: Office) -> None:
    office.change()
    office.of(OLA).discard(JOB)
    assert office.of(KARI).drafts() == ()
    assert [(event.who, event.what) for event in office.of(KARI).history()] == [
        (KARI, "started"), (OLA, "discarded"),
    ]  # fmt: skip


def test_the_live_proof_sees_the_draft(office: Office) -> None:
    desk = office.of(KARI)
    wrong = replace(CASE, expect={JOB: "fits"})
    draft = desk.save(replace(desk.edit(JOB), cases=(CASE, replace(wrong, id="wrong"))))
    assert [(f.case, f.expected, f.found) for f in desk.failures(draft)] == [
        ("wrong", "fits", "maybe")
    ]
    changed = replace(draft, cases=(), expectations={"young": {JOB: "maybe"}})
    assert [failure.case for failure in desk.failures(changed)] == ["young"]
    look = desk.catalogue_with([changed])
    assert look.hash != desk.published.hash == desk.catalogue_with([]).hash
    gone = replace(changed, expectations={"no-such-case": {JOB: "fits"}})
    assert [problem.path for problem in desk.problems(gone)] == ["no-such-case"]
