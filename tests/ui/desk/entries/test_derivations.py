"""What follows from answers is begun and changed at the desk: by a rule, or answer by answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.rulework import EntryKind
from tests.matcher.rulework.office import ANE, KARI, OLA
from tests.ui.desk.entries.entry_steps import field, fill, send
from ui.desk.entries.new_box import NewEntryBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.entries import EntriesPage

    Settle = Callable[[], None]


@pytest.fixture
def page(page: EntriesPage, settle: Settle) -> EntriesPage:
    page.kinds.show_key(EntryKind.DERIVATION.name)
    page.refresh()
    settle()
    return page


def begin(page: EntriesPage, why: str, how: str, qtbot: QtBot) -> None:
    page.new.click()
    box = QApplication.activeModalWidget()
    assert isinstance(box, NewEntryBox)
    qtbot.keyClicks(box.name, why)
    box.kinds.setCurrentIndex(box.kinds.findData(how))
    qtbot.keyClick(box.name, Qt.Key.Key_Return)
    fill(page, "why", why, why, "Follows from it")


def choose(page: EntriesPage, certainty: str) -> None:
    box = field(page, "certainty").choice
    assert box
    box.show_key(certainty)


def the_rest_of_the_way(office: Office) -> None:
    (draft,) = office.of(OLA).entries.waiting()
    office.of(OLA).entries.approve(draft)
    office.of(KARI).entries.publish(draft.key, office.of(KARI).session.today, "Vedtatt.")
    office.of(ANE).history.verify()


def test_a_new_rule_from_nothing_to_the_counter(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    begin(page, "Barn er ikke registrert", "rule", qtbot)
    rule, given = field(page, "when").rule, field(page, "then").given
    assert rule
    assert given
    rule._take(rule_of_minors())
    qtbot.keyClicks(given.line, "ikke registrert hos nav")
    qtbot.keyClick(given.line, Qt.Key.Key_Return)
    assert given.value == {"registered": False}
    choose(page, "certain")
    fill(page, "source", "Skjønn")
    send(page, settle, qtbot)
    told = " ".join(row.words for row in page.waiting.changes.sentences)
    assert "Disse svarene følger" in told
    assert "Registrert hos Nav: nei" in told
    the_rest_of_the_way(office)
    (made,) = office.of(ANE).session.published.derivations
    assert (made.id, made.then) == ("barn_er_ikke_registrert", {"registered": False})


def test_a_new_table_says_what_follows_from_each_answer(
    page: EntriesPage, office: Office, settle: Settle, qtbot: QtBot
) -> None:
    begin(page, "Følger av bydelen", "table", qtbot)
    table = field(page, "table").table
    assert table
    table.start.show_key("bydel")
    table.end.show_key("employment_status")
    assert [row.accessibleName() for row in table.rows.values()] == ["Sagene", "Grorud", "Frogner"]
    row = table.rows["grorud"]
    row.setCurrentIndex(row.count() - 1)
    choose(page, "likely")
    fill(page, "source", "Skjønn")
    send(page, settle, qtbot)
    assert any("Grorud → " in row.words for row in page.waiting.changes.sentences)
    the_rest_of_the_way(office)
    (made,) = office.of(ANE).session.published.derivations
    assert made.id == "folger_av_bydelen.grorud"
    assert list(made.then) == ["employment_status"]


@pytest.mark.parametrize(
    ("how", "lacking"),
    [
        ("rule", "«Følger når», «Disse svarene følger», «Hvor sikkert», «Kilde»"),
        ("table", "«Svar for svar», «Hvor sikkert», «Kilde»"),
    ],
)
def test_what_nobody_said_is_not_sent_in(
    page: EntriesPage, how: str, lacking: str, settle: Settle, qtbot: QtBot
) -> None:
    told: list[str] = []
    page._desk.background.said.connect(told.append)
    begin(page, "Følger av noe", how, qtbot)
    send(page, settle, qtbot)
    assert told == [f"Fyll ut dette først: {lacking}."]


def rule_of_minors() -> object:
    from matcher.rules import Compare

    return Compare("age", "lt", 18)
