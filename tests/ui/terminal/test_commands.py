"""`match`, `ask`, `questions`, `check` and `test` as typed, on the catalogue that is bundled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.assessment import Qualifier, Verdict, assess
from matcher.questions.facts import write_answer
from matcher.questions.situation import Situation
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, documents, write

if TYPE_CHECKING:
    from tests.ui.terminal.conftest import Type

ROOT = Path(__file__).resolve().parents[3]
DAY = ("--as-of", AS_OF.isoformat())
EXAMPLES = {example.id: example.facts for example in bundled().examples}


def situation_file(example: str) -> str:
    """Return an example as the JSON file of a situation."""
    questions = bundled().questionnaire
    facts = {
        name: write_answer(answer, questions[name]) for name, answer in EXAMPLES[example].items()
    }
    return json.dumps({"facts": facts})


def matched(run: Type, text: str) -> dict[str, Any]:
    said = run("match", "-", "--json", *DAY, given=text)
    assert (said.status, said.err) == (0, "")
    data: dict[str, Any] = json.loads(said.out)
    return data


@pytest.mark.parametrize("example", sorted(EXAMPLES))
def test_match_says_as_json_what_matching_says(run: Type, example: str) -> None:
    catalogue = bundled()
    data = matched(run, situation_file(example))
    assessment = assess(Situation(AS_OF, EXAMPLES[example]), catalogue)
    assert data["catalogue"] == {"version": catalogue.version, "hash": catalogue.hash}
    assert data["as_of"] == AS_OF.isoformat()
    assert [p["id"] for p in data["programs"]] == [m.program.id for m in assessment.matches]
    for found, match in zip(data["programs"], assessment.matches, strict=True):
        assert found["verdict"] == match.verdict
        assert found["missing"] == list(match.missing)
        assert found["qualifiers"] == list(match.qualifiers)
        assert found["name"] == match.program.name.nb
        assert [c["id"] for c in found["criteria"]] == [c.id for c in match.program.criteria]


def test_the_json_has_the_promised_form(run: Type) -> None:
    data = matched(run, situation_file(min(EXAMPLES)))
    assert data.keys() == {"catalogue", "as_of", "contradictions", "next_questions", "programs"}
    questions = bundled().questionnaire.questions
    for found in data["programs"]:
        assert found.keys() == {
            "id", "name", "verdict", "qualifiers", "missing", "unless", "only_said", "criteria",
        }  # fmt: skip
        assert found["verdict"] in set(Verdict)
        assert set(found["qualifiers"]) <= set(Qualifier)
        assert set(found["missing"]) <= questions.keys()
        for criterion in found["criteria"]:
            assert criterion.keys() == {"id", "kind", "truth", "text", "source"}
            assert criterion["truth"] in {"yes", "no", "unknown"}
            assert criterion["text"]
            assert criterion["source"]
    for asked in data["next_questions"]:
        assert asked.keys() == {"question", "settles"}
        assert asked["question"] in questions
        assert set(asked["settles"]) <= bundled().programs.keys()


def test_contradictions_are_named_with_both_questions(run: Type) -> None:
    data = matched(run, '{"facts": {"age": 20, "birth_year": 1950}}')
    assert data["contradictions"] == [
        {
            "id": "age_birth_year",
            "questions": ["age", "birth_year"],
            "text": "Alder og fødselsår stemmer ikke med hverandre",
        }
    ]


def test_match_without_json_is_for_reading(run: Type) -> None:
    said = run("match", "-", *DAY, given=situation_file("laid_off_cook"))
    assert (said.status, said.err) == (0, "")
    lines = said.out.splitlines()
    raised = next(place for place, line in enumerate(lines) if line.startswith("Ta opp nå ("))
    assert lines[raised + 1].startswith("  Dagpenger som permittert – passer trolig, bare sagt: ")
    assert "; fordi: er permittert, " in lines[raised + 1]
    assert any(line.startswith("Passer ikke nå (") for line in lines)
    assert lines[-2].startswith(f"Katalog {bundled().version} ({bundled().hash[:8]}), vurdert 2026")
    assert lines[-1] == "Programmet foreslår; en person bestemmer."
    assert not [word for word in ("avslag", "har rett til", "du får ikke") if word in said.out]


def test_a_file_is_read_as_standard_input_is(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "kari ø.json"
    file.write_text(situation_file("laid_off_cook"), encoding="utf-8")
    from_file = run("match", str(file), "--json", *DAY)
    assert from_file.status == 0
    assert from_file == run("match", "-", "--json", *DAY, given=situation_file("laid_off_cook"))


def test_equal_answers_give_equal_bytes_in_whatever_order(run: Type) -> None:
    text = situation_file("laid_off_cook")
    facts = json.loads(text)["facts"]
    backwards = json.dumps({"facts": dict(reversed(facts.items()))}, indent=1)
    first, second, third = (
        run("match", "-", "--json", *DAY, given=given) for given in (text, text, backwards)
    )
    assert first == second == third


def test_only_the_assessment_date_makes_a_difference(run: Type) -> None:
    text = '{"facts": {"birth_year": 2007}}'
    early, late = (
        json.loads(run("match", "-", "--json", "--as-of", day, given=text).out)
        for day in ("2025-12-31", "2026-01-01")
    )
    assert (early["as_of"], late["as_of"]) == ("2025-12-31", "2026-01-01")
    assert early["programs"] != late["programs"]


@pytest.mark.parametrize("day", ["0001-01-01", "1900-02-28", "2024-02-29", "9999-12-31"])
def test_any_day_of_the_calendar_can_be_assessed(run: Type, day: str) -> None:
    said = run("match", "-", "--as-of", day, given=situation_file("laid_off_cook"))
    assert (said.status, said.err) == (0, "")


def test_ask_reads_a_line_and_says_the_same(run: Type) -> None:
    asked = run("ask", "34 år sagene permittert", "--json", *DAY)
    facts = {
        "age": 34,
        "bydel": "sagene",
        "employment_status": "permittert",
        "needs": ["arbeid", "inntekt", "ukjent"],
    }
    text = json.dumps({"facts": facts})
    assert asked.status == 0
    assert asked.out == run("match", "-", "--json", *DAY, given=text).out


def test_ask_says_what_it_understood_and_what_it_did_not(run: Type) -> None:
    said = run("ask", "-", *DAY, given="34 sagene permittert snøfnugg\n")
    assert said.status == 0
    told = said.err.splitlines()
    assert "Forstått: Alder: 34\u00a0år" in told
    assert "Forstått: Bydel: Sagene" in told
    assert any(line.startswith("Trolig: Folkeregistrert i Oslo: ") for line in told)
    assert told[-1] == "Ikke forstått: snøfnugg"


def test_ask_takes_a_national_id_out_and_never_repeats_it(run: Type) -> None:
    said = run("ask", "kari", "01010112345", "sagene", *DAY)
    assert said.status == 0
    assert "fødselsnummer" in said.err
    assert "01010112345" not in said.out + said.err


def test_questions_lists_everything_that_can_be_asked(run: Type) -> None:
    questions = bundled().questionnaire.questions
    listed = json.loads(run("questions", "--json").out)["questions"]
    assert [entry["id"] for entry in listed] == list(questions)
    for entry in listed:
        question = questions[entry["id"]]
        assert entry.keys() == {"id", "label", "kind", "choices", "sensitivity", "relevance"}
        assert (entry["kind"], entry["sensitivity"]) == (question.kind, question.sensitivity)
        assert [choice["id"] for choice in entry["choices"]] == [c.id for c in question.choices]
        assert all(choice["label"] for choice in entry["choices"])
        assert bool(entry["relevance"]) == (question.id in bundled().relevance)
    said = run("questions")
    lines = said.out.splitlines()
    assert said.status == 0
    assert len(lines) == len(questions) + 1
    assert lines[0].startswith(f"{next(iter(questions))}: ")
    assert "age_in_year" in lines[-1]


@pytest.fixture
def when_published(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand on the day the catalogue came out: later its notes have waited too long, rightly."""
    monkeypatch.setenv("SUITE_DAY", bundled().published)


@pytest.mark.usefixtures("when_published")
def test_check_and_test_are_content_with_the_bundled_catalogue(run: Type) -> None:
    checked, tested = run("check"), run("test")
    cases = len(bundled().cases)
    assert (checked.status, checked.err) == (0, "")
    assert checked.out.endswith(f"{cases} regeltester. Ingen problemer.\n")
    # Without --notes only what could not be proved is told: nobody may take silence for a proof.
    unasked = [row for row in checked.out.splitlines() if row.startswith("Merknad")]
    assert all("for sammensatt til at alt kan bevises" in row for row in unasked)
    assert (tested.status, tested.out) == (0, f"{cases} av {cases} regeltester holder.\n")


@pytest.mark.usefixtures("when_published")
def test_check_tells_what_is_proved_and_may_be_meant(run: Type) -> None:
    told = run("check", "--notes")
    said = [row for row in told.out.splitlines() if row.startswith("Merknad")]
    count = told.out.splitlines()[len(said)]
    assert told.status == 0
    assert count == f"{len(said)} merknader."
    assert all(line.startswith("Merknad: programs/") for line in said)
    assert any(" Har samme regel som «" in line and "Prøvd med: " in line for line in said)
    assert "\N{REPLACEMENT CHARACTER}" not in told.out
    assert "Bekreftet på lov ingen har lest: 0 tiltak." in told.out
    assert " har over 25 ord, 0 uten å si hvorfor." in told.out
    assert "Tekst som mangler et språk: 0 av 137 tiltak" in told.out
    assert "Overgangsstønad – gammel sak; Overgangsstønad" in told.out
    (asked,) = (row for row in told.out.splitlines() if row.startswith("Spørsmål: "))
    counts = [int(word) for word in asked.split() if word.isdecimal()]
    assert sum(counts) == len(bundled().questionnaire.questions)
    assert counts[0] < len(bundled().questionnaire.questions) * 2 / 3


def test_check_measures_how_plain_the_clients_texts_are(run: Type) -> None:
    said = run("check", "--plain").out.splitlines()
    rows = [line for line in said if "LIX" in line]
    assert len(rows) == len(bundled().programs)
    weights = [int(row.split("LIX ")[1].split()[0]) for row in rows]
    assert weights == sorted(weights, reverse=True)
    assert max(int(row.split("lengste setning ")[1].split()[0]) for row in rows) <= 20


def test_check_and_test_look_at_the_folder_they_are_given(run: Type, tmp_path: Path) -> None:
    files = documents()
    for name, file in files.items():
        if name.startswith("programs/"):
            # Offers for every age: the small catalogue has no limits of age.
            file["themes"] = ["safety"]
    told = run("check", str(write(files, tmp_path))).out.splitlines()
    assert told[0].startswith("Merknad: programs/barnetilbud.json: criteria[0]: setningen har 36")
    files["programs/barnetilbud.json"]["criteria"][0]["long"] = "Tre veier inn"
    folder = str(write(files, tmp_path))
    assert run("check", folder).out == (
        "Katalog 1.0: 4 tiltak, 18 spørsmål, 2 regeltester. Ingen problemer.\n"
    )
    assert run("test", folder).out == "2 av 2 regeltester holder.\n"


@pytest.mark.parametrize("words", [("--help",), ("match", "--help"), ("check", "-h")])
def test_help_is_help(run: Type, words: tuple[str, ...]) -> None:
    said = run(*words)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("Bruk: tiltaksfinner")
    assert not [word for word in ("usage:", "arguments:", "options:", "show") if word in said.out]
    assert "vis denne hjelpen" in said.out


def program(*words: str, given: bytes = b"", **settings: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program itself, in a process of its own and with a poor terminal."""
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    return subprocess.run(
        [sys.executable, "main.py", *words],
        cwd=ROOT, input=given, capture_output=True, check=False, timeout=300,
        env=os.environ | poor | settings,
    )  # fmt: skip


def test_a_process_of_its_own_says_the_same_bytes(run: Type) -> None:
    """On a terminal that knows only ASCII, and with another order of hashes."""
    text = situation_file("laid_off_cook")
    inside = run("match", "-", "--json", *DAY, given=text)
    for seed in ("1", "2"):
        outside = program("match", "-", "--json", *DAY, given=text.encode(), PYTHONHASHSEED=seed)
        assert (outside.returncode, outside.stderr) == (0, b"")
        assert outside.stdout.decode() == inside.out


def test_a_process_of_its_own_refuses_bad_input() -> None:
    outside = program("match", "-", given='{"facts": {"bydel": "å"}}'.encode())
    assert (outside.returncode, outside.stdout) == (2, b"")
    assert outside.stderr.decode().startswith("bydel: «å» er ikke et svar")


def shell(command: str) -> subprocess.CompletedProcess[bytes]:
    words = ["/bin/bash", "-c", command, "bash", sys.executable]
    return subprocess.run(words, cwd=ROOT, capture_output=True, check=False, timeout=300)


def test_a_file_without_end_is_not_read_to_its_end() -> None:
    """With two gigabytes to live in, so that a mistake here does not take the machine down."""
    said = shell("ulimit -v 2000000; exec $1 main.py match /dev/zero")
    assert (said.returncode, said.stdout) == (2, b"")
    assert "for stort" in said.stderr.decode()


def test_a_reader_that_leaves_early_is_no_fault() -> None:
    """As in `main.py questions | head -1`."""
    for words in ("questions", "match - <<< '{\"facts\": {}}'"):
        said = shell(f"$1 main.py {words} | true; exit ${{PIPESTATUS[0]}}")
        assert (said.returncode, said.stderr) == (0, b""), words
