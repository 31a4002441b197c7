"""The page for the case system: short, without what nobody ticked, and told as a person reads."""

from __future__ import annotations

import pytest

from matcher.catalogue.assessment import assess
from matcher.plan import Chosen, Plan
from matcher.questions.situation import Situation
from matcher.questions.values import Answer, Several, Span
from matcher.sheets.journal_text import journal_text
from matcher.sheets.limits import LONGEST
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

ANSWERS: dict[str, Answer] = {
    "age": Span.exactly(34),
    "bydel": "sagene",
    "employment_status": "permittert",
    "lost_working_time_pct": Span.exactly(60),
    "needs": Several(frozenset({"inntekt", "arbeid"})),
    "mental_or_substance": "psykisk",
}


def page(plan: Plan | None = None, longest: int = LONGEST, **said: Answer) -> str:
    situation = Situation(AS_OF, {**ANSWERS, **said})
    assessment = assess(situation, bundled())
    return journal_text(assessment, bundled(), plan=plan or Plan(), longest=longest)


def test_two_answers_make_a_page_and_not_a_catalogue() -> None:
    situation = Situation(AS_OF, {"age": Span.exactly(34), "bydel": "sagene"})
    text = journal_text(assess(situation, bundled()), bundled())
    assert len(text) < 1500
    assert text.count("\n") < 30


@pytest.mark.parametrize("longest", [600, 1000, LONGEST])
def test_it_is_never_longer_than_the_field_takes_and_says_what_is_cut(longest: int) -> None:
    text = page(longest=longest)
    assert len(text) <= longest
    assert ("linjer til" in text) is (len(page()) > longest)


def test_a_sensitive_answer_is_in_it_only_where_it_was_ticked() -> None:
    assert "sykisk" not in page()
    assert "krysset av" in page()
    ticked = Plan((Chosen("ips"),), told=frozenset({"mental_or_substance"}))
    assert "Psykisk helse eller rus: Psykisk helse" in page(ticked)
    assert "fordi psykisk helse" in page(ticked)
    assert "krysset av" not in page(ticked)


def test_the_reason_of_a_program_tells_nothing_that_was_not_ticked() -> None:
    text = page(Plan((Chosen("ips"),)))
    assert "Individuell jobbstøtte" in text
    assert "psykisk" not in text.replace("Individuell", "").lower()


def test_what_is_chosen_all_the_same_says_what_is_against_it_and_why() -> None:
    text = page(Plan((Chosen("nav-ungdomsgaranti", reason="fyller snart"),)))
    assert "passer ikke nå – Alderen er under 30 år: ikke oppfylt" in text
    assert "Valgt likevel fordi: fyller snart" in text


def test_an_exclusion_is_said_as_one() -> None:
    every = Plan(tuple(Chosen(name) for name in bundled().programs))
    lines = page(every, longest=10**6, age=Span.exactly(70), student=True).splitlines()
    assert any("passer ikke nå" in line and ": utelukker" in line for line in lines)


def test_a_source_is_one_that_a_person_can_read() -> None:
    every = Plan(tuple(Chosen(name) for name in bundled().programs))
    text = page(every, longest=10**6)
    assert [word for word in (".kt", ".java", "HEAD ", "navikt/") if word in text] == []


def test_what_is_open_is_one_line() -> None:
    lines = [line for line in page().splitlines() if line.startswith("Åpent")]
    assert len(lines) == 1
    assert "Permittert på grunn av mangel på arbeid" in lines[0]


def test_of_several_needs_the_sensitive_ones_are_left_out() -> None:
    text = page(needs=Several(frozenset({"bolig", "trygghet", "helse"})), mental_or_substance="nei")
    (line,) = (line for line in text.splitlines() if line.startswith("- Hva gjelder det?"))
    assert "sted å bo" in line
    assert "rygg" not in line
    assert "elp" not in line
    assert "krysset av" in text


def test_a_sensitive_choice_of_an_ordinary_question_is_left_out() -> None:
    assert "Arbeidssituasjon: " in page()
    assert "Arbeidssituasjon: " not in page(employment_status="sykmeldt")
