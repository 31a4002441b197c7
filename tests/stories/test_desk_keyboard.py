"""From an empty desk to a program at the counter, with the keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from matcher.rules.conditions import AnyOf
from matcher.rulework import DraftState
from tests.stories.caseworker import CTRL
from tests.stories.supervisor import ALT, Supervisor
from ui.desk.open_program import PUBLISHING, RULE, TEXTS

ID = "mattekurs-for-unge"
SINGLE = ("alder", "oppholder seg i norge")
NESTED = (
    ("lite eller ingen arbeidserfaring", "hjemmeværende"),
    ("innvandrerbakgrunn", "registrert som arbeidssøker"),
    ("har ordinært lønnet arbeid", "deltar i ordinær utdanning"),
)


EXPECTED = ("Passer", "Kanskje", "Passer ikke nå")
CASES = {"24 i Norge": "Kanskje", "17": "Passer ikke nå", "ledig 33 ikke utdanning": "Kanskje"}
ENDS = "31.12.2027"


def write_texts(one: Supervisor) -> None:
    one.next_part(TEXTS - RULE)
    one.fill("Kort om tiltaket, Bokmål", "Gratis mattekurs på kveldstid.")
    one.fill("Til personen, Bokmål", "Du kan få gratis hjelp med matte.")
    one.tab_to("Kontakt")
    one.press(Qt.Key.Key_Space)
    one.fill("Eier", "Deichman")
    one.tab_to("Kilder")
    one.press(Qt.Key.Key_Space)
    one.tab_to("Legg til kilde")
    one.press(Qt.Key.Key_Space)
    one.fill("Tittel", "Avtale om mattekurs 2026")
    one.tab_to("Status og datoer")
    one.press(Qt.Key.Key_Space)
    one.tab_to("Gjelder til")
    for typed in ENDS:
        one.write(typed)
        one.settle()
    assert one.focus.text() == ENDS  # type: ignore[attr-defined] # of the class that was made there


def write_rule(one: Supervisor) -> None:
    for _ in range(TEXTS - RULE):
        one.press(Qt.Key.Key_PageUp, CTRL)
    one.press(Qt.Key.Key_Space)
    one.pick(SINGLE[0])
    one.write("18")
    begin(one, SINGLE[1])
    for first, second in NESTED:
        begin(one, first)
        one.press(Qt.Key.Key_Escape)
        one.press(Qt.Key.Key_2, ALT)
        one.press(Qt.Key.Key_Escape)
        one.press(Qt.Key.Key_Insert)
        one.pick(second)
        if isinstance(one.focus, QComboBox):
            one.write("Hj")  # nothing is chosen before somebody chooses it
    one.press(Qt.Key.Key_Escape)
    one.settle()


def begin(one: Supervisor, question: str) -> None:
    """Add a criterion below the one that was worked on."""
    one.press(Qt.Key.Key_Escape)
    one.press(Qt.Key.Key_Return, CTRL)
    one.pick(question)


def keep_case(one: Supervisor, line: str, expected: str) -> None:
    one.fill("Skriv testpersonen på én linje", line)
    one.press(Qt.Key.Key_Return)
    one.tab_to("Lagre testpersonen som regeltest")
    one.press(Qt.Key.Key_Space)
    one.write(f"Prøver {line}")
    one.press(Qt.Key.Key_Return)
    one.tab_to(f"Hva skal personen få?: {EXPECTED[0]}")
    for _ in range(EXPECTED.index(expected)):
        one.press(Qt.Key.Key_Right)
    one.press(Qt.Key.Key_Space)
    one.tab_to("Lagre regeltesten")
    one.press(Qt.Key.Key_Space)


def publish(one: Supervisor, people: list[str]) -> None:
    one.next_part(PUBLISHING - RULE)
    one.fill("Hvorfor endres det?", "Avtalen er ny")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: one.state() is DraftState.SUBMITTED)
    one.page.pane.page(PUBLISHING).steps.approve()  # type: ignore[attr-defined] # of the class that was made there
    one.until(lambda: "Du kan ikke godkjenne" in one.page.notices.text)
    one.approve_as("ola", people)


def test_a_program_from_the_first_word_to_the_counter(
    supervisor: Supervisor, people: list[str]
) -> None:
    one = supervisor
    one.sit_down()
    one.press(Qt.Key.Key_N, CTRL)
    one.pick("Mattekurs for unge")
    one.until(lambda: one.desk.editing.draft is not None)
    write_texts(one)
    write_rule(one)
    for line, expected in CASES.items():
        keep_case(one, line, expected)
    one.settle()
    draft = one.desk.editing.draft
    assert draft is not None
    rules = [criterion.when for criterion in draft.program.criteria]
    assert len(rules) == 5
    assert sum(isinstance(rule, AnyOf) and len(rule.parts) == 2 for rule in rules) == 3
    assert len(draft.cases) == 3
    assert draft.program.valid_to == date(2027, 12, 31)
    assert one.desk.editing.proof is not None
    assert one.desk.editing.proof.count == 0, one.desk.editing.proof
    publish(one, people)
    one.press(Qt.Key.Key_1, CTRL)
    assert one.shell.window.at_counter
    one.find("Mattekurs for unge")
    assert one.shell.window.program.program() == ID
    assert one.verdict(ID) == "maybe"
    one.tell("17")
    assert one.verdict(ID) == "not_now"
