"""What caseworkers would really type, held against the bundled questions.

The expectations were written by hand from what the words say, never copied from what was read.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from matcher.questions.facts import write_answer
from matcher.questions.questions import NEEDS
from matcher.questions.shorthand import read_line
from matcher.questions.values import Ages, Span
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from matcher.questions.shorthand import LineReading

Facts: TypeAlias = dict[str, Any]
TODAY = date(2026, 11, 23)
UNKNOWN, DECLINED = {"unknown": "unknown"}, {"unknown": "declined"}
PENDING = {"unknown": "pending"}
LAID_OFF = {"employment_status": "permittert", "lost_working_time_pct": 100}


def read(line: str) -> LineReading:
    return read_line(line, bundled().questionnaire, TODAY)


def facts(reading: LineReading) -> Facts:
    """Return the chips as the facts of a situation file."""
    asked = bundled().questionnaire
    return {
        chip.question: write_answer(chip.answer, asked[chip.question])
        for chip in reading.chips
        if chip.question != NEEDS
    }


UNDERSTOOD: list[tuple[str, Facts]] = [
    # the line of the product's own description, and others like it
    (
        "24 grünerløkka permittert 100 % ikke vgs",
        {"age": 24, "bydel": "grunerlokka", **LAID_OFF, "vgo_completed": False},
    ),
    ("34 sagene permittert 100 %", {"age": 34, "bydel": "sagene", **LAID_OFF}),
    ("34, sagene, permittert 100%", {"age": 34, "bydel": "sagene", **LAID_OFF}),
    ("34 år og permittert 100 prosent", {"age": 34, **LAID_OFF}),
    ("24 100 % permittert", {"age": 24, **LAID_OFF}),
    ("24 Permitert 100%", {"age": 24, **LAID_OFF}),
    ("perm 60 %", {"employment_status": "permittert", "lost_working_time_pct": 60}),
    (
        "delvis permittert 40 %",
        {"employment_status": "permittert", "lost_working_time_pct": 40},
    ),
    # the client's own age
    ("24", {"age": 24}),
    ("34 år", {"age": 34}),
    ("ca 30 ledig", {"age": {"from": 28, "to": 32}, "employment_status": "arbeidsledig"}),
    ("18-24 grorud", {"age": {"from": 18, "to": 24}, "bydel": "grorud"}),
    ("mellom 18 og 24, grorud", {"age": {"from": 18, "to": 24}, "bydel": "grorud"}),
    ("over 50 stovner", {"age": {"from": 51, "to": 110}, "bydel": "stovner"}),
    ("under 25 ledig", {"age": {"from": 0, "to": 24}, "employment_status": "arbeidsledig"}),
    ("50+ ledig", {"age": {"from": 50, "to": 110}, "employment_status": "arbeidsledig"}),
    ("f. 1992 sagene", {"birth_year": 1992, "bydel": "sagene"}),
    ("født 1992", {"birth_year": 1992}),
    ("f 05 grorud", {"birth_year": 2005, "bydel": "grorud"}),
    ("1992 sagene", {"birth_year": 1992, "bydel": "sagene"}),
    ("35 født 1991", {"age": 35, "birth_year": 1991}),
    ("kvinne 34 frogner", {"gender": "kvinne", "age": 34, "bydel": "frogner"}),
    ("mann, 45 år, alna", {"gender": "mann", "age": 45, "bydel": "alna"}),
    ("permittert, 34 år", {"employment_status": "permittert", "age": 34}),
    ("24-åring fra tøyen", {"age": 24, "bydel": "gamle_oslo"}),
    ("24 år gammel kvinne", {"age": 24, "gender": "kvinne"}),
    ("alder 24", {"age": 24}),
    ("alder ukjent", {"age": UNKNOWN}),
    # districts, with typing errors
    ("grunerløkka", {"bydel": "grunerlokka"}),
    ("grünerlokka", {"bydel": "grunerlokka"}),
    ("Grüner løka", {"bydel": "grunerlokka"}),
    ("st hanshaugen", {"bydel": "st_hanshaugen"}),
    ("st.hanshagen", {"bydel": "st_hanshaugen"}),
    ("gml oslo", {"bydel": "gamle_oslo"}),
    ("søndre", {"bydel": "sondre_nordstrand"}),
    ("søndre nordstran", {"bydel": "sondre_nordstrand"}),
    ("ostensjø", {"bydel": "ostensjo"}),
    ("bydel: sagene", {"bydel": "sagene"}),
    # children
    ("barn 3 og 7", {"has_children": True, "children_ages": [3, 7]}),
    ("barn på 3, 7 og 12", {"has_children": True, "children_ages": [3, 7, 12]}),
    ("barna er 3 og 7 år", {"has_children": True, "children_ages": [3, 7]}),
    ("2 barn på 3 og 7", {"has_children": True, "children_ages": [3, 7]}),
    ("to barn, 3 og 7", {"has_children": True, "children_ages": [3, 7]}),
    ("datter 4, sønn 7", {"has_children": True, "children_ages": [4, 7]}),
    ("barn 8 mnd", {"has_children": True, "children_months": [8], "youngest_child_months": 8}),
    (
        "barn 8 mnd og 3 år",
        {
            "has_children": True,
            "children_months": [8, {"from": 36, "to": 47}],
            "youngest_child_months": 8,
        },
    ),
    (
        "barn 3, barn 8 mnd",
        {
            "has_children": True,
            "children_months": [{"from": 36, "to": 47}, 8],
            "youngest_child_months": 8,
        },
    ),
    (
        "barn 8 mnd, 24 år",
        {"has_children": True, "children_months": [8], "youngest_child_months": 8, "age": 24},
    ),
    (
        "kvinne 34 barn 3 og 7",
        {"gender": "kvinne", "age": 34, "has_children": True, "children_ages": [3, 7]},
    ),
    ("barn ca 3", {"has_children": True, "children_ages": [{"from": 2, "to": 4}]}),
    ("barn i 3. klasse", {"has_children": True, "child_grade": 3}),
    (
        "yngste 8 mnd",
        {"has_children": True, "children_months": [8], "youngest_child_months": 8},
    ),
    ("har ikke barn", {"has_children": False}),
    ("ingen barn", {"has_children": False}),
    ("24 uten barn", {"age": 24, "has_children": False}),
    # work
    ("uten jobb", {"employment_status": "arbeidsledig"}),
    ("har ikke jobb", {"employment_status": "arbeidsledig", "has_ordinary_job": False}),
    ("verken barn eller jobb", {"has_children": False, "has_ordinary_job": False}),
    ("sykmeldt 8 mnd", {"employment_status": "sykmeldt", "sick_leave_months": 8}),
    ("8 mnd sykmeldt", {"employment_status": "sykmeldt", "sick_leave_months": 8}),
    ("registrert hos nav", {"reg_jobseeker": True}),
    ("er ikke registrert hos nav", {"reg_jobseeker": False}),
    (
        "20 timer i uka",
        {"employment_status": "deltid", "has_ordinary_job": True, "weekly_work_hours": 20},
    ),
    ("vil ikke jobbe", {"wants_ordinary_job": False}),
    ("gründer, 33 år", {"business_idea": True, "age": 33}),
    ("oppstart mars 2027", {"planned_start": "2027-03"}),
    ("starter 1.3.27", {"planned_start": "2027-03-01"}),
    # school and language
    ("ikke fullført vgs", {"vgo_completed": False}),
    ("vgs: nei", {"vgo_completed": False}),
    ("vgs nei, barn ja", {"vgo_completed": False, "has_children": True}),
    ("fagbrev", {"education_level": "fag_yrkeskompetanse", "vgo_completed": True}),
    ("norsk a2", {"norwegian_level": "a2"}),
    ("snakker ikke norsk", {"norwegian_level": "ingen"}),
    # money
    (
        "inntekt 420 000 formue 20k",
        {"income_12m_nok": 420_000, "wealth_nok": 20_000},
    ),
    ("inntekt: kr 420.000,-", {"income_12m_nok": 420_000}),
    ("inntekt=420000", {"income_12m_nok": 420_000}),
    ("inntekt ca 300 000", {"income_12m_nok": {"from": 270_000, "to": 330_000}}),
    ("formue 1,2 mill", {"wealth_nok": 1_200_000}),
    (
        "husstandsinntekt 300 000-400 000",
        {"household_income_nok": {"from": 300_000, "to": 400_000}},
    ),
    ("ingen formue", {"wealth_nok": 0}),
    ("aap", {"benefits": ["aap"]}),
    ("aap og kontantstøtte", {"benefits": ["aap", "kontantstotte"]}),
    ("dagpenger, kontanstøtte", {"benefits": ["dagpenger", "kontantstotte"]}),
    ("ingen ytelser", {"benefits": ["ingen"]}),
    ("100 % ufør", {"benefits": ["uforetrygd_hel"]}),
    # home, health and the rest
    ("bostedsløs", {"housing": "bostedslos"}),
    ("kommunal bolig", {"housing": "kommunal_bolig"}),
    ("leier en leilighet", {"housing": "leier_privat"}),
    ("3 år i oslo", {"oslo_residence_years": 3}),
    ("bodd i oslo i 5 år", {"oslo_residence_years": 5}),
    ("rullestol", {"disability": ["fysisk_omfattende"]}),
    ("døv, master", {"disability": ["horsel"], "education_level": "hoyere_utdanning"}),
    ("ingen funksjonsnedsettelse", {"disability": ["ingen"]}),
    ("barnehage 20 timer", {"child_kindergarten_hours": 20}),
    ("nedsatt arbeidsevne 50 %", {"work_capacity_reduction_pct": 50}),
    ("enslig", {"cohabiting": False}),
    (
        "alenemor barn 8 mnd",
        {
            "cohabiting": False,
            "gender": "kvinne",
            "has_children": True,
            "children_months": [8],
            "youngest_child_months": 8,
        },
    ),
    ("løslatt", {"prison_status": "loslatt_12m"}),
    ("ukraina kvinne 41 norsk a1", {"gender": "kvinne", "age": 41, "norwegian_level": "a1"}),
    ("situasjonsbestemt innsats", {"innsatsgruppe": "trenger_veiledning"}),
    ("ikke vurdert", {"innsatsgruppe": PENDING}),
    # four kinds of unknown
    ("vet ikke bydel", {"bydel": UNKNOWN}),
    ("bydel vet ikke, 24 år", {"bydel": UNKNOWN, "age": 24}),
    ("vet ikke om vgs", {"vgo_completed": UNKNOWN}),
    ("vgs?", {"vgo_completed": UNKNOWN}),
    ("vil ikke si inntekt", {"income_12m_nok": DECLINED}),
    ("vil ikke svare på kjønn", {"gender": DECLINED}),
    ("inntekt må dokumenteres", {"income_12m_nok": PENDING}),
    # asked only on request, and read only from its own words
    ("utrygg hjemme", {"violence_close_relations": True}),
    ("mistanke om utnytting", {"trafficking": "mistanke"}),
    # nothing said
    ("", {}),
    (" , . - ", {}),
    ("og i på er har", {}),
]


@pytest.mark.parametrize(("line", "expected"), UNDERSTOOD, ids=lambda value: str(value)[:60])
def test_a_line_that_is_understood_wholly(line: str, expected: Facts) -> None:
    reading = read(line)
    assert facts(reading) == expected
    assert reading.not_understood == ()
    assert reading.refused == ()


IN_PART: list[tuple[str, Facts, tuple[str, ...]]] = [
    ("snøfnugg 34 år permittert", {"age": 34, "employment_status": "permittert"}, ("snøfnugg",)),
    ("24 sagene ensom", {"age": 24, "bydel": "sagene"}, ()),
    ("kommer fra somalia og snakker arabisk", {}, ("kommer", "snakker arabisk")),
    ("24, snakker arabisk, jobbet", {"age": 24}, ("snakker arabisk",)),
    ("24 30", {}, ("24 30",)),
    ("80 % stilling", {"employment_status": "deltid", "has_ordinary_job": True}, ()),
    ("jobber 50 %", {"employment_status": "deltid", "has_ordinary_job": True}, ()),
    ("permittert 100 % siden 1.3.26", LAID_OFF, ("siden 1.3.26",)),
    ("husleie 12 000", {}, ("husleie 12 000",)),
    ("norsk", {}, ()),
    ("menneskehandel", {"trafficking": "mistanke"}, ()),
    ("utnyting", {}, ("utnyting",)),
    ("mistnke om utnytting", {}, ("mistnke om utnytting",)),
    ("vet ikke", {}, ("vet ikke",)),
    ("ikke", {}, ("ikke",)),
    ("ulovlig opphold", {"lawful_residence": False, "residence_basis": "uten_lovlig_opphold"}, ()),
    ("samboers inntekt 500 000", {}, ("inntekt 500 000 (gjelder en annen)",)),
    ("ugift permittert", {"employment_status": "permittert", "cohabiting": False}, ()),
    # another time, another person, a wish, an end: never an answer about this person now
    ("tidligere permittert", {}, ("permittert",)),
    ("ikke lenger permittert", {}, ("permittert",)),
    (
        "permittert ikke lenger",
        {},
        ("permittert ikke lenger (Skriv heller hva som gjelder.)",),
    ),
    ("mannen permittert 100 %", {"cohabiting": True}, ("permittert 100 % (gjelder en annen)",)),
    ("bor hos mor", {"housing": "hos_familie_venner"}, ()),
    ("søker aap", {}, ()),
    ("aap avslått, 24 år", {"age": 24}, ()),
    ("født i oslo", {}, ("født i oslo",)),
    ("permittert, tidligere arbeidsledig", {"employment_status": "permittert"}, ()),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "rest"), IN_PART, ids=lambda value: str(value)[:60])
def test_a_line_that_is_understood_in_part(
    line: str, expected: Facts, rest: tuple[str, ...]
) -> None:
    reading = read(line)
    assert facts(reading) == expected
    assert reading.not_understood == rest


FOR_ALL = "Skriv tallet for hele perioden det spørres om, ikke for hver del av den."
EXPLAINED: list[tuple[str, Facts, str]] = [
    (
        "arbeidsledig permittert 100 %",
        {"employment_status": "permittert", "lost_working_time_pct": 100},
        "arbeidsledig (sagt på flere måter)",
    ),
    ("sagene frogner", {}, "frogner (sagt på flere måter)"),
    ("24 alder 30", {}, "alder 30 (sagt på flere måter)"),
    (
        "dagpenger ingen ytelser",
        {"benefits": ["dagpenger"]},
        "ingen ytelser (Ytelser og lønn nå er alt besvart: Dagpenger.)",
    ),
    ("ikke permittert", {}, "ikke permittert (Skriv heller hva som gjelder.)"),
    ("permittert nei", {}, "permittert nei (Skriv heller hva som gjelder.)"),
    ("alder 240", {}, "alder 240 (240 er for mye. Skriv 110 eller mindre.)"),
    ("inntekt 420", {}, "inntekt 420 (Mente du 420 000? Skriv alle nullene.)"),
    (
        "inntekt 300-400 000",
        {},
        "inntekt 300-400 000 (Skriv begge tallene helt ut, for eksempel 300 000–400 000.)",
    ),
    (
        "inntekt 35 000 i mnd",
        {},
        f"inntekt 35 000 i mnd ({FOR_ALL})",
    ),
    (
        "barn 3 og 8 mnd",
        {"has_children": True},
        "barn 3 og 8 mnd (Skriv år eller mnd etter hvert barn, for eksempel «8 mnd og 3 år».)",
    ),
    (
        "barn 1,5 år",
        {"has_children": True},
        "barn 1,5 år («1,5 år» kan være ett barn eller to. Skriv «18 mnd» eller «1 og 5».)",
    ),
    ("1 barn 3 og 7", {"has_children": True}, "1 barn 3 og 7 (Det står 1 barn, men alder på 2.)"),
    (
        "34 150 000 kr i formue",
        {},
        "34 150 000 kr i formue (Kan leses på to måter. Skriv «alder» foran alderen.)",
    ),
]


@pytest.mark.parametrize(("line", "expected", "why"), EXPLAINED, ids=lambda value: str(value)[:60])
def test_what_is_not_taken_is_explained(line: str, expected: Facts, why: str) -> None:
    reading = read(line)
    assert facts(reading) == expected
    assert why in reading.not_understood


def test_chips_say_the_words_they_came_from() -> None:
    chips = read("24 Grünerløkka, permittert  100 %  ikke vgs, aap og dagpenger").chips
    assert [(chip.question, chip.said) for chip in chips if chip.question != NEEDS] == [
        ("age", "24"),
        ("bydel", "Grünerløkka"),
        ("employment_status", "permittert 100 %"),
        ("lost_working_time_pct", "permittert 100 %"),
        ("vgo_completed", "ikke vgs"),
        ("benefits", "aap, dagpenger"),
    ]


def test_more_children_than_ages_told_are_not_forgotten() -> None:
    chips = {chip.question: chip for chip in read("3 barn 5 og 7").chips}
    assert chips["children_ages"].answer == Ages((Span(5, 5), Span(7, 7)), more=True)


@pytest.mark.parametrize("number", ["01020312345", "010203 12345", "01.02.2003 12345"])
def test_of_an_id_number_only_the_number_is_taken_out(number: str) -> None:
    reading = read(f"24 sagene {number} aap")
    assert facts(reading) == {"age": 24, "bydel": "sagene", "benefits": ["aap"]}
    assert reading.not_understood == ("Et fødselsnummer er tatt bort. Det trengs ikke her.",)
    assert not reading.refused


def test_a_line_too_long_is_refused_wholly() -> None:
    reading = read("x" * 1001)
    assert (reading.chips, reading.not_understood, len(reading.refused)) == ((), (), 1)
