"""A version whose day has not come is taken back, and its day stands where it is published."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.matcher.rulework.office import KARI, OLA
from ui.desk.versions.page import VersionsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk


def test_what_waits_is_withdrawn_from_its_own_day(
    desk: Desk, settle: Callable[[], None], office: Office, qtbot: QtBot
) -> None:
    soon = office.of(KARI).session.today + timedelta(days=8)
    waiting = office.publish("a", day=soon)
    desk.refresh()
    settle()
    page = VersionsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.list.go_to(waiting.id)
    settle()
    settle()
    back = page.version.back
    assert back.form.button.text() == "Foreslå å trekke den tilbake"
    assert f"venter på {soon:%d.%m.%Y}" in back.hint.text()
    assert back.means.text() == "Blir slik det var: «Jobbkurs»."
    back.form.reason.setText("Vedtaket er utsatt")
    back.form.button.click()
    settle()
    (draft,) = office.of(OLA).entries.waiting()
    assert office.of(OLA).entries.first_day(draft) == soon
    view = desk.overview.view
    assert view is not None
    page.list.go_to(view.in_force)
    settle()
    assert back.form.button.text() == "Foreslå å gå tilbake hit"
