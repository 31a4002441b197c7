"""Rows in words: the line under the name, and all of it for who cannot see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.matching import Verdict
from matcher.questions.values import Several, Span
from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import counter
from ui.counter.results.lines import Lines
from ui.counter.results.model import ResultsModel
from ui.counter.results.rows import FOLDING, Heading, grouped

if TYPE_CHECKING:
    from ui.counter.presenter import Counter

UNCONFIRMED = program(
    "usikkert", criterion("old", leaf("age", "ge", 30)), availability={"status": "unconfirmed"}
)


@pytest.fixture
def desk() -> Counter:
    made = counter(UNCONFIRMED)
    made.answer("age", Span.exactly(34))
    return made


@pytest.fixture
def lines(desk: Counter) -> Lines:
    return Lines(desk)


def second(lines: Lines, desk: Counter, program_id: str) -> str:
    return lines.second(desk.assessment[program_id])


def spoken(desk: Counter, lines: Lines, row_key: str) -> object:
    model = ResultsModel(lines)
    model.show(grouped(desk.assessment.suggestions, FOLDING, None))
    return model.data(model.place(row_key), Qt.ItemDataRole.AccessibleTextRole)


def test_what_fits_says_why(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "kurs") == "Alderen er minst 19\u00a0år"


def test_what_a_person_must_judge_says_so_first(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "samtale") == "Må vurderes · åpent for alle"


def test_maybe_names_what_is_missing(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "tilbud") == "Mangler: Registrert hos Nav, Ytelser"


def test_maybe_without_anything_missing_says_what_to_confirm(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "usikkert") == "Bekreft at tilbudet finnes"


def test_only_two_missing_answers_are_named() -> None:
    facts = [leaf(f, "ge", 1) for f in ("age", "income", "member_years")]
    desk = counter(program("tre", *(criterion(f"c{i}", when) for i, when in enumerate(facts))))
    lines = Lines(desk)
    assert second(lines, desk, "tre") == "Mangler: Alder, Inntekt siste år +1"
    assert lines.whole(desk.assessment["tre"]).endswith("Alder, Inntekt siste år, Botid på rad")


def test_not_now_says_the_demand_that_was_not_met(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "eldre") == "Ikke oppfylt: Alderen er minst 67\u00a0år"


def test_not_now_says_what_excludes(desk: Counter, lines: Lines) -> None:
    desk.answer("benefits", Several(frozenset({"aap"})))
    assert second(lines, desk, "tilbud") == "Utelukker: Ytelsene omfatter AAP"


def test_information_says_its_status(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "gammelt") == "Avsluttet"


def test_a_changed_reason_is_said_anew(desk: Counter, lines: Lines) -> None:
    assert second(lines, desk, "tilbud").startswith("Mangler")
    desk.answer("registered", answer=False)
    assert second(lines, desk, "tilbud") == "Ikke oppfylt: Er registrert hos Nav"


def test_one_failed_part_of_many_is_named_alone() -> None:
    both = {"all": [leaf("age", "ge", 19), leaf("registered", "is", True)]}
    desk = counter(program("begge", criterion("both", both)))
    desk.answer("age", Span.exactly(34))
    desk.answer("registered", answer=False)
    assert second(Lines(desk), desk, "begge") == "Ikke oppfylt: Er registrert hos Nav"


def test_without_a_heading_the_line_begins_with_the_verdict(desk: Counter, lines: Lines) -> None:
    lines.with_verdict = True
    assert second(lines, desk, "tilbud").startswith("Kanskje · mangler:")
    assert second(lines, desk, "gammelt") == "Til opplysning · avsluttet"


def test_a_row_is_said_in_full(desk: Counter, lines: Lines) -> None:
    desk.answer("age", Span.exactly(25))
    assert spoken(desk, lines, "kurs") == (
        "Kurs i arbeidslivet. Passer. 1 av 2. Prioritert gruppe. Fordi alderen er minst 19\u00a0år."
    )
    assert spoken(desk, lines, "samtale") == (
        "Samtale. Passer. 2 av 2. Må vurderes. Fordi åpent for alle."
    )
    assert spoken(desk, lines, "tilbud") == (
        "Tilbud. Kanskje – mangler svar. 1 av 1. Mangler: Registrert hos Nav, Ytelser."
    )


def test_headings_say_how_many_and_what_a_press_does(desk: Counter, lines: Lines) -> None:
    assert spoken(desk, lines, "§fits") == "2 passer."
    assert spoken(desk, lines, "§not_now") == "Skjul 1 som ikke passer nå."
    folded = Heading(Verdict.INFORMATION, 12, folded=True)
    assert lines.title(folded) == lines.whole(folded) == "Vis 12 til opplysning"


def test_nothing_said_about_a_person_is_kept(desk: Counter, lines: Lines) -> None:
    second(lines, desk, "kurs")
    lines.forget()
    assert not lines._said  # noqa: SLF001 - what must be gone
