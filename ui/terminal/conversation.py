"""The counter without a window: a line in, the list and the next question out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.casework import Casework
from matcher.questions import Form, Unknown
from matcher.questions.shorthand import read_line
from matcher.questions.typed import TypedError, read_typed
from matcher.sheets.result_text import result_text
from ui.terminal.match import reading_lines
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from matcher.questions import Answer, Question

HELP = (
    "Skriv det personen forteller på én linje, for eksempel: 34 sagene permittert 100 %\n"
    "Tom linje: svar på neste spørsmål · liste: vis tiltakene · angre · ny: ny bruker · slutt"
)
DONT_KNOW, DECLINED = "vet ikke", "vil ikke svare"


def talk() -> int:
    """Hold a conversation on standard input and output; the end of the input ends it."""
    casework = Casework(open_catalogue())
    print("Tiltaksfinner. Ingenting om personen lagres.")
    print(HELP)
    try:
        while _turn(input("> ").strip(), casework):
            pass
    except (EOFError, KeyboardInterrupt):
        print()
    return 0


def _turn(line: str, casework: Casework) -> bool:
    """Do what one line asks for; False when it is enough."""
    match line.casefold():
        case "slutt" | "avslutt" | "exit" | "quit":
            return False
        case "hjelp" | "?":
            print(HELP)
        case "ny":
            casework.new_person()
            print("Alt er glemt. Ny bruker.")
        case "angre":
            casework.undo()
            _show(casework)
        case "liste":
            _show(casework)
        case "":
            _ask_next(casework)
        case _:
            _read(line, casework)
    return True


def _read(line: str, casework: Casework) -> None:
    reading = read_line(line, casework.catalogue.questionnaire, casework.situation.as_of)
    for refused in reading.refused:
        print(refused)
    for told in reading_lines(reading, casework.catalogue.questionnaire):
        print(f"  {told}")
    named = frozenset((*reading.programs, *casework.catalogue.names.asked_in(line)))
    said = bool(reading.chips or named)
    if said and input("Bruk svarene? [ja] ").strip().casefold() in ("", "j", "ja"):
        answers = {chip.question: chip.answer for chip in reading.chips}
        casework.answer_all(answers, named=named)
        _show(casework)


def _ask_next(casework: Casework) -> None:
    suggestions = casework.next_questions()
    if not suggestions:
        print("Ingen spørsmål kan avgjøre mer nå.")
        return
    best = suggestions[0]
    question = casework.catalogue.questionnaire[best.question]
    print(f"{question.label.nb} (svaret kan avgjøre {len(best.settles)} tiltak)")
    print(f"  {_hint(question)}")
    said = input("? ").strip()
    try:
        answer = _answer(said, question, casework)
    except TypedError as error:
        print(f"  {error}")
        return
    if answer is not None:
        casework.answer(question.id, answer)
        _show(casework)


def _hint(question: Question) -> str:
    ways = [choice.label.nb for choice in question.choices]
    if question.kind.form is Form.FLAG:
        ways = ["ja", "nei"]
    unit = f"Svar i {question.unit.nb}. " if question.unit else ""
    listed = f"{' · '.join(ways)} · " if ways else ""
    return f"{unit}{listed}{DONT_KNOW} · {DECLINED} · tom linje hopper over"


def _answer(said: str, question: Question, casework: Casework) -> Answer | None:
    match said.casefold():
        case "":
            return None
        case "vet ikke":
            return Unknown.UNKNOWN
        case "vil ikke svare":
            return Unknown.DECLINED
    return read_typed(said, question, casework.situation.as_of)


def _show(casework: Casework) -> None:
    print(result_text(casework.match(), casework.catalogue), end="")
