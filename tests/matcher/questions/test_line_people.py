"""What is told of somebody named is that person's, however the sentence goes on."""

from __future__ import annotations

import pytest

from tests.matcher.questions.test_line_contexts import BEING, HAD, TROUBLES, says, told

WHO = (
    "mannen", "kona", "samboeren", "faren", "broren", "søstera", "sønnen", "dattera", "en kompis",
    "naboen", "svigermor", "eksen", "kjæresten", "mor si", "broren hennes", "sønnen på 19",
    "datter 22", "barnefaren", "typen", "forloveden", "voksen sønn", "stesønnen",
    "mora til klienten", "en bekjent", "en annen", "de andre", "leieboeren", "far til barna",
    "minsten", "husverten",
)  # fmt: skip
HAS = (
    "34, jobber ikke. {who} har {what}", "34, bor med {who} som har {what}",
    "34 og {who} har {what}", "34, sliter fordi {who} har {what}",
    "34, bekymra for {who} som har {what}", "34. {who} (har {what})",
)  # fmt: skip
IS = (
    "34, jobber ikke. {who} er {what}", "34, bor med {who} som er {what}",
    "34 og {who} er {what}", "34, når {who} er {what}", "34, {who} har blitt {what}",
    "34, {who} nettopp {what}",
)  # fmt: skip
SOME_HAD = ("aap", "dagpenger", "fast jobb", "kommunal bolig", "flyktningstatus")
SOME_BEING = ("permittert", "sykmeldt", "student", "bostedsløs", "i fengsel", "på kvp", "døv")


@pytest.mark.parametrize("context", HAS)
def test_what_somebody_has_is_theirs(context: str) -> None:
    things = {words: HAD[words] for words in SOME_HAD} | {"depresjon": TROUBLES["depresjon"]}
    lines = [(context.format(who=who, what=what), things[what]) for who in WHO for what in things]
    assert [line for line, meant in lines if says(line, *meant)] == []


@pytest.mark.parametrize("context", IS)
def test_what_somebody_is_is_theirs(context: str) -> None:
    lines = [(context.format(who=who, what=w), BEING[w]) for who in WHO for w in SOME_BEING]
    assert [line for line, meant in lines if says(line, *meant)] == []


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("dattera på 20 bor på krisesenter, mor 47 spør hva hun kan gjøre", "age"),
        ("dattera på 20 bor på krisesenter, mor 47 spør", "violence_close_relations"),
        ("et par fra Sudan, han jobber natt, jeg har aap", "has_ordinary_job"),
        ("jeg har aap, han jobber natt", "has_ordinary_job"),
        ("bor aleine på Sagene, sonen i Bærum", "child_lives_with"),
        ("jente 19, rådgiver på Bjerke vgs ringer", "vgo_completed"),
        ("ufør 70, jobber 30 som vaktmester", "benefits"),
        ("innlagt 3 ganger", "housing"),
        ("mor på 45 ringer om mann 34", "has_children"),
        ("savner barna (6 og 10) i fosterhjem", "foster_parent_only"),
        ("fengslet i 2016", "prison_status"),
        ("flyttet i natt, to små barn med", "child_special_needs"),
    ],
)
def test_in_doubt_of_whom_or_of_what_nothing_is_concluded(line: str, question: str) -> None:
    assert told(line, question) is None


def test_who_calls_about_somebody_is_not_the_client() -> None:
    lines = ("mor på 45 ringer om mann 34", "far 50 ringer om kvinne 34")
    assert [told(line, "age") for line in lines] == [34, 34]


def test_a_district_told_of_a_child_is_not_the_clients() -> None:
    assert told("bor aleine på Sagene, sonen på Frogner", "bydel") == "sagene"
