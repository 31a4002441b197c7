"""Sentences made from rules, in the three languages of the interface. Read them aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.questions.questions import Form, Kind
from matcher.questions.texts import LANGUAGES, Language, Text
from matcher.rules.conditions import (
    NOT_CHOSEN,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Multiple,
    Not,
)
from matcher.rules.evaluate import leaf_truth
from matcher.rules.operators import TABLE, operators_for
from matcher.rules.truth import negated
from matcher.rules.wording import OPPOSITES, Wording
from tests.matcher.sample import catalogue
from tests.matcher.strategies import AMOUNTS, asked, operands, values

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

AUGUST = date(2026, 8, 1).toordinal()

SAID: list[tuple[Compare, str, str, str]] = [
    (Compare("registered", "is", True),
     "Er registrert hos Nav", "Er registrert hos Nav", "Is registered with Nav"),
    (Compare("registered", "is", False),
     "Er ikke registrert hos Nav", "Er ikkje registrert hos Nav", "Is not registered with Nav"),
    (Compare("bydel", "is", "sagene"),
     "Bydelen er Sagene", "Bydelen er Sagene", "The district is Sagene"),
    (Compare("bydel", "is_not", "sagene"),
     "Bydelen er ikke Sagene", "Bydelen er ikkje Sagene", "The district is not Sagene"),
    (Compare("bydel", "one_of", ("frogner", "sagene", "grorud")),
     "Bydelen er Sagene, Grorud eller Frogner", "Bydelen er Sagene, Grorud eller Frogner",
     "The district is Sagene, Grorud or Frogner"),
    (Compare("employment_status", "none_of", ("permittert", "arbeidsledig")),
     "Arbeidssituasjonen er verken permittert eller arbeidsledig",
     "Arbeidssituasjonen er verken permittert eller arbeidsledig",
     "The work situation is neither laid off nor unemployed"),
    (Compare("employment_status", "none_of", ("permittert",)),
     "Arbeidssituasjonen er ikke permittert", "Arbeidssituasjonen er ikkje permittert",
     "The work situation is not laid off"),
    (Compare("benefits", "has_any", ("dagpenger", "aap")),
     "Ytelsene omfatter dagpenger eller AAP", "Ytingane omfattar dagpenger eller AAP",
     "What is paid out includes unemployment benefit or AAP"),
    (Compare("benefits", "has_all", ("dagpenger", "aap")),
     "Ytelsene omfatter både dagpenger og AAP", "Ytingane omfattar både dagpenger og AAP",
     "What is paid out includes both unemployment benefit and AAP"),
    (Compare("benefits", "has_all", ("aap",)),
     "Ytelsene omfatter AAP", "Ytingane omfattar AAP", "What is paid out includes AAP"),
    (Compare("benefits", "has_none", ("dagpenger", "aap")),
     "Ytelsene omfatter verken dagpenger eller AAP", "Ytingane omfattar verken dagpenger eller AAP",
     "What is paid out includes neither unemployment benefit nor AAP"),
    (Compare("benefits", "has_none", ("aap",)),
     "Ytelsene omfatter ikke AAP", "Ytingane omfattar ikkje AAP",
     "What is paid out does not include AAP"),
    (Compare("age", "ge", 18),
     "Alderen er minst 18 år", "Alderen er minst 18 år", "The age is at least 18 years"),
    (Compare("age", "gt", 18),
     "Alderen er over 18 år", "Alderen er over 18 år", "The age is over 18 years"),
    (Compare("age", "le", 24),
     "Alderen er høyst 24 år", "Alderen er høgst 24 år", "The age is at most 24 years"),
    (Compare("age", "lt", 30),
     "Alderen er under 30 år", "Alderen er under 30 år", "The age is under 30 years"),
    (Compare("age", "eq", 67), "Alderen er 67 år", "Alderen er 67 år", "The age is 67 years"),
    (Compare("age", "between", (18, 24)),
     "Alderen er fra og med 18 til og med 24 år", "Alderen er frå og med 18 til og med 24 år",
     "The age is from 18 up to and including 24 years"),
    (Compare("age", "between", (18, 18)),
     "Alderen er 18 år", "Alderen er 18 år", "The age is 18 years"),
    (Compare("age_in_year", "ge", 19),
     "Fyller minst 19 år i år",
     "Fyller minst 19 år i år",
     "Turns at least 19 this year"),
    (Compare("birth_year", "ge", 1996),
     "Fødselsåret er minst 1996", "Fødselsåret er minst 1996", "The birth year is at least 1996"),
    (Compare("birth_year", "between", (1996, 2007)),
     "Fødselsåret er fra og med 1996 til og med 2007",
     "Fødselsåret er frå og med 1996 til og med 2007",
     "The birth year is from 1996 up to and including 2007"),
    (Compare("planned_start", "from", AUGUST),
     "Planlagt oppstart er tidligst 1. august 2026",
     "Planlagd oppstart er tidlegast 1. august 2026",
     "The planned start is no earlier than 1 August 2026"),
    (Compare("planned_start", "before", AUGUST),
     "Planlagt oppstart er før 1. august 2026", "Planlagd oppstart er før 1. august 2026",
     "The planned start is before 1 August 2026"),
    (Compare("planned_start", "until", AUGUST),
     "Planlagt oppstart er senest 1. august 2026", "Planlagd oppstart er seinast 1. august 2026",
     "The planned start is no later than 1 August 2026"),
    (Compare("income", "le", 653_583),
     "Inntekten er høyst 653 583 kroner", "Inntekta er høgst 653 583 kroner",
     "The income is at most 653 583 kroner"),
    (Compare("income", "le", Multiple("g", 3, 2)),
     "Inntekten er høyst 1,5 G (204 824 kroner)", "Inntekta er høgst 1,5 G (204 824 kroner)",
     "The income is at most 1.5 G (204 824 kroner)"),
    (Compare("income", "le", Multiple("later")),
     "Inntekten er høyst 1 LATER", "Inntekta er høgst 1 LATER", "The income is at most 1 LATER"),
    (Compare("children_ages", "any_aged", (1, 5)),
     "Minst ett barn er fra og med 1 til og med 5 år",
     "Minst eitt barn er frå og med 1 til og med 5 år",
     "At least one child is from 1 up to and including 5 years"),
    (Compare("children_ages", "any_aged", (6, 6)),
     "Minst ett barn er 6 år", "Minst eitt barn er 6 år", "At least one child is 6 years"),
    (Compare("children_months", "any_aged", (12, 19)),
     "Minst ett barn er fra og med 12 til og med 19 måneder",
     "Minst eitt barn er frå og med 12 til og med 19 månader",
     "At least one child is from 12 up to and including 19 months"),
    (Compare("children_ages", "count_at_least", 4),
     "Antall barn er minst 4", "Talet på barn er minst 4", "The number of children is at least 4"),
]  # fmt: skip

LEAVES = [
    pytest.param(leaf, language, said, id=f"{leaf.fact}-{leaf.op}-{language}")
    for leaf, *all_said in SAID
    for language, said in zip(LANGUAGES, all_said, strict=True)
]
YOUNG, NAV = Compare("age", "lt", 30), Compare("registered", "is", True)
HOME = Compare("bydel", "is", "sagene")

JOINED: list[tuple[Condition, str, str, str]] = [
    (All((YOUNG, HOME)),
     "Alderen er under 30 år, og bydelen er Sagene",
     "Alderen er under 30 år, og bydelen er Sagene",
     "The age is under 30 years, and the district is Sagene"),
    (AnyOf((HOME, NAV)),
     "Bydelen er Sagene, eller er registrert hos Nav",
     "Bydelen er Sagene, eller er registrert hos Nav",
     "The district is Sagene, or is registered with Nav"),
    (AnyOf((YOUNG, All((HOME, NAV)))),
     "Alderen er under 30 år, eller (bydelen er Sagene, og er registrert hos Nav)",
     "Alderen er under 30 år, eller (bydelen er Sagene, og er registrert hos Nav)",
     "The age is under 30 years, or (the district is Sagene, and is registered with Nav)"),
    (All((AnyOf((HOME, NAV)), YOUNG)),
     "(Bydelen er Sagene, eller er registrert hos Nav), og alderen er under 30 år",
     "(Bydelen er Sagene, eller er registrert hos Nav), og alderen er under 30 år",
     "(The district is Sagene, or is registered with Nav), and the age is under 30 years"),
    (All((NAV,)), "Er registrert hos Nav", "Er registrert hos Nav", "Is registered with Nav"),
    (AtLeast(1, (YOUNG, NAV)),
     "Minst 1 av disse: alderen er under 30 år; er registrert hos Nav",
     "Minst 1 av desse: alderen er under 30 år; er registrert hos Nav",
     "At least 1 of these: the age is under 30 years; is registered with Nav"),
    (Not(NAV), "Er ikke registrert hos Nav", "Er ikkje registrert hos Nav",
     "Is not registered with Nav"),
    (Not(YOUNG),
     "Alderen er minst 30 år", "Alderen er minst 30 år", "The age is at least 30 years"),
    (Not(Compare("benefits", "has_any", ("aap",))), "Ytelsene omfatter ikke AAP",
     "Ytingane omfattar ikkje AAP", "What is paid out does not include AAP"),
    (Not(Compare("planned_start", "from", AUGUST)), "Planlagt oppstart er før 1. august 2026",
     "Planlagd oppstart er før 1. august 2026", "The planned start is before 1 August 2026"),
    (Not(Compare("children_ages", "any_aged", (1, 5))),
     "Ingen barn er fra og med 1 til og med 5 år",
     "Ingen barn er frå og med 1 til og med 5 år",
     "No child is from 1 up to and including 5 years"),
    (Compare("children_ages", "any_aged", (0, 5)),
     "Minst ett barn er under 6 år", "Minst eitt barn er under 6 år",
     "At least one child is under 6 years"),
    (All((NAV, Not(Compare("has_children", "is", True)))),
     "Er registrert hos Nav, og har ikke barn", "Er registrert hos Nav, og har ikkje barn",
     "Is registered with Nav, and has no children"),
    (Not(All((YOUNG, HOME))),
     "Ikke: (alderen er under 30 år, og bydelen er Sagene)",
     "Ikkje: (alderen er under 30 år, og bydelen er Sagene)",
     "Not: (the age is under 30 years, and the district is Sagene)"),
]  # fmt: skip


def say(condition: Condition, language: Language, amounts: dict[str, int] | None = None) -> str:
    known = {"g": 136_549} if amounts is None else amounts
    said = Wording(catalogue().questionnaire, known, language).say(condition)
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(("leaf", "language", "said"), LEAVES)
def test_a_comparison_is_a_sentence(leaf: Compare, language: Language, said: str) -> None:
    assert say(leaf, language) == said


@pytest.mark.parametrize(
    ("condition", "language", "said"),
    [
        (condition, language, said)
        for condition, *all_said in JOINED
        for language, said in zip(LANGUAGES, all_said, strict=True)
    ],
)
def test_a_tree_is_one_sentence(condition: Condition, language: Language, said: str) -> None:
    assert say(condition, language) == said


def test_what_stands_in_two_brackets_begins_small() -> None:
    inner = AnyOf((All((NAV, YOUNG)), HOME))
    assert say(All((YOUNG, inner)), "nb") == (
        "Alderen er under 30 år, og ((er registrert hos Nav, og alderen er under 30 år), "
        "eller bydelen er Sagene)"
    )


@pytest.mark.parametrize("gone", [Compare("borte", "ge", 18), Not(Compare("borte", "is", True))])
def test_a_question_that_is_gone_is_said_to_be(gone: Condition) -> None:
    assert say(gone, "nb") == "Et spørsmål som ikke finnes lenger: «borte»"
    assert say(gone, "en") == "A question that is no longer there: “borte”"


def test_every_operator_is_said_in_the_table() -> None:
    assert {leaf.op for leaf, *_ in SAID} == {operator.id for operator in TABLE}


@pytest.mark.parametrize("op", OPPOSITES)
@given(data=st.data())
def test_the_opposite_is_what_not_means(op: str, data: DataObject) -> None:
    [operator] = [entry for entry in TABLE if entry.id == op and entry.form is not Form.FLAG]
    kind = data.draw(
        st.sampled_from([kind for kind in Kind if kind.form is operator.form]), label="kind"
    )
    value = data.draw(values(asked("q", kind)), label="value")
    operand = data.draw(operands(operator.shape), label="operand")
    leaf, other = Compare("q", op, operand), Compare("q", OPPOSITES[op], operand)
    facts = {"q": value}
    assert leaf_truth(other, facts, AMOUNTS) is negated(leaf_truth(leaf, facts, AMOUNTS))


@pytest.mark.parametrize(
    ("op", "value", "norwegian"),
    [
        ("is", "frogner", "Bor på Frogner"),
        ("is_not", "frogner", "Bor ikke på Frogner"),
        ("one_of", ("sagene", "grorud"), "Bydelen er Sagene eller Grorud"),
        ("one_of", ("sagene", "frogner"), "Bydelen er Sagene, eller bor på Frogner"),
        ("none_of", ("sagene", "frogner"), "Bydelen er ikke Sagene, og bor ikke på Frogner"),
        ("none_of", ("sagene", "grorud"), "Bydelen er verken Sagene eller Grorud"),
    ],
)
def test_an_answer_can_have_sentences_of_its_own(
    op: str, value: str | tuple[str, ...], norwegian: str
) -> None:
    asked = catalogue().questionnaire
    own = [
        replace(one, statement_yes=Text("Bor på Frogner"), statement_no=Text("Bor ikke på Frogner"))
        if one.id == "frogner"
        else one
        for one in asked["bydel"].choices
    ]
    bydel = replace(asked["bydel"], choices=tuple(own))
    said = replace(asked, questions={**asked.questions, "bydel": bydel})
    assert Wording(said, {}).say(Compare("bydel", op, value)) == norwegian


@pytest.mark.parametrize(
    ("op", "value", "norwegian"),
    [
        ("is", "sagene", "Bor på Sagene"),
        ("is_not", "sagene", "Bor ikke på Sagene"),
        ("none_of", ("sagene", "grorud"), "Bor ikke på Sagene eller Grorud"),
    ],
)
def test_one_answer_can_begin_as_people_say_it(
    op: str, value: str | tuple[str, ...], norwegian: str
) -> None:
    asked = catalogue().questionnaire
    bydel = replace(asked["bydel"], has=Text("Bor på"), has_not=Text("Bor ikke på"))
    said = replace(asked, questions={**asked.questions, "bydel": bydel})
    assert Wording(said, {}).say(Compare("bydel", op, value)) == norwegian


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    words = Wording(catalogue().questionnaire, {"g": 136_549})
    said = words.say(Compare("income", "ge", Multiple("g", 2, 1)))
    assert said == "Inntekten er minst 2\u00a0G (273\u00a0098\u00a0kroner)"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Nav har fastslått behov", "Er registrert hos Nav, og Nav har fastslått behov"),
        ("Nav-kontoret er med", "Er registrert hos Nav, og Nav-kontoret er med"),
        ("Husbanken sier ja", "Er registrert hos Nav, og Husbanken sier ja"),
        ("AAP er innvilget", "Er registrert hos Nav, og AAP er innvilget"),
        ("Navnet er kjent", "Er registrert hos Nav, og navnet er kjent"),
    ],
)
def test_a_name_keeps_its_capital_inside_a_sentence(name: str, said: str) -> None:
    questionnaire = catalogue().questionnaire
    other = replace(questionnaire["member_now"], statement_yes=Text(name))
    questions = {**questionnaire.questions, "member_now": other}
    words = Wording(replace(questionnaire, questions=questions), {})
    assert words.say(All((NAV, Compare("member_now", "is", True)))) == said


def test_a_criterion_speaks_for_itself_or_with_its_own_text() -> None:
    words = Wording(catalogue().questionnaire, {})
    assert words.criterion(YOUNG, Text(""), Text("")) == "Alderen er under 30\u00a0år"
    assert words.criterion(None, Text("Vurderes"), Text("")) == "Vurderes"
    assert words.criterion(YOUNG, Text("Eget"), Text("i dag")) == "Eget (i dag)"
    assert words.criterion(None, Text(""), Text("")) == ""


@pytest.mark.parametrize(
    ("op", "value", "norwegian", "english"),
    [
        ("has_any", ("dagpenger", "aap"), "Får dagpenger eller AAP",
         "Receives unemployment benefit or AAP"),
        ("has_all", ("dagpenger", "aap"), "Får dagpenger og AAP",
         "Receives unemployment benefit and AAP"),
        ("has_all", ("aap",), "Får AAP", "Receives AAP"),
        ("has_none", ("dagpenger", "aap"), "Får ikke dagpenger eller AAP",
         "Does not receive unemployment benefit or AAP"),
    ],
)  # fmt: skip
def test_several_answers_can_begin_as_people_say_it(
    op: str, value: tuple[str, ...], norwegian: str, english: str
) -> None:
    asked = catalogue().questionnaire
    benefits = replace(
        asked["benefits"],
        has=Text("Får", "Får", "Receives"),
        has_not=Text("Får ikke", "Får ikkje", "Does not receive"),
    )
    said = replace(asked, questions={**asked.questions, "benefits": benefits})
    leaf = Compare("benefits", op, value)
    assert Wording(said, {}).say(leaf) == norwegian
    assert Wording(said, {}, "en").say(leaf) == english


@pytest.mark.parametrize("fact", list(catalogue().questionnaire.questions))
def test_a_value_nobody_chose_yet_is_said_under_ikke_as_well(fact: str) -> None:
    questionnaire = catalogue().questionnaire
    for operator in operators_for(questionnaire[fact].kind):
        leaf = Compare(fact, operator.id, NOT_CHOSEN)
        for condition in (leaf, Not(leaf), Not(All((leaf,)))):
            said = Wording(questionnaire, {}, "nb").say(condition)
            assert "velg" in said
