"""The page as it is read: title, reasons, sections, and the way through by keyboard."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.matcher.sample import program
from tests.ui.counter.program.cards import links, show
from tests.ui.counter.results.offers import ADULT, adult, counter
from tests.ui.screen import on_screen
from ui.counter.program.view import ProgramView
from ui.widgets.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


def has_focus(view: ProgramView, text: str) -> bool:
    focused = view.focusWidget()
    return isinstance(focused, Words) and focused.text() == text


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
        "Ikke kontrollert ennå · kan være utdatert: skulle vært kontrollert 01.11.2026",
        "Står over «Mange» fordi flere av vilkårene er oppfylt alt.",
    ]


def test_what_nobody_has_written_yet_has_no_line(desk: Counter, qtbot: QtBot) -> None:
    """As of a draft at the desk: a drawing beside nothing tells nothing."""
    view = on_screen(qtbot, ProgramView(desk), 500, 700)
    match = desk.assessment["kurs"]
    view.facts.show_match(replace(match, program=replace(match.program, owner="")))
    assert all(view.facts.texts)


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


def test_one_past_its_review_asks_whether_it_still_holds(qtbot: QtBot) -> None:
    desk = adult(program("sent", ADULT, review_by="2026-10-31"))
    view = on_screen(qtbot, ProgramView(desk, reporting=True), 500, 700)
    asked: list[str] = []
    view.report_wanted.connect(asked.append)
    view.show_program("kurs")
    assert not view.still.isVisible()
    view.show_program("sent")
    assert view.still.isVisible()
    view.still.click()
    assert asked == ["sent"]
