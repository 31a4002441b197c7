"""The files of our words in nynorsk and English are whole, and in step with the sources."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import pytest

from matcher.languages import RECORDS, SOURCE
from ui.theme.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
LOCALES: dict[str, str] = {
    code: record.locale for code, record in RECORDS.items() if code != SOURCE
}
PLACEHOLDER = re.compile(r"\{\w*\}")


class Key(NamedTuple):
    context: str
    source: str
    comment: str


class Words(NamedTuple):
    translation: str
    state: str


def messages(path: Path) -> dict[Key, Words]:
    found: dict[Key, Words] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - ours
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            assert key not in found, f"twice: {key}"
            found[key] = Words(said.text or "", said.get("type", ""))
    return found


def file_of(language: str, ending: str = "ts") -> Path:
    return Path(str(resource_path("translations", f"tiltaksfinner_{language}.{ending}")))


def run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=str(Path(sys.executable).parent))
    assert program, f"{tool} is not beside {sys.executable}"
    subprocess.run([program, "-silent", *arguments], cwd=ROOT, check=True, timeout=300)


@pytest.fixture(params=LOCALES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_text_is_translated(language: str) -> None:
    found = messages(file_of(language))
    assert len(found) > 600
    assert [key for key, words in found.items() if words.state or not words.translation] == []


def test_placeholders_mnemonics_and_breaks_survive(language: str) -> None:
    for key, words in messages(file_of(language)).items():
        source, said = key.source, words.translation
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(said)), key
        assert source.count("&") == said.count("&"), key
        assert source.count("\n") == said.count("\n"), key
        assert source[:1].isspace() == said[:1].isspace(), key
        assert source[-1:].isspace() == said[-1:].isspace(), key
        assert (source[-1] in ":.…?") == (said[-1] in ":.…?"), key


def test_one_text_in_one_place_is_said_in_one_way(language: str) -> None:
    """Two contexts may differ, but not without a reason that is written down here."""
    apart = {"Tiltak", "Neste &rute"}
    said: dict[str, set[str]] = {}
    for key, words in messages(file_of(language)).items():
        said.setdefault(key.source, set()).add(words.translation)
    assert {source for source, ways in said.items() if len(ways) > 1} <= apart


def test_nynorsk_has_no_words_of_bokmaal() -> None:
    passives_and_endings = r"\w{3,}es|\w{2,}elser?|\w+ene|\w+sjoner"
    words = (
        r"ikke|hva|hvem|hvor\w*|jeg|(?<!-)en|ett|fra|noen?|også|nå|være|gjør\w*|bare|ennå|kilde\w*|"
        r"navn\w*|mer|flere|uten|bydeler|tekster|regeltester|endringen|begynne\w*|velg|åpne"
    )
    slip = re.compile(rf"\b({words}|{passives_and_endings})\b", re.IGNORECASE)
    kept = {"dømes", "elles", "grensene", "kjeldene", "sagene"}
    slips = {
        (key.source, word[0])
        for key, said in messages(file_of("nn")).items()
        for word in slip.finditer(PLACEHOLDER.sub("", said.translation))
        if word[0].lower() not in kept
    }
    assert slips == set()


def test_english_has_no_norwegian_letters() -> None:
    names = {"grünerløkka", "Bokmål", "tiltaksforskriften"}
    for key, words in messages(file_of("en")).items():
        plain = words.translation
        for name in names:
            plain = plain.replace(name, "")
        assert not re.search("[æøåÆØÅ«»]", plain), key


def test_what_is_read_is_what_is_written(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    run("pyside6-lrelease", str(file_of(language)), "-qm", str(fresh))
    assert fresh.read_bytes() == file_of(language, "qm").read_bytes(), "run `make translations`"


def test_the_sources_have_no_other_texts(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    shutil.copyfile(file_of(language), fresh)
    sources = ["main.py", *(str(p.relative_to(ROOT)) for p in sorted((ROOT / "ui").rglob("*.py")))]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "nb_NO"]
    target = ["-target-language", LOCALES[language], "-ts", str(fresh)]
    run("pyside6-lupdate", *options, *sources, *target)
    here, there = messages(file_of(language)), messages(fresh)
    assert there.keys() - here.keys() == set(), "run `make translations` and translate these"
    assert here.keys() - there.keys() == set(), "run `make translations`: these are gone"


def _said_in(source: str) -> Iterator[str]:
    """Return the words of every call of tr() and translate()."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call):
            name = ast.unparse(call.func).rpartition(".")[2]
            words = call.args[:1] if name == "tr" else call.args[1:2] if name == "translate" else ()
            for word in words:
                assert isinstance(word, ast.Constant), f"lupdate reads no {ast.unparse(word)}"
                yield str(word.value)


def test_lupdate_misses_nothing() -> None:
    """It does not look into f-strings, among others."""
    known = {key.source for key in messages(file_of("nn"))}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        assert set(_said_in(path.read_text("utf-8"))) <= known, path


def test_no_context_is_a_variable(language: str) -> None:
    """`widget.tr()` is filed under "widget" and looked up under the class: it is never found."""
    assert [
        key for key in messages(file_of(language)) if not re.match("_?[A-Z]", key.context)
    ] == []
