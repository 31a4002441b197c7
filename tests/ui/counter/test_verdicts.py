"""Every verdict and qualifier has words, an icon that exists and a tone of the theme."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from matcher.catalogue.assessment import Match, Qualifier, Verdict
from matcher.catalogue.programs import INFORMATION_ONLY, Status
from matcher.rules.truth import UNKNOWN
from tests.matcher.sample import catalogue
from ui.counter.verdicts import (
    ICONS,
    QUALIFIER_ICONS,
    QUALIFIER_ROLES,
    TONES,
    outcome_words,
    qualifier_sentence,
    qualifier_word,
    status_words,
    verdict_heading,
    verdict_word,
)
from ui.theme import Tone, light
from ui.theme.resources import icon_names

DAY = date(2026, 11, 23)


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_shape_word_and_colour(verdict: Verdict) -> None:
    assert ICONS[verdict] in icon_names()
    assert isinstance(getattr(light(), TONES[verdict]), Tone)
    assert verdict_heading(verdict).startswith(verdict_word(verdict))


def test_no_two_verdicts_look_or_sound_alike() -> None:
    assert len(set(ICONS.values())) == len(set(TONES.values())) == len(Verdict)
    assert len({verdict_word(verdict) for verdict in Verdict}) == len(Verdict)


@pytest.mark.parametrize("qualifier", Qualifier)
def test_a_qualifier_is_shape_and_words(qualifier: Qualifier) -> None:
    assert QUALIFIER_ICONS[qualifier] in icon_names()
    assert isinstance(getattr(light(), QUALIFIER_ROLES[qualifier]), Tone)
    assert qualifier_word(qualifier)
    assert "{" not in qualifier_sentence(qualifier, DAY)


def test_an_unconfirmed_offer_names_the_year_it_was_not_checked_for() -> None:
    said = qualifier_sentence(Qualifier.OFFER_UNCONFIRMED, DAY)
    assert said == "Bekreft at tilbudet finnes – status i 2026 er ikke kontrollert"


def test_answers_are_said_to_be_missing_only_where_they_are() -> None:
    program = catalogue().programs["jobbkurs"]
    match = Match(program, UNKNOWN, Verdict.MAYBE, (), ("age",), (), suggested=True)
    assert outcome_words(match) == "Kanskje – mangler svar"
    assert outcome_words(replace(match, missing=())) == "Kanskje"


@pytest.mark.parametrize("status", Status)
def test_only_what_is_not_offered_has_a_status_to_tell(status: Status) -> None:
    told = status in INFORMATION_ONLY or status is Status.NOT_IN_OSLO
    assert bool(status_words(status, "nb")) == told


def test_no_word_sounds_like_a_decision() -> None:
    said = " ".join(
        [verdict_heading(verdict) for verdict in Verdict]
        + [qualifier_sentence(qualifier, DAY) for qualifier in Qualifier]
    ).casefold()
    assert not any(word in said for word in ("avslag", "berettiget", "rett til", "vedtak"))
