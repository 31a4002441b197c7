"""The model tells the view what changed and no more, and keeps what was selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from matcher.catalogue.assessment import Group, Verdict
from matcher.questions.values import Span
from tests.ui.counter.results.offers import counter
from ui.counter.results.model import ResultsModel
from ui.counter.results.row_words import RowWords
from ui.counter.results.rows import FOLDING, Heading, Row, grouped, key

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    return counter()


@pytest.fixture
def model(desk: Counter, qtmodeltester: ModelTester) -> ResultsModel:
    made = ResultsModel(RowWords(desk))
    qtmodeltester.check(made)
    return made


def rows(desk: Counter, unfolded: tuple[Group, ...] = FOLDING) -> list[Row]:
    return grouped(desk.assessment.matches, unfolded, None)


def shown(model: ResultsModel) -> list[str]:
    return [key(model.row(model.index(row, 0))) for row in range(model.rowCount())]


class Heard:
    """Counts what a model says."""

    def __init__(self, model: ResultsModel) -> None:
        self.changed: list[str] = []
        self.layouts = self.inserted = self.removed = 0
        self._model = model
        model.dataChanged.connect(self._changed)
        model.layoutChanged.connect(self._layout)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        span = range(first.row(), last.row() + 1)
        self.changed += [key(self._model.row(self._model.index(row, 0))) for row in span]

    def _layout(self) -> None:
        self.layouts += 1

    def _inserted(self) -> None:
        self.inserted += 1

    def _removed(self) -> None:
        self.removed += 1


@pytest.mark.parametrize("age", [18, 34, 70])
def test_any_order_can_follow_any_other(
    desk: Counter, model: ResultsModel, qtmodeltester: ModelTester, age: int
) -> None:
    for answer in (None, Span.exactly(age), None):
        desk.answer("age", answer)
        for unfolded in ((), FOLDING, ()):
            model.show(rows(desk, unfolded))
            qtmodeltester.check(model)
            assert shown(model) == [key(row) for row in rows(desk, unfolded)]
            assert [model.row(model.index(i, 0)) for i in range(model.rowCount())] == rows(
                desk, unfolded
            )


def test_an_answer_that_changes_one_program_tells_of_that_one(
    desk: Counter, model: ResultsModel
) -> None:
    model.show(rows(desk))
    heard = Heard(model)
    desk.answer("registered", answer=True)
    model.show(rows(desk))
    assert heard.changed == ["tilbud"]
    assert heard.inserted == heard.removed == 0


def test_the_same_rows_again_say_nothing(desk: Counter, model: ResultsModel) -> None:
    model.show(rows(desk))
    heard = Heard(model)
    model.show(model_rows(model))
    assert (heard.changed, heard.layouts, heard.inserted, heard.removed) == ([], 0, 0, 0)


def model_rows(model: ResultsModel) -> list[Row]:
    return [model.row(model.index(row, 0)) for row in range(model.rowCount())]


def test_the_order_changes_at_once(desk: Counter, model: ResultsModel) -> None:
    desk.answer("age", Span.exactly(34))
    model.show(rows(desk))
    heard = Heard(model)
    desk.answer("age", Span.exactly(70))
    model.show(rows(desk))
    assert heard.layouts == 1


def test_a_kept_index_follows_its_program(desk: Counter, model: ResultsModel) -> None:
    desk.answer("age", Span.exactly(34))
    model.show(rows(desk))
    kept = QPersistentModelIndex(model.place("eldre"))
    desk.answer("age", Span.exactly(70))
    model.show(rows(desk))
    assert model.program(kept) == "eldre"
    assert desk.assessment["eldre"].verdict is Verdict.FITS


def test_a_plain_heading_is_no_stop_for_the_arrows_and_a_folding_one_is(
    desk: Counter, model: ResultsModel
) -> None:
    desk.answer("age", Span.exactly(34))
    model.show(rows(desk, ()))
    enabled, selectable = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.place("§raise")) & enabled
    assert model.flags(model.place("§not_now")) & enabled
    assert not model.flags(model.place("§not_now")) & selectable
    assert model.flags(model.place("kurs")) & selectable


def test_a_program_is_found_and_a_heading_is_none(desk: Counter, model: ResultsModel) -> None:
    model.show(rows(desk))
    assert model.program(model.first_program()) == "samtale"
    assert model.program(QModelIndex()) is None
    assert model.program(model.place("§more")) is None
    assert not model.place("finnes-ikke").isValid()
    assert isinstance(model.row(model.place("§more")), Heading)


def test_what_looks_like_html_stays_a_text_in_the_tooltip(
    desk: Counter, model: ResultsModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.show(rows(desk))
    monkeypatch.setattr(model.lines, "whole", lambda _: "<img src=x>")
    tip = model.data(model.place("samtale"), Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;img src=x&gt;</qt>"
