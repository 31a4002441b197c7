"""The review list: filtered, confirmed, settled, and reports taken in from files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.rulework import ReviewKind
from tests.matcher.rulework.office import JOB, KARI, OLA
from ui.review.page import ReviewPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk import Desk

    Settle = Callable[[], None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def report(path: Path, program: str = JOB) -> Path:
    told = {"format": 1, "program": program, "says": "stemmer ikke", "note": "Nytt nummer."}
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def test_a_report_from_a_file_lands_on_top_and_can_be_settled(
    page: ReviewPage, settle: Settle, desk: Desk, office: Office, tmp_path: Path
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    bad = report(tmp_path / "bad.json", "finnes-ikke")
    page.take_in_files([report(tmp_path / "good.json"), bad])
    settle()
    assert said[-1].startswith("1 meldinger er hentet inn")
    assert "bad.json: Meldingen er ikke hentet inn" in said[-1]
    assert "Nytt nummer." in page.list.sentences[0].words
    page.list.setCurrentRow(0)
    assert page.act.settle.isVisible()
    page.act.settle_report("Nummeret er rettet")
    settle()
    assert office.of(KARI).reports() == ()
    assert all("Nytt nummer" not in sentence.words for sentence in page.list.sentences)


def test_confirming_today_sends_it_in(
    page: ReviewPage, settle: Settle, desk: Desk, office: Office, tmp_path: Path
) -> None:
    page.take_in_files([report(tmp_path / "good.json")])
    settle()
    page.list.setCurrentRow(0)
    page.act.confirm.button.click()
    assert office.of(OLA).draft(JOB) is None
    page.act.confirm.line.setText("Ringte kontoret")
    page.act.confirm.button.click()
    settle()
    draft = office.of(OLA).draft(JOB)
    assert draft is not None
    assert draft.program.confidence_note == "Ringte kontoret"
    assert desk.view is not None
    assert draft.program.last_verified == desk.view.today


def test_the_list_is_filtered_by_reason(page: ReviewPage, desk: Desk) -> None:
    assert desk.view is not None
    for kind in ReviewKind:
        page.kinds.setCurrentIndex(page.kinds.findData(str(kind)))
        wanted = sum(item.kind is kind for item in desk.view.review)
        assert len(page.list.sentences) == wanted
    assert page.kinds.count() == len(ReviewKind) + 1
