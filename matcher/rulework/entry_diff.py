"""What a change of an entry makes otherwise, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from matcher.catalogue import Answered, CatalogueNames, Subject
from matcher.documents import Node
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.questions import LANGUAGES, read_facts
from matcher.rules import from_node
from matcher.rulework.entry_fields import YES_OR_NO, EntryForm, fields_of
from matcher.rulework.entry_values import share_of, value_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Catalogue, Change
    from matcher.rulework.entry_fields import EntryField
    from matcher.rulework.entry_files import EntryDraft


def entry_changes(
    draft: EntryDraft, before: Mapping[str, Any] | None, catalogue: Catalogue
) -> Iterator[Change]:
    """Yield every field of an entry that is otherwise, in sentences; all of a new one.

    `catalogue` has the entry in it, and says what its ids stand for.
    """
    subject, after = Subject("", as_message(draft.name)), draft.data
    parts = {each.path: each.options for each in fields_of(draft.kind, after, catalogue)}
    for field in fields_of(draft.kind, after):
        each = replace(field, options=parts.get(field.path, field.options))
        if each.form is EntryForm.YES_NO and value_at(after, each.path) is None:
            continue  # it stays as it is
        was = _said(each, value_at(before or {}, each.path), catalogue)
        now = _said(each, value_at(after, each.path), catalogue)
        # Some labels are questions or clauses: without signs round them no sentence holds them.
        label = Message("«{label}»", label=each.label)
        yield from subject.changed(each.path, label, was, now)


def _said(asked: EntryField, value: object, catalogue: Catalogue) -> Message:
    """Return a value as it is read by people; a text in every language it is in."""
    if value is None:
        return NOTHING
    questions = catalogue.questionnaire.questions
    match asked.form:
        case EntryForm.RULE:
            rule = from_node(Node(value, "", "", []))
            return CatalogueNames(catalogue, {}).say(rule) if rule else NOTHING
        case EntryForm.QUESTIONS if isinstance(value, list):
            found = [questions[one].label if one in questions else one for one in value]
            return joined(map(as_message, found), ", ")
        case EntryForm.TABLE if isinstance(value, Mapping):
            return _table(value, catalogue)
        case EntryForm.FACTS if isinstance(value, dict):
            answers, _ = read_facts(value, catalogue.questionnaire)
            return joined([Answered(questions[one], each) for one, each in answers.items()], ", ")
        case _:
            return _plain(asked, value)


def _table(value: Mapping[str, Any], catalogue: Catalogue) -> Message:
    """Return each row of a table: an answer, and the one that follows."""
    questions = catalogue.questionnaire.questions
    if (start := questions.get(value.get("from", ""))) is None:
        return NOTHING
    if (end := questions.get(value.get("to", ""))) is None:
        return NOTHING
    names = [{choice.id: choice.label for choice in each.choices} for each in (start, end)]
    rows = [
        Message("{one} → {other}", one=names[0].get(one, one), other=names[1].get(other, other))
        for one, other in value.get("rows", {}).items()
    ]
    return Message(
        "{one} → {other}: {rows}", one=start.label, other=end.label, rows=joined(rows, ", ")
    )


def _plain(asked: EntryField, value: object) -> Message:
    if isinstance(value, bool):
        return YES_OR_NO[value]
    if isinstance(value, Mapping):
        return joined([as_message(value[one]) for one in LANGUAGES if value.get(one)], " / ")
    if asked.form is EntryForm.SHARE:
        value = share_of(value)
    if isinstance(value, list):
        answers = asked.form is EntryForm.ANSWERS
        return joined([one["label"]["nb"] if answers else str(one) for one in value], ", ")
    return asked.options.get(str(value), as_message(str(value)))
