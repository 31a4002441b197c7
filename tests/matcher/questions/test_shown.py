"""Answers in words, as a person says them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.questions.shown import show
from matcher.questions.texts import LANGUAGES, NO_TEXT, Language, Text
from matcher.questions.value_words import AND, OR, day, listed, number
from matcher.questions.values import Ages, Several, Span, Unknown
from tests.matcher.sample import catalogue

if TYPE_CHECKING:
    from matcher.questions.values import Answer


def on(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def one(number: int) -> Span:
    return Span.exactly(number)


AUGUST = Span(on("2026-08-01"), on("2026-08-31"))

SHOWN: list[tuple[str, Answer, tuple[str, str, str]]] = [
    ("registered", True, ("ja", "ja", "yes")),
    ("registered", False, ("nei", "nei", "no")),
    ("bydel", Unknown.UNKNOWN, ("vet ikke", "veit ikkje", "does not know")),
    ("bydel", Unknown.DECLINED, ("vil ikke svare", "vil ikkje svare", "does not want to say")),
    ("bydel", Unknown.PENDING, ("må dokumenteres", "må dokumenterast", "to be documented")),
    ("employment_status", "permittert", ("Permittert", "Permittert", "Laid off")),
    ("employment_status", "gone", ("gone", "gone", "gone")),  # a choice another catalogue had
    ("benefits", Several(frozenset({"sosialhjelp", "aap"})),
     ("AAP, Sosialhjelp", "AAP, Sosialhjelp", "AAP, Social assistance")),
    ("benefits", Several(frozenset({"aap"}), more=True),
     ("AAP, kanskje flere", "AAP, kanskje fleire", "AAP, possibly more")),
    ("age", one(34), ("34 år", "34 år", "34 years")),
    ("age", Span(18, 24), ("18–24 år", "18–24 år", "18–24 years")),
    ("age", Span(67, None), ("minst 67 år", "minst 67 år", "at least 67 years")),
    ("age", Span(None, 17), ("høyst 17 år", "høgst 17 år", "at most 17 years")),
    ("age", Span(None, None), ("?", "?", "?")),
    ("birth_year", one(1996), ("1996", "1996", "1996")),
    ("birth_year", Span(1996, 1997), ("1996–1997", "1996–1997", "1996–1997")),
    ("income", one(420_000), ("420 000 kroner", "420 000 kroner", "420 000 kroner")),
    ("children_ages", Ages((one(3), Span(7, 9))), ("3, 7–9 år", "3, 7–9 år", "3, 7–9 years")),
    ("children_ages", Ages((Span(None, 5), one(7))),
     ("høyst 5, 7 år", "høgst 5, 7 år", "at most 5, 7 years")),
    ("children_ages", Ages((one(3),), more=True),
     ("3 år, kanskje flere", "3 år, kanskje fleire", "3 years, possibly more")),
    ("children_ages", Ages(()), ("ingen", "ingen", "none")),
    ("planned_start", one(on("2026-08-01")), ("1. august 2026", "1. august 2026", "1 August 2026")),
    ("planned_start", AUGUST, ("august 2026", "august 2026", "August 2026")),
    ("planned_start", Span(on("9999-12-01"), on("9999-12-31")),  # the last month there is
     ("desember 9999", "desember 9999", "December 9999")),
    ("planned_start", Span(on("2026-08-05"), on("2026-08-09")),
     ("5. august 2026 – 9. august 2026", "5. august 2026 – 9. august 2026",
      "5 August 2026 – 9 August 2026")),
    ("planned_start", Span(on("2026-08-09"), on("2026-08-31")),
     ("9. august 2026 – 31. august 2026", "9. august 2026 – 31. august 2026",
      "9 August 2026 – 31 August 2026")),
    ("planned_start", Span(on("2026-08-01"), on("2026-10-31")),
     ("1. august 2026 – 31. oktober 2026", "1. august 2026 – 31. oktober 2026",
      "1 August 2026 – 31 October 2026")),
    ("planned_start", Span(on("2026-08-01"), None),
     ("tidligst 1. august 2026", "tidlegast 1. august 2026", "no earlier than 1 August 2026")),
    ("planned_start", Span(None, on("2026-08-31")),
     ("senest 31. august 2026", "seinast 31. august 2026", "no later than 31 August 2026")),
    ("planned_start", Span(None, None), ("?", "?", "?")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "answer", "language", "said"),
    [
        pytest.param(question, answer, language, text, id=f"{question}-{place}-{language}")
        for place, (question, answer, said) in enumerate(SHOWN)
        for language, text in zip(LANGUAGES, said, strict=True)
    ],
)
def test_an_answer_in_words(question: str, answer: Answer, language: Language, said: str) -> None:
    shown = show(answer, catalogue().questionnaire[question], language)
    assert shown.replace("\u00a0", " ") == said


def test_a_number_does_not_break_across_lines() -> None:
    question = catalogue().questionnaire["income"]
    assert show(one(1_420_000), question) == "1\u00a0420\u00a0000\u00a0kroner"


@pytest.mark.parametrize(
    ("value", "said"),
    [(0, "0"), (1996, "1996"), (9999, "9999"), (10_000, "10 000"), (1_234_567, "1 234 567"),
     (-12_345, "-12 345")],
)  # fmt: skip
def test_a_number_of_five_digits_is_grouped(value: int, said: str) -> None:
    assert number(value).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("words", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a eller b"), (["a", "b", "c"], "a, b eller c")],
)
def test_words_are_joined(words: list[str], said: str) -> None:
    assert listed(words, OR, "nb") == said
    assert listed(["x", "y"], AND, "en") == "x and y"


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name(month: int) -> None:
    names = {language: day(date(2026, month, 3).toordinal(), language) for language in LANGUAGES}
    assert names["nb"] == names["nn"]
    assert names["nb"].startswith("3.\u00a0")
    assert names["en"].startswith("3\u00a0")


def test_a_text_falls_back_on_bokmal() -> None:
    assert [Text("a", "b", "c").into(language) for language in LANGUAGES] == ["a", "b", "c"]
    assert [Text("a").into(language) for language in LANGUAGES] == ["a", "a", "a"]
    assert Text("a")
    assert not NO_TEXT
