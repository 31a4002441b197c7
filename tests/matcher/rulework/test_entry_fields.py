"""The table of an entry's fields: what is asked of which kind, read, written and told apart."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.catalogue import canonical
from matcher.catalogue.changes import Change, ChangeKind
from matcher.questions import Kind, Text
from matcher.rulework.entry_diff import entry_changes
from matcher.rulework.entry_fields import QUESTION_KINDS, EntryForm, fields_of
from matcher.rulework.entry_files import EntryDraft, entry_in, with_entries
from matcher.rulework.entry_kinds import EntryKind
from matcher.rulework.entry_values import new_entry, share_of, shares, value_at, with_value
from matcher.rulework.overlay import is_as
from matcher.store.seals import content_of
from tests.matcher.bundled import bundled
from tests.matcher.sample import catalogue

PATHS = ("label", "label.nb", "asking.at_counter", "asking.answers", "a.b.c")


def _paths(kind: Kind) -> set[str]:
    asked = new_entry(EntryKind.QUESTION, "q", str(kind))
    return {each.path for each in fields_of(EntryKind.QUESTION, asked)}


def _changes(before: dict[str, Any] | None, after: dict[str, Any]) -> list[Change]:
    key = EntryKind.QUESTION.key(after["id"])
    draft = EntryDraft(key, Text("Alder"), json.dumps(after), "", "kari", "Fordi.")
    return list(entry_changes(draft, before, catalogue()))


def test_every_kind_of_question_can_be_made_at_the_desk() -> None:
    assert set(QUESTION_KINDS) == set(map(str, Kind))


@pytest.mark.parametrize(
    ("kind", "has", "lacks"),
    [
        (Kind.YES_NO, {"statements.yes", "statements.no", "asking.answers"}, {"choices", "unit"}),
        (Kind.CHOICE, {"choices", "subject"}, {"statements.yes", "min", "asking.answers"}),
        (Kind.CHOICES, {"choices", "subject"}, {"unit", "statements.no"}),
        (Kind.NUMBER, {"unit", "min", "max", "subject"}, {"choices", "statements.yes"}),
        (Kind.MONEY, {"unit", "min", "max"}, {"choices"}),
        (Kind.AGES, {"unit", "min", "max"}, {"choices"}),
        (Kind.MONTH, {"subject"}, {"unit", "min", "choices", "statements.yes"}),
    ],
)
def test_a_question_has_the_fields_of_its_kind_and_no_others(
    kind: Kind, has: set[str], lacks: set[str]
) -> None:
    found = _paths(kind)
    assert found >= has | {"label", "group", "help", "why", "sensitivity", "synonyms"}
    assert found.isdisjoint(lacks)


def test_the_parts_of_the_form_are_offered_where_a_question_stands() -> None:
    asked = new_entry(EntryKind.QUESTION, "q", "yes_no")
    (group,) = (f for f in fields_of(EntryKind.QUESTION, asked, catalogue()) if f.path == "group")
    assert {key: said.into("nb") for key, said in group.options.items()} == {"all": "Alt"}
    assert group.required


def test_nobody_is_told_where_a_new_question_stands_or_how_sensitive_it_is() -> None:
    asked = new_entry(EntryKind.QUESTION, "q", "number")
    assert asked == {"id": "q", "kind": "number"}
    wanted = {f.path for f in fields_of(EntryKind.QUESTION, asked) if f.required}
    assert wanted == {"label", "group", "help", "sensitivity", "identifying"}
    assert new_entry(EntryKind.OFFICE, "o", "number") == {"id": "o"}


@given(
    path=st.sampled_from(PATHS),
    other=st.sampled_from(PATHS),
    value=st.one_of(st.integers(), st.text(min_size=1), st.lists(st.integers(), min_size=1)),
)
def test_what_is_put_into_a_field_stands_there_and_nowhere_else(
    path: str, other: str, value: object
) -> None:
    before = {"id": "q", "asking": {"source": "x"}}
    after = with_value(before, path, value)
    assert value_at(after, path) == value
    assert before == {"id": "q", "asking": {"source": "x"}}
    if not (other.startswith(path) or path.startswith(other)):
        assert value_at(after, other) == value_at(before, other)


@pytest.mark.parametrize("nothing", [None, "", [], {}])
def test_an_emptied_field_is_gone_with_the_object_that_held_only_it(nothing: object) -> None:
    data = {"id": "q", "asking": {"at_counter": "yes"}}
    assert with_value(data, "asking.at_counter", nothing) == {"id": "q"}
    data = {"id": "q", "asking": {"at_counter": "yes", "source": "x"}}
    assert with_value(data, "asking.at_counter", nothing) == {
        "id": "q",
        "asking": {"source": "x"},
    }


@pytest.mark.parametrize("kept", [0, False])
def test_nought_and_no_are_answers_and_stay(kept: object) -> None:
    assert with_value({"id": "q"}, "min", kept) == {"id": "q", "min": kept}


def test_a_value_below_what_is_no_object_is_nothing() -> None:
    assert value_at({"label": "a text"}, "label.nb") is None
    assert value_at({}, "a.b") is None


@given(yes=st.integers(0, 1000))
def test_a_share_is_read_as_it_was_written(yes: int) -> None:
    written = shares(yes)
    assert share_of(written) == yes
    assert sum(int(str(one["share"])) for one in written) == 1000


@pytest.mark.parametrize("answers", [None, [], "yes", [{"answer": False, "share": 3}]])
def test_a_share_nobody_has_told_is_none(answers: object) -> None:
    assert share_of(answers) is None


def test_a_change_is_told_by_the_name_of_its_field_in_every_language() -> None:
    before = {"id": "q", "kind": "yes_no", "label": {"nb": "Alder", "nn": "Alder", "en": "Age"}}
    after = {**before, "label": {"nb": "Hvor gammel", "en": "How old"}}
    (change,) = _changes(before, after)
    assert (change.kind, change.place) == (ChangeKind.CHANGED, "label")
    assert "Alder / Alder / Age" in str(change.sentence)
    assert "Hvor gammel / How old" in str(change.sentence)


def test_a_choice_is_told_by_its_words_and_not_by_its_key() -> None:
    before = {"id": "q", "kind": "yes_no", "ask": "open"}
    (change,) = _changes(before, {**before, "ask": "on_request"})
    assert "Bare når veilederen ber om det" in str(change.sentence)
    assert "on_request" not in str(change.sentence)


def test_answers_to_choose_from_are_told_by_what_they_are_called() -> None:
    chosen = [{"id": "a", "label": {"nb": "Sagene"}}, {"id": "b", "label": {"nb": "Grorud"}}]
    (change,) = _changes({"id": "q", "kind": "choice"}, {"id": "q", "kind": "choice",
                                                         "choices": chosen})  # fmt: skip
    assert change.kind is ChangeKind.ADDED
    assert "Sagene, Grorud" in str(change.sentence)


def test_of_how_many_is_told_as_a_number() -> None:
    before = {"id": "q", "kind": "yes_no", "asking": {"answers": shares(100)}}
    after = {"id": "q", "kind": "yes_no", "asking": {"answers": shares(250)}}
    (change,) = _changes(before, after)
    assert "100" in str(change.sentence)
    assert "250" in str(change.sentence)
    assert "750" not in str(change.sentence)


def test_a_new_entry_tells_all_that_is_filled_in_and_nothing_else() -> None:
    told = _changes(None, {"id": "q", "kind": "yes_no", "help": {"nb": "Hjelp"}, "synonyms": ["x"]})
    assert [(each.place, each.kind) for each in told] == [
        ("help", ChangeKind.ADDED),
        ("synonyms", ChangeKind.ADDED),
    ]


@pytest.mark.parametrize("kind", EntryKind)
def test_the_key_of_an_entry_tells_its_kind_and_its_id(kind: EntryKind) -> None:
    assert EntryKind.of(kind.key("lost_time")) is kind
    assert kind.id_in(kind.key("lost_time")) == "lost_time"


def test_a_program_is_no_entry() -> None:
    assert EntryKind.of("jobbkurs") is None


@pytest.mark.parametrize("kind", [kind for kind in EntryKind if kind.value.file])
def test_every_kind_of_entry_has_fields_of_which_one_can_be_filled_in(kind: EntryKind) -> None:
    found = fields_of(kind, new_entry(kind, "x", "yes_no"))
    assert len({each.path for each in found}) == len(found)
    assert any(each.form is not EntryForm.CHOICE for each in found)


LISTS = {
    "questions.json": b'{"questions": [{"id": "q"}, {"id": "r"}]}',
    "identifying.json": b'{"format": 1, "identifying": ["r"]}',
}


def _listed_as(files: dict[str, bytes], **said: bool) -> dict[str, bytes]:
    data = json.dumps({"id": "q", **said})
    return with_entries(files, [EntryDraft("question:q", Text("Q"), data, "", "kari", "Fordi.")])


@pytest.mark.parametrize(
    ("said", "identifying", "shown"),
    [
        ({}, ["r"], None),
        ({"identifying": False, "shown": False}, ["r"], None),
        ({"identifying": True}, ["r", "q"], None),
        ({"shown": True}, ["r"], ["q"]),
    ],
)
def test_what_is_said_of_a_question_in_a_list_is_put_there_and_read_back(
    said: dict[str, bool], identifying: list[str], shown: list[str] | None
) -> None:
    files = _listed_as(LISTS, **said)
    assert json.loads(files["identifying.json"])["identifying"] == identifying
    told = files.get("evidence.json")
    assert (json.loads(told)["shown"] if told else None) == shown
    found = entry_in(files, "question:q") or {}
    assert found["identifying"] is said.get("identifying", False)
    assert found.get("shown") is (said.get("shown", False) if told else None)
    gone = _listed_as(files, identifying=False, shown=False)
    assert json.loads(gone["identifying.json"])["identifying"] == ["r"]
    assert b"q" not in gone.get("evidence.json", b"")


def test_one_question_cannot_say_of_all_others_that_they_tell_of_nobody() -> None:
    bare = {"questions.json": LISTS["questions.json"]}
    assert "identifying.json" not in _listed_as(bare, identifying=True)
    asked = new_entry(EntryKind.QUESTION, "q", "yes_no")
    assert catalogue().identifying is None
    closed = {each.path for each in fields_of(EntryKind.QUESTION, asked, catalogue())}
    assert "identifying" not in closed
    assert "identifying" in {each.path for each in fields_of(EntryKind.QUESTION, asked, bundled())}


def test_a_fingerprint_of_a_release_that_knew_no_lists_holds_and_another_answer_does_not() -> None:
    before = content_of((canonical({"id": "q"}), b""))
    assert is_as(LISTS, "question:q", before)
    assert is_as(_listed_as(LISTS, identifying=True, shown=True), "question:q", before)
    sure = content_of((canonical({"id": "q", "identifying": True}), b""))
    assert not is_as(LISTS, "question:q", sure)
    assert is_as(_listed_as(LISTS, identifying=True, shown=True), "question:q", sure)
    assert not is_as({"questions.json": b'{"questions": []}'}, "question:q", before)


def test_whether_an_answer_tells_of_somebody_is_told_in_words() -> None:
    before = {"id": "q", "kind": "yes_no", "identifying": False, "shown": True}
    (change,) = _changes(before, {**before, "identifying": True})
    assert "«Kan svaret vise hvem personen er?» er endret fra «Nei» til «Ja»" in str(
        change.sentence
    )
    # A draft of a release before says nothing of it, and leaves it.
    assert not _changes(before, {"id": "q", "kind": "yes_no"})


def test_the_part_of_the_form_is_told_by_its_name() -> None:
    """Of a new question the second person reads what the form calls it, and no id."""
    (change,) = _changes(
        {"id": "q", "kind": "yes_no"}, {"id": "q", "kind": "yes_no", "group": "all"}
    )
    assert "«Del av skjemaet» er lagt til: «Alt»" in str(change.sentence)
