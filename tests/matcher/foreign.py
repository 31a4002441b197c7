"""Catalogues of others: the sample with none of our ids, and one of our ids on any kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.questions.kinds import RECORDS
from matcher.questions.questions import Form, Kind
from tests.matcher.sample import criterion, documents, leaf, program, question, said

if TYPE_CHECKING:
    from tests.matcher.sample import Documents

OURS = "age_in_year"
"""A fact that is worked out of our ids, and so is none of another catalogue."""


def foreign() -> Documents:
    """Return the sample with every question under a name that the program has never heard."""
    data = documents()
    ids = {
        each["id"]: f"q_{place}" for place, each in enumerate(data["questions.json"]["questions"])
    }
    return {name: _renamed(content, {**ids, OURS: ids["age"]}) for name, content in data.items()}


def _renamed(data: Any, names: dict[str, str]) -> Any:
    match data:
        case dict():
            return {names.get(key, key): _renamed(below, names) for key, below in data.items()}
        case list():
            return [_renamed(each, names) for each in data]
        case str():
            return names.get(data, data)
    return data


KINDS = {str(kind): kind for kind in Kind}
CHOICES = [{"id": "a", "label": said("Det ene")}, {"id": "b", "label": said("Det andre")}]
FIELDS: dict[Form, dict[str, Any]] = {
    Form.FLAG: {"statements": {"yes": said("Er slik"), "no": said("Er ikke slik")}},
    Form.ONE: {"choices": CHOICES},
    Form.SEVERAL: {"choices": CHOICES},
}
"""What a question of a form must have besides."""
LEAVES: dict[Kind, tuple[str, object]] = {
    Kind.YES_NO: ("is", True),
    Kind.CHOICE: ("is", "a"),
    Kind.CHOICES: ("has_any", ["a"]),
    Kind.NUMBER: ("ge", 3),
    Kind.MONEY: ("ge", 100),
    Kind.DECIMAL: ("ge", "3.5"),
    Kind.MONTH: ("from", "2026-01-01"),
    Kind.AGES: ("any_aged", [1, 5]),
}


def asked(question_id: str, kind: Kind) -> dict[str, Any]:
    """Return a question with any id, of any kind."""
    given = {} if RECORDS[kind].choices is not None else FIELDS.get(kind.form, {})
    ends = {"min": 0, "max": 110} if kind.form in {Form.NUMBER, Form.AGES} else {}
    return question(question_id, str(kind), "Noe annet", **given, **ends)


def asking(*questions: dict[str, Any], rules: tuple[dict[str, Any], ...] = ()) -> Documents:
    """Return a catalogue of a few questions, with rules on each of them and more of one's own."""
    own = asked("har_hund", Kind.YES_NO)
    leaves = [leaf(one["id"], *LEAVES[KINDS[one["kind"]]]) for one in (own, *questions)]
    leaves += rules
    every = program("every", *(criterion(f"c{place}", one) for place, one in enumerate(leaves)))
    some = program("some", criterion("a", {"any": leaves}))
    own_only = program("own", criterion("a", leaves[0]))
    shut = program("shut", criterion("a", {"not": leaves[-1]}), criterion("b", leaves[0]))
    made = {f"programs/{one['id']}.json": one for one in (every, some, shut, own_only)}
    kept = {name: content for name, content in documents().items() if "/" not in name}
    kept["questions.json"] |= {"questions": [own, *questions], "former_names": [], "presets": []}
    kept["contradictions.json"] = {"contradictions": []}
    return kept | made


ANSWERS: dict[Kind, object] = {
    Kind.YES_NO: True,
    Kind.CHOICE: "a",
    Kind.CHOICES: ["a"],
    Kind.NUMBER: 4,
    Kind.MONEY: 100,
    Kind.DECIMAL: "4.5",
    Kind.MONTH: "2026-05",
    Kind.AGES: [3],
}
"""An answer to a question of a kind, as files have it."""
