"""Programs with every kind of relation and trouble, and what a test sees of their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import ADULT, REGISTERED, TALK
from ui.widgets.link import Link

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.counter.program.view import ProgramView

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
    program("plan", ADULT, TALK, title="Plan med veileder"),
    program("html", criterion("h", leaf("age", "ge", 1), note={"nb": "<b>fet</b>"}),
            title="<i>Kurs</i> & mer"),
)  # fmt: skip


def show(view: ProgramView, program_id: str) -> ProgramView:
    view.show_program(program_id)
    view.build_rest()
    return view


def sentences(view: ProgramView) -> list[str]:
    rows = [*view.why.decisive.rows, *view.why.rest.rows]
    return [row.sentence.text() for row in rows if not row.isHidden()]


def links(widget: QWidget) -> dict[str, Link]:
    return {link.words: link for link in widget.findChildren(Link) if not link.isHidden()}
