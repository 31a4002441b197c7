"""From an empty form to copied text, with the keyboard alone."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from matcher.questions.values import Several, Span, Unknown
from tests.stories.caseworker import CTRL

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.stories.caseworker import Caseworker


def test_a_laid_off_cook(caseworker: Caseworker) -> None:
    caseworker.tell("34 sagene permittert 100 % ikke vgs")
    assert caseworker.answers["age"] == Span.exactly(34)
    assert caseworker.answers["employment_status"] == "permittert"
    assert caseworker.answers["vgo_completed"] is False
    assert caseworker.verdict("dagpenger-permittert") == "maybe"
    caseworker.answer("siste 12 måneder inntekt", "420 000")
    for question in (
        "Permittert på grunn av mangel",
        "Registrert som arbeidssøker",
        "Lovlig opphold",
        "Oppholder seg i Norge",
    ):
        caseworker.choose(question, "Ja")
    assert caseworker.match("dagpenger-permittert").missing == ()
    assert caseworker.verdict("dagpenger-permittert") == "fits"
    text = caseworker.copied()
    assert "Dagpenger som permittert: passer, trolig – fordi er permittert" in text
    assert "Alder: 34 år" in text
    assert caseworker.shell.window.counter.catalogue.version in text


def test_a_person_leaving_prison(caseworker: Caseworker) -> None:
    caseworker.find("Etter soning")
    caseworker.answer("Alder", "31")
    caseworker.tell("soner i fengsel vil jobbe")
    assert caseworker.answers["prison_status"] == "soner_i_fengsel"
    assert caseworker.verdict("nav-i-fengsel") == "fits"
    assert caseworker.verdict("nes-nav") == "maybe"
    # What tells of a sentence is on no paper that nobody ticked it for.
    text = caseworker.copied().lower()
    assert [word for word in ("fengsel", "soner", "soning", "løsla") if word in text] == []


def test_a_mother_at_home_with_small_children(caseworker: Caseworker) -> None:
    caseworker.tell("kvinne 33 stovner kontantstøtte barn 1 og 6")
    assert caseworker.answers["benefits"] == Several(frozenset({"kontantstotte"}))
    caseworker.choose("Lite eller ingen arbeidserfaring", "Ja")
    assert caseworker.verdict("apen-bhg-voksenopplaring") == "maybe"
    assert caseworker.match("apen-bhg-voksenopplaring").missing == ()
    caseworker.choose("Innvandrerbakgrunn", "Ja")
    caseworker.find("Jobbsjansen")
    assert caseworker.shell.window.program.program() == "jobbsjansen"
    assert "Kan passe: Åpen barnehage" in caseworker.copied()


def test_a_young_adult_without_school(caseworker: Caseworker) -> None:
    caseworker.find("Ung voksen")
    caseworker.tell("20 gamle oslo ledig ikke vgs")
    caseworker.choose("Har ordinært lønnet arbeid", "Nei")
    caseworker.choose("Deltar i ordinær utdanning", "Nei")
    assert caseworker.verdict("oppfolgingstjenesten") == "fits"
    caseworker.press(Qt.Key.Key_Z, CTRL)
    assert "in_education_now" not in caseworker.answers
    assert caseworker.verdict("oppfolgingstjenesten") == "maybe"
    caseworker.press(Qt.Key.Key_Y, CTRL)
    assert caseworker.verdict("oppfolgingstjenesten") == "fits"
    assert "Oppfølgingstjenesten" in caseworker.copied()


def test_a_deaf_graduate(caseworker: Caseworker) -> None:
    caseworker.tell("27 ullern høyere utdanning hørsel")
    assert caseworker.answers["disability"] == Several(frozenset({"horsel"}))
    caseworker.choose("Fyller kravene i en utlyst stilling", "Ja")
    assert caseworker.verdict("rekrutteringsordningen") == "fits"
    assert caseworker.verdict("nav-funksjonsassistanse") == "not_now"
    # It is brought up for a disability, and nobody ticked that for the case system.
    text = caseworker.copied()
    assert "Rekrutteringsordningen" not in text
    assert "Følsomme opplysninger er med bare der det er krysset av for dem." in text


def test_a_possible_trafficking_victim(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    assert "rosa" not in [m.program.id for m in window.counter.assessment.suggestions]
    caseworker.find("Trygghet og utnytting")
    caseworker.answer("Alder", "26")
    caseworker.find("Utnytting")
    caseworker.choose("Lovlig opphold", "Nei")
    window.counter.answer("trafficking", "identifisert")
    assert caseworker.verdict("rosa") == "fits"
    assert caseworker.verdict("menneskehandel-oslo") == "fits"
    text = caseworker.copied()
    assert "ROSA" not in text
    assert "Utnytting" not in text
    assert "Følsomme opplysninger er med bare der det er krysset av for dem." in text


def test_what_nobody_knows_is_not_asked_again(caseworker: Caseworker) -> None:
    best = caseworker.shell.window.counter.next_questions()[0].question
    assert best == "needs"
    caseworker.press(Qt.Key.Key_J, CTRL)
    caseworker.shell.window.counter.answer("needs", Unknown.DECLINED)
    assert "needs" not in [s.question for s in caseworker.shell.window.counter.next_questions()]


def test_a_new_person_leaves_nothing_of_the_last(caseworker: Caseworker) -> None:
    caseworker.tell("34 sagene permittert 100 %")
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert caseworker.answers == {}
    caseworker.press(Qt.Key.Key_Z, CTRL)
    assert caseworker.answers == {}


def test_a_national_id_number_is_gone_and_the_rest_is_read(caseworker: Caseworker) -> None:
    caseworker.press(Qt.Key.Key_L, CTRL)
    field = caseworker.focus
    caseworker.write("34 sagene 01019012345")
    assert str(field.property("text")).split() == ["34", "sagene"]
    caseworker.press(Qt.Key.Key_Return)
    assert set(caseworker.answers) == {"age", "bydel"}


def test_a_card_that_is_wrong_is_reported(
    caseworker: Caseworker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "melding.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    caseworker.find("Karriere Oslo")
    caseworker.open_by_finder("Meld fra om tiltaket")
    caseworker.write("Nytt telefonnummer")
    caseworker.press(Qt.Key.Key_Return)
    written = json.loads(path.read_text(encoding="utf-8"))
    assert (written["program"], written["note"]) == ("karriere-oslo", "Nytt telefonnummer")
    assert str(path) in caseworker.shell.window.notices.text


def test_a_contradiction_is_told_in_one_place_and_once(
    caseworker: Caseworker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    for module in [found for name, found in sys.modules.items() if name.startswith("ui.")]:
        if "announce" in vars(module):
            monkeypatch.setattr(module, "announce", lambda _, text: told.append(text))
    facts = {"age": Span.exactly(24), "birth_year": Span.exactly(1990)}
    caseworker.shell.window.counter.answer_all(facts)
    words = "Alder og fødselsår stemmer ikke med hverandre"
    shown = [one for one in caseworker.shell.window.findChildren(QLabel) if words in one.text()]
    assert [one.text() for one in shown if one.isVisible()] == [words]
    assert [text for text in told if words in text] == [words]
