"""What somebody came for, and what a line only mentions: denied, another's, or another matter."""

from __future__ import annotations

import pytest

from tests.matcher.told_lines import told


@pytest.mark.parametrize(
    ("line", "errands", "not_meant"),
    [
        ("verken gjeld eller rus, bare ensom, 61", {"deltakelse"}, {"okonomi", "helse"}),
        ("ikke syk, ikke gjeld, vil bare ha jobb, 26", {"arbeid"}, {"okonomi", "helse"}),
        ("trenger ikke bolig, men jobb", {"arbeid"}, {"bolig"}),
        ("ønsker ikke hjelp med gjeld, vil lære norsk", {"norsk"}, set()),
        ("har ikke bolig", {"bolig"}, set()),
        ("ikke jobb, ikke penger", {"arbeid"}, set()),
        ("ikke jobbet på fire år pga ryggen", {"helse"}, set()),
        ("mannen er syk, 40", {"familie"}, {"helse"}),
        ("broren min fikk slag, 48", {"familie"}, {"helse"}),
        ("kona er sykmeldt, jeg er arbeidsledig", {"arbeid"}, {"helse"}),
        ("mannen er sykmeldt, jeg har angst", {"helse"}, set()),
        ("sønnen min har adhd, alenemor 38", {"familie"}, {"helse"}),
        ("datter 15 kutter seg", {"familie", "helse"}, set()),
        ("døv, 28", {"arbeid"}, {"helse"}),
        ("mister hørselen, redd for jobben", {"helse", "arbeid"}, set()),
        ("autist 22, vil ha noe å gjøre", {"deltakelse"}, {"helse"}),
        ("gutt 17 skal flytte for seg selv", {"bolig"}, {"start-bedrift"}),
        ("vil begynne for seg selv som frisør", {"start-bedrift"}, set()),
        ("kokk med eksem, må bytte yrke", {"arbeid", "helse"}, {"bolig"}),
        ("må bytte leilighet", {"bolig"}, set()),
        ("spiller bort lønna", {"okonomi"}, {"deltakelse"}),
        ("vil jobbe i helse", {"arbeid"}, {"helse"}),
        ("nesten blind, strever med å få gjort jobben", {"helse", "arbeid"}, set()),
        ("sliter på jobben, 51", {"helse", "arbeid"}, set()),
        ("strever med å betale husleia", {"okonomi"}, {"helse"}),
        ("tvangstrekk i lønna, 36", {"okonomi"}, {"helse"}),
        ("lurer på menn i helse, 42", {"arbeid"}, {"helse"}),
    ],
)
def test_what_a_line_is_about(line: str, errands: set[str], not_meant: set[str]) -> None:
    needs = set(told(line).get("needs", ()))
    assert errands <= needs
    assert not_meant & needs == set()


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("polsk mann, 44, jobber svart", "gender", "mann"),
        ("polsk mann, 44, jobber svart", "cohabiting", None),
        ("gift med polsk mann, 44", "cohabiting", True),
        ("fosterbarn fyller 18, trenger hybel", "foster_parent_only", None),
        ("har fosterbarn på 9", "foster_parent_only", True),
        ("ferdig på førstegangstjeneste, 20", "gender", None),
        ("barn med astma", "heavy_care_work", None),
        ("barn med autisme", "heavy_care_work", True),
        ("bosatt flyktning 2 uker siden, 29", "had_intro", None),
        ("bosatt flyktning siden 2019", "had_intro", True),
        ("angst, kommer seg ikke ut døra", "housing_unsuitable", None),
        ("kommer seg ikke ned trappa", "housing_unsuitable", True),
        ("nedbemanning på jobben, 44", "employment_status", None),
        ("fått oppsigelse, slutter 31.12, regnskapsfører 51", "employment_status", None),
        ("fått oppsigelse, slutter 31.12, regnskapsfører 51", "has_ordinary_job", True),
        ("fått oppsigelse, 51", "employment_status", "arbeidsledig"),
        ("slutt på sykepenger i januar, 54", "sick_leave_months", {"from": 11, "to": 12}),
        ("banken sier nei, 38, to barn", "age", 38),
        ("arbeidsgiver ringer om ansatt som er sykmeldt", "employment_status", "sykmeldt"),
        ("lærer ved vgs bekymret for elev 18 som slutter", "has_ordinary_job", False),
        ("lærer ved vgs, 44", "has_ordinary_job", True),
        ("ung kvinne 20 presses til å gifte seg", "violence_close_relations", True),
        ("ung kvinne 20 presses til å gifte seg", "cohabiting", None),
        ("19, lei av vgs, vil jobbe", "vgo_completed", None),
        ("63, vil slutte å jobbe", "wants_ordinary_job", None),
        ("starter frisørsalong, på dagpenger", "business_idea", True),
        ("gravid uke 30, sykmeldt, 32", "pregnant", True),
        ("termin om tre uker, 31", "pregnant", True),
        ("kona er gravid, mann 33", "pregnant", None),
        ("prøver å bli gravid, 33", "pregnant", None),
        ("ikke gravid, 33", "pregnant", None),
        ("kirurg fra Syria, 41", "degree_abroad", True),
        ("har master fra hjemlandet, 36", "degree_abroad", True),
        ("iransk ingeniør, 40, vil ta norsk fagbrev", "degree_abroad", None),
        ("snekker fra Polen, utdanning fra hjemlandet", "degree_abroad", None),
        ("sagt opp, i oppsigelsestid ut februar", "under_notice", True),
        ("mister jobben til nyttår, bedriften legger ned, 58", "under_notice", True),
        ("redd for å miste jobben, 44", "under_notice", None),
        ("ikke mistet jobben, 44", "under_notice", None),
    ],
)
def test_what_a_line_says_of_the_client(line: str, question: str, answer: object) -> None:
    assert told(line).get(question) == answer
