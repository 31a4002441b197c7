"""Going back: nothing to press at the newest version, and said before what becomes of drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matcher.rulework.office import CHILD, KARI, LAID_OFF, OLA
from ui.desk.versions.page import VersionsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

    Settle = Callable[[], None]

NEW = "jobbkurs-kveld"


@pytest.fixture
def page(desk: Desk, settle: Settle, office: Office, qtbot: QtBot) -> VersionsPage:
    """Two versions: another price, then a program more."""
    office.publish("a")
    office.copied(NEW)
    office.approve(NEW)
    office.release([NEW])
    office.publish("b", LAID_OFF)
    desk.refresh()
    settle()
    made = VersionsPage(desk)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def test_the_newest_version_has_nothing_to_go_back_to(page: VersionsPage) -> None:
    back = page.version.back
    assert page.version.title.text() == "Versjon 2026.11.23.3"
    assert not back.form.isVisible()
    assert not back.hint.isVisible()
    assert back.means.text() == (
        "Dette er den nyeste versjonen, så det er ingenting å gå tilbake til."
    )


def test_it_is_said_before_what_becomes_of_programs_and_drafts(
    page: VersionsPage, desk: Desk, settle: Settle, office: Office
) -> None:
    office.change("c", CHILD)
    desk.refresh()
    settle()
    page.list.go_to("2026.11.23.1")
    settle()
    back = page.version.back
    assert back.means.text() == (
        "Blir slik det var: «Permittertkurs».\n"
        "Kom senere og blir avsluttet, ikke slettet: «Jobbkurs (kopi)».\n"
        "Utkast som ikke berøres og blir stående: «Barnetilbud»."
    )
    assert back.form.button.isEnabled()
    back.form.reason.setText("Feil")
    back.form.button.click()
    settle()
    (waiting,) = office.of(OLA).entries.waiting()
    assert waiting.key == "version:2026.11.23.1"


def test_a_draft_of_the_same_program_is_named_and_kept(
    page: VersionsPage, desk: Desk, settle: Settle, office: Office
) -> None:
    mine = office.change("d", LAID_OFF)
    desk.refresh()
    settle()
    page.list.go_to("2026.11.23.2")
    settle()
    settle()
    told = "Utkast som blir stående og må tas videre etterpå: «Permittertkurs»."
    assert told in page.version.back.means.text()
    assert page.version.back.form.button.isEnabled()
    assert office.of(OLA).drafts.find(LAID_OFF) == mine


def test_a_version_like_the_newest_has_nothing_to_go_back_to_either(
    page: VersionsPage, desk: Desk, settle: Settle, office: Office
) -> None:
    office.go_back(office.of(KARI).rollback.propose("2026.11.23.2", "Feil."))
    desk.refresh()
    settle()
    page.list.go_to("2026.11.23.2")
    settle()
    assert page.version.back.means.text().startswith("Alt er slik det var")
    assert not page.version.back.form.isVisible()
