"""An assessment as text and as JSON, and the text for the case system."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalogue.assessment import assess
from matcher.catalogue.text_checks import FORBIDDEN
from matcher.questions.situation import Situation
from matcher.questions.texts import LANGUAGES
from matcher.questions.values import Span
from matcher.sheets.case_text import case_text
from matcher.sheets.result_json import result_json
from matcher.sheets.result_text import result_text
from tests.matcher.sample import AS_OF, catalogue
from tests.matcher.sample_strategies import QUESTIONNAIRE, answers, catalogues
from tests.searching import examples

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer

LACKING = (
    "Arbeidssituasjon, Tapt arbeidstid, Inntekt siste år, Ytelser, "
    "Planlagt oppstart, Oppstartsmåned"
)


def test_the_text_has_verdicts_questions_version_and_who_decides() -> None:
    situation = Situation(AS_OF, {"age": Span.exactly(40), "bydel": "sagene"})
    found = assess(situation, catalogue())
    said = result_text(found, catalogue()).replace("\u00a0", " ").splitlines()
    assert said == [
        "",
        "Ta opp nå (0)",
        "",
        "Flere muligheter (3)",
        "  Jobbkurs – kanskje; mangler: Registrert hos Nav",
        "  Barnetilbud – kanskje; mangler: Barnas alder, Barnas alder i måneder, Yngste barn",
        f"  Permittertkurs – kanskje; mangler: {LACKING}; krever skjønn",
        "",
        "Har allerede (0)",
        "",
        "Passer ikke nå (0)",
        "",
        "Til opplysning (0)",
        "",
        "Finnes ved søk (1)",
        "",
        "Spør om dette nå",
        *said[17:20],
        "",
        f"Katalog 1.0 ({catalogue().hash[:8]}), vurdert 2026-11-23.",
        "Programmet foreslår; en person bestemmer.",
    ]
    assert "  Registrert hos Nav – svaret kan avgjøre 1 tiltak" in said


def test_a_contradiction_is_said_before_anything_that_rests_on_it() -> None:
    situation = Situation(AS_OF, {"age": Span.exactly(20), "birth_year": Span.exactly(1950)})
    said = result_text(assess(situation, catalogue()), catalogue())
    assert said.startswith("Motstrid: Alder og fødselsår stemmer ikke med hverandre.\n")


@settings(max_examples=examples(80))
@given(catalogues(), st.data())
def test_any_assessment_can_be_said_in_every_way(found: Catalogue, data: DataObject) -> None:
    """Nothing crashes, JSON is JSON, and no word is said that must not be."""
    questions = data.draw(st.sets(st.sampled_from(sorted(QUESTIONNAIRE.questions)), max_size=6))
    drawn = {name: data.draw(answers(name), label=name) for name in sorted(questions)}
    said: dict[str, Answer] = {name: answer for name, answer in drawn.items() if answer is not None}
    assessment = assess(Situation(AS_OF, said), found)
    as_json = result_json(assessment, found)
    assert as_json == result_json(assess(Situation(AS_OF, said), found), found)
    assert as_json.endswith("}\n")
    assert len(json.loads(as_json)["programs"]) == len(found.programs)
    texts = [result_text(assessment, found)]
    texts += [case_text(assessment, found, language) for language in LANGUAGES]
    for text in texts:
        assert not [word for word in FORBIDDEN if word in text.casefold()]
        assert all(line.isprintable() for line in text.replace("\u00a0", " ").splitlines())


def test_the_most_sensitive_never_leaves_the_screen() -> None:
    shown = assess(Situation(AS_OF, {"at_risk": True, "bydel": "sagene"}), catalogue())
    assert shown["skjermet"].suggested
    for language in LANGUAGES:
        text = case_text(shown, catalogue(), language)
        assert "Sagene" in text
        assert not [
            word for word in ("utsatt", "utsett", "at risk", "skjermet") if word in text.lower()
        ]


def test_an_answer_that_another_catalogue_had_crashes_nothing() -> None:
    """After a change of catalogue, answers to questions it does not have are kept unused."""
    situation = Situation(AS_OF, {"gone": True, "bydel": "gone"})
    assessment = assess(situation, catalogue())
    assert result_text(assessment, catalogue())
    assert json.loads(result_json(assessment, catalogue()))
    for language in LANGUAGES:
        assert case_text(assessment, catalogue(), language)
