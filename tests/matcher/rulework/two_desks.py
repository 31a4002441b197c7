"""Two at one program: one begins, another publishes, the first goes on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.catalogue.packages import write_package
from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.questions.situation import Situation
from matcher.rules.conditions import Compare
from matcher.rulework import RuleCase
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office, costing
from tests.matcher.sample import AS_OF, documents, files
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from matcher.catalogue.programs import Program
    from matcher.rulework import Draft, Merge

    Edit: TypeAlias = Callable[[Draft], Draft]

NEW = Criterion("parent", CriterionKind.REQUIRED, "k", Compare("has_children", "is", value=True))
CASE = RuleCase("mine", "Min test", Situation(AS_OF, {"registered": True}), {JOB: "maybe"})


def programmed(change: Callable[[Program], Program]) -> Edit:
    return lambda draft: replace(draft, program=change(draft.program))


def paying(words: str) -> Edit:
    return lambda draft: costing(draft, words)


def fields(**changed: Any) -> Edit:
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
    begun = kari.drafts.edit(program)
    ola.drafts.save(theirs(ola.drafts.edit(program)))
    ola.approval.submit(program, "Ny avtale.")
    office.of(ANE).approval.approve(program)
    ola.publisher.publish([program], ola.session.today, "Ny avtale.")
    return kari.drafts.save(mine(begun))


def merge(office: Office, draft: Draft) -> Merge:
    found = office.of(KARI).rebase.merge_of(draft)
    assert found is not None
    return found


def renewed(office: Office, version: str, **changed: Any) -> None:
    """Import a catalogue in which a program is otherwise."""
    raw = documents()
    raw["programs/jobbkurs.json"].update(changed)
    more = {"programs/jobbkurs.json": json.dumps(raw["programs/jobbkurs.json"]).encode()}
    office.store.import_package(package(version, more), "oslo.tiltak")


def packed(raw: dict[str, Any]) -> bytes:
    return write_package(files(raw))
