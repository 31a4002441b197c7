"""A catalogue without any id of ours is edited and published at the desk as ours is."""

from __future__ import annotations

from itertools import cycle, permutations
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import load, read_package
from matcher.questions.questions import Kind
from matcher.questions.reserved import RESERVED
from matcher.rulework import DeskError, EntryKind, Rulework
from tests.matcher.foreign import asked, foreign
from tests.matcher.rulework.office import JOB, KARI, OLA, costing
from tests.matcher.sample import files, said
from tests.matcher.store.scenes import Clock, fresh

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Desks = Callable[[str], Rulework]

OTHERS = [
    (name, next(kind for kind in kinds if kind is not RESERVED[name]))
    for name, kinds in zip(RESERVED, cycle(permutations(Kind, 2)), strict=False)
]
"""Each id with a kind that is not its own; files are tried with every one."""


@pytest.fixture
def desk(tmp_path: Path) -> Desks:
    clock, data = Clock(), {k: v for k, v in foreign().items() if not k.startswith("cases/")}
    store, bundled = fresh(tmp_path / "desk.sqlite", clock), files(data)
    return lambda who: Rulework(store, lambda: bundled, lambda: who, clock)


def test_a_program_and_a_question_are_published_over_it(desk: Desks) -> None:
    kari, ola = desk(KARI), desk(OLA)
    kari.drafts.save(costing(kari.drafts.edit(JOB), "Gratis."))
    kari.approval.submit(JOB, "Etter møtet.")
    ola.approval.approve(JOB)
    kari.publisher.publish([JOB], kari.session.today, "Vedtatt.")
    made = asked("noe_annet", Kind.YES_NO) | {"why": said("Noen tilbud spør om det.")}
    kari.entries.propose(EntryKind.QUESTION, made, "Etter møtet.")
    (waiting,) = desk(OLA).entries.waiting()
    desk(OLA).entries.approve(waiting)
    last = desk(KARI)
    version = last.entries.publish(waiting.key, last.session.today, "Vedtatt.")
    last.history.verify()
    packed = load(read_package(last.versions.package_of(version.id)))
    assert packed.programs[JOB].cost.nb == "Gratis."
    assert "noe_annet" in packed.questionnaire.questions


@pytest.mark.parametrize(("question_id", "kind"), OTHERS)
def test_an_id_of_ours_on_another_kind_is_refused_at_the_desk(
    question_id: str, kind: Kind, desk: Desks
) -> None:
    wrong = asked(question_id, kind) | {"why": said("Noen tilbud spør om det.")}
    with pytest.raises(DeskError, match=f"må være av typen {RESERVED[question_id]}"):
        desk(KARI).entries.propose(EntryKind.QUESTION, wrong, "Etter møtet.")
    assert desk(OLA).entries.waiting() == ()
