"""What a whole line is about tells of an errand: what came first, what comes with it, what not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.documents import Node
from matcher.questions.lines_file import read_lines
from matcher.questions.questions import Choice, Kind, Question, Questionnaire
from matcher.questions.shorthand import read_line
from matcher.questions.texts import Text
from tests.matcher.bundled import bundled
from tests.matcher.questions.test_line_words import TODAY

if TYPE_CHECKING:
    from matcher.documents import Problem

TOPICS = {"truant": ["skips class", "away"], "gang": ["mob|crew"], "oven": ["@hot", "# loaves"]}
NEEDS = ("home", "school", "safety", "work")
WORDS = {
    "words": {"hot": ["oven", "stove"]},
    "hints": [{"say": ["class"], "needs": ["school"]}, {"say": ["flat"], "needs": ["home"]}],
    "pressing": list(NEEDS),
    "topics": TOPICS,
}
TRUANT = {"about": ["truant"], "needs": ["school"], "also": ["home"]}
GANG = {"about": ["truant", "gang"], "needs": ["safety", "work"], "absent": ["home"]}
# What caseworkers named for lines of each kind, first what the person came for.
ERRANDS = (
    ("jente 16 skulker, driver rundt i sentrum med voksne menn", ("trygghet", "utdanning")),
    ("kommer seg ikke ut av leiligheten, mor ringer om sønn 24", ("helse", "deltakelse")),
    ("datter 22 med Downs, foreldrene ønsker VTA", ("arbeid", "deltakelse")),
    ("tør ikke gå hjem, kjæresten slår", ("trygghet", "bolig")),
    ("familien vil gifte henne bort, 17", ("trygghet", "bolig")),
    ("får ikke betalt husleia, permittert fra hotellet", ("inntekt", "okonomi", "bolig")),
    ("far drikker, 18 og bor hos en venninne", ("bolig", "trygghet", "familie")),
    ("pårørende, kona har demens, orker snart ikke mer", ("familie", "helse")),
    ("sagt opp som vaskehjelp, sover på sofaen hos en kompis", ("arbeid", "inntekt", "bolig")),
    ("vil åpne egen salong, permittert nå", ("start-bedrift", "inntekt")),
    ("dagpengene er stoppet, ikke sendt meldekort", ("inntekt", "rettigheter")),
    ("har fått jobb fra mandag, men ingen barnehageplass til toåringen", ("familie",)),
)
# What such a line seems to tell of, and nobody came for.
ABSENT = (
    ("kommer seg ikke ut av leiligheten, mor ringer om sønn 24", "bolig"),
    ("familien vil gifte henne bort, 17, går vg2", "utdanning"),
    ("lagt igjen beskjed, ringer tilbake om barnet", "arbeid"),
)


def needs(line: str, *errands: dict[str, Any]) -> tuple[str, ...]:
    asked, faults = with_errands(*errands)
    assert not faults
    return read_line(line, asked, TODAY).needs


def with_errands(*errands: dict[str, Any]) -> tuple[Questionnaire, list[Problem]]:
    choices = tuple(Choice(name, Text(name), Text(name)) for name in NEEDS)
    asked = Questionnaire(
        {
            "needs": Question("needs", Kind.CHOICES, Text("Needs"), choices=choices),
            "works": Question("works", Kind.YES_NO, Text("Works"), synonyms=("works",)),
        }
    )
    faults: list[Problem] = []
    lines = read_lines(Node({**WORDS, "errands": list(errands)}, "lines.json", "", faults), asked)
    return replace(asked, read_lines=lambda: lines), faults


def test_the_errand_of_most_topics_tells_what_comes_first() -> None:
    assert needs("skips class", TRUANT) == ("school", "home")
    assert needs("skips class, in a mob", TRUANT, GANG) == ("safety", "school", "home", "work")


def test_what_is_absent_stands_only_by_another_errand() -> None:
    assert "home" in needs("skips class, flat", {**TRUANT, "also": []})
    assert "home" not in needs("skips class, flat, in a mob", GANG)
    assert "home" in needs("skips class, in a mob", TRUANT, GANG)


def test_a_topic_of_another_errand_or_an_answer_keeps_one_away() -> None:
    assert needs("in a crew", {"about": ["gang"], "but": ["truant"], "needs": ["work"]}) == (
        "work",
    )
    assert not needs("in a crew, away", {"about": ["gang"], "but": ["truant"], "needs": ["work"]})
    assert needs("stove, works", {"about": ["oven"], "when": {"works": True}, "needs": ["work"]})
    assert not needs(
        "stove, works", {"about": ["oven"], "unless": {"works": True}, "needs": ["work"]}
    )


def test_a_topic_may_be_told_by_a_list_of_words_and_by_a_number() -> None:
    told = {"about": ["oven"], "needs": ["work"]}
    assert needs("by the stove", told) == needs("bakes 12 loaves", told) == ("work",)
    assert not needs("bakes loaves", told)


@pytest.mark.parametrize(
    "errand",
    [
        {"about": ["nowhere"], "needs": ["work"]},
        {"about": [], "needs": ["work"]},
        {"about": ["oven"], "needs": ["bread"]},
        {"about": ["oven"], "says": []},
    ],
)
def test_an_errand_that_cannot_be_meant_is_a_problem(errand: dict[str, Any]) -> None:
    assert with_errands(errand)[1]


@pytest.mark.parametrize(("line", "told"), ERRANDS)
def test_what_somebody_comes_for_is_told_by_the_whole_line(
    line: str, told: tuple[str, ...]
) -> None:
    read = read_line(line, bundled().questionnaire, TODAY).needs
    assert read[0] == told[0]
    assert set(told) <= set(read)


@pytest.mark.parametrize(("line", "need"), ABSENT)
def test_what_a_line_only_seems_to_tell_of_is_no_need(line: str, need: str) -> None:
    assert need not in read_line(line, bundled().questionnaire, TODAY).needs
