"""Whose a trouble is, and who does it to whom: violence, fear of home, illness, sleep, degrees."""

from __future__ import annotations

import pytest

from matcher.questions.shorthand import read_line
from tests.matcher.bundled import bundled
from tests.matcher.questions.test_line_contexts import TODAY, told

VIOLENCE = "violence_close_relations"
STRIKES = (
    "jeg slo henne", "mann 35, har slått kona", "jeg slår barna mine",
    "far 40, slår barna når han blir sint", "mann 38, vold mot samboer",
    "dømt for vold mot eks, 44", "har vært voldelig mot kona", "eg har slått ho",
)  # fmt: skip
STRUCK = (
    "mannen slår meg", "kona slår meg, 40", "jeg blir slått av kona",
    "mannen bruker vold mot barna",
    "eksen er dømt for vold mot meg", "mann 40, kona slår barna", "utsatt for vold fra samboer",
    "mannen slår henne",
)  # fmt: skip
AFRAID = (
    "tør ikke dra hjem til mannen", "redd for å gå hjem", "kvinne 33, redd for å dra hjem",
    "torer ikkje gå heim", "redd for å komme hjem til samboeren", "tør ikke være hjemme",
)  # fmt: skip
ELSEWHERE = (
    "tør ikke dra hjem til Afghanistan", "redd for å reise hjem til Syria",
    "redd for å gå hjem alene",
)  # fmt: skip


def needs_of(line: str) -> list[str]:
    return list(read_line(line, bundled().questionnaire, TODAY).needs)


@pytest.mark.parametrize("line", STRUCK)
def test_who_is_struck_wants_to_be_safe(line: str) -> None:
    assert told(line, VIOLENCE) is True


@pytest.mark.parametrize(
    ("line", "exposed"), [*((line, None) for line in STRIKES), *((line, True) for line in AFRAID)]
)
def test_safety_is_the_matter_of_who_strikes_and_of_who_is_afraid_of_home(
    line: str, exposed: bool | None
) -> None:
    assert told(line, VIOLENCE) is exposed
    assert "trygghet" in needs_of(line)


@pytest.mark.parametrize("line", ELSEWHERE)
def test_a_homeland_or_a_way_home_is_not_the_home(line: str) -> None:
    assert told(line, VIOLENCE) is None


@pytest.mark.parametrize("who", ["bestevenn", "bestevennen", "bestekompisen", "broren"])
@pytest.mark.parametrize("what", ["tok livet sitt", "tok selvmord", "har kreft", "er psykotisk"])
def test_what_befell_a_friend_is_not_the_clients_illness(who: str, what: str) -> None:
    line = f"34. {who} {what}"
    assert told(line, "illness_main_cause") is None
    assert told(line, "mental_or_substance") is None


@pytest.mark.parametrize(
    "line",
    ["sover ikke om natta", "søv ikkje", "sover dårlig, 34", "søvnløs", "får ikke sove"],
)
def test_bad_sleep_is_no_illness_and_no_matter_of_a_home(line: str) -> None:
    assert told(line, "illness_main_cause") is None
    assert told(line, "mental_or_substance") is None
    assert needs_of(line) == ["helse"]


def test_no_place_to_sleep_is_still_about_a_home() -> None:
    assert "bolig" in needs_of("har ikke noe sted å sove")


@pytest.mark.parametrize("who", ["kirurg", "lærer", "ingeniør", "veterinær", "tannlege", "jurist"])
@pytest.mark.parametrize(
    "line", ["{} fra Syria", "{} utdannet i Ukraina", "var {} i Eritrea", "38, iransk {}"]
)
def test_a_learned_trade_from_abroad_tells_of_a_degree_from_there(who: str, line: str) -> None:
    assert told(line.format(who), "education_level") == "utenlandsk_ikke_godkjent"
