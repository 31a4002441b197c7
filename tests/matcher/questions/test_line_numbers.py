"""Which number is the client's age: streets, doses, scores, years and other people's are not."""

from __future__ import annotations

import pytest

from tests.matcher.questions.test_line_contexts import told

NO_AGE = (
    "34 000 kr", "40 % stilling", "jobber 30 %", "3 av 5 dager", "15 av 30 dager",
    "Trondheimsveien 34",
    "Storgata 22 B", "bor i Kirkeveien 71", "tlf 22 33 44 55", "rom 34", "34 kvm", "30 mg sobril",
    "metadon 80 mg", "40 søknader", "20 studiepoeng", "siden 98", "i 20 år", "25 år i Norge",
    "20 års erfaring", "31/12", "frist 15.12", "kl 13", "uke 40", "18 mnd siden", "dømt til 18 mnd",
    "20 timer i uka", "gjeld 50k", "husleie 14", "13k i husleie", "buss 37", "vg 2", "kom i 2015",
    "ferdig 2012", "skadet 2012", "på jobb 2012", "ulykke 2009", "2x18", "60/40 skift", "50/50",
    "§ 14", "§14a", "14 a vedtak", "F32.1", "IQ 65", "BMI 40", "110 kg", "16 ganger", "35 ansatte",
    "18 plasser", "side 13", "+47", "den 17.", "17. mai", "ufør grad 70",
    "covid-19", "60-tallet", "31-bussen", "pensjon fra 62", "67 år om to måneder",
    "15 fraværsdager", "har bodd her i femten år", "tretti prosent stilling", "om fjorten dager",
    "røyker 20 om dagen", "13 søsken", "avd 14", "snart 20 år i Norge", "venter snart 40 dager",
    "fylte 50 i 2010", "blir 67 i år",
)  # fmt: skip
AGES: dict[str, tuple[int, str | None]] = {
    "34 år": (34, None), "34-åring": (34, None), "34 m.": (34, "mann"), "m34": (34, "mann"),
    "k34": (34, "kvinne"), "34m": (34, "mann"), "K/34": (34, "kvinne"), "kv. 34": (34, "kvinne"),
    "mann, 34": (34, "mann"), "mann (34)": (34, "mann"), "(34)": (34, None),
    "trettifire": (34, None), "34 1/2": (34, None), "alder: 34": (34, None),
    "kvinne på 34": (34, "kvinne"),
}  # fmt: skip
BORN = (
    "født 92", "f. 92", "f 92", "f.1992", "-92", "92-modell", "1992-modell", "født i 92",
    "f 12.3.92", "f. mars 92", "'92",
)  # fmt: skip
CHILDREN = (
    "barn 3 og 5", "2 barn (3 og 5)", "barn: 3 og 5", "gutt 3 og jente 5",
    "sønn på 3 og datter på 5", "barn 3+5", "3-åring og 5-åring", "mor til gutt 3 og jente 5",
    "m/ barn 3 og 5",
)  # fmt: skip
OTHERS = (
    "samboer på 60", "mannen (60)", "kona er 60", "mor på 80", "far 84", "bror 30", "søster 28",
    "svigermor 79", "kjæreste 30", "eksen 41", "kollega 44", "nabo 71", "mann 60",
)  # fmt: skip


def ages(lines: list[str], age: object) -> list[str]:
    return [line for line in lines if told(line, "age") != age or told(line, "birth_year")]


@pytest.mark.parametrize("line", ["{}, leier privat", "leier privat, {}"])
def test_a_number_of_something_else_is_no_age(line: str) -> None:
    assert ages([line.format(number) for number in NO_AGE], None) == []


@pytest.mark.parametrize("line", ["47, {}, leier privat", "leier privat, {}, 47", "{}, kvinne 47"])
def test_the_age_beside_it_is_still_the_age(line: str) -> None:
    assert ages([line.format(number) for number in NO_AGE], 47) == []


@pytest.mark.parametrize("line", ["{}, leier privat", "leier privat, {}", "Sagene {}"])
def test_an_age_is_read_however_it_is_written(line: str) -> None:
    lines = {line.format(written): meant for written, meant in AGES.items()}
    read = {one: (told(one, "age"), told(one, "gender")) for one in lines}
    assert {one: found for one, found in read.items() if found != lines[one]} == {}


@pytest.mark.parametrize("line", ["{}, leier privat", "leier privat, {}", "kv {} leier privat"])
def test_a_year_of_birth_is_read_however_it_is_written(line: str) -> None:
    lines = [line.format(written) for written in BORN]
    assert [one for one in lines if told(one, "birth_year") != 1992 or told(one, "age")] == []


@pytest.mark.parametrize("line", ["34, {}", "{}, 34", "kv 34 {}", "{}, kv 34", "34 år, {}, Sagene"])
def test_children_and_the_client_have_each_their_own_age(line: str) -> None:
    lines = [line.format(children) for children in CHILDREN]
    wrong = [one for one in lines if (told(one, "age"), told(one, "children_ages")) != (34, [3, 5])]
    assert wrong == []


@pytest.mark.parametrize(
    "line", ["kv 52, {}", "52, bor med {}", "52 år. {} er syk", "hun er 52, {} er syk"]
)
def test_somebody_elses_age_is_not_the_clients(line: str) -> None:
    assert ages([line.format(who) for who in OTHERS], 52) == []


@pytest.mark.parametrize(
    "line", ["hun bor med {}", "bor hos {} på Sagene", "jobber deltid, {} er syk"]
)
def test_where_only_somebody_else_is_aged_there_is_no_age(line: str) -> None:
    assert ages([line.format(who) for who in OTHERS if who != "mann 60"], None) == []


@pytest.mark.parametrize("age", [13, 15, 17])
def test_the_age_of_somebodys_child_is_not_the_clients(age: int) -> None:
    children = (
        f"tvillingene på {age}", f"eldste er {age}", f"kvinne, jenta på {age}",
        f"alene med {age}-åring", f"{age}-åringen hennes", f"m/ {age}-åring", f"yngste snart {age}",
    )  # fmt: skip
    assert ages([f"{told_of}, leier privat" for told_of in children], None) == []


@pytest.mark.parametrize(
    ("line", "age"),
    [
        ("fyller 67 i mars", 66), ("hun blir 67 i mars", 66), ("blir 18 neste uke", 17),
        ("snart 67", 66), ("snart 18 og i barnevernet", 17), ("hun er snart 67 år", 66),
        ("fylte 18 i går", 18), ("fylte 67 i september", 67), ("ble 18 i mai", 18),
    ],
)  # fmt: skip
def test_an_age_to_come_is_a_year_more_and_one_of_late_is_so(line: str, age: int) -> None:
    assert told(line, "age") == age


@pytest.mark.parametrize(
    "line",
    [
        "5 barn, bor på 2 rom på Tøyen", "3 barn, 2 roms leilighet", "2 barn, 4 år i Norge",
        "2 barn, 1 på vei", "2 barn, 3 mnd husleie på etterskudd",
    ],
)  # fmt: skip
def test_what_is_counted_behind_the_children_is_no_age_of_theirs(line: str) -> None:
    assert (told(line, "children_ages"), told(line, "children_months")) == (None, None)


def test_ages_behind_the_children_are_theirs() -> None:
    assert told("2 barn, 3 og 5 år, gift", "children_ages") == [3, 5]
    assert told("to barn, 2 og 4 samboer", "children_ages") == [2, 4]


@pytest.mark.parametrize(
    ("line", "years"), [("kom i mai", 0), ("bosatt i mai", 0), ("bosatt i 2023", None),
                        ("kom i september 2019", None)],
)  # fmt: skip
def test_only_a_month_alone_is_of_late(line: str, years: int | None) -> None:
    assert told(line, "oslo_residence_years") == years
