"""Every sentence of the matcher is a template, and every template is said in every language."""

from __future__ import annotations

import ast
import copy
import re
from collections import Counter
from functools import cache
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import matcher.messages
from matcher.documents import Problem
from matcher.errors import InputError, MatcherError
from matcher.languages import LANGUAGES, Language
from matcher.messages import Message, advice, as_message, joined, translated, translations
from matcher.questions.texts import Text
from tests.house.source import ROOT, at

if TYPE_CHECKING:
    from pathlib import Path

# The sheet is made without a window, so its words are those of the matcher.
SOURCES = (*sorted([*ROOT.glob("matcher/**/*.py"), ROOT / "ui" / "terminal" / "sheet.py"]),)
OTHERS = LANGUAGES[1:]


def fields_of(template: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def calls() -> list[tuple[Path, ast.Call]]:
    """Return every place where the matcher writes a sentence."""
    return calls_of("Message", SOURCES)


@cache
def calls_of(name: str, files: tuple[Path, ...]) -> list[tuple[Path, ast.Call]]:
    return [
        (path, node)
        for path in files
        if name in at(path).text
        for node in ast.walk(at(path).tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
    ]


@cache
def texts() -> dict[str, set[str]]:
    """Return every text that stands in the code, with the languages it is told in there."""
    found: dict[str, set[str]] = {}
    for _, call in calls_of("Text", (*SOURCES, *ROOT.glob("ui/**/*.py"))):
        first = call.args[0] if call.args else None
        if isinstance(first, ast.Constant) and has_words(str(first.value), fields=True):
            told = {*LANGUAGES[: len(call.args)], *(word.arg for word in call.keywords if word.arg)}
            found[str(first.value)] = found.get(str(first.value), {*LANGUAGES}) & told
    return found


@cache
def templates() -> dict[str, bool]:
    """Return every template of the sources, and whether it has fields."""
    found: dict[str, bool] = {}
    for path, call in calls():
        if path.name == "messages.py":
            continue
        first = call.args[0]
        assert isinstance(first, ast.Constant), f"{path}:{call.lineno}: not a literal text"
        found[str(first.value)] = bool(call.keywords)
    return found


def has_words(template: str, *, fields: bool) -> bool:
    plain = re.sub(r"\{[^}]*\}", "", template) if fields else template
    return bool(re.search(r"[^\W\d_]|«", plain))


def test_a_sentence_is_its_bokmaal() -> None:
    said = Message("«{name}» er ikke en id", name="x y")
    assert said == "«x y» er ikke en id"
    assert f"{said}." == "«x y» er ikke en id."
    assert type(said.into("nb")) is str


def test_a_sentence_is_said_in_every_language() -> None:
    said = Message("«{name}» er ikke en id", name="x y")
    assert said.into("nn") == "«x y» er ikkje ein id"
    assert said.into("en") == "“x y” is not an id"


def test_what_can_be_said_is_said_in_the_same_language() -> None:
    said = advice(
        Message("«{name}» er ikke en id", name=Text("å", "æ", "ø")), Text("ja", "jo", "yes")
    )
    assert [said.into(language) for language in ("nb", "nn", "en")] == [
        "«å» er ikke en id – ja", "«æ» er ikkje ein id – jo", "“ø” is not an id – yes",
    ]  # fmt: skip


def test_without_fields_braces_stand_for_themselves() -> None:
    assert Message("skriv { … }") == Message("skriv { … }").into("nn") == "skriv { … }"
    assert as_message("{x} {") == as_message("{x} {").into("en") == "{x} {"


def test_what_nobody_translated_is_said_in_bokmaal() -> None:
    assert Message("Aldri sett før: {x}", x=1).into("en") == "Aldri sett før: 1"


def test_lines_are_joined_in_order() -> None:
    both = joined([Message("rett datoene"), "{b}"], "\n")
    assert both == "rett datoene\n{b}"
    assert both.into("en") == "correct the dates\n{b}"
    assert joined([]) == ""


def test_a_copy_is_the_same_sentence() -> None:
    said = copy.deepcopy(Message("«{name}» er ikke en id", name="x"))
    assert (said, said.into("en")) == ("«x» er ikke en id", "“x” is not an id")


def test_errors_and_problems_are_said_too() -> None:
    problem = Problem(
        "f.json", "a\x1b", Message("«{name}» er ikke en id", name="x"), Message("rett datoene")
    )
    assert str(problem) == "f.json: a�: «x» er ikke en id – rett datoene"
    assert problem.into("en") == "f.json: a�: “x” is not an id – correct the dates"
    error = InputError([as_message(problem), Message("rett datoene")])
    assert str(error) == f"{problem}\nrett datoene"
    assert error.into("en") == f"{problem.into('en')}\ncorrect the dates"
    assert MatcherError(Message("rett datoene")).into("nn") == "rett datoane"


def test_every_sentence_is_written_as_a_template_with_its_fields() -> None:
    wrong = []
    for path, call in calls():
        if path.name == "messages.py":
            continue
        first = call.args[0]
        literal = isinstance(first, ast.Constant) and len(call.args) == 1
        given = {keyword.arg for keyword in call.keywords}
        wanted = set(fields_of(str(first.value))) if literal and given else given  # type: ignore[attr-defined] # a constant, as looked at just before
        if not literal or given != wanted:
            wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert wrong == []


def test_nothing_of_ours_is_passed_as_somebody_elses_words() -> None:
    """`as_message` takes names and lines, never a sentence written there."""
    wrong = []
    for path in SOURCES:
        for node in ast.walk(at(path).tree):
            if isinstance(node, ast.Call) and any(
                isinstance(arg, (ast.Constant, ast.JoinedStr)) for arg in node.args
            ):
                name = ast.unparse(node.func)
                passes = name == "as_message" or name.endswith("Error")
                if passes and name not in BUILT_IN:
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert wrong == []


BUILT_IN = {
    "AttributeError",
    "ValueError",
    "KeyError",
    "TypeError",
    "sqlite3.DatabaseError",
    "AssertionError",
}
"""These are for engineers."""


def test_every_template_is_said_in_every_language() -> None:
    wanted = {t for t, filled in templates().items() if has_words(t, fields=filled)}
    known = translations()
    assert len(wanted) > 100
    assert sorted(wanted - known.keys()) == [], "write these in resources/translations/matcher.json"
    assert sorted(known.keys() - wanted - texts().keys()) == [], "no longer said"
    lacking = [(lang, t) for t in wanted for lang in OTHERS if not known[t].get(lang, "").strip()]
    assert lacking == []
    assert {language for said in known.values() for language in said} == set(OTHERS)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_code_is_said_in_every_language(language: Language) -> None:
    found = texts()
    assert len(found) > 100
    lacking = [
        t for t, told in found.items() if language not in told and not translated(t, language)
    ]
    assert lacking == [], "write these in resources/translations/matcher.json"


def test_a_text_of_the_code_may_be_translated_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matcher.messages, "translations", lambda: {"passer": {"en": "fits"}})
    assert Text("passer").into("en") == "fits"
    assert Text("passer", en="is fine").into("en") == "is fine"
    assert Text("passer").into("nn") == Text("passer").into("nb") == "passer"


@pytest.mark.parametrize("language", OTHERS)
def test_fields_breaks_and_ends_survive(language: str) -> None:
    filled = templates()
    for template, said in translations().items():
        other = said.get(language, "") if template not in filled else said[language]
        if not other:  # a text that is told in the code
            continue
        if filled.get(template):
            assert fields_of(other).keys() == fields_of(template).keys(), template
        assert template.count("\n") == other.count("\n"), template
        assert (template[-1] in ".?:") == (other[-1] in ".?:"), template
        if template[0].isalpha():
            assert template[0].isupper() == other[0].isupper(), template


def test_nynorsk_and_english_keep_to_themselves() -> None:
    slip = re.compile(
        r"\b(ikke|hva|hvem|jeg|en|ett|fra|noen?|nå|være|gjør|bare|ennå|kilden|mer|flere|uten|velg|"
        r"åpne|endringen|tekster)\b",
        re.IGNORECASE,
    )
    foreign = re.compile("[æøåÆØÅ«»]")
    for template, said in translations().items():
        plain = {"nn": "", "en": ""} | {
            key: re.sub(r"\{[^}]*\}", "", words) for key, words in said.items()
        }
        assert not slip.search(plain["nn"]), template
        assert not foreign.search(plain["en"].replace("Bokmål", "")), template
