"""Two people at the desk over the catalogue that comes with the program: next year's 1 G.

Kari proposes it, Ola approves and publishes it, both sign the file; the counter of another machine
that has taken it in judges by it from its first day. A question goes the same way.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue import assess
from matcher.questions import Situation, Span
from tests.stories.conftest import desk_of_commands
from tests.stories.test_desk_whole_change import (
    RATES,
    both_sign,
    comes,
    fill_question,
    go,
    send_question,
)
from ui.terminal import source

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stories.conftest import Typed
    from tests.stories.supervisor import Supervisor
    from ui.app.storage import Storage

LAID_OFF = "dagpenger-permittert"
FIRST, BEFORE = date(2027, 5, 1), date(2027, 4, 30)
BETWEEN = Span.exactly(208_000)
"""More than 1.5 G of this year, less than that of the next."""


@pytest.fixture
def keeping(tmp_path: Path, people: list[str], monkeypatch: pytest.MonkeyPatch) -> Storage:
    """A desk whose data folder commands find as well."""
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    return desk_of_commands(people)


def ola_approves_and_publishes(one: Supervisor, people: list[str], what: str) -> None:
    comes(one, people, "ola")
    one.settle_entries()
    one.tab_to(f"Godkjenn {what}")
    one.press(Qt.Key.Key_Space)
    one.until(lambda: f"{what.title()} er godkjent" in one.page.notices.text)
    one.settle_entries()
    one.fill("Hvorfor publiseres den?", "Vedtatt")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: f"{what.title()} er publisert" in one.page.notices.text)


def test_next_years_amount_is_signed_and_judged_by_at_another_counter(
    supervisor: Supervisor,
    people: list[str],
    typed: Typed,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = supervisor
    one.sit_down()
    go(one, RATES)
    for name, text in (
        ("Nytt beløp i kroner", "141 000"), ("Gjelder fra", "1. mai 2027"), ("Kilde", "Nav"),
        ("Begrunnelse", "Trygdeoppgjøret"),
    ):  # fmt: skip
        one.fill(name, text)
    one.press(Qt.Key.Key_Return)
    one.until(lambda: "Satsen er sendt inn" in one.page.notices.text)
    ola_approves_and_publishes(one, people, "satsen")
    comes(one, people, "kari")
    file = both_sign(one, people, typed, tmp_path, monkeypatch)
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "elsewhere"))
    assert "Underskrevet av kari, ola." in typed("install", file)
    there = source.open_catalogue()
    earned = {"income_12m_nok": BETWEEN, "income_36m_nok": BETWEEN}
    facts = {**there.examples[0].facts, **earned}
    days = {day: assess(Situation(day, facts), there)[LAID_OFF].verdict for day in (BEFORE, FIRST)}
    assert days == {BEFORE: "fits", FIRST: "maybe"}


def test_a_question_is_approved_without_the_one_who_made_it_leaving(
    supervisor: Supervisor, people: list[str]
) -> None:
    """The other sits down at the same window: the act is hers from then on."""
    one = supervisor
    one.sit_down()
    fill_question(one)
    one.tab_to("Kan svaret vise hvem personen er?")
    one.press(Qt.Key.Key_Down)
    send_question(one)
    ola_approves_and_publishes(one, people, "endringen")
    view = one.desk.overview.view
    assert view is not None
    assert "har_hund" in view.newest.questionnaire.questions
