"""The review list: filtered, confirmed, settled, and reports taken in from files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.errors import MatcherError
from matcher.messages import Message
from matcher.proving import mutation_scores
from matcher.proving.mutation import mutation_score
from matcher.rulework import ReviewKind
from tests.matcher.rulework.office import JOB, KARI, OLA
from ui.desk.review.page import ReviewPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.programs import Program
    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

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
    desk.background.said.connect(said.append)
    bad = report(tmp_path / "bad.json", "finnes-ikke")
    page.take_in_files([report(tmp_path / "good.json"), bad])
    settle()
    assert said[-1].startswith("Meldingen er hentet inn")
    assert "bad.json: Meldingen er ikke hentet inn" in said[-1]
    assert "Nytt nummer." in page.list.sentences[0].words
    page.list.setCurrentRow(0)
    assert page.act.settle.isVisible()
    page.act.settle_report("Nummeret er rettet")
    settle()
    assert office.of(KARI).review.reports() == ()
    assert all("Nytt nummer" not in sentence.words for sentence in page.list.sentences)


def test_confirming_today_sends_it_in(
    page: ReviewPage, settle: Settle, desk: Desk, office: Office, tmp_path: Path
) -> None:
    page.take_in_files([report(tmp_path / "good.json")])
    settle()
    page.list.setCurrentRow(0)
    page.act.confirm.button.click()
    assert office.of(OLA).drafts.find(JOB) is None
    page.act.confirm.line.setText("Ringte kontoret")
    page.act.confirm.button.click()
    settle()
    draft = office.of(OLA).drafts.find(JOB)
    assert draft is not None
    assert draft.program.confidence_note.nb == "Ringte kontoret"
    assert desk.overview.view is not None
    assert draft.program.last_verified == desk.overview.view.today


def test_the_list_is_filtered_by_reason(page: ReviewPage, desk: Desk) -> None:
    assert desk.overview.view is not None
    for kind in ReviewKind:
        page.kinds.setCurrentIndex(page.kinds.findData(str(kind)))
        wanted = sum(item.kind is kind for item in desk.overview.view.review)
        assert len(page.list.sentences) == wanted
    assert page.kinds.count() == len(ReviewKind) + 1


def weak_lines(page: ReviewPage) -> list[str]:
    """Return what the list says of rules that are tried too little."""
    page.kinds.setCurrentIndex(page.kinds.findData(str(ReviewKind.LOW_SCORE)))
    return [sentence.words for sentence in page.list.sentences]


def test_rules_tried_too_little_fill_in_while_the_desk_is_used(
    page: ReviewPage, desk: Desk, qtbot: QtBot
) -> None:
    assert weak_lines(page) == []
    assert page.working.isHidden()
    desk.scoring.start()
    assert page.working.isVisible()
    assert page.working.text() == "Regler som er lite prøvd: regnes ut …"
    qtbot.waitUntil(page.working.isHidden)
    assert any("ville ingen test oppdage" in words for words in weak_lines(page))


def test_what_would_go_unnoticed_is_shown_and_opens_the_rule(
    page: ReviewPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.scoring.start()
    qtbot.waitUntil(lambda: bool(weak_lines(page)))
    page.list.setCurrentRow(0)
    item = page.act.item
    assert item is not None
    assert item.score is not None
    shown = [sentence.words for sentence in page.act.unnoticed.sentences]
    assert shown == [survivor.sentence.nb for survivor in item.score.survivors] != []
    assert page.act.cure.isVisible()
    assert page.act.open.words == "Åpne regelen"
    for press in (page.act.open.click, lambda: page.list.opened.emit(page.list.current_key())):
        with qtbot.waitSignal(page.untested) as opened:
            press()
        assert opened.args == [item.program]
    page.kinds.setCurrentIndex(page.kinds.findData(str(ReviewKind.NO_CASES)))
    page.list.setCurrentRow(0)
    assert page.act.unnoticed.isHidden()
    assert page.act.open.words == "Åpne tiltaket"


def test_only_a_changed_catalogue_is_worked_on_again(
    desk: Desk, settle: Settle, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def noted(program: Program, *rest: object) -> object:
        asked.append(program.id)
        return mutation_score(program, *rest)  # type: ignore[arg-type] # as it was called

    monkeypatch.setattr(mutation_scores, "mutation_score", noted)
    desk.scoring.start()
    qtbot.waitUntil(lambda: not desk.scoring.running)
    assert sorted(asked) == sorted(set(asked)) != []
    asked.clear()
    desk.scoring.start()
    assert not desk.scoring.running
    began: list[None] = []
    desk.scoring.changed.connect(lambda: began.append(None))
    desk.refresh()
    settle()
    assert began == []
    office.publish("Gratis for alle.")
    desk.refresh()
    qtbot.waitUntil(lambda: desk.scoring.running)
    qtbot.waitUntil(lambda: not desk.scoring.running)
    assert asked == []  # another text is no other rule
    assert desk.overview.view is not None
    assert any(item.kind is ReviewKind.LOW_SCORE for item in desk.overview.view.review)


def test_leaving_begins_nothing_more(desk: Desk, settle: Settle) -> None:
    desk.scoring.start()
    desk.scoring.stop()
    assert not desk.scoring.running
    settle()
    assert desk.overview.view is not None
    assert all(item.kind is not ReviewKind.LOW_SCORE for item in desk.overview.view.review)


def test_a_desk_that_cannot_be_read_says_so_and_gives_up(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise MatcherError(Message("Filen kan ikke leses."))

    monkeypatch.setattr(desk.scoring, "_work", refuse)
    with qtbot.waitSignal(desk.background.said) as said:
        desk.scoring.start()
    assert said.args == ["Filen kan ikke leses."]
    assert not desk.scoring.running
