"""A whole program in sentences, with its rule cases: what somebody approves who has not seen it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue.case_words import case_lines
from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.field import TITLES, Section
from matcher.catalogue.field_types import LanguageText, LanguageTexts, RecordList
from matcher.catalogue.fields import FIELDS
from matcher.catalogue.record_types import CRITERIA, sentence
from matcher.catalogue.text_diff import in_language
from matcher.catalogue.vocabularies import KINDS
from matcher.languages import LANGUAGES
from matcher.messages import Message, as_message, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.field import Field
    from matcher.catalogue.programs import Criterion, Program


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of a program: its heading and its lines."""

    title: Message
    lines: tuple[Message, ...]


def whole_program(
    program: Program, cases: Iterable[RuleCase], catalogue: Catalogue
) -> tuple[Chapter, ...]:
    """Return everything that is written in a program, in the order of the desk, and its cases."""
    names = CatalogueNames(catalogue, {})
    found = []
    for section, title in TITLES.items():
        fields = [field for field in FIELDS if field.section is section]
        lines = tuple(line for field in fields for line in _lines(field, program, names))
        if section is Section.RULE and not lines:
            lines = (Message("Ingen vilkår: det passer for alle."),)
        if lines:
            found.append(Chapter(title, lines))
    told = tuple(joined(case_lines(case, catalogue), "\n") for case in cases)
    none = (Message("Ingen regeltester."),)
    return (*found, Chapter(Message("Regeltester"), told or none))


def _lines(field: Field, program: Program, names: CatalogueNames) -> Iterator[Message]:
    value = field.of(program)
    if value == field.type.blank:
        return
    if field.type is CRITERIA:
        for number, criterion in enumerate(value, 1):
            yield _criterion(number, criterion, program, names)
    elif isinstance(field.type, LanguageText | LanguageTexts):
        texts = (value,) if isinstance(field.type, LanguageText) else value
        for language in LANGUAGES:
            if said := "; ".join(filter(None, (getattr(text, language) for text in texts))):
                label = in_language(field.label, language)
                yield Message("{label}: {said}", label=label, said=said)
    elif isinstance(field.type, RecordList):
        for record in value:
            yield from _record_lines(field, field.type, record, names)
    else:
        said = joined(field.type.lines(value, names), "; ")
        yield Message("{label}: {said}", label=field.label, said=said)


def _record_lines(
    field: Field, kind: RecordList, record: object, names: CatalogueNames
) -> Iterator[Message]:
    """Yield a record on one line, and where its texts are compact, in each language it has."""
    told = _record(kind, record, names)
    yield Message("{label}: {said}", label=field.label, said=told)
    for language in LANGUAGES:
        said = told.into(language)
        if kind.compact and said != told:
            label = in_language(field.label, language)
            yield Message("{label}: {said}", label=label, said=said)


def _record(kind: RecordList, record: object, names: CatalogueNames) -> Message:
    """Return a record on one line, without the name that only files use."""
    if kind.line is not None:
        return kind.line(record, names)
    parts = [each for each in kind.members if each.name != "id"]
    return joined(
        line for each in parts for line in each.type.lines(getattr(record, each.held_as), names)
    )


def _criterion(
    number: int, criterion: Criterion, program: Program, names: CatalogueNames
) -> Message:
    source = program.source(criterion.source)
    said = Message(
        "{number}. {sentence} ({kind})",
        number=number, sentence=sentence(criterion, names), kind=KINDS[criterion.kind],
    )  # fmt: skip
    more = [as_message(criterion.note)] if criterion.note else []
    if criterion.legal_ref:
        more.append(as_message(criterion.legal_ref))
    if source is not None:
        more.append(Message("kilde: {title}", title=source.title))
    return joined((said, *more), " – ")
