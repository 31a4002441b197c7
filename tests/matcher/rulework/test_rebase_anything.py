"""Whatever two have done to a program, the draft that is taken on is whole, or it is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matcher.catalogue import CriterionKind
from matcher.catalogue.program_data import program_data
from matcher.questions.texts import Text
from tests.matcher.rulework.office import JOB, KARI, OLA, Office
from tests.matcher.rulework.two_desks import (
    CASE,
    NEW,
    asking_older,
    fields,
    paying,
    programmed,
    renewed,
)
from tests.searching import examples

if TYPE_CHECKING:
    import pytest

    from matcher.catalogue.programs import Program
    from matcher.rulework import Draft
    from tests.matcher.rulework.two_desks import Edit

# Changes no verdict, so that the rule cases of the colleague's catalogue still hold.
FIRST = replace(NEW, kind=CriterionKind.PRIORITY)
EDITS: dict[str, Edit] = {
    "cost": paying("x"), "duration": fields(duration=Text("x")), "name": fields(name=Text("x")),
    "summary": fields(summary=Text("x", "y")), "no owner": fields(owner=""),
    "bring": fields(bring=(Text("x"),)), "synonyms": fields(synonyms=("x", "y")),
    "older": lambda draft: asking_older(draft, 16),
    "new": programmed(lambda p: replace(p, criteria=(*p.criteria, FIRST))),
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


@settings(deadline=None, max_examples=examples(30), suppress_health_check=[HealthCheck.too_slow])
@given(mine=some, theirs=some.map(whole), taken=st.booleans())
def test_whatever_both_have_done_the_draft_is_whole_or_it_is_told(
    mine: list[str], theirs: list[str], taken: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    office = Office.at(tmp_path_factory.mktemp("desk") / "x.sqlite")
    base = office.of(KARI).drafts.edit(JOB)
    change = {"base": base, "mine": done(base, mine), "theirs": done(base, theirs)}
    renewed(office, "2.0", **plain(change["theirs"].program))
    draft = office.of(KARI).drafts.save(change["mine"])
    if not draft.revision:
        return
    found = office.of(KARI).rebase.merge_of(draft)
    if found is None:
        assert change["theirs"].program == base.program
        return
    places = [each.place for each in found.conflicts]
    assert all(each.mine != each.theirs for each in found.conflicts)
    moved = office.of(KARI).rebase.take_on(JOB, places if taken else [], found)
    assert office.of(OLA).drafts.find(JOB) == moved
    if not {*mine} & {*theirs} and not {"older", "new", "turned"} & {*mine, *theirs}:
        assert (moved.program, places) == (done(change["theirs"], mine).program, [])
    if set(mine) <= {"case"}:
        assert moved.program == office.of(KARI).session.newest.programs[JOB]
    told = [str(problem) for problem in office.of(KARI).readiness.problems(moved)]
    assert bool(told) == (not moved.program.owner or not moved.program.name.nb)


def plain(program: Program) -> dict[str, Any]:
    return program_data(program)
