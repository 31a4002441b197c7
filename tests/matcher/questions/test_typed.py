"""What a field takes, what it shows again, and what it says where it takes nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.questions.questions import Choice, Kind, Question
from matcher.questions.texts import Text
from matcher.questions.typed import TypedError, read_typed, write_typed
from matcher.questions.values import Ages, Answer, Several, Span, Unknown

TODAY = date(2026, 11, 23)
YEARS, MONTHS, PERCENT, HOURS = Text("år"), Text("måneder"), Text("prosent"), Text("timer")


def asked(kind: Kind, unit: str = "", low: int | None = None, high: int | None = None) -> Question:
    return Question("q", kind, Text("Q"), unit=Text(unit), low=low, high=high)


AGE = asked(Kind.NUMBER, "år", 0, 110)
BORN = asked(Kind.NUMBER, "", 1905, 2027)
SHARE = asked(Kind.NUMBER, "prosent", 0, 100)
WEEKLY = asked(Kind.NUMBER, "timer", 0, 80)
YOUNGEST = asked(Kind.NUMBER, "måneder", 0, 240)
GRADE = asked(Kind.NUMBER, "", 0, 10)
MONEY = asked(Kind.MONEY, "kroner", 0)
START = asked(Kind.MONTH)
CHILDREN = asked(Kind.AGES, "år", 0, 25)
SMALL = asked(Kind.AGES, "måneder", 0, 240)
YES_NO = asked(Kind.YES_NO)
BYDEL = Question(
    "bydel",
    Kind.CHOICE,
    Text("Bydel"),
    choices=(
        Choice("grunerlokka", Text("Grünerløkka"), Text("Grünerløkka"), synonyms=("løkka",)),
        Choice("sagene", Text("Sagene"), Text("Sagene")),
        Choice("st_hanshaugen", Text("St. Hanshaugen"), Text("St. Hanshaugen")),
        Choice("ikke", Text("Ikke avklart"), Text("ikke avklart"), unknown=Unknown.PENDING),
    ),
)
BENEFITS = Question(
    "benefits",
    Kind.CHOICES,
    Text("Ytelser"),
    choices=(
        Choice("aap", Text("Arbeidsavklaringspenger (AAP)"), Text("AAP"), synonyms=("aap",)),
        Choice("dagpenger", Text("Dagpenger"), Text("dagpenger")),
        Choice("syn", Text("Syn, sterkt nedsatt"), Text("syn")),
        Choice("ingen", Text("Ingen"), Text("ingen"), exclusive=True),
    ),
)
ALL = (AGE, BORN, SHARE, WEEKLY, YOUNGEST, GRADE, MONEY, START, CHILDREN, SMALL, YES_NO, BYDEL,
       BENEFITS)  # fmt: skip


def span(low: int | None, high: int | None = None) -> Span:
    """Return a range, or one number."""
    return Span(low, low if high is None else high)


def days(first: date, last: date) -> Span:
    return Span(first.toordinal(), last.toordinal())


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("24", AGE, span(24)),
        (" 24 år ", AGE, span(24)),
        ("24 år.", AGE, span(24)),
        ("ca 30", AGE, span(28, 32)),
        ("ca. 30 år", AGE, span(28, 32)),
        ("rundt 30", AGE, span(28, 32)),
        ("~30", AGE, span(28, 32)),
        ("ca 4", AGE, span(3, 5)),
        ("ca 110", AGE, span(108, 110)),
        ("18–24", AGE, span(18, 24)),
        ("18-24", AGE, span(18, 24)),
        ("18 - 24 år", AGE, span(18, 24)),
        ("18 til 24", AGE, span(18, 24)),
        ("mellom 18 og 24", AGE, span(18, 24)),
        ("24 eller 25", AGE, span(24, 25)),
        ("18 år – 24 år", AGE, span(18, 24)),
        ("over 50", AGE, span(51, 110)),
        ("> 50", AGE, span(51, 110)),
        ("under 30", AGE, span(0, 29)),
        ("minst 40", AGE, span(40, 110)),
        ("40+", AGE, span(40, 110)),
        ("40 eller eldre", AGE, span(40, 110)),
        ("40 år og oppover", AGE, span(40, 110)),
        ("høyst 20", AGE, span(0, 20)),
        ("20 år eller yngre", AGE, span(0, 20)),
        ("24,5", AGE, span(24, 25)),
        ("30 mnd", AGE, span(2)),
        ("1992", BORN, span(1992)),
        ("92", BORN, span(1992)),
        ("05", BORN, span(2005)),
        ("ca 1990", BORN, span(1988, 1992)),
        ("100 %", SHARE, span(100)),
        ("100", SHARE, span(100)),
        ("50 prosent", SHARE, span(50)),
        ("ca 50 %", SHARE, span(45, 55)),
        ("ca 100 %", SHARE, span(90, 100)),
        ("37,5", WEEKLY, span(37, 38)),
        ("20 t/uke", WEEKLY, span(20)),
        ("20 timer i uka", WEEKLY, span(20)),
        ("8 mnd", YOUNGEST, span(8)),
        ("2 år", YOUNGEST, span(24, 35)),
        ("1,5 år", YOUNGEST, span(18, 23)),
        ("over 2 år", YOUNGEST, span(36, 240)),
        ("under 2 år", YOUNGEST, span(0, 23)),
        ("3", GRADE, span(3)),
        ("420 000", MONEY, span(420_000)),
        ("420\u00a0000", MONEY, span(420_000)),
        ("420.000 kr", MONEY, span(420_000)),
        ("420.000,-", MONEY, span(420_000)),
        ("kr 420 000,-", MONEY, span(420_000)),
        ("420k", MONEY, span(420_000)),
        ("420 tusen", MONEY, span(420_000)),
        ("1,2 mill", MONEY, span(1_200_000)),
        ("1.2 millioner kroner", MONEY, span(1_200_000)),
        ("ca 300 000", MONEY, span(270_000, 330_000)),
        ("over 400 000", MONEY, Span(400_001, None)),
        ("300–400k", MONEY, span(300_000, 400_000)),
        ("300 000 kr til 400 000 kr", MONEY, span(300_000, 400_000)),
        ("500–1500", MONEY, span(500, 1500)),
        ("0", MONEY, span(0)),
        ("1.3.26", START, days(date(2026, 3, 1), date(2026, 3, 1))),
        ("01.03.2026", START, days(date(2026, 3, 1), date(2026, 3, 1))),
        ("1/3-26", START, days(date(2026, 3, 1), date(2026, 3, 1))),
        ("2026-03-01", START, days(date(2026, 3, 1), date(2026, 3, 1))),
        ("1. mars 2026", START, days(date(2026, 3, 1), date(2026, 3, 1))),
        ("mars 2026", START, days(date(2026, 3, 1), date(2026, 3, 31))),
        ("Mars 27", START, days(date(2027, 3, 1), date(2027, 3, 31))),
        ("3/2026", START, days(date(2026, 3, 1), date(2026, 3, 31))),
        ("03.2026", START, days(date(2026, 3, 1), date(2026, 3, 31))),
        ("2026-03", START, days(date(2026, 3, 1), date(2026, 3, 31))),
        ("feb 2028", START, days(date(2028, 2, 1), date(2028, 2, 29))),
        ("i dag", START, days(TODAY, TODAY)),
        ("fra 1.3.27", START, Span(date(2027, 3, 1).toordinal(), None)),
        ("etter mars 2027", START, Span(date(2027, 4, 1).toordinal(), None)),
        ("før 1.3.27", START, Span(None, date(2027, 2, 28).toordinal())),
        ("innen mars 2027", START, Span(None, date(2027, 3, 31).toordinal())),
        ("mars 2027 – mai 2027", START, days(date(2027, 3, 1), date(2027, 5, 31))),
        ("3 og 7", CHILDREN, Ages((span(3), span(7)))),
        ("3, 7", CHILDREN, Ages((span(3), span(7)))),
        ("3,7", CHILDREN, Ages((span(3), span(7)))),
        ("3 7 og 12 år", CHILDREN, Ages((span(3), span(7), span(12)))),
        ("3-åring og 7-åring", CHILDREN, Ages((span(3), span(7)))),
        ("8 mnd og 3 år", CHILDREN, Ages((span(0), span(3)))),
        ("8 mnd og 3 år", SMALL, Ages((span(8), span(36, 47)))),
        ("1 år 3 mnd", SMALL, Ages((span(15),))),
        ("1 år 3 mnd", CHILDREN, Ages((span(1),))),
        ("8 og 20", SMALL, Ages((span(8), span(20)))),
        ("ca 3, 5–7", CHILDREN, Ages((span(2, 4), span(5, 7)))),
        ("3, 7, kanskje flere", CHILDREN, Ages((span(3), span(7)), more=True)),
        ("3 m.fl.", CHILDREN, Ages((span(3),), more=True)),
        ("ingen", CHILDREN, Ages(())),
        ("Ingen barn", CHILDREN, Ages(())),
        ("ja", YES_NO, True),
        ("J", YES_NO, True),
        ("nei", YES_NO, False),
        ("grunerløkka", BYDEL, "grunerlokka"),
        ("grünerlokka", BYDEL, "grunerlokka"),
        ("GRÜNERLØKA", BYDEL, "grunerlokka"),
        ("grüner løkka", BYDEL, "grunerlokka"),
        ("løkka", BYDEL, "grunerlokka"),
        ("grü", BYDEL, "grunerlokka"),
        ("st hanshaugen", BYDEL, "st_hanshaugen"),
        ("ikke avklart", BYDEL, Unknown.PENDING),
        ("aap", BENEFITS, Several(frozenset({"aap"}))),
        ("aap og dagpenger", BENEFITS, Several(frozenset({"aap", "dagpenger"}))),
        ("AAP, dagpenger", BENEFITS, Several(frozenset({"aap", "dagpenger"}))),
        ("syn, sterkt nedsatt", BENEFITS, Several(frozenset({"syn"}))),
        ("aap, kanskje flere", BENEFITS, Several(frozenset({"aap"}), more=True)),
        ("ingen", BENEFITS, Several(frozenset({"ingen"}))),
    ],
)
def test_a_forgiving_field(text: str, question: Question, answer: Answer) -> None:
    assert read_typed(text, question, TODAY) == answer


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
def test_every_field_takes_the_ways_of_not_knowing(question: Question) -> None:
    assert read_typed("Vet  ikke", question, TODAY) is Unknown.UNKNOWN
    assert read_typed("ukjent", question, TODAY) is Unknown.UNKNOWN
    assert read_typed("vil ikke svare", question, TODAY) is Unknown.DECLINED
    assert read_typed("må dokumenteres", question, TODAY) is Unknown.PENDING


@pytest.mark.parametrize(
    ("text", "question", "message"),
    [
        ("140", AGE, "140 er for mye. Skriv 110 eller mindre."),
        ("1.000.000 år", AGE, "1\u00a0000\u00a0000 er for mye. Skriv 110 eller mindre."),
        ("over 110", AGE, "111 er for mye. Skriv 110 eller mindre."),
        ("1850", BORN, "1850 er for lite. Skriv 1905 eller mer."),
        ("24 kr", AGE, "Her ventes et annet tall enn kroner. Skriv tallet i år."),
        ("3 år", GRADE, "Her ventes et annet tall enn år. Skriv tallet uten «år»."),
        (
            "tjuefire",
            AGE,
            "«tjuefire» kan ikke leses her. Skriv for eksempel 24, ca 30 eller 18–24.",
        ),
        (
            "24 og 30",
            AGE,
            "«24 og 30» kan ikke leses her. Skriv for eksempel 24, ca 30 eller 18–24.",
        ),
        ("24-18", AGE, "«24-18» kan ikke leses her. Skriv for eksempel 24, ca 30 eller 18–24."),
        (
            "300-400 000",
            MONEY,
            "Skriv begge tallene helt ut, for eksempel 300 000–400 000.",
        ),
        (
            "35 000 i mnd",
            MONEY,
            "Skriv tallet for hele perioden det spørres om, ikke for hver del av den.",
        ),
        (
            "7 timer per dag",
            WEEKLY,
            "Skriv tallet for hele perioden det spørres om, ikke for hver del av den.",
        ),
        ("mars", START, "«mars» mangler år. Skriv for eksempel mars 2027."),
        ("1. mars", START, "«1. mars» mangler år. Skriv for eksempel mars 2027."),
        (
            "31.2.27",
            START,
            "«31.2.27» kan ikke leses her. Skriv for eksempel 1.3.2026 eller mars 2026.",
        ),
        (
            "1,5 år",
            CHILDREN,
            "«1,5 år» kan være ett barn eller to. Skriv «18 mnd» eller «1 og 5».",
        ),
        (
            "3 og 8 mnd",
            CHILDREN,
            "Skriv år eller mnd etter hvert barn, for eksempel «8 mnd og 3 år».",
        ),
        (
            "mange",
            CHILDREN,
            "«mange» kan ikke leses her. Skriv for eksempel 3 og 7, 8 mnd eller «ingen».",
        ),
        ("kanskje", YES_NO, "«kanskje» er verken ja eller nei. Skriv ja eller nei."),
        ("Sagenbyen", BYDEL, "«Sagenbyen» er ikke et av svarene. Mente du «Sagene»?"),
        (
            "ingen, aap",
            BENEFITS,
            "«Ingen» kan ikke stå sammen med andre svar. Ta bort det ene.",
        ),
        ("010203 12345", AGE, "Dette ligner et fødselsnummer. Fjern det – det trengs ikke her."),
        ("", AGE, "Feltet er tomt eller for langt. Skriv høyst 200 tegn."),
        ("9" * 201, AGE, "Feltet er tomt eller for langt. Skriv høyst 200 tegn."),
    ],
)
def test_what_is_no_answer_is_refused_with_a_cure(
    text: str, question: Question, message: str
) -> None:
    with pytest.raises(TypedError) as error:
        read_typed(text, question, TODAY)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("answer", "question", "text"),
    [
        (span(24), AGE, "24"),
        (span(28, 32), AGE, "28–32"),
        (span(51, 110), AGE, "minst 51"),
        (span(0, 29), AGE, "høyst 29"),
        (span(0, 110), AGE, "0–110"),
        (span(1992), BORN, "1992"),
        (span(420_000), MONEY, "420\u00a0000"),
        (Span(400_001, None), MONEY, "minst 400\u00a0001"),
        (span(300, 400_000), MONEY, "mellom 300 og 400\u00a0000"),
        (days(date(2026, 3, 1), date(2026, 3, 31)), START, "mars 2026"),
        (days(date(2026, 3, 1), date(2026, 3, 1)), START, "1.3.2026"),
        (days(date(2026, 3, 1), date(2026, 4, 15)), START, "1.3.2026–15.4.2026"),
        (Ages((span(3), span(5, 7)), more=True), CHILDREN, "3, 5–7, kanskje flere"),
        (Ages(()), CHILDREN, "ingen"),
        (True, YES_NO, "ja"),
        ("grunerlokka", BYDEL, "Grünerløkka"),
        (Several(frozenset({"syn", "dagpenger"})), BENEFITS, "Dagpenger; Syn, sterkt nedsatt"),
        (Unknown.DECLINED, AGE, "vil ikke svare"),
    ],
)
def test_what_a_field_shows(answer: Answer, question: Question, text: str) -> None:
    assert write_typed(answer, question) == text


def within(question: Question) -> st.SearchStrategy[Span]:
    """Draw ranges as `read_typed` returns them: open only where the question is."""
    low, high = question.low or 0, question.high or 9_999_999
    ends = st.tuples(st.integers(low, high), st.integers(low, high)).map(sorted)
    exact = st.integers(low, high).map(Span.exactly)
    drawn = ends.map(lambda pair: Span(*pair))
    if question.high is not None:
        return drawn | exact
    return drawn | exact | st.integers(low, high).map(lambda end: Span(end, None))


def answers(question: Question) -> st.SearchStrategy[Answer]:
    ids = [choice.id for choice in question.choices if choice.unknown is None]
    match question.kind:
        case Kind.YES_NO:
            return st.booleans()
        case Kind.CHOICE:
            return st.sampled_from(ids)
        case Kind.CHOICES:
            members = st.frozensets(st.sampled_from(ids[:-1]), min_size=1)
            return st.builds(Several, members, st.booleans())
        case Kind.AGES:
            return st.builds(Ages, st.lists(within(question), max_size=4).map(tuple), st.booleans())
        case Kind.MONTH:
            some = st.dates().map(date.toordinal)
            closed = st.tuples(some, some).map(lambda pair: Span(*sorted(pair)))
            opened = some.map(lambda day: Span(day, None)) | some.map(lambda day: Span(None, day))
            return some.map(Span.exactly) | closed | opened
        case Kind.NUMBER | Kind.DECIMAL | Kind.MONEY:
            return within(question)


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.kind)
@given(data=st.data())
def test_a_field_reads_back_what_it_shows(question: Question, data: st.DataObject) -> None:
    answer = data.draw(answers(question) | st.sampled_from(Unknown))
    assert read_typed(write_typed(answer, question), question, TODAY) == answer


@given(st.text(max_size=220), st.sampled_from(ALL))
def test_any_text_is_an_answer_or_a_message(text: str, question: Question) -> None:
    try:
        answer = read_typed(text, question, TODAY)
    except TypedError:
        return
    assert read_typed(write_typed(answer, question), question, TODAY) == answer


@given(st.text(alphabet="0123456789 .,-–kr%årmndcaover", max_size=30), st.sampled_from(ALL))
def test_anything_like_a_number_stays_within_the_bounds(text: str, question: Question) -> None:
    try:
        answer = read_typed(text, question, TODAY)
    except TypedError:
        return
    spans = answer.spans if isinstance(answer, Ages) else (answer,)
    for found in spans:
        if isinstance(found, Span) and question.kind is not Kind.MONTH:
            assert found.low is not None
            assert question.low is None or found.low >= question.low
            assert question.high is None or (found.high or 0) <= question.high
            assert found.high is None or found.low <= found.high
