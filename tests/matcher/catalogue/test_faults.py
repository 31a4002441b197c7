"""A catalogue with planted faults is refused with a message for each: file, path and cure.

Each fault is planted alone, to see that nothing else is blamed, and then all of them together.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import pytest

from main import main
from matcher.catalogue.catalogue_files import CatalogueError, load, read
from matcher.catalogue.catalogue_problems import problems
from tests.matcher.sample import documents, files, leaf, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from matcher.documents import Problem

Documents: TypeAlias = dict[str, Any]
Plant: TypeAlias = "Callable[[Documents], object]"

KURS, BARN, LAID_OFF, HIDDEN = (
    f"programs/{name}.json" for name in ("jobbkurs", "barnetilbud", "permittertkurs", "skjermet")
)
QUESTIONS, CASES = "questions.json", "cases/all.json"


def put(file: str, *path: str | int, value: object) -> Plant:
    """Return a fault: another value at a place."""

    def plant(data: Documents) -> None:
        target = data[file]
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value

    return plant


def cut(file: str, *path: str | int) -> Plant:
    """Return a fault: something is missing."""

    def plant(data: Documents) -> None:
        target = data[file]
        for step in path[:-1]:
            target = target[step]
        del target[path[-1]]

    return plant


def twice(file: str, key: str, index: int = 0) -> Plant:
    """Return a fault: an entry of a list stands twice."""
    return lambda data: data[file][key].append(deepcopy(data[file][key][index]))


class Fault(NamedTuple):
    """Something wrong in a catalogue, and what must be said of it."""

    name: str
    plant: Plant
    file: str
    path: str
    message: str
    cure: str


ROWS: list[tuple[str, Plant, str, str, str, str]] = [
    ("published is no day", put("catalogue.json", "published", value="i går"),
     "catalogue.json", "published", "«i går» er ikke en dato", "skriv ÅÅÅÅ-MM-DD"),
    ("version too long", put("catalogue.json", "version", value="1" * 41),
     "catalogue.json", "version", "versjonen er 41 tegn", "høyst 40 tegn"),
    ("name of two alphabets", put(KURS, "name", value="J\u043ebbkurs"),
     KURS, "name", "blander alfabeter", "skriv navnet på nytt"),
    ("unknown field", put(KURS, "sumary", value="x"),
     KURS, "sumary", "ukjent felt «sumary»", "Mente du «summary»?"),
    ("no owner", cut(KURS, "owner"), KURS, "owner", "«owner» mangler", "fyll inn «owner»"),
    ("no summary", cut(KURS, "summary"),
     KURS, "summary", "«summary» mangler", "skriv «summary» på bokmål"),
    ("wrong origin", put(KURS, "origin", value="olso"),
     KURS, "origin", "«olso» er ikke en gyldig verdi", "Mente du «oslo»?"),
    ("not its file's name", put(BARN, "id", value="barnetibud"),
     BARN, "id", "«barnetibud» er ikke filens navn", "like"),
    ("newer program format", put(KURS, "format", value=2),
     KURS, "format", "formatet er 2, programmet leser 1", "oppdater programmet"),
    ("unknown question in a rule", put(KURS, "criteria", 1, "when", "fact", value="registred"),
     KURS, "criteria[1].when", "spørsmålet «registred» finnes ikke", "Mente du «registered»?"),
    ("wrong operator", put(KURS, "criteria", 2, "when", "op", value="has_any"),
     KURS, "criteria[2].when", "«has_any» kan ikke brukes på «age»", "bruk ge, gt"),
    ("choice that is none", put(BARN, "criteria", 1, "when", "value", value=["sagene", "grorudd"]),
     BARN, "criteria[1].when", "«grorudd» er ikke et svar på «bydel»", "Mente du «grorud»?"),
    ("at least 4 of 3", put(BARN, "criteria", 0, "when", "at_least", value=4),
     BARN, "criteria[0].when.at_least", "«minst 4» av 3 betingelser", "fra 1 til 3"),
    ("backwards range", put(LAID_OFF, "criteria", 4, "when", "any", 1, "value", value=[10, 8]),
     LAID_OFF, "criteria[4].when.any[1]", "går baklengs", "laveste grensen først"),
    ("no such constant",
     put(LAID_OFF, "criteria", 2, "when", "value", "constant", value="gg"),
     LAID_OFF, "criteria[2].when", "konstanten «gg» finnes ikke", "Mente du «g»?"),
    ("no such day", put(LAID_OFF, "criteria", 4, "when", "any", 0, "value", value="2026-02-30"),
     LAID_OFF, "criteria[4].when.any[0].value", "passer ikke til «from»", "se tabellen"),
    ("criterion without a rule or words", cut(LAID_OFF, "criteria", 5, "text"),
     LAID_OFF, "criteria[5].text", "«text» mangler", "skriv «text»"),
    ("required without a rule", put(LAID_OFF, "criteria", 5, "kind", value="required"),
     LAID_OFF, "criteria[5]", "har ingen regel", "skriv «when»"),
    ("words beside a rule", put(KURS, "criteria", 0, "text", value="Minst 19 år"),
     KURS, "criteria[0].text", "setningen lages av regelen", "fjern «text»"),
    ("criterion id twice", put(KURS, "criteria", 1, "id", value="adult"),
     KURS, "criteria[1].id", "«adult» er brukt før", "gi vilkåret en egen id"),
    ("no such source", put(KURS, "criteria", 0, "source", value="kk"),
     KURS, "criteria[0].source", "kilden «kk» finnes ikke", "Mente du «k»?"),
    ("no such program", put(KURS, "instead", value=["barnetilbudd"]),
     KURS, "instead", "tiltaket «barnetilbudd» finnes ikke", "Mente du «barnetilbud»?"),
    ("required and excluded",
     put(KURS, "relations", value={"requires": ["barnetilbud"], "excludes": ["barnetilbud"]}),
     KURS, "relations", "«barnetilbud» både kreves og utelukkes", "bare den ene"),
    ("before itself", put(KURS, "relations", value={"before": ["jobbkurs"]}),
     KURS, "relations", "viser til seg selv", "fjern henvisningen"),
    ("no such question on request", put(HIDDEN, "on_request", value=["at_rsk"]),
     HIDDEN, "on_request", "spørsmålet «at_rsk» finnes ikke", "Mente du «at_risk»?"),
    ("ends before it begins",
     lambda data: data[KURS].update(valid_from="2026-08-01", valid_to="2026-07-31"),
     KURS, "valid_to", "slutter før det begynner", "rett datoene"),
    ("closed backwards",
     put(KURS, "availability", "closed", value=[{"from": "2026-08-01", "to": "2026-07-01"}]),
     KURS, "availability.closed[0]", "slutter før den begynner", "rett datoene"),
    ("no such date", put(KURS, "review_by", value="22.05.2027"),
     KURS, "review_by", "«22.05.2027» er ikke en dato", "skriv ÅÅÅÅ-MM-DD"),
    ("never reviewed", cut(KURS, "review_by"),
     KURS, "review_by", "ingen dato for neste gjennomgang", "skriv når"),
    ("forbidden word", put(KURS, "summary", value="Gi avslag hvis …"),
     KURS, "summary", "ordet «avslag» skal ikke brukes", "skriv det på en annen måte"),
    ("label on a person", put(KURS, "client_summary", "nn", value="For deg som er klient."),
     KURS, "client_summary.nn", "ordet «klient» skal ikke brukes", "skriv det på en annen måte"),
    ("forbidden word in nynorsk", put(KURS, "client_summary", "nn", value="Du får ikkje dette."),
     KURS, "client_summary.nn", "ordet «du får ikkje»", "skriv det på en annen måte"),
    ("invisible characters", put(KURS, "name", value="Jobb\u202ekurs"),
     KURS, "name", "usynlige styretegn", "skriv teksten på nytt"),
    ("endless text", put(KURS, "cost", value="x" * 4_001),
     KURS, "cost", "teksten er 4001 tegn, høyst 4000", "skriv teksten på nytt"),
    ("not a list", put(KURS, "criteria", value={"adult": {}}),
     KURS, "criteria", "«criteria» er ikke en liste", "skriv [ … ]"),
    ("not an object", put(KURS, "sources", value=["k"]),
     KURS, "sources[0]", "her ventes et objekt", "skriv { … }"),
    ("question twice", twice(QUESTIONS, "questions"),
     QUESTIONS, "questions[18]", "spørsmålet «age» står to ganger", "fjern det ene"),
    ("unused question", put(KURS, "criteria", 1, "when", value=leaf("age", "ge", 18)),
     QUESTIONS, "registered", "ingen regel bruker spørsmålet", "fjern det, eller bruk det"),
    ("choices of a number", put(QUESTIONS, "questions", 0, "choices",
                                value=[{"id": "x", "label": "X"}]),
     QUESTIONS, "questions[0]", "svarene passer ikke til spørsmålstypen", "bare choice og choices"),
    ("choice question without choices", put(QUESTIONS, "questions", 4, "choices", value=[]),
     QUESTIONS, "questions[4]", "svarene passer ikke til spørsmålstypen", "bare choice og choices"),
    ("choice id twice", put(QUESTIONS, "questions", 2, "choices", 2, "id",
                                            value="sagene"),
     QUESTIONS, "bydel", "svaret «sagene» står to ganger", "gi det ene en annen id"),
    ("no statements", cut(QUESTIONS, "questions", 3, "statements"),
     QUESTIONS, "questions[3].statements", "«statements» mangler", "skriv setningene"),
    ("least above most", put(QUESTIONS, "questions", 5, "min", value=101),
     QUESTIONS, "lost_time", "det minste svaret 101 er over det største 100", "rett grensene"),
    ("id with a capital", put(QUESTIONS, "questions", 2, "choices", 2, "id", value="Frogner"),
     QUESTIONS, "bydel", "«Frogner» er ikke en id", "bruk a–z, 0–9 og understrek"),
    ("wrong sensitivity", put(QUESTIONS, "questions", 17, "sensitivity", value="article9"),
     QUESTIONS, "questions[17].sensitivity", "«article9» er ikke en gyldig", "«article_9»"),
    ("no such group", put(QUESTIONS, "questions", 0, "group", value="al"),
     QUESTIONS, "questions[0].group", "«al» er ikke en gyldig verdi", "Mente du «all»?"),
    ("relevance of nothing", put(QUESTIONS, "questions", 5, "relevant_when", "fact", value="x"),
     QUESTIONS, "lost_time.relevant_when", "spørsmålet «x» finnes ikke",
     "velg et annet spørsmål, eller legg det til i katalogen"),
    ("former name that is in use", put(QUESTIONS, "former_names", 0, "name", value="age"),
     QUESTIONS, "former_names[age]", "navnet er i bruk", "velg et annet"),
    ("former name that asks nothing",
     put(QUESTIONS, "former_names", 0, "ask", value=["agee"]),
     QUESTIONS, "former_names[0].ask", "spørsmålet «agee» finnes ikke", "Mente du «age»?"),
    ("former name to nothing", put(QUESTIONS, "former_names", 0, "maps", 0, "to", value="agee"),
     QUESTIONS, "former_names[0].maps[0].to", "«agee» er ikke en gyldig verdi", "Mente du «age»?"),
    ("preset opens nothing", put(QUESTIONS, "presets", 0, "open", value=["agee"]),
     QUESTIONS, "presets[laid_off]", "spørsmålet «agee» finnes ikke", "Mente du «age»?"),
    ("preset says what cannot be", put(QUESTIONS, "presets", 0, "facts", value={"age": "ung"}),
     QUESTIONS, "presets[0].facts", "age: «ung» er ikke et helt tall", "rett svaret"),
    ("amount without a source", cut("constants.json", "constants", 0, "values", 0, "source"),
     "constants.json", "constants[0].values[0]", "trenger from, amount og source", "fyll inn"),
    ("contradiction about nothing",
     put("contradictions.json", "contradictions", 0, "questions", value=["has_childen"]),
     "contradictions.json", "contradictions[children].questions", "«has_childen» finnes ikke",
     "Mente du «has_children»?"),
    ("case id twice", put(CASES, "cases", 1, "id", value="young"),
     CASES, "young", "to regeltester har samme id", "gi den ene en ny id"),
    ("case without a date", cut(CASES, "cases", 0, "as_of"),
     CASES, "cases[0].as_of", "«as_of» mangler", "skriv ÅÅÅÅ-MM-DD"),
    ("case that expects nothing", lambda data: [data[CASES]["cases"][1].pop(key) for key in
                                                ("expect", "missing")],
     CASES, "cases[1]", "regeltesten venter ingenting", "skriv hva den venter i «expect»"),
    ("case of no program", put(CASES, "cases", 0, "expect", value={"jobbkur": "fits"}),
     CASES, "young", "tiltaket «jobbkur» finnes ikke", "Mente du «jobbkurs»?"),
    ("case with no verdict", put(CASES, "cases", 0, "expect", "jobbkurs", value="yes"),
     CASES, "cases[0].expect.jobbkurs", "«yes» er ikke en gyldig verdi", "velg en av: fits"),
    ("case that lacks no question", put(CASES, "cases", 1, "missing", "jobbkurs", value=["agee"]),
     CASES, "nothing", "spørsmålet «agee» finnes ikke", "Mente du «age»?"),
    ("case with an answer that cannot be", put(CASES, "cases", 0, "facts", "age", value=200),
     CASES, "cases[0].facts", "age: 200 er mer enn 110", "rett svaret"),
    ("newer catalogue", put("catalogue.json", "format", value=2),
     "catalogue.json", "format", "formatet er 2, programmet leser 1", "oppdater programmet"),
    ("a file nobody reads", lambda data: data.update({"program/kvp.json": {}}),
     "program/kvp.json", "", "filen leses ikke", "flytt den til programs/ eller cases/"),
]  # fmt: skip
PLANTED = [Fault(*row) for row in ROWS]
POINTED_AT = {"not an object", "choice question without choices"}
"""What several rules point at: each of them is told."""


def found_in(data: Documents) -> list[Problem]:
    catalogue, found = read(files(data))
    return found + (problems(catalogue, whole=not found) if catalogue else [])


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: fault.name)
def test_a_fault_alone_is_the_only_thing_told(fault: Fault) -> None:
    data = documents()
    fault.plant(data)
    found = found_in(data)
    mine = [problem for problem in found if fault.message in problem.message]
    assert [(problem.file, problem.path) for problem in mine] == [(fault.file, fault.path)], found
    assert fault.cure in mine[0].cure
    assert len(found) <= 2 or fault.name in POINTED_AT


TOGETHER = (
    "unknown field", "no owner", "wrong origin", "newer program format",
    "unknown question in a rule", "wrong operator", "choice that is none", "at least 4 of 3",
    "backwards range", "no such constant", "required without a rule", "no such source",
    "no such program", "no such question on request", "ends before it begins", "no such date",
    "invisible characters", "least above most", "preset opens nothing", "amount without a source",
    "case id twice", "case with an answer that cannot be", "a file nobody reads",
)  # fmt: skip


def test_many_faults_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One run of `check` names more than twenty planted faults, each with file, path and cure."""
    planted = [fault for fault in PLANTED if fault.name in TOGETHER]
    assert len(planted) == len(TOGETHER) > 20
    data = documents()
    for fault in planted:
        fault.plant(data)
    assert main(["check", str(write(data, tmp_path))]) == 1
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    for fault in planted:
        place = f"{fault.file}: {fault.path}: " if fault.path else f"{fault.file}: "
        told = [line for line in lines if line.startswith(place) and fault.message in line]
        assert len(told) == 1, fault.name
        assert fault.cure in told[0].rpartition(" – ")[2], fault.name
    assert lines[-1] == f"{len(lines) - 1} problemer."
    assert printed.err == ""


def test_a_catalogue_with_faults_is_not_loaded() -> None:
    data = documents()
    data[KURS]["owner"] = None
    data[BARN]["origin"] = "olso"
    with pytest.raises(CatalogueError) as refused:
        load(files(data))
    assert [(fault.file, fault.path) for fault in refused.value.faults] == [
        (BARN, "origin"),
        (KURS, "owner"),
    ]
    assert len(refused.value.problems) == 2


@pytest.mark.parametrize(
    "name", ["catalogue.json", "questions.json", "constants.json", "contradictions.json"]
)
def test_a_catalogue_without_its_main_files_is_none(name: str) -> None:
    whole = files(documents())
    del whole[name]
    catalogue, [fault] = read(whole)
    assert catalogue is None
    assert (fault.file, fault.message) == (name, "filen mangler")


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        (CASES, "cases"),
        (QUESTIONS, "questions"),
        ("constants.json", "constants"),
        ("contradictions.json", "contradictions"),
        ("examples.json", "examples"),
        ("offices.json", "offices"),
        ("asking.json", "questions"),
        ("derivations.json", "derivations"),
        ("evidence.json", "shown"),
        ("identifying.json", "identifying"),
        ("owners.json", "owners"),
    ],
)
def test_a_file_that_lost_its_list_is_not_read_as_an_empty_one(name: str, listed: str) -> None:
    _, faults = read(files({**documents(), name: {}}))
    assert f"{name}: {listed}: listen «{listed}» mangler" in "\n".join(map(str, faults))
    _, faults = read(files({**documents(), name: {listed: []}}))
    assert "mangler" not in "\n".join(str(fault) for fault in faults if fault.file == name)


def test_one_problem_is_counted_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = documents()
    data[KURS]["origin"] = "olso"
    assert main(["check", str(write(data, tmp_path))]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 problem."


@pytest.mark.parametrize(("read_law", "told"), [(False, True), (True, False)])
def test_nothing_is_confirmed_that_rests_on_unread_law(read_law: bool, told: bool) -> None:
    data = deepcopy(documents())
    data[KURS]["criteria"][0].update(legal_ref="§ 1", legal_checked=read_law)
    found = [problem.path for problem in problems(load(files(data)))]
    assert ("confidence" in found) is told
