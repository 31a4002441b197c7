"""Bad input: exit status 2, a clear line for each problem, nothing on standard output."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.questions.facts import read_facts
from tests.matcher.bundled import bundled
from tests.searching import examples

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Said, Type


def facts(**answers: object) -> str:
    return json.dumps({"facts": answers})


BAD: list[tuple[str, str | bytes, str]] = [
    # what is wrong, what is given, what must be said
    ("nothing", "", "Ikke gyldig JSON på linje 1"),
    ("only space", " \n\t ", "Ikke gyldig JSON på linje 2"),
    ("a word", "nei", "Ikke gyldig JSON på linje 1, tegn 1"),
    ("half a file", '{"facts": {"age": 3', "Ikke gyldig JSON på linje 1"),
    ("two documents", "{} {}", "Ikke gyldig JSON på linje 1, tegn 4"),
    ("a comma too many", '{"facts": {"age": 34,}}', "Ikke gyldig JSON"),
    ("single quotes", "{'facts': {}}", "Ikke gyldig JSON"),
    ("a comment", '{"facts": {}} // alder', "Ikke gyldig JSON"),
    ("null", "null", "Her ventes"),
    ("a text", '"facts"', "Her ventes"),
    ("a list", '[{"facts": {}}]', "Her ventes"),
    ("no facts", "{}", "Her ventes"),
    ("facts as a list", '{"facts":[]}', "Her ventes"),
    ("facts as null", '{"facts": null}', "Her ventes"),
    ("one field more", '{"facts": {}, "name": "Kari"}', "Her ventes"),
    ("fact for facts", '{"fact": {}}', "Her ventes"),
    ("the same question twice", '{"facts":{"age":34,"age":35}}', "«age» står to ganger"),
    ("facts twice", '{"facts":{},"facts":{}}', "«facts» står to ganger"),
    ("a number without end", '{"facts":{"age":1e400}}', "«1e400» er ikke et helt tall"),
    ("a decimal", '{"facts":{"age":34.5}}', "«34.5» er ikke et helt tall"),
    ("not a number", '{"facts":{"age":NaN}}', "«NaN» er ikke et helt tall"),
    ("thirty digits", facts(age=123456789012345678901234567890), "høyst 15 siffer"),
    ("a very deep list", "[" * 24 + "1" + "]" * 24, "nøstet dypere"),
    ("an endless list", "[" * 150_000, "kan ikke leses som JSON"),
    ("too much of it", facts(age="x" * 250_000), "for stort"),
    ("not UTF-8", b'{"facts": {"bydel": "sagen\xe9"}}', "kan ikke leses som JSON"),
    ("zeros", b"\x00" * 64, "JSON"),
    ("a picture", b"\x89PNG\r\n\x1a\n\x00\x00", "kan ikke leses som JSON"),
    ("an unknown question", facts(agee=34), "agee: spørsmålet finnes ikke. Mente du «age»?"),
    ("an empty name", facts(**{"": 34}), "spørsmålet finnes ikke"),
    ("a question like no other", facts(xyzzy=34), "se «questions»"),
    ("a derived fact", facts(age_in_year=19), "age_in_year: spørsmålet finnes ikke"),
    ("a word for a number", facts(age="gammel"), "age: «gammel» er ikke et helt tall"),
    ("a number in quotes", facts(age="34"), "age: «34» er ikke et helt tall"),
    ("nothing for a number", facts(age=None), "age: «null» er ikke et helt tall"),
    ("yes for a number", facts(age=True), "age: «true» er ikke et helt tall"),
    ("below the least", facts(age=-3), "age: -3 er mindre enn 0"),
    ("above the most", facts(age=1_000), "age: 1000 er mer enn 110"),
    ("a backwards range", facts(age={"from": 30, "to": 20}), "går baklengs: fra 30 til 20"),
    ("a range of nothing", facts(age={"from": None}), "området har ingen grenser"),
    ("a range in other words", facts(age={"min": 18}), 'skrives {"from": 18, "to": 24}'),
    ("an unknown unknown", facts(age={"unknown": "kanskje"}), "bruk en av: unknown, declined"),
    ("a district far away", facts(bydel="atlantis"), "bydel: «atlantis» er ikke et svar"),
    ("a misspelt district", facts(bydel="sagenee"), "Mente du «sagene»?"),
    ("two districts", facts(bydel=["sagene", "alna"]), "her ventes ett svar"),
    ("a word for a list", facts(disability="ingen"), "her ventes en liste av svar"),
    ("a list in a list", facts(benefits=[["aap"]]), "er ikke et svar på dette"),
    ("an object in a list", facts(benefits=[{"id": "aap"}]), "er ikke et svar på dette"),
    ("none and one", facts(disability=["ingen", "horsel"]), "disability: "),
    ("perhaps for yes or no", facts(reg_jobseeker="kanskje"), "verken ja eller nei"),
    ("one for yes", facts(reg_jobseeker=1), "verken ja eller nei"),
    ("an age for ages", facts(children_ages=3), "her ventes en liste av aldre"),
    ("a child too old", facts(children_ages=[3, 300]), "300 er mer enn 25"),
    ("a month too many", facts(planned_start="2026-13"), "«2026-13» er ikke en dato"),
    ("a day too many", facts(planned_start="2026-02-30"), "«2026-02-30» er ikke en dato"),
    ("a year beyond the calendar", facts(planned_start="9" * 30 + "-01"), "er ikke en dato"),
    ("nonsense under a former name", facts(nt_membership_years="mange"), "er ikke et helt tall"),
    ("a line break in a name", facts(**{"age\nage: 34": 3}), "spørsmålet finnes ikke"),
    ("an escape sequence", facts(bydel="\x1b[2J\x1b[31m"), "er ikke et svar"),
    ("half a character", '{"facts": {"bydel": "\\ud800"}}', "er ikke et svar"),
]


@pytest.fixture(autouse=True)
def _loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading is not at stake here, and there are many inputs."""
    monkeypatch.setattr("ui.terminal.match.open_catalogue", lambda *_, **__: bundled())


def refused(said: Said) -> list[str]:
    """Return the lines of a refusal, after looking at its form."""
    assert (said.status, said.out) == (2, "")
    assert said.err.endswith("\n")
    lines = said.err.split("\n")[:-1]
    assert lines
    for line in lines:
        assert line.strip()
        assert line.isprintable()
        assert len(line) < 500
        assert "Traceback" not in line
    return lines


@pytest.mark.parametrize(
    ("text", "said"), [pytest.param(text, said, id=name) for name, text, said in BAD]
)
@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["text", "json"])
def test_bad_answers_are_refused_in_one_line(
    run: Type, text: str | bytes, said: str, as_json: list[str]
) -> None:
    [line] = refused(run("match", "-", *as_json, given=text))
    assert said in line


def test_several_problems_have_a_line_each(run: Type) -> None:
    lines = refused(
        run("match", "-", given=facts(agee=34, bydel="atlantis", age=-3, reg_jobseeker=True))
    )
    assert [line.split(":")[0] for line in lines] == ["agee", "bydel", "age"]


WORDS: list[tuple[tuple[str, ...], str]] = [
    (("mtch",), "KOMMANDO: «mtch» kan ikke velges her. Velg blant match, ask"),
    (("match",), "her mangler FIL"),
    (("keys",), "her mangler {new,add,revoke,list}"),
    (("impact", "--draft", "a", "--seed", "én"), "--seed: «én» er ikke et helt tall"),
    (("match", "-", "--jsn"), "--jsn"),
    (("match", "a.json", "b.json"), "dette hører ikke til her: b.json"),
    (("match", "-", "--as-of", "igår"), "«igår» er ikke en dato – skriv ÅÅÅÅ-MM-DD"),
    (("match", "-", "--as-of", "2026-02-30"), "«2026-02-30» er ikke en dato"),
    (("match", "-", "--as-of", "20261123"), "«20261123» er ikke en dato"),
    (("match", "-", "--as-of", "2026-W48-1"), "«2026-W48-1» er ikke en dato"),
    (("match", "-", "--as-of"), "--as-of: her mangler det som skal stå etter"),
    (("ask",), "TEKST"),
    (("questions", "alle"), "alle"),
    (("match", "finnes-ikke.json"), "finnes-ikke.json: filen finnes ikke"),
    (("match", "."), ".: dette er en mappe"),
    (("match", ""), "dette er en mappe"),
    (("match", "a\0b\n.json"), "filen kan ikke leses"),
    (("install", "/"), "/: dette er en mappe"),
    (("import", "a\0b.tiltak"), "filen kan ikke leses"),
    (("sign", ".", "--ring", "."), ".: dette er en mappe"),
    (("export", "--format", "csv", "--out", ".", "--overwrite"), ". finnes, og er noe annet"),
    (("check", "finnes-ikke"), "finnes-ikke: mappen finnes ikke"),
    (("test", "finnes-ikke"), "finnes-ikke: mappen finnes ikke"),
]


@pytest.mark.parametrize(("words", "said"), WORDS, ids=lambda part: " ".join(part)[:40])
def test_a_command_that_cannot_be_run_says_why_in_one_line(
    run: Type, words: tuple[str, ...], said: str
) -> None:
    [line] = refused(run(*words, given=facts()))
    assert said in line


def test_a_file_that_may_not_be_read_is_named(
    run: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "a.json"
    file.write_text(facts())
    with monkeypatch.context() as patch:
        patch.setattr("ui.terminal.input_file.Path.open", forbidden)
        [line] = refused(run("match", str(file)))
    assert line == f"{file}: filen kan ikke leses – velg en annen fil."


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-200, 3_000) | st.text(max_size=8),
    lambda below: st.lists(below) | st.dictionaries(st.text(max_size=8), below, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=examples(500))
@given(st.sampled_from(sorted(bundled().questionnaire.questions)), JSON)
def test_any_answer_to_any_question_is_read_or_refused(question: str, answer: object) -> None:
    try:
        raw = parse_strict(json.dumps({question: answer}))
    except InputError:
        return
    answers, problems = read_facts(raw, bundled().questionnaire)
    assert len(problems) <= 1
    assert not (answers and problems)
    assert all(problem.isprintable() for problem in problems)
