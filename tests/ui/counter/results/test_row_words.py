"""Rows in words: the line under the name, and all of it for who cannot see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.assessment import Group
from matcher.catalogue.standing import IN_SEARCH
from matcher.questions.values import Several, Span
from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import counter
from ui.counter.results.model import ResultsModel
from ui.counter.results.row_words import RowWords
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
def lines(desk: Counter) -> RowWords:
    return RowWords(desk)


def second(lines: RowWords, desk: Counter, program_id: str) -> str:
    return lines.second(desk.assessment[program_id])


def spoken(desk: Counter, lines: RowWords, row_key: str) -> object:
    model = ResultsModel(lines)
    model.show(grouped(desk.assessment.matches, FOLDING, None))
    return model.data(model.place(row_key), Qt.ItemDataRole.AccessibleTextRole)


def test_what_is_raised_says_what_points_to_it(desk: Counter, lines: RowWords) -> None:
    assert second(lines, desk, "kurs") == "Passer · fordi: voksen"


def test_one_past_its_review_says_since_when(desk: Counter) -> None:
    late = counter(program("sent", criterion("old", leaf("age", "ge", 30)), review_by="2026-10-31"))
    late.answer("age", Span.exactly(34))
    said = "kan være utdatert, skulle vært kontrollert 31.10.2026"
    assert said in second(RowWords(late), late, "sent")
    assert said.capitalize() in str(spoken(late, RowWords(late), "sent"))
    assert "utdatert" not in second(RowWords(desk), desk, "kurs")


def test_what_fits_without_a_pointer_says_the_demand_that_was_met(
    desk: Counter, lines: RowWords
) -> None:
    found = replace(desk.assessment["kurs"], standing=IN_SEARCH)
    assert lines.second(found) == "Passer · alderen er minst 19\u00a0år"


def test_what_is_open_to_all_never_says_that_it_fits(desk: Counter, lines: RowWords) -> None:
    assert second(lines, desk, "samtale") == "Åpent for alle · må vurderes"


def test_maybe_names_what_is_missing(desk: Counter, lines: RowWords) -> None:
    assert second(lines, desk, "tilbud") == "Kanskje · mangler: Registrert hos Nav, Ytelser"


def test_maybe_without_anything_missing_says_what_to_confirm(
    desk: Counter, lines: RowWords
) -> None:
    assert second(lines, desk, "usikkert") == "Kanskje · bekreft at tilbudet finnes"


def test_only_two_missing_answers_are_named() -> None:
    facts = [leaf(f, "ge", 1) for f in ("age", "income", "member_years")]
    desk = counter(program("tre", *(criterion(f"c{i}", when) for i, when in enumerate(facts))))
    lines = RowWords(desk)
    assert second(lines, desk, "tre") == "Kanskje · mangler: Alder, Inntekt siste år +1"
    assert lines.whole(desk.assessment["tre"]).endswith("Alder, Inntekt siste år, Botid på rad")


def test_not_now_says_the_demand_that_was_not_met(desk: Counter, lines: RowWords) -> None:
    assert second(lines, desk, "eldre") == (
        "Passer ikke nå · ikke oppfylt: Alderen er minst 67\u00a0år"
    )


def test_not_now_says_what_excludes(desk: Counter, lines: RowWords) -> None:
    desk.answer("benefits", Several(frozenset({"aap"})))
    assert second(lines, desk, "tilbud").startswith("Passer ikke nå · utelukker: ")


def test_information_says_its_status(desk: Counter, lines: RowWords) -> None:
    assert second(lines, desk, "gammelt") == "Til opplysning · Avsluttet"


def test_a_changed_reason_is_said_anew(desk: Counter, lines: RowWords) -> None:
    assert "mangler" in second(lines, desk, "tilbud")
    desk.answer("registered", answer=False)
    assert second(lines, desk, "tilbud").endswith("ikke oppfylt: Er registrert hos Nav")


def test_one_failed_part_of_many_is_named_alone() -> None:
    both = {"all": [leaf("age", "ge", 19), leaf("registered", "is", True)]}
    desk = counter(program("begge", criterion("both", both)))
    desk.answer("age", Span.exactly(34))
    desk.answer("registered", answer=False)
    assert second(RowWords(desk), desk, "begge").endswith("ikke oppfylt: Er registrert hos Nav")


def test_a_row_is_said_in_full(desk: Counter, lines: RowWords) -> None:
    desk.answer("age", Span.exactly(25))
    assert spoken(desk, lines, "kurs") == (
        "Kurs i arbeidslivet. Passer. 1 av 1. Prioritert gruppe. Fordi: voksen."
    )
    assert spoken(desk, lines, "samtale") == "Samtale. Åpent for alle. 1 av 2. Må vurderes."
    assert spoken(desk, lines, "tilbud") == (
        "Tilbud. Kanskje. 2 av 2. Mangler: Registrert hos Nav, Ytelser."
    )


def test_headings_say_how_many_and_what_a_press_does(desk: Counter, lines: RowWords) -> None:
    assert spoken(desk, lines, "§raise") == "1 å ta opp nå."
    assert spoken(desk, lines, "§not_now") == "Skjul 1 som ikke passer nå."
    folded = Heading(Group.INFORMATION, 12, folded=True)
    assert lines.title(folded) == lines.whole(folded) == "Vis 12 til opplysning"


def test_nothing_said_about_a_person_is_kept(desk: Counter, lines: RowWords) -> None:
    second(lines, desk, "kurs")
    lines.forget()
    assert not lines._said
