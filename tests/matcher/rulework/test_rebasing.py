"""A draft of an older version is taken on: both changes stand, and what collides is chosen."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcher.catalogue.packages import write_package
from matcher.catalogue.program_data import program_data
from matcher.catalogue.programs import Criterion, CriterionKind, Source, Status
from matcher.errors import MatcherError
from matcher.questions.situation import Situation
from matcher.questions.texts import Text
from matcher.rules.conditions import Compare
from matcher.rulework import ChangeKind, DeskError, DraftState, RuleCase, Upset, What
from tests.matcher.rulework.office import ANE, CHILD, JOB, KARI, OLA, Office, costing
from tests.matcher.sample import AS_OF, documents, files
from tests.matcher.store.scenes import package, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.programs import Program
    from matcher.rulework import Draft, Merge

    Edit = Callable[[Draft], Draft]

NEW = Criterion("parent", CriterionKind.REQUIRED, "k", Compare("has_children", "is", value=True))
CASE = RuleCase("mine", "Min test", Situation(AS_OF, {"registered": True}), {JOB: "maybe"})


def programmed(change: Callable[[Program], Program]) -> Edit:
    return lambda draft: replace(draft, program=change(draft.program))


def paying(words: str) -> Edit:
    return lambda draft: costing(draft, words)


def fields(**changed: Any) -> Edit:  # noqa: ANN401 - fields of a program
    return programmed(lambda program: replace(program, **changed))


def asking_older(draft: Draft, age: int) -> Draft:
    older = Compare("age_in_year", "ge", age)
    criteria = tuple(
        replace(each, when=older) if each.id == "adult" else each for each in draft.program.criteria
    )
    return replace(draft, program=replace(draft.program, criteria=criteria))


def stale(office: Office, mine: Edit, theirs: Edit, program: str = JOB) -> Draft:
    """Let Kari begin, Ola publish the same program, and Kari go on."""
    kari, ola = office.of(KARI), office.of(OLA)
    begun = kari.edit(program)
    ola.save(theirs(ola.edit(program)))
    ola.submit(program, "Ny avtale.")
    office.of(ANE).approve(program)
    ola.publish([program], ola.today, "Ny avtale.")
    return kari.save(mine(begun))


def merge(office: Office, draft: Draft) -> Merge:
    found = office.of(KARI).merge_of(draft)
    assert found is not None
    return found


def test_what_only_one_has_changed_stands_on_both_sides(office: Office) -> None:
    draft = stale(office, paying("100 kr"), fields(duration="3 uker"))
    seen = merge(office, draft)
    assert [change.sentence for change in seen.woven.since] == [
        "«Jobbkurs»: varigheten er lagt til: «3 uker»."
    ]
    assert (seen.woven.upset, seen.woven.conflicts) == (Upset.CHANGED, ())
    assert (seen.version.id, seen.version.published_by) == ("2026.11.23.1", OLA)
    assert office.of(KARI).draft(JOB) == draft
    moved = office.of(KARI).rebase(JOB, seen=seen)
    assert (moved.program.cost, moved.program.duration) == ("100 kr", "3 uker")
    assert (moved.state, moved.author) == (DraftState.EDITING, KARI)
    assert office.of(KARI).problems(moved) == []
    assert office.of(KARI).merge_of(moved) is None


def test_both_changes_stand_when_it_is_published(office: Office) -> None:
    stale(office, paying("100 kr"), lambda draft: asking_older(draft, 17))
    desk = office.of(KARI)
    with pytest.raises(DeskError, match=r"er endret i versjon 2026\.11\.23\.1"):
        desk.submit(JOB, "Fordi.")
    desk.rebase(JOB)
    office.approve()
    office.release([JOB])
    program = desk.published.programs[JOB]
    assert (program.cost, program.criteria[0].when) == ("100 kr", Compare("age_in_year", "ge", 17))


def test_what_both_have_changed_is_told_with_both_sides_and_mine_is_kept(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("200 kr"))
    (conflict,) = merge(office, draft).woven.conflicts
    assert [conflict.place, *(c.sentence for c in (*conflict.mine, *conflict.theirs))] == [
        "program.cost",
        "«Jobbkurs»: hva det koster er lagt til: «100 kr».",
        "«Jobbkurs»: hva det koster er lagt til: «200 kr».",
    ]
    assert office.of(KARI).rebase(JOB).program.cost == "100 kr"


def test_theirs_is_taken_where_it_is_chosen(office: Office) -> None:
    stale(
        office,
        lambda draft: asking_older(costing(draft, "100 kr"), 18),
        lambda draft: asking_older(costing(draft, "200 kr"), 17),
    )
    moved = office.of(KARI).rebase(JOB, ["program.criteria[adult]"])
    assert moved.program.cost == "100 kr"
    assert moved.program.criteria[0].when == Compare("age_in_year", "ge", 17)


def test_a_conflict_over_a_rule_is_told_in_its_sentences(office: Office) -> None:
    draft = stale(
        office, lambda draft: asking_older(draft, 18), lambda draft: asking_older(draft, 17)
    )
    (conflict,) = merge(office, draft).woven.conflicts
    (mine,), (theirs,) = conflict.mine, conflict.theirs
    assert "18" in mine.sentence
    assert "17" in theirs.sentence
    assert mine.kind is theirs.kind is ChangeKind.CHANGED


def test_the_same_change_by_both_is_no_conflict(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("100 kr"))
    assert merge(office, draft).woven.conflicts == ()


def test_criteria_keep_their_places(office: Office) -> None:
    other = Criterion("other", CriterionKind.PRIORITY, "k", Compare("age", "lt", 40))
    draft = stale(
        office,
        programmed(lambda p: replace(p, criteria=(NEW, *p.criteria))),
        programmed(lambda p: replace(p, criteria=(*reversed(p.criteria), other))),
    )
    ids = [each.id for each in merge(office, draft).woven.draft.program.criteria]
    assert ids == ["parent", "young", "registered", "adult", "other"]


def test_sources_and_languages_are_woven_too(office: Office) -> None:
    mine, theirs = Source("m", "Min kilde"), Source("t", "Deres kilde")
    draft = stale(
        office,
        programmed(
            lambda p: replace(p, sources=(*p.sources, mine), name=replace(p.name, nb="Jobbkurset"))
        ),
        programmed(
            lambda p: replace(
                p, sources=(*p.sources, theirs), name=replace(p.name, en="Job course")
            )
        ),
    )
    woven = merge(office, draft).woven
    assert [source.key for source in woven.draft.program.sources] == ["k", "m", "t"]
    assert woven.draft.program.name == Text("Jobbkurset", "Jobbkurs", "Job course")
    assert woven.conflicts == ()


def test_own_cases_are_woven_by_their_ids(office: Office) -> None:
    office.of(KARI).save(replace(office.of(KARI).edit(JOB), cases=(CASE,)))
    office.approve()
    office.release([JOB])
    theirs = replace(CASE, id="theirs", title="Deres test")
    draft = stale(
        office,
        lambda draft: replace(draft, cases=(replace(CASE, title="Endret"),)),
        lambda draft: replace(draft, cases=(CASE, theirs)),
    )
    moved = office.of(KARI).rebase(JOB)
    assert [(case.id, case.title) for case in moved.cases] == [
        ("mine", "Endret"), ("theirs", "Deres test"),
    ]  # fmt: skip
    assert draft.cases != moved.cases


def test_changed_verdicts_and_lists_are_woven_too(office: Office) -> None:
    criteria = (*office.of(KARI).edit(JOB).program.criteria, NEW)
    lists = {"nothing": {JOB: ("birth_year", "has_children", "registered")}}
    asking = fields(criteria=criteria)
    draft = stale(
        office,
        lambda draft: replace(
            asking(draft),
            expectations={"young": {JOB: "maybe"}, "nothing": {JOB: "fits"}},
            missing={"nothing": {JOB: ("age",)}},
        ),
        lambda draft: replace(asking(draft), expectations={"young": {JOB: "maybe"}}, missing=lists),
    )
    woven = merge(office, draft).woven
    (conflict,) = woven.conflicts
    assert conflict.place == f"missing.nothing.{JOB}"
    assert "«Fødselsår, Registrert hos Nav» til «Fødselsår, Har" in conflict.theirs[0].sentence
    assert woven.draft.expectations == {"nothing": {JOB: "fits"}}
    taken = office.of(KARI).rebase(JOB, [conflict.place])
    assert (taken.expectations, taken.missing) == ({"nothing": {JOB: "fits"}}, {})
    assert draft.missing == {"nothing": {JOB: ("age",)}}


def test_a_case_that_is_gone_is_told_and_left_out(office: Office) -> None:
    desk = office.of(KARI)
    desk.save(replace(costing(desk.edit(JOB), "a"), expectations={"young": {JOB: "fits"}}))
    raw = documents()
    raw["cases/all.json"]["cases"] = raw["cases/all.json"]["cases"][1:]
    cases = {"cases/all.json": json.dumps(raw["cases/all.json"]).encode()}
    office.store.import_package(package("2.0", cases), "oslo.tiltak")
    draft = desk.draft(JOB)
    assert draft is not None
    assert [problem.path for problem in desk.problems(draft)] == ["young"]
    seen = merge(office, draft)
    assert (seen.woven.upset, seen.woven.lost) == (Upset.CASES, ("19 år i år",))
    moved = desk.rebase(JOB)
    assert (moved.expectations, moved.program.cost) == ({}, "a")
    assert desk.problems(moved) == []


def renewed(office: Office, version: str, **changed: Any) -> None:  # noqa: ANN401
    """Import a catalogue in which a program is otherwise."""
    raw = documents()
    raw["programs/jobbkurs.json"].update(changed)
    more = {"programs/jobbkurs.json": json.dumps(raw["programs/jobbkurs.json"]).encode()}
    office.store.import_package(package(version, more), "oslo.tiltak")


def test_without_the_version_it_was_begun_from_all_that_differs_is_chosen(office: Office) -> None:
    draft = office.change("100 kr")
    tell(office.store.path, "UPDATE draft SET based_on = 'nowhere'")
    renewed(office, "2.0", duration="3 uker")
    draft = replace(draft, based_on="nowhere")
    seen = merge(office, draft)
    assert (seen.woven.upset, seen.woven.since) == (Upset.UNKNOWN, ())
    assert {each.place for each in seen.woven.conflicts} == {"program.cost", "program.duration"}
    sentences = [change.sentence for each in seen.woven.conflicts for change in each.theirs]
    assert "«Jobbkurs»: hva det koster er tatt bort: «100 kr»." in sentences
    moved = office.of(KARI).rebase(JOB, ["program.duration"])
    assert (moved.program.cost, moved.program.duration) == ("100 kr", "3 uker")


def test_a_catalogue_that_another_was_imported_over_is_still_known(office: Office) -> None:
    renewed(office, "2.0", duration="2 uker")
    draft = office.change("100 kr")
    renewed(office, "3.0", duration="3 uker")
    woven = merge(office, draft).woven
    assert (woven.upset, woven.conflicts) == (Upset.CHANGED, ())
    assert woven.draft.program.duration == "3 uker"


def test_a_new_program_whose_id_was_taken_meanwhile(office: Office) -> None:
    office.of(KARI).duplicate(JOB, "kveld")
    raw = documents()["programs/jobbkurs.json"]
    raw.update(id="kveld", duration="3 uker")
    more = {"programs/kveld.json": json.dumps(raw).encode()}
    office.store.import_package(package("2.0", more), "oslo.tiltak")
    draft = office.of(KARI).draft("kveld")
    assert draft is not None
    seen = merge(office, draft)
    assert seen.woven.upset is Upset.TAKEN
    assert "program.name.nb" in {each.place for each in seen.woven.conflicts}
    moved = office.of(KARI).rebase("kveld", ["program.duration"])
    assert (moved.new, moved.program.duration, moved.program.name.nb) == (
        False, "3 uker", "Jobbkurs (kopi)",
    )  # fmt: skip
    assert office.of(KARI).problems(moved) == []


def test_a_program_that_was_ended_stays_ended(office: Office) -> None:
    begun = office.of(KARI).edit(JOB)
    office.of(OLA).retire(JOB, "Slutt.")
    office.approve(who=OLA, by=ANE)
    office.release([JOB])
    draft = office.of(KARI).save(costing(begun, "100 kr"))
    seen = merge(office, draft)
    assert seen.woven.upset is Upset.ENDED
    assert seen.woven.draft.program.availability.status is Status.HISTORIC


def test_a_program_that_is_no_longer_there_becomes_a_new_one(office: Office) -> None:
    draft = office.change("100 kr")
    raw = documents()
    other = raw.pop("programs/jobbkurs.json")
    raw["programs/kveldskurs.json"] = other | {"id": "kveldskurs"}
    raw["catalogue.json"]["version"] = "2.0"
    raw["cases/all.json"]["cases"] = []
    office.store.import_package(packed(raw), "oslo.tiltak")
    assert office.of(KARI).draft(JOB) == draft
    seen = merge(office, draft)
    assert seen.woven.upset is Upset.GONE
    assert [c.sentence for c in seen.woven.since] == ["Tiltaket «Jobbkurs» er ikke med lenger."]
    moved = office.of(KARI).rebase(JOB)
    assert (moved.new, moved.program.cost) == (True, "100 kr")
    assert office.of(KARI).problems(moved) == []


def packed(raw: dict[str, Any]) -> bytes:
    return write_package(files(raw))


def test_the_draft_as_it_was_can_be_brought_back_and_forth(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("200 kr"))
    desk = office.of(KARI)
    with pytest.raises(DeskError, match="ikke tatt videre"):
        desk.bring_back(JOB)
    moved = desk.rebase(JOB, ["program.cost"])
    assert moved.program.cost == "200 kr"
    back = desk.bring_back(JOB)
    assert (back.content, back.based_on, back.base) == (draft.content, draft.based_on, draft.base)
    assert merge(office, back).woven.conflicts
    assert desk.bring_back(JOB).content == moved.content
    assert [event.what for event in desk.history()][-3:] == [
        What.REBASED, What.BROUGHT_BACK, What.BROUGHT_BACK,
    ]  # fmt: skip
    desk.verify_history()


def test_who_takes_a_draft_on_has_a_hand_in_it(office: Office) -> None:
    stale(office, paying("100 kr"), paying("200 kr"))
    office.of(OLA).rebase(JOB)
    office.of(KARI).submit(JOB, "Fordi.")
    with pytest.raises(DeskError, match="selv har vært med"):
        office.of(OLA).approve(JOB)
    assert office.of(ANE).approve(JOB).state is DraftState.APPROVED


def test_what_was_not_seen_is_not_taken_on(office: Office) -> None:
    draft = stale(office, paying("100 kr"), paying("200 kr"))
    seen = merge(office, draft)
    office.of(OLA).save(costing(office.of(OLA).edit(JOB), "300 kr"))
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(KARI).rebase(JOB, seen=seen)
    with pytest.raises(MatcherError, match="i mellomtiden"):
        office.of(KARI).rebase(JOB, ["program.owner"])


def test_a_draft_of_the_newest_version_is_not_taken_on(office: Office) -> None:
    draft = office.change()
    assert office.of(KARI).merge_of(draft) is None
    with pytest.raises(DeskError, match="bygger alt på den nyeste"):
        office.of(KARI).rebase(JOB)
    with pytest.raises(DeskError, match="ikke noe utkast"):
        office.of(KARI).rebase(CHILD)


EDITS: dict[str, Edit] = {
    "cost": paying("x"), "duration": fields(duration="x"), "name": fields(name=Text("x")),
    "summary": fields(summary=Text("x", "y")), "no owner": fields(owner=""),
    "bring": fields(bring=("x",)), "synonyms": fields(synonyms=("x", "y")),
    "older": lambda draft: asking_older(draft, 16),
    "new": programmed(lambda p: replace(p, criteria=(*p.criteria, NEW))),
    "turned": programmed(lambda p: replace(p, criteria=p.criteria[::-1])),
    "case": lambda draft: replace(draft, cases=(CASE,)),
}  # fmt: skip
some = st.lists(st.sampled_from(sorted(EDITS)), max_size=4, unique=True)


def whole(names: list[str]) -> list[str]:
    return [name for name in names if name not in {"no owner", "case"}]


def done(draft: Draft, names: list[str]) -> Draft:
    for name in names:
        draft = EDITS[name](draft)
    return draft


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(mine=some, theirs=some.map(whole), taken=st.booleans())
def test_whatever_both_have_done_the_draft_is_whole_or_it_is_told(
    mine: list[str], theirs: list[str], taken: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    office = Office.at(tmp_path_factory.mktemp("desk") / "x.sqlite")
    base = office.of(KARI).edit(JOB)
    change = {"base": base, "mine": done(base, mine), "theirs": done(base, theirs)}
    renewed(office, "2.0", **plain(change["theirs"].program))
    draft = office.of(KARI).save(change["mine"])
    if not draft.revision:
        return
    found = office.of(KARI).merge_of(draft)
    if found is None:
        assert change["theirs"].program == base.program
        return
    places = [each.place for each in found.woven.conflicts]
    assert all(each.mine and each.theirs for each in found.woven.conflicts)
    moved = office.of(KARI).rebase(JOB, places if taken else [], found)
    assert office.of(OLA).draft(JOB) == moved
    if not {*mine} & {*theirs} and not {"older", "new", "turned"} & {*mine, *theirs}:
        assert (moved.program, places) == (done(change["theirs"], mine).program, [])
    if set(mine) <= {"case"}:
        assert moved.program == office.of(KARI).newest.programs[JOB]
    told = [str(problem) for problem in office.of(KARI).problems(moved)]
    assert bool(told) == (not moved.program.owner or not moved.program.name.nb)


def plain(program: Program) -> dict[str, Any]:
    return program_data(program)
