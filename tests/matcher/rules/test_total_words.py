"""Totals as sentences in every language: each part, how it counts, and what the limit follows."""

from __future__ import annotations

import pytest

from matcher.questions.texts import LANGUAGES
from matcher.rules.conditions import (
    NOT_CHOSEN,
    CountKind,
    Multiple,
    Not,
    Quantity,
    Scale,
    Total,
)
from matcher.rules.wording import Wording
from tests.matcher.sample import AS_OF, catalogue

INCOME = Quantity("income")
CHILDREN = Quantity("children_ages", CountKind.CHILDREN, ages=(13, 19))
SINCE = Quantity("planned_start", CountKind.MONTHS_SINCE)
SIZE = Scale("member_years", ((1, (1, 1)), (2, (3, 2))), (2, 5))
AMOUNTS_BY_YEARS = Scale("member_years", ((1, (20_000, 1)), (2, (30_000, 1))))
PLACE = Scale("bydel", (("sagene", (2, 1)),), (1, 1))


def said(rule: Total | Not) -> list[str]:
    amounts = catalogue().amounts(AS_OF)
    words = (Wording(catalogue().questionnaire, amounts, language) for language in LANGUAGES)
    return [each.say(rule).replace("\u00a0", " ") for each in words]


SENTENCES = (
    (
        Total((INCOME, Quantity("lost_time")), "le", 60_000),
        """Summen av inntekten og tapt arbeidstid er høyst 60 000 kroner
        | Summen av inntekta og tapt arbeidstid er høgst 60 000 kroner
        | The sum of the income and lost working time is at most 60 000 kroner""",
    ),
    (
        Total((INCOME, Quantity("lost_time", times=(-1, 2))), "lt", Multiple("g", 1, 2)),
        """Inntekten minus 50 % av tapt arbeidstid er under 0,5 G (68 275 kroner)
        | Inntekta minus 50 % av tapt arbeidstid er under 0,5 G (68 275 kroner)
        | The income minus 50% of lost working time is under 0.5 G (68 275 kroner)""",
    ),
    (
        Total((INCOME,), "le", Multiple("g"), (SIZE, PLACE)),
        """Inntekten er høyst 1 G (136 549 kroner) ganger tallet etter botiden på rad (1 = 1;
        2 = 1,5; hver til = 0,4 mer) ganger tallet etter bydelen (Sagene = 2; andre = 1)
        | Inntekta er høgst 1 G (136 549 kroner) gonger talet etter butida på rad (1 = 1;
        2 = 1,5; kvar til = 0,4 meir) gonger talet etter bydelen (Sagene = 2; andre = 1)
        | The income is at most 1 G (136 549 kroner) times the number by unbroken residence
        (1 = 1; 2 = 1.5; each more = 0.4 more) times the number by the district
        (Sagene = 2; others = 1)""",
    ),
    (
        Total((INCOME,), "le", 1, (AMOUNTS_BY_YEARS,)),
        """Inntekten er høyst beløpet etter botiden på rad (1 = 20 000 kroner;
        2 eller flere = 30 000 kroner)
        | Inntekta er høgst beløpet etter butida på rad (1 = 20 000 kroner;
        2 eller fleire = 30 000 kroner)
        | The income is at most the amount by unbroken residence (1 = 20 000 kroner;
        2 or more = 30 000 kroner)""",
    ),
    (
        Total((CHILDREN,), "ge", 2),
        """Antall barn fra og med 13 til og med 19 år er minst 2
        | Talet på barn frå og med 13 til og med 19 år er minst 2
        | The number of children from 13 up to and including 19 years is at least 2""",
    ),
    (
        Total((SINCE,), "between", (6, 24)),
        """Antall måneder siden planlagt oppstart er fra og med 6 til og med 24 måneder
        | Talet på månader sidan planlagd oppstart er frå og med 6 til og med 24 månader
        | The number of months since the planned start is from 6 up to and including 24 months""",
    ),
    (
        Total((INCOME, Quantity("lost_time", times=(2, 1))), "ge", NOT_CHOSEN),
        """Summen av inntekten og 2 ganger tapt arbeidstid: velg …
        | Summen av inntekta og 2 gonger tapt arbeidstid: vel …
        | The sum of the income and 2 times lost working time: choose …""",
    ),
)


@pytest.mark.parametrize(("total", "sentences"), SENTENCES)
def test_a_total_is_a_sentence_in_every_language(total: Total, sentences: str) -> None:
    assert said(total) == [" ".join(one.split()) for one in sentences.split("|")]


def test_the_same_child_is_named_by_its_lists() -> None:
    both = Quantity("children_ages", CountKind.CHILDREN, ages=(3, 3), also=("children_months",))
    assert said(Total((both,), "ge", 1))[0] == (
        "Antall barn på 3 år som også er med i «Barnas alder i måneder» er minst 1"
    )


def test_not_turns_a_total_round() -> None:
    total = Total((INCOME, Quantity("lost_time")), "le", 60_000)
    assert said(Not(total))[0] == "Summen av inntekten og tapt arbeidstid er over 60 000 kroner"


def test_a_question_that_is_gone_is_named() -> None:
    assert "«nobody»" in said(Total((INCOME, Quantity("nobody")), "le", 1))[0]
