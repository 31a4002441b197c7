"""The page as it is read: reasons first, relations, sections, and the way through by keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from matcher.questions.values import Span
from tests.matcher.sample import criterion, leaf, program
from tests.ui.results.offers import ADULT, REGISTERED, counter
from ui.program.view import ProgramView
from ui.widgets.link import Link
from ui.widgets.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter import Counter

MORE = (
    program("par", ADULT, title="Parkurs", relations={"excludes": ["kurs"]}),
    program("mange", ADULT, REGISTERED, title="Mange", relations={
        "combines": ["kurs", "samtale", "tilbud", "eldre", "gammelt", "skjult", "par"],
        "requires": ["kurs"], "before": ["eldre"]}),
    program("usikkert", ADULT, title="Usikkert", availability={"status": "unconfirmed"},
            last_verified=None, review_by="2026-11-01"),
    program("utenfor", ADULT, title="Utenfor byen", instead=["kurs"],
            availability={"status": "not_in_oslo", "note": "Bare i Asker."}),
    program("aapent", title="Åpent hus", open_to_all=True),
    program("html", criterion("h", leaf("age", "ge", 1), note={"nb": "<b>fet</b>"}),
            title="<i>Kurs</i> & mer"),
)  # fmt: skip


@pytest.fixture
def desk() -> Counter:
    made = counter(*MORE)
    made.answer("age", Span.exactly(34))
    return made


@pytest.fixture
def view(desk: Counter, qtbot: QtBot) -> ProgramView:
    made = ProgramView(desk)
    qtbot.addWidget(made)
    made.resize(500, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def show(view: ProgramView, program_id: str) -> ProgramView:
    view.show_program(program_id)
    view.build_rest()
    return view


def sentences(view: ProgramView) -> list[str]:
    rows = [*view.why.decisive.rows, *view.why.rest.rows]
    return [row.sentence.text() for row in rows if not row.isHidden()]


def links(widget: QWidget) -> dict[str, Link]:
    return {link.words: link for link in widget.findChildren(Link) if not link.isHidden()}


def test_the_title_says_name_and_verdict(view: ProgramView) -> None:
    show(view, "kurs")
    assert view.title.name.text() == "Kurs i arbeidslivet"
    assert (view.title.badge.word, view.title.badge.tone) == ("Passer", "fits")
    assert view.title.name.accessibleName() == "Kurs i arbeidslivet. Passer."


def test_qualifiers_owner_and_freshness_are_calm_lines(view: ProgramView) -> None:
    show(view, "usikkert")
    assert view.facts.texts == [
        "Bekreft at tilbudet finnes – status i 2026 er ikke kontrollert",
        "Oslo kommune",
        "Aldri bekreftet · kan være utdatert: skulle ses på 01.11.2026",
    ]


def test_what_fits_says_how_many_criteria_are_met(view: ProgramView) -> None:
    show(view, "tilbud")
    assert view.why.summary.text() == "0 av 2 vilkår er i orden · 2 mangler svar"
    show(view, "kurs")
    assert view.why.summary.text() == "1 av 1 vilkår er i orden"
    show(view, "samtale")
    assert view.why.summary.text() == "1 må vurderes"


def test_what_ruled_it_out_comes_first_with_what_to_try_instead(
    view: ProgramView, qtbot: QtBot
) -> None:
    wanted: list[str] = []
    view.program_wanted.connect(wanted.append)
    show(view, "eldre")
    assert view.why.lead.text() == "Passer ikke nå fordi:"
    assert sentences(view) == ["Alderen er minst 67\u00a0år"]
    assert list(links(view.why.instead)) == ["Samtale", "Kurs i arbeidslivet"]
    qtbot.mouseClick(links(view.why.instead)["Samtale"], Qt.MouseButton.LeftButton)
    assert wanted == ["samtale"]


def test_nothing_else_is_suggested_while_it_may_fit(view: ProgramView, desk: Counter) -> None:
    show(view, "eldre")
    desk.answer("age", Span.exactly(70))
    view.refresh()
    assert links(view.why.instead) == {}
    assert view.why.instead.isHidden()


def test_what_is_not_offered_here_says_so(view: ProgramView) -> None:
    show(view, "utenfor")
    assert view.why.lead.text() == "Finnes ikke i Oslo. Bare i Asker."
    assert list(links(view.why.instead)) == ["Kurs i arbeidslivet"]


def test_what_has_ended_points_to_what_took_its_place(view: ProgramView) -> None:
    show(view, "gammelt")
    assert view.why.lead.text() == "Avsluttet 2021."
    assert list(links(view.why.replaced)) == ["Kurs i arbeidslivet"]


def test_what_is_open_to_all_says_so(view: ProgramView) -> None:
    show(view, "aapent")
    assert view.why.lead.text() == "Åpent for alle. Det er ingen vilkår."


def test_a_reason_leads_to_its_question(view: ProgramView, qtbot: QtBot) -> None:
    wanted: list[str] = []
    view.question_wanted.connect(wanted.append)
    show(view, "tilbud")
    qtbot.keyClick(links(view.why)["Svar på: Registrert hos Nav"], Qt.Key.Key_Return)
    show(view, "eldre")
    qtbot.mouseClick(links(view.why)["Endre svaret"], Qt.MouseButton.LeftButton)
    assert wanted == ["registered", "age"]


def test_relations_are_words_with_links(view: ProgramView) -> None:
    show(view, "mange")
    assert list(links(view.relations.requires)) == ["Kurs i arbeidslivet"]
    assert list(links(view.relations.before)) == ["Seniorsenter"]
    assert view.relations.excludes.isHidden()
    link = links(view.relations.before)["Seniorsenter"]
    assert link.accessibleName() == "Kommer før: Seniorsenter. Passer ikke nå."


def test_a_long_list_of_relations_folds(view: ProgramView, qtbot: QtBot) -> None:
    show(view, "mange")
    assert len(links(view.relations.combines)) == 5 + 1
    qtbot.mouseClick(links(view.relations.combines)["Vis alle 7"], Qt.MouseButton.LeftButton)
    assert len(links(view.relations.combines)) == 7


def test_two_that_fit_but_exclude_each_other_are_warned_about_from_both(
    view: ProgramView, desk: Counter
) -> None:
    said = "Passer også, men ikke samtidig: {}. Velg sammen med personen."
    show(view, "kurs")
    assert view.relations.warning.text() == said.format("Parkurs")
    show(view, "par")
    assert view.relations.warning.text() == said.format("Kurs i arbeidslivet")
    desk.answer("age", None)
    view.refresh()
    assert view.relations.warning.text() == ""


def test_a_program_that_stands_alone_shows_no_relations(view: ProgramView) -> None:
    show(view, "samtale")
    assert view.relations.isHidden()


def test_an_answer_changes_the_reasons_and_leaves_the_scroll(
    view: ProgramView, desk: Counter, qtbot: QtBot
) -> None:
    view.resize(500, 300)
    show(view, "mange")
    bar = view.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(150)
    desk.answer("registered", answer=True)
    view.refresh()
    assert view.title.badge.word == "Passer"
    assert bar.value() == 150
    show(view, "kurs")
    assert bar.value() == 0


def test_the_rest_of_the_card_builds_itself(view: ProgramView, qtbot: QtBot) -> None:
    view.show_program("kurs")
    assert view.sections == []
    qtbot.waitUntil(lambda: len(view.sections) == 5)


def test_jump_links_lead_to_every_section(view: ProgramView, qtbot: QtBot) -> None:
    view.resize(500, 300)
    view.show_program("kurs")
    for title, link in list(links(view).items())[:6]:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(partial(has_focus, view, title))
        assert not view.focusWidget().visibleRegion().isEmpty()


def has_focus(view: ProgramView, text: str) -> bool:
    focused = view.focusWidget()
    return isinstance(focused, Words) and focused.text() == text


def test_arrows_read_the_page_text_by_text(view: ProgramView, qtbot: QtBot) -> None:
    show(view, "tilbud")
    first = view.why.rest.rows[0].sentence
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert view.focusWidget() is view.why.rest.rows[0].details
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Up)
    assert view.focusWidget() is first


def test_text_can_be_marked_by_keyboard(view: ProgramView, qtbot: QtBot) -> None:
    show(view, "tilbud")
    text = view.why.rest.rows[0].sentence
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert text.selectedText() == text.text() != ""


def test_an_address_can_be_copied(view: ProgramView, desk: Counter, qtbot: QtBot) -> None:
    address = "https://www.nav.no/kurs"
    desk.use_catalogue(
        counter(program("web", ADULT, sources=[{"key": "k", "title": "K", "url": address}]))
        .catalogue
    )  # fmt: skip
    show(view, "web")
    qtbot.mouseClick(links(view.sections[-1])["Kopier adressen"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == address


def test_catalogue_texts_are_never_taken_for_html(view: ProgramView) -> None:
    show(view, "html")
    labels = [label for label in view.findChildren(QLabel) if not label.isHidden()]
    assert "<i>Kurs</i> & mer" in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_everything_that_can_have_the_focus_has_a_name(view: ProgramView) -> None:
    for program_id in ("mange", "eldre", "usikkert"):
        show(view, program_id)
        for widget in view.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                named = widget.accessibleName() or (
                    isinstance(widget, QLabel | QAbstractButton) and widget.text()
                )
                assert named, widget


def test_compact_is_lower(view: ProgramView) -> None:
    show(view, "mange")
    inside = view.area.widget()
    assert inside is not None
    tall = inside.heightForWidth(460)
    view.set_compact(True)
    assert inside.heightForWidth(460) < tall
