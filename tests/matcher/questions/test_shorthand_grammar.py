"""The grammar of the one-line intake, on a questionnaire small enough to see through."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.questions.questions import Choice, Kind, Question, Questionnaire
from matcher.questions.shorthand import read_line
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Answer, Several, Span, Unknown

TODAY = date(2026, 11, 23)


def choice(choice_id: str, label: str, *synonyms: str, exclusive: bool = False) -> Choice:
    return Choice(choice_id, Text(label), Text(label.lower()), (), synonyms, exclusive)


COLOUR = Question(
    "colour",
    Kind.CHOICE,
    Text("Farge"),
    choices=(
        choice("red", "Rød", "rødt", "knallrød"),
        choice("blue", "Blå himmel", "blått"),
        choice("none", "Ingen"),
    ),
)
SHAPE = Question(
    "shape",
    Kind.CHOICES,
    Text("Form"),
    choices=(
        choice("round", "Rund", "rund"),
        choice("square", "Firkantet", "firkant"),
        choice("none", "Ingen", exclusive=True),
    ),
)
TALL = Question(
    "tall",
    Kind.YES_NO,
    Text("Er høy"),
    statement_yes=Text("Er veldig høy av vekst"),
    statement_no=Text("Er lav av vekst"),
    synonyms=("høy", "har lange bein", "nei: liten"),
)
SHARE = Question(
    "share",
    Kind.NUMBER,
    Text("Andel"),
    unit=Text("prosent"),
    low=0,
    high=100,
    synonyms=("% rødt", "mengde"),
)
WEIGHT = Question("weight", Kind.NUMBER, Text("Trinn"), low=0, high=10)
PRICE = Question("price", Kind.MONEY, Text("Pris"), unit=Text("kroner"), low=0)
AGE = Question("age", Kind.NUMBER, Text("Alder"), "me", unit=Text("år"), low=0, high=110)
SEX = Question(
    "sex", Kind.CHOICE, Text("Kjønn"), "me", choices=(choice("k", "Kvinne"), choice("m", "Mann"))
)
PETS = Question(
    "pets", Kind.AGES, Text("Katter"), unit=Text("år"), low=0, high=25, synonyms=("katt",)
)
HAS_PETS = Question("has_pets", Kind.YES_NO, Text("Har katt"), synonyms=("katt",))
START = Question("start", Kind.MONTH, Text("Oppstart"))
SECRET = Question(
    "secret",
    Kind.CHOICE,
    Text("Hemmelig"),
    choices=(choice("some", "Litt hemmelig", "hysj hysj"), choice("no", "Nei")),
    on_request=True,
)
ASKED = (COLOUR, SHAPE, TALL, SHARE, WEIGHT, PRICE, AGE, SEX, PETS, HAS_PETS, START, SECRET)
SMALL = Questionnaire({question.id: question for question in ASKED})


def answers(line: str) -> dict[str, Answer]:
    return {chip.question: chip.answer for chip in read_line(line, SMALL, TODAY).chips}


def rest(line: str) -> tuple[str, ...]:
    return read_line(line, SMALL, TODAY).not_understood


def exactly(number: int) -> Span:
    return Span.exactly(number)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("rødt", {"colour": "red"}),
        ("Farge: rød", {"colour": "red"}),
        ("farge ingen", {"colour": "none"}),
        ("blå himmel", {"colour": "blue"}),
        ("blaa himmel", {"colour": "blue"}),
        ("firkant og rund", {"shape": Several(frozenset({"round", "square"}))}),
        ("form ingen", {"shape": Several(frozenset({"none"}))}),
        ("er veldig høy av vekst", {"tall": True}),
        ("er lav av vekst", {"tall": False}),
        ("liten", {"tall": False}),
        ("ikke liten", {"tall": True}),
        ("ikke høy", {"tall": False}),
        ("har ikke lange bein", {"tall": False}),
        ("høy nei", {"tall": False}),
        ("høy: ja", {"tall": True}),
        ("ingen farge", {"colour": "none"}),
        ("mengde 40", {"share": exactly(40)}),
        ("mengde ca 40 %", {"share": Span(36, 44)}),
        ("40 % mengde", {"share": exactly(40)}),
        ("rødt 40 %", {"colour": "red", "share": exactly(40)}),
        ("knallrød 40 %", {"colour": "red", "share": exactly(40)}),
        ("40 % rødt", {"colour": "red", "share": exactly(40)}),
        ("5. trinn", {"weight": exactly(5)}),
        ("trinn 5", {"weight": exactly(5)}),
        ("pris 2k", {"price": exactly(2000)}),
        ("2 000 kr i pris", {"price": exactly(2000)}),
        ("ingen pris", {"price": exactly(0)}),
        ("24 rødt", {"age": exactly(24), "colour": "red"}),
        ("kvinne 24", {"sex": "k", "age": exactly(24)}),
        ("rødt, 24 år", {"colour": "red", "age": exactly(24)}),
        ("katt 3 og 7", {"pets": Ages((exactly(3), exactly(7)))}),
        ("katt 3, katt 8 mnd", {"pets": Ages((exactly(3), exactly(0)))}),
        ("3 katter 2 og 4", {"pets": Ages((exactly(2), exactly(4)), more=True)}),
        ("katt", {"has_pets": True}),
        ("ikke katt", {"has_pets": False}),
        ("oppstart mars 2027", {"start": Span(740_041, 740_071)}),
        ("vet ikke farge", {"colour": Unknown.UNKNOWN}),
        ("farge vil ikke si", {"colour": Unknown.DECLINED}),
        ("må dokumenteres: mengde", {"share": Unknown.PENDING}),
        ("høy?", {"tall": Unknown.UNKNOWN}),
        ("hysj hysj", {"secret": "some"}),
        ("hemmelig: litt hemmelig", {"secret": "some"}),
    ],
)
def test_what_is_read(line: str, expected: dict[str, Answer]) -> None:
    assert answers(line) == expected
    assert rest(line) == ()


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("ingen", "ingen"),
        ("rundt", "rundt"),
        ("trinn 11", "trinn 11 (11 er for mye. Skriv 10 eller mindre.)"),
        ("pris 420", "pris 420 (Mente du 420 000? Skriv alle nullene.)"),
        ("farge", "farge"),
        ("litt hemmelig", "litt hemmelig"),
        ("hysj hisj", "hysj hisj"),
        ("ikke rødt", "ikke rødt (Skriv heller hva som gjelder.)"),
        ("mengde 40 %?", "mengde 40 % (Skriv «ca» foran tallet hvis det er usikkert.)"),
        ("8 år", "8 år"),
        ("form ingen, rund", "rund (Form er alt besvart: Ingen.)"),
    ],
)
def test_what_is_left(line: str, left: str) -> None:
    assert left in rest(line)


def test_a_label_of_two_questions_answers_neither_alone() -> None:
    roof = Question("roof", Kind.CHOICE, Text("Tak"), choices=(choice("x", "Blå himmel"),))
    twice = Questionnaire({"colour": COLOUR, "roof": roof})
    reading = read_line("blå himmel", twice, TODAY)
    assert reading.chips == ()
    assert reading.not_understood == ("blå himmel (Kan bety flere ting: Farge eller Tak.)",)


def test_a_synonym_of_two_questions_answers_both() -> None:
    other = Question("b", Kind.YES_NO, Text("Er fin"), synonyms=("rødt",))
    reading = read_line("rødt", Questionnaire({"colour": COLOUR, "b": other}), TODAY)
    assert [(chip.question, chip.answer) for chip in reading.chips] == [
        ("colour", "red"),
        ("b", True),
    ]


def test_without_questions_nothing_is_read_and_nothing_is_lost() -> None:
    reading = read_line("24 sagene permittert", Questionnaire({}), TODAY)
    assert reading.chips == ()
    assert reading.not_understood == ("24 sagene permittert",)


def test_words_of_the_last_questionnaire_are_forgotten() -> None:
    assert answers("rødt")
    assert not read_line("rødt", Questionnaire({"tall": TALL}), TODAY).chips
    assert answers("rødt")
