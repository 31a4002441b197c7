"""Files of answers may say where each is from; the old form stays as it was."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from matcher.questions.facts import write_answer
from matcher.store.paths import bundled_catalogue
from tests.matcher.bundled import bundled
from tests.matcher.handout.pdf_reader import read_aloud

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Type

OSLO = ("--catalogue", str(bundled_catalogue()))
DAY = ("--as-of", "2026-11-29")
COOK = {
    name: write_answer(answer, bundled().questionnaire[name])
    for name, answer in bundled().examples[0].facts.items()
}
PROGRAM = "dagpenger-permittert"


def facts(evidence: str = "") -> dict[str, Any]:
    if not evidence:
        return COOK
    return {name: {"answer": answer, "evidence": evidence} for name, answer in COOK.items()}


@pytest.mark.parametrize(("evidence", "likely"), [("", True), ("said", True), ("shown", False)])
def test_match_says_what_is_only_said(run: Type, evidence: str, likely: bool) -> None:
    given = json.dumps({"facts": facts(evidence)})
    data = json.loads(run("match", "-", "--json", *DAY, *OSLO, given=given).out)
    (found,) = (each for each in data["programs"] if each["id"] == PROGRAM)
    assert found["verdict"] == "fits"
    assert ("employment_status" in found["only_said"]) is likely
    told = run("match", "-", *DAY, *OSLO, given=given).out
    assert ("trolig, bare sagt: Arbeidssituasjon" in told) is likely


def test_a_batch_takes_both_forms_and_writes_the_old_one(run: Type) -> None:
    jobs = [{"facts": facts(each), "as_of": DAY[1]} for each in ("", "register")]
    said = run("batch", *OSLO, given="\n".join(map(json.dumps, jobs))).out.splitlines()
    plain, seen = map(json.loads, said)
    assert plain["read"] == seen["read"]
    unseen = [
        {each["id"]: each["only_said"] for each in answer["programs"]} for answer in (plain, seen)
    ]
    assert unseen[0][PROGRAM]
    assert not any(unseen[1].values())


def test_a_sheet_asks_for_what_is_only_said(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "ark.pdf"
    words = ("--programs", PROGRAM, "--out", str(file), *DAY, *OSLO)
    run("sheet", "-", *words, given=json.dumps({"facts": facts()}))
    assert "Noe som viser: Arbeidssituasjon" in read_aloud(file.read_bytes())
    run("sheet", "-", *words, given=json.dumps({"facts": facts("shown")}))
    assert not [line for line in read_aloud(file.read_bytes()) if "Noe som viser" in line]


def test_an_evidence_nobody_knows_is_told(run: Type) -> None:
    given = json.dumps({"facts": facts("hearsay")})
    said = run("match", "-", *DAY, *OSLO, given=given)
    assert said.status == 2
    assert "«hearsay» er ikke et belegg – bruk en av: said, shown, register." in said.err
