"""Two supervisors in two programs at the same moment: one is first, the other is told."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, costing
from tests.matcher.sample import documents
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.matcher.rulework.office import Office

ROUNDS = 4


class Program:
    """Another process at the same database."""

    def __init__(self, office: Office, who: str) -> None:
        self._clock = office.clock
        command = [sys.executable, "-m", "tests.matcher.rulework.rival"]
        self._process = subprocess.Popen(
            [*command, str(office.store.path), who],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def order(self, order: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{self._clock().isoformat()} {order}\n")
        self._process.stdin.flush()

    def answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def end(self) -> None:
        self._process.communicate(timeout=300)


@pytest.fixture
def rivals(office: Office) -> Iterator[tuple[Program, Program]]:
    both = Program(office, KARI), Program(office, OLA)
    yield both
    for each in both:
        each.end()


def at_once(rivals: tuple[Program, Program], order: str) -> list[str]:
    """Give both the same order and return what they answer, who was first in front."""
    for each in rivals:
        each.order(order)
    return sorted((each.answer() for each in rivals), key=lambda said: said != "done")


def test_two_save_the_same_draft_at_once(office: Office, rivals: tuple[Program, Program]) -> None:
    for _ in range(ROUNDS):
        office.of(ANE).drafts.save(costing(office.of(ANE).drafts.edit(JOB), "Anes"))
        assert at_once(rivals, "look") == ["done", "done"]
        first, second = at_once(rivals, "save")
        assert first == "done"
        assert "endret det samme i mellomtiden" in second
        assert "denne er ikke lagret" in second
        draft = office.of(ANE).drafts.find(JOB)
        assert draft is not None
        assert draft.program.cost.nb.split()[0] in {KARI, OLA}


def test_two_publish_the_same_draft_at_once(
    office: Office, rivals: tuple[Program, Program]
) -> None:
    for number in range(ROUNDS):
        office.change(str(number), who=ANE)
        office.approve(who=ANE)
        first, second = at_once(rivals, "publish")
        assert first == "done"
        assert "i mellomtiden" in second or "ikke noe utkast" in second
        assert len(office.of(ANE).versions.all()) == number + 2
        assert office.of(ANE).session.published.programs[JOB].cost.nb == str(number)
    office.of(ANE).history.verify()


def test_two_take_the_same_draft_on_at_once(
    office: Office, rivals: tuple[Program, Program]
) -> None:
    office.change("100 kr", who=ANE)
    for number in range(2, ROUNDS):
        raw = documents()["programs/jobbkurs.json"] | {"duration": f"{number} uker"}
        more = {"programs/jobbkurs.json": json.dumps(raw).encode()}
        office.store.import_package(package(f"{number}.0", more), "oslo.tiltak")
        assert at_once(rivals, "look") == ["done", "done"]
        first, second = at_once(rivals, "rebase")
        assert first == "done"
        assert "i mellomtiden" in second or "bygger alt på den nyeste" in second
        draft = office.of(ANE).drafts.find(JOB)
        assert draft is not None
        assert (draft.program.cost.nb, draft.program.duration.nb) == ("100 kr", f"{number} uker")
    office.of(ANE).history.verify()
