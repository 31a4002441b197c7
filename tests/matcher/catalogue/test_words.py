"""Words that were wrong in the catalogue, by kind: none of them comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.program_file import card_texts
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.questions import Language, Text

WRONG: list[tuple[Language, str, str]] = [
    ("nb", r"lønnsdag", "the last day one is paid for is no payday"),
    ("nn", r"lønsdag", "the last day one is paid for is no payday"),
    ("en", r"payday", "the last day one is paid for is no payday"),
    ("en", r"\bpercent\b", "the sentences say per cent"),
    ("en", r"\bprograms?\b", "British as the rest: programme"),
    ("en", r"and applies\.?$", "Nav enrols the person, nobody applies"),
    ("nn", r"\b(kommunens|kontorets|utvalets|skulens) ", "nynorsk has no such genitive"),
    ("nn", r"lite høve", "the group is called liten moglegheit"),
]


def texts() -> Iterator[tuple[str, Text]]:
    """Yield every text of every program and question, with where it stands."""
    for program in bundled().programs.values():
        yield from ((f"{program.id}: {place}", text) for place, text in card_texts(program))
    for question in bundled().questionnaire.questions.values():
        several = (question.label, question.help, question.why, question.unit)
        yield from ((question.id, text) for text in several if text)


TEXTS = [*texts()]


@pytest.mark.parametrize(("language", "wrong", "why"), WRONG, ids=lambda one: str(one)[:20])
def test_no_text_says_what_was_wrong(language: Language, wrong: str, why: str) -> None:
    said = re.compile(wrong, re.IGNORECASE)
    assert [where for where, text in TEXTS if said.search(getattr(text, language))] == [], why
    assert len(TEXTS) > 3_000


FIND_OUT = re.compile(
    r"(spør|snakk|sjekk|bekreft|hør)\b[^.]*\b(om|at) (det|tilbudet|programmet|prosjektet|huset|"
    r"senteret|bydelen|ordningen)\b[^.]*\b(finnes|er med|er i gang|er åpent|er plasser)",
    re.IGNORECASE,
)


def test_no_client_is_asked_to_find_out_whether_an_offer_exists() -> None:
    """That is the adviser's to know before a person is sent anywhere."""
    told = [
        (program.id, text.nb)
        for program in bundled().programs.values()
        for text in (program.client_summary, *(channel.how for channel in program.apply))
    ]
    assert [each for each in told if FIND_OUT.search(each[1])] == []
    assert FIND_OUT.search("Spør Nav om det finnes i Oslo.")
    assert FIND_OUT.search("Bekreft først at huset finnes.")


def test_what_no_source_says_is_left_open_and_not_told_as_a_cost() -> None:
    unknown = re.compile(r"ikke (funnet|kjent|oppgitt|kontrollert)", re.IGNORECASE)
    for program in bundled().programs.values():
        for text in (program.cost, program.duration, program.waiting_time, *program.bring):
            assert not unknown.search(text.nb), program.id


def test_a_source_is_called_by_what_it_is_and_not_by_a_file() -> None:
    """Which files were read stands in docs/corrections.md, and in the address."""
    of_a_file = re.compile(r"\.(kt|ts|tsx|java|js|py|md)\b|\bHEAD\b|navikt/")
    titles = {s.title for p in bundled().programs.values() for s in p.sources}
    assert [title for title in titles if of_a_file.search(title)] == []
    assert len(titles) > 200


def test_a_criterion_ends_alike_in_every_language() -> None:
    ends = {
        f"{program.id}: {criterion.id}": {
            said.endswith(".") for said in (criterion.text.nb, criterion.text.nn, criterion.text.en)
        }
        for program in bundled().programs.values()
        for criterion in program.criteria
        if criterion.text
    }
    assert [where for where, kinds in ends.items() if len(kinds) > 1] == []


@pytest.mark.parametrize("program", ["kvp"])
def test_what_is_paid_is_the_same_wherever_it_is_told(program: str) -> None:
    found = bundled().programs[program]
    told = (found.summary.nb, found.cost.nb, found.summary.nn, found.cost.nn)
    assert all("2,041 G" in text for text in told)
    assert "2.041 G" in found.summary.en
