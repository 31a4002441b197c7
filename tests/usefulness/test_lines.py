"""Lines as caseworkers type them: what they say is read, and what they do not say is not."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.lines import FILE, SECOND_READER, entries_of, labels_of, score, score_labels
from matcher.questions.facts import read_answer, read_facts
from matcher.questions.shorthand import ReadAs, read_line
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from benchmarks.lines import LineScore

TODAY = date(2026, 11, 29)
SAID: list[dict[str, Any]] = json.loads(FILE.with_name("said.json").read_text("utf-8"))
NOT_THE_CLIENTS = """
34 sagene samboer på aap; 34 sagene samboer arbeidsledig; 34 sagene ektefelle inntekt 500 000
34 sagene kone født 1990; 34 sagene sønn med autisme; 34 sagene datter født 2019
sagene barn født 2019; 34 sagene 2 barn født 2019 og 2021; 19 sagene far soner; 19 sagene bror soner
34 sagene venn permittert; 34 sagene gutt på 3; 34 sagene jente 5; 19 sagene mor uføretrygdet
34 sagene foreldre norsk b1; 34 sagene mannen er flyktning; 40 alna tante i rullestol
"""
# What a line must not be taken to say, of each kind that was guessed wrong.
NOT_SAID = (
    ("26, venter tvillinger i februar", {"has_children", "children_ages"}),
    ("20 bor med mor på ris, mor er enke", {"gender", "cohabiting"}),
    ("mannen er reist hjem for godt, 40", {"cohabiting"}),
    ("sønn 27 på sofaen, far spør om bolig til ham", {"has_children", "children_ages", "age"}),
    ("foreldrene skilt, jente 16, annenhver uke", {"has_children"}),
    ("23 ferdig lærling murer, bedriften tok ham ikke videre", {"has_ordinary_job"}),
    ("permittert i hjemmetjenesten? nei, 45", {"employment_status"}),
    ("kommet på familiegjenforening, fra somalia", {"residence_basis_flyktning"}),
    ("50 firmaet slo seg konkurs", {"violence_close_relations"}),
    ("spør om veien til biblioteket på tøyen, onkel på tøyen", {"bydel"}),
    ("blind sønn 12, 38", {"disability"}),
    ("mor rus, gutt 15 hos bestemor", {"gender", "has_children", "mental_or_substance"}),
    ("bror 22 bor hos meg, jeg 30", {"housing"}),
)
OWN = {"age", "bydel", "has_children", "children_ages", "children_months", "cohabiting", "needs"}


@cache
def scored(hand: str, split: str) -> LineScore:
    entries = [one for one in entries_of(FILE) if (one["hand"], one["split"]) == (hand, split)]
    return score(entries, bundled().questionnaire, TODAY)


# What is reached of facts, right chips, lines without a wrong one, needs, needs that were meant,
# and lines whose first need is the same; it may only get better. The second hand's *hold* and the
# third hand's lines were looked at on 2026-11-29, two thirds of the fourth hand's on 2026-11-30.
REACHED = {
    ("first", "tune"): (0.9, 0.98, 0.97, 0.96, 0.48, 0.71),
    ("first", "hold"): (0.9, 0.98, 0.97, 0.97, 0.46, 0.8),
    ("second", "tune"): (0.9, 0.985, 0.96, 0.91, 0.65, 0.68),
    ("second", "hold"): (0.84, 0.985, 0.94, 0.82, 0.63, 0.53),
    ("third", "tune"): (0.88, 0.985, 0.95, 0.91, 0.65, 0.68),
    ("fourth", "tune"): (0.86, 0.97, 0.91, 0.88, 0.57, 0.65),
    ("fourth", "hold"): (0.77, 0.92, 0.8, 0.85, 0.49, 0.6),
    ("fifth", "tune"): (0.89, 0.96, 0.88, 0.85, 0.63, 0.65),
    ("fifth", "hold"): (0.78, 0.95, 0.87, 0.8, 0.58, 0.56),
    ("sixth", "tune"): (0.81, 0.95, 0.84, 0.93, 0.59, 0.58),
    ("sixth", "hold"): (0.75, 0.94, 0.77, 0.86, 0.55, 0.59),
    ("seventh", "tune"): (0.85, 0.95, 0.85, 0.94, 0.59, 0.7),
    ("seventh", "hold"): (0.79, 0.93, 0.78, 0.82, 0.51, 0.51),
    ("eighth", "tune"): (0.86, 0.95, 0.84, 0.83, 0.54, 0.56),
    ("eighth", "hold"): (0.85, 0.93, 0.8, 0.81, 0.62, 0.64),
    ("ninth", "tune"): (0.93, 0.97, 0.91, 0.98, 0.76, 0.93),
    ("tenth", "tune"): (0.9, 0.96, 0.91, 0.91, 0.73, 0.79),
    ("tenth", "hold"): (0.79, 0.93, 0.83, 0.81, 0.65, 0.63),
}


@pytest.mark.parametrize(("hand", "split"), REACHED)
def test_lines_are_read_as_a_colleague_would(hand: str, split: str) -> None:
    found, (facts, chips, lines, *needs) = scored(hand, split), REACHED[hand, split]
    told = found.told if split == "tune" else []
    assert found.found >= facts * found.facts, told
    assert found.right >= chips * (found.right + found.wrong), told
    assert found.lines - found.wrong_lines >= lines * found.lines, told
    met, meant, first = needs
    assert found.met >= met * found.needs, told
    assert found.met >= meant * found.named, told
    assert found.first >= first * found.about, told


def test_a_second_reader_takes_the_same_from_the_lines() -> None:
    asked, labels = bundled().questionnaire, labels_of(SECOND_READER)
    told = [label[key] for label in labels.values() for key in ("facts", "likely")]
    assert not any(read_facts(facts, asked)[1] for facts in told)
    twice = [one for one in entries_of(FILE) if (one["hand"], one["id"]) in labels]
    assert {one["split"] for one in twice} == {"hold"}
    counted = score_labels(twice, labels, asked)
    assert counted.lines == len(labels)
    assert counted.found >= 0.99 * counted.facts, counted.told
    assert counted.wrong_lines <= 0.09 * counted.lines, counted.told


@pytest.mark.parametrize("meant", SAID, ids=lambda meant: f"{meant['question']}={meant['answer']}")
def test_an_answer_is_read_in_the_ways_it_is_said(meant: dict[str, Any]) -> None:
    asked = bundled().questionnaire
    expected = read_answer(meant["answer"], asked[meant["question"]])
    for said in meant["said"]:
        reading = read_line(said, asked, TODAY)
        chips = {chip.question: chip.answer for chip in (*reading.likely, *reading.chips)}
        assert chips.get(meant["question"]) == expected, said


@pytest.mark.parametrize(
    "line", [line.strip() for line in NOT_THE_CLIENTS.strip().replace("\n", ";").split(";")]
)
def test_what_is_said_of_somebody_else_is_no_chip_of_the_client(line: str) -> None:
    chips = {chip.question for chip in read_line(line, bundled().questionnaire, TODAY).chips}
    assert chips <= OWN


@pytest.mark.parametrize(("line", "open_"), NOT_SAID)
def test_what_is_often_guessed_wrong_is_left_open(line: str, open_: set[str]) -> None:
    reading = read_line(line, bundled().questionnaire, TODAY)
    chips = (*reading.likely, *reading.chips)
    said = {chip.question for chip in chips} | {f"{chip.question}_{chip.answer}" for chip in chips}
    assert said.isdisjoint(open_)


def test_danger_is_urgent_and_comes_first() -> None:
    reading = read_line("39 alna, samboer slår, trenger jobb", bundled().questionnaire, TODAY)
    assert reading.urgent
    assert reading.needs[0] == "trygghet"


def test_spans_say_what_the_letters_were_read_as() -> None:
    line = "trettifire sagene, mannen permittert, snøfnugg"
    reading = read_line(line, bundled().questionnaire, TODAY)
    read_as = {line[span.start : span.end]: span.read_as for span in reading.spans}
    assert read_as["trettifire"] is ReadAs.CERTAIN
    assert read_as["sagene"] is ReadAs.CERTAIN
    assert read_as["snøfnugg"] is ReadAs.LEFT
    assert {read_as.get("permittert")} <= {ReadAs.ANOTHER, ReadAs.LEFT}
