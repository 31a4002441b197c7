"""The text for the case system: Norwegian sentences, one criterion a line."""

from __future__ import annotations

import re

import pytest

from matcher.catalogue.assessment import assess
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.sheets.case_text import case_text
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

PERSON = Situation(AS_OF, {"age": Span.exactly(24), "bydel": "sagene", "registered": True})


def copied(language: str) -> str:
    return case_text(assess(PERSON, bundled()), bundled(), language)  # type: ignore[arg-type]


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
