"""Who approves sees all of it: the program, its cases, who is hit – and then the button."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from matcher.catalogue.whole_program import whole_program
from matcher.questions.texts import Text
from tests.matcher.rulework.office import KARI, OLA, Office
from tests.ui.desk.conftest import desk_of
from ui.desk.impact.bars import Bar, Bars
from ui.desk.presenter import Desk
from ui.desk.programs.page import ProgramsPage
from ui.desk.publishing.page import PublishingPage
from ui.platform.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Settle = Callable[[], None]

NEW = "jobbkurs-kveld"


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Kari has sent a new program in."""
    found = Office.at(tmp_path_factory.mktemp("data") / "x.sqlite")
    draft = found.copied(NEW)
    program = replace(
        draft.program, name=Text("Kveldskurs"), valid_to=date(2027, 12, 31), cost=Text("100 kr")
    )
    found.of(KARI).drafts.save(replace(draft, program=program))
    found.of(KARI).approval.submit(NEW, "Nytt kurs")
    return found


@pytest.fixture
def desk(office: Office, qtbot: QtBot) -> Iterator[Desk]:
    """Ola's desk."""
    with desk_of(OLA, office, qtbot) as made:
        yield made


@pytest.fixture
def page(desk: Desk, settle: Settle, qtbot: QtBot) -> PublishingPage:
    desk.editing.open(NEW)
    settle()
    made = PublishingPage(desk)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    settle()
    return made


def test_the_whole_program_is_told_with_texts_dates_and_cases(page: PublishingPage) -> None:
    said = dict(page.whole.chapters)
    assert [line[:2] for line in said["Regel"]] == ["1.", "2.", "3."]
    assert all("(påkrevd)" in line or "(prioriterer)" in line for line in said["Regel"])
    assert "Navn: Kveldskurs" in said["Navn og omtale"]
    assert "Kostnad for personen: 100 kr" in said["Innhold"]
    assert "Gjelder til: 31.12.2027" in said["Status og datoer"]
    assert any("Født i 2007" in line and "passer" in line for line in said["Regeltester"])
    assert page.whole.isVisible()


def test_who_is_hit_is_worked_out_and_drawn_with_the_numbers_in_words(
    page: PublishingPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(page.hit.bars.rows), timeout=60_000)
    assert page.hit.bars.isVisible()
    for row in page.hit.bars.rows:
        assert 0 < row.count <= row.of
        assert row.words.endswith("oppdiktede personer")
        assert any(letter.isdigit() for letter in row.words)


def test_the_button_stands_below_what_is_approved(
    page: PublishingPage, desk: Desk, settle: Settle, office: Office
) -> None:
    body = page.widget()
    assert body is not None
    below = page.steps.approval.mapTo(body, QPoint()).y()
    assert below > page.whole.mapTo(body, QPoint()).y()
    assert below > page.hit.mapTo(body, QPoint()).y()
    page.steps.approval.button.click()
    settle()
    assert desk.editing.draft == office.of(OLA).drafts.find(NEW)


def test_nothing_is_worked_out_for_the_author(office: Office, qtbot: QtBot) -> None:
    jobs = Jobs()
    desk = Desk(lambda: office.of(KARI), jobs, "nb")
    desk.refresh()
    desk.editing.open(NEW)
    qtbot.waitUntil(lambda: desk.editing.draft is not None and desk.overview.view is not None)
    made = PublishingPage(desk)
    qtbot.addWidget(made)
    made.show()
    assert not made.hit.running
    assert made.whole.isVisible(), "a new program is read as a whole by its author too"
    desk.end()
    jobs.wait(60_000)


def test_what_waits_stands_on_the_first_page_and_opens_where_it_is_approved(
    desk: Desk, qtbot: QtBot
) -> None:
    first = ProgramsPage(desk)
    qtbot.addWidget(first)
    first.show()
    (line,) = first.waiting.sentences
    assert line.words == "Godkjenn «Kveldskurs», sendt inn av kari: «Nytt kurs»"
    with qtbot.waitSignal(first.waiting_opened) as wanted:
        first.waiting.opened.emit(line.key)
    assert wanted.args == [NEW]
    first.set_narrow(True)
    assert first.waiting.isHidden()


@pytest.mark.parametrize(
    ("act", "who", "said"),
    [
        ("wait", KARI, []),
        ("back", KARI, ["Rett «Kveldskurs», som er sendt tilbake: «Feil pris»"]),
        ("approve", KARI, ["Publiser «Kveldskurs», som er godkjent: «Nytt kurs»"]),
        ("approve", OLA, []),
    ],
)
def test_what_waits_is_for_who_can_do_something_about_it(
    office: Office, act: str, who: str, said: list[str]
) -> None:
    from ui.desk.inbox import inbox_lines
    from ui.desk.snapshot import look

    if act == "back":
        office.of(OLA).approval.send_back(NEW, "Feil pris")
    elif act == "approve":
        office.of(OLA).approval.approve(NEW)
    view = look(office.of(who), {}, lambda _: ())
    assert [each.words for each in inbox_lines(view, "nb")] == said


def test_a_program_without_criteria_is_told_to_fit_everybody(office: Office) -> None:
    desk = office.of(KARI)
    draft = desk.new_drafts.new_program("nytt", "Nytt")
    chapters = whole_program(draft.program, (), desk.drafts.catalogue_with([draft]))
    assert chapters[0].lines == ("Ingen vilkår: det passer for alle.",)
    assert chapters[-1].lines == ("Ingen regeltester.",)


def test_bars_are_shown_with_their_words(qtbot: QtBot) -> None:
    bars = Bars("Tall")
    qtbot.addWidget(bars)
    bars.show_bars([Bar("3 av 10", 3, 10, "fits"), Bar("0 av 0", 0, 0, "maybe")])
    bars.grab()
    assert bars.isVisible()
    bars.show_bars([])
    assert bars.isHidden()
