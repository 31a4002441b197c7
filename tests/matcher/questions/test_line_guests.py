"""Whoever lives with family or friends, or in a car, however it is said."""

from __future__ import annotations

import pytest

from tests.matcher.questions.test_line_contexts import told

HOSTS = (
    "mutter", "fatter'n", "søstra", "storebroren", "fotballtreneren", "treneren", "kusina",
    "svigers", "en arbeidskamerat", "farfar", "mormor", "nevøen", "ei venninne", "læreren sin",
)  # fmt: skip
ROOMS = (
    "gjesterommet hos {}", "bor i kjellaren hos {}", "bor hos {} foreløpig",
    "ligger på sofaen hos {}",
)  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
def test_a_guest_lives_with_family_or_friends(host: str) -> None:
    lines = [f"34, {room.format(host)}" for room in ROOMS]
    assert [line for line in lines if told(line, "housing") != "hos_familie_venner"] == []


@pytest.mark.parametrize(
    "line",
    [
        "far ringjer om dottera på 27, ho bur i kjellaren hans",
        "syster ringjer, broren 31 har stengt seg inne på rommet hos ho",
        "mormor er dement, barnebarnet 22 flytta inn og passar ho",
        "nitten, slutta i vg3 i vår bor hos foreldrene sine",
    ],
)
def test_a_guest_of_somebody_named(line: str) -> None:
    assert told(line, "housing") == "hos_familie_venner"


@pytest.mark.parametrize(
    "line", ["sover i varebil på teisen", "sov på nattbussen i natt", "låg på ein benk i natt"]
)
def test_who_sleeps_in_a_car_or_on_a_bench_has_no_home(line: str) -> None:
    assert told(line, "housing") == "bostedslos"
