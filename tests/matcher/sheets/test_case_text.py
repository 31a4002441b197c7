"""The text for the case system: Norwegian sentences, one criterion a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.assessment import assess
from matcher.plan import Chosen, Plan
from matcher.questions.evidence import Evidence
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.sheets.case_text import case_text
from matcher.sheets.journal_text import journal_text
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.assessment import Assessment
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.texts import Language

PERSON = Situation(AS_OF, {"age": Span.exactly(24), "bydel": "sagene", "registered": True})


def copied(language: str) -> str:
    return case_text(assess(PERSON, bundled()), bundled(), language)  # type: ignore[arg-type] # a sample, wider than its type


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ("Opplysninger som er brukt:", "en person bestemmer", "[kilde: ", ": oppfylt")),
        ("nn", ("Opplysningar som er brukte:", "ein person avgjer", "[kjelde: ", ": oppfylt")),
    ],
)
def test_it_is_said_in_the_language_asked_for(language: str, words: tuple[str, ...]) -> None:
    text = copied(language)
    assert [word for word in words if word not in text] == []


def test_nynorsk_has_none_of_the_bokmaal_of_the_frame() -> None:
    frame = re.sub(r"\([^()]*\)|\[[^\]]*\]", "", copied("nn"))
    assert not re.search(r"\b(oppfylles|åpent|utelukker|Mangler svar|ikke oppfylt)\b", frame)


def test_no_sentence_stops_twice() -> None:
    assert ".:" not in copied("nb")
    assert "\u00a0" not in copied("nb")


COOK = Situation(AS_OF, bundled().examples[0].facts)


@pytest.mark.parametrize("write", [case_text, journal_text])
def test_it_tells_where_answers_are_from_and_what_is_only_said(
    write: Callable[[Assessment, Catalogue], str],
) -> None:
    seen = COOK.with_evidence("age", Evidence.REGISTER)
    said = write(assess(seen, bundled()), bundled())
    assert "- Alder: 34 år (fra register)" in said
    assert "Der ikke annet står, er det sagt av personen." in said
    assert re.search("Dagpenger.*[Pp]asser[,;] trolig", said)
    for question in COOK.answers:
        seen = seen.with_evidence(question, Evidence.SHOWN)
    sure = write(assess(seen, bundled()), bundled())
    assert "Arbeidssituasjon: Permittert (sett dokument)" in sure
    assert not re.search("[Pp]asser[,;] trolig", sure)
    assert "Bare sagt" not in sure


def test_the_whole_assessment_names_what_is_only_said() -> None:
    whole = case_text(assess(COOK, bundled()), bundled())
    assert re.search("Bare sagt, ikke sett: .*Arbeidssituasjon", whole)


@pytest.mark.parametrize("write", [case_text, journal_text])
def test_what_asks_nothing_of_anybody_is_open_to_all_and_does_not_fit(
    write: Callable[[Assessment, Catalogue, Language, Plan], str],
) -> None:
    found = assess(COOK, bundled())
    anybody = [match.program.id for match in found.matches if match.open_to_all]
    assert anybody
    said = write(found, bundled(), "nb", Plan(tuple(map(Chosen, anybody)))).lower()
    assert said.count("åpent for alle") >= len(anybody)
    assert not re.search(r": passer\b|– passer\b", said)
