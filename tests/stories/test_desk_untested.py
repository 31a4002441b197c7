"""A rule that loses its cases comes on the review list, and the list leads to what they saw."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.catalogue_folder import read_folder
from matcher.rulework import ReviewKind
from matcher.store.paths import bundled_catalogue
from tests.stories.conftest import NOON
from tests.stories.supervisor import Supervisor
from ui.app.storage import Storage
from ui.desk.open_program import RULE
from ui.desk.page import REVIEW
from ui.desk.review.page import ReviewPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.rulework import Rulework
    from ui.app.shell import Shell

PROGRAM = "jobbsjansen"


def with_one_case_of(program: str) -> dict[str, bytes]:
    """Return the catalogue that came with the program, but with all other cases broken away."""
    files, kept = dict(read_folder(bundled_catalogue())), False
    for name in [name for name in files if name.startswith("cases/")]:
        document = json.loads(files[name])
        document["cases"] = [case for case in document["cases"] if "expect" in case]
        for case in document["cases"]:
            if program in case["expect"] and (kept or len(case["expect"]) > 1):
                del case["expect"][program]
                case.get("missing", {}).pop(program, None)
            elif program in case["expect"]:
                kept = True
        document["cases"] = [case for case in document["cases"] if case["expect"]]
        files[name] = json.dumps(document).encode()
    assert kept
    return files


@pytest.fixture
def keeping(tmp_path: Path, people: list[str]) -> Storage:
    files = with_one_case_of(PROGRAM)

    def open_desk() -> Rulework:
        from matcher.rulework import Rulework
        from matcher.store.store import Store

        store = Store.open(tmp_path / "desk.sqlite")
        return Rulework(store, lambda: files, who=lambda: people[-1], now=lambda: NOON)

    return Storage(lambda _: "", open_desk=open_desk)


def test_a_rule_that_lost_its_cases_is_found_and_opened_there(shell: Shell, qtbot: QtBot) -> None:
    one = Supervisor(shell, qtbot)
    one.sit_down()
    one.page.go_to(REVIEW)
    page = one.page.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    one.until(lambda: not one.desk.scoring.running)
    page.kinds.setCurrentIndex(page.kinds.findData(str(ReviewKind.LOW_SCORE)))
    line = next(s for s in page.list.sentences if s.words.startswith("Jobbsjansen\n"))
    assert page.list.go_to(line.key)
    assert line.words.endswith(" endringer i regelen ville ingen test oppdage.")
    shown = [sentence.words for sentence in page.act.unnoticed.sentences]
    assert len(shown) == int(line.words.split("\n")[1].split()[0])
    page.list.setFocus(Qt.FocusReason.OtherFocusReason)
    one.until(page.list.hasFocus)
    one.press(Qt.Key.Key_Return)
    one.until(lambda: one.page.pane.rule is not None)
    assert one.page.pane.tabs.currentIndex() == RULE
    rule = one.page.pane.rule
    assert rule is not None
    one.until(lambda: bool(rule.proof.mutation.rows.rows))
    first = rule.proof.mutation.rows.rows[0]
    assert first.title.words == shown[0]
    one.until(first.title.hasFocus)
    one.settle()
    view = rule.proof.viewport()
    one.until(lambda: 0 <= first.mapTo(view, first.rect().topLeft()).y() < view.height())
    one.press(Qt.Key.Key_Return)
    assert rule.list.currentIndex().row() == rule.list.lines.row_of(rule.draft.place)
