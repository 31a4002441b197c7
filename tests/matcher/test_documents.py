"""Strict reading of JSON from outside: what is refused, and how it is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from matcher.characters import text_fault
from matcher.documents import (
    MAX_DEPTH,
    Node,
    Problem,
    brief,
    iso_day,
    meant,
    parse_strict,
)
from matcher.errors import InputError
from matcher.messages import as_message

REFUSED: list[tuple[str | bytes, str]] = [
    ("", "Ikke gyldig JSON på linje 1, tegn 1"),
    ("nei", "Ikke gyldig JSON på linje 1, tegn 1"),
    ('{"a": 1,\n "b" 2}', "Ikke gyldig JSON på linje 2, tegn 6"),
    ('{"a": 1} x', "Ikke gyldig JSON på linje 1, tegn 10"),
    ('{"a": 1.0}', "«1.0» er ikke et helt tall"),
    ('{"a": 1e400}', "«1e400» er ikke et helt tall"),
    ('{"a": NaN}', "«NaN» er ikke et helt tall"),
    ('{"a": -Infinity}', "«-Infinity» er ikke et helt tall"),
    ('{"a": 1234567890123456}', "er for stort – høyst 15 siffer"),
    ('{"a": -1234567890123456}', "er for stort – høyst 15 siffer"),
    ('{"age": 34, "age": 35}', "«age» står to ganger – behold bare én"),
    ('[{"a": 1, "b": 2, "a": 1}]', "«a» står to ganger"),
    ("[" * 13 + "]" * 13, "nøstet dypere enn 12 nivåer"),
    ('{"a":' * 13 + "1" + "}" * 13, "nøstet dypere enn 12 nivåer"),
    ("[" * 100_000, "kan ikke leses som JSON"),
    (b'{"a": "\xff"}', "kan ikke leses som JSON"),
    (b"\xff\xfe\x00", "kan ikke leses som JSON"),
    ('{"a": 1}'.encode("utf-16"), "kan ikke leses som JSON"),
    ('{"a": 1}'.encode("utf-16-le"), "Ikke gyldig JSON"),
    ('{"a": 1}'.encode("utf-32"), "kan ikke leses som JSON"),
    (b'\xef\xbb\xbf{"a": 1}', "begynner med et byterekkefølgemerke (BOM)"),
    ("[" + "1," * 60_000 + "1]", "Innholdet er for stort – høyst 100000 tegn"),
]


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_what_is_not_strict_json_is_refused_in_one_line(text: str | bytes, said: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_strict(text, max_bytes=100_000)
    [line] = refused.value.problems
    assert said in line
    assert line.isprintable()


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("null", None),
        ("-0", 0),
        ("123456789012345", 123_456_789_012_345),
        ("-123456789012345", -123_456_789_012_345),
        (b'{"a": ["\xc3\xa6", true, {}]}', {"a": ["æ", True, {}]}),
        ("[" * MAX_DEPTH + "]" * MAX_DEPTH, [[[[[[[[[[[[]]]]]]]]]]]]),
    ],
)
def test_strict_json_is_read(text: str | bytes, data: object) -> None:
    assert parse_strict(text) == data


@given(st.text(max_size=40) | st.binary(max_size=40))
@example("9" * 5_000)
@example('"\\ud800"')
def test_anything_is_read_or_refused_in_words(text: str | bytes) -> None:
    said: tuple[str, ...] = ("read",)
    try:
        parse_strict(text)
    except InputError as refused:
        said = refused.problems
    assert len(said) == 1


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Vanlig tekst – med «ø» og\nlinjeskift", None),
        ("x" * 4_000, None),
        ("x" * 4_001, "teksten er 4001 tegn, høyst 4000"),
        ("tab\there", "teksten har usynlige styretegn"),
        ("klokke\x07", "teksten har usynlige styretegn"),
        ("ø\x07", "teksten har usynlige styretegn"),
        ("bak\u202elengs", "teksten har usynlige styretegn"),
        ("null\u200bbredde", "teksten har usynlige styretegn"),
        ("eget\ue000tegn", "teksten har usynlige styretegn"),
        ("halvt\ud800tegn", "teksten har usynlige styretegn"),
        ("a\u030a", "teksten er ikke i normalform NFC"),
    ],
)
def test_a_text_can_be_shown_or_not(text: str, fault: str | None) -> None:
    assert text_fault(text) == fault


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("gammel", "gammel"),
        (None, "null"),
        (True, "true"),
        ([1, "æ"], '[1, "æ"]'),
        ("x" * 61, "x" * 60 + "…"),
        ("a\nb\u202e", "a�b�"),
    ],
)
def test_what_was_written_is_repeated_briefly(written: object, said: str) -> None:
    assert brief(written) == said


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-08-01", date(2026, 8, 1)),
        ("2026-W31-6", None),
        ("20260801", None),
        ("2026-8-1", None),
        ("2026-02-30", None),
        ("2026-08-01T00:00", None),
        ("", None),
    ],
)
def test_a_day_is_written_in_one_way(text: str, day: date | None) -> None:
    assert iso_day(text) == day


def test_the_nearest_word_is_asked_about() -> None:
    assert meant("agee", ["bydel", "age"]) == "Mente du «age»?"
    assert meant("xyzzy", ["bydel", "age"]) is None


def test_a_problem_is_one_line() -> None:
    wrong, cure = as_message("feil"), as_message("rett")
    assert str(Problem("f.json", "a[0].b", wrong, cure)) == "f.json: a[0].b: feil – rett"
    assert str(Problem("f.json", "", wrong, cure)) == "f.json: feil – rett"
    assert str(Problem("f.json", "a\nb", as_message("x\x1b[2J"), cure)).isprintable()


def node(value: object) -> Node:
    return Node(value, "f.json", "top", [])


def told(value: Node) -> list[tuple[str, str]]:
    return [(problem.path, problem.message) for problem in value.problems]


def test_a_node_reads_what_fits() -> None:
    good = node({
        "s": "x", "n": 3, "f": True, "d": "2026-08-01", "w": "b", "l": ["x"], "o": [{"a": 1}],
        "null": None,
    })  # fmt: skip
    assert (good.string("s"), good.string("absent", "-"), good.string("null", "-")) == (
        "x",
        "-",
        "-",
    )
    assert (good.integer("n"), good.integer("absent")) == (3, None)
    assert (good.flag("f"), good.flag("absent")) == (True, False)
    assert (good.day("d"), good.day("absent")) == (date(2026, 8, 1), None)
    assert (good.one_of("w", ("a", "b")), good.one_of("absent", ("a", "b"), "b")) == ("b", "b")
    assert (good.strings("l"), good.strings("absent")) == (("x",), ())
    assert [below.path for below in good.objects("o")] == ["top.o[0]"]
    assert good.get("null") is None
    assert told(good) == []


@pytest.mark.parametrize(
    ("method", "value", "message"),
    [
        ("string", 3, "«k» mangler eller er ikke tekst"),
        ("string", "  ", "«k» mangler eller er ikke tekst"),
        ("string", None, "«k» mangler eller er ikke tekst"),
        ("string", "a\x07", "teksten har usynlige styretegn"),
        ("integer", "3", "«k» er ikke et helt tall"),
        ("integer", True, "«k» er ikke et helt tall"),
        ("flag", 1, "«k» er verken true eller false"),
        ("flag", None, "«k» er verken true eller false"),
        ("day", 20260801, "«20260801» er ikke en dato"),
        ("day", "2026-8-1", "«2026-8-1» er ikke en dato"),
        ("strings", "x", "«k» er ikke en liste"),
        ("strings", [3], "her ventes en tekst"),
        ("objects", [3], "her ventes et objekt"),
        ("objects", {"a": {}}, "«k» er ikke en liste"),
    ],
)
def test_a_node_tells_what_does_not_fit(method: str, value: object, message: str) -> None:
    bad = node({"k": value})
    found = getattr(bad, method)("k")
    if method == "objects":
        assert not list(found)
    [(path, said)] = told(bad)
    assert path.removesuffix("[0]") == "top.k"
    assert said == message


def test_a_word_that_is_none_of_the_allowed_is_the_first() -> None:
    bad = node({"k": "c", "l": ["a"]})
    assert (bad.one_of("k", ("a", "b")), bad.one_of("l", ("a", "b"), "b")) == ("a", "b")
    assert [path for path, _ in told(bad)] == ["top.k", "top.l"]


def test_a_field_that_does_not_belong_is_told() -> None:
    bad = node({"name": 1, "nam": 2, "xyzzy": 3})
    bad.only("name")
    assert [(p.path, p.cure) for p in bad.problems] == [
        ("top.nam", "Mente du «name»?"),
        ("top.xyzzy", "fjern feltet"),
    ]
