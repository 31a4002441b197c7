"""The rest of a program's card, in the words Nav's staff know: labels and texts, no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, assert_never

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import FIELDS, CatalogueNames
from matcher.catalogue.field import PAGE_TITLES, Audience
from matcher.catalogue.field_types import (
    Day,
    Flag,
    IdList,
    LanguageText,
    LanguageTexts,
    OneOf,
    PlainText,
    RecordList,
    RuleTree,
    TextList,
    WholeNumber,
)
from matcher.questions import capitalised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from matcher.catalogue import Field, Program, Source
    from matcher.catalogue.field import Page
    from matcher.catalogue.programs import Contact
    from matcher.questions import Language
    from ui.counter.presenter import Counter


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A label and its text. A box is set apart; of what is named, the label is the main thing."""

    label: str
    text: str
    box: bool = False
    named: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class CardSection:
    """A heading and what stands under it."""

    title: str
    entries: tuple[CardEntry, ...]


def titles(language: Language) -> tuple[str, ...]:
    """Return the headings in their order."""
    return tuple(title.into(language) for title in PAGE_TITLES.values())


def sections_of(program: Program, counter: Counter) -> tuple[CardSection, ...]:
    """Return the sections of a program's card."""
    card = _Card(program, counter)
    return tuple(
        CardSection(title.into(counter.language), card.entries(page))
        for page, title in PAGE_TITLES.items()
    )


def absent() -> str:
    """Return the words for what the sources do not say."""
    return QCoreApplication.translate("Sections", "Ikke oppgitt i kildene")


class _Card:
    """The fields of one program in one language."""

    def __init__(self, program: Program, counter: Counter) -> None:
        self._program, self._language = program, counter.language
        self._names = CatalogueNames(counter.catalogue, {})

    def entries(self, page: Page) -> tuple[CardEntry, ...]:
        """Return what stands under a heading, what is written to the person last."""
        fields = sorted(
            (field for field in FIELDS if field.shown is page),
            key=lambda field: (field.audience is Audience.CLIENT, not field.always),
        )
        found = [entry for field in fields for entry in self._entries(field)]
        # Districts may be all there is to say of an area; nobody needs to read that twice.
        return tuple(
            entry
            for place, entry in enumerate(found)
            if entry.named or entry.text not in {other.text for other in found[:place]} - {absent()}
        )

    def _entries(self, field: Field) -> Iterator[CardEntry]:
        if field.path in _RECORDS:
            yield from _RECORDS[field.path](field.of(self._program))
            return
        text = self._text(field)
        if text or field.always:
            label = field.label.into(self._language)
            yield CardEntry(label, text or absent(), box=field.audience is Audience.CLIENT)

    def _text(self, field: Field) -> str:
        value = field.of(self._program)
        said = [line.into(self._language) for line in field.type.lines(value, self._names)]
        match field.type:
            case Flag():
                return said[0] if value else ""
            case TextList(line=False) | LanguageTexts():
                return "\n".join(f"– {line}" for line in said)
            case IdList() | TextList():
                return capitalised(", ".join(said))
            case (
                PlainText() | LanguageText() | Day() | WholeNumber() | OneOf() | RuleTree()
                | RecordList()
            ):  # fmt: skip
                return "\n".join(said)
            case other:
                assert_never(other)


def _contacts(contacts: Iterable[Contact]) -> tuple[CardEntry, ...]:
    return tuple(map(_contact, contacts)) or (CardEntry("", absent()),)


def _contact(contact: Contact) -> CardEntry:
    lines = (contact.phone, contact.email, contact.address, contact.url)
    text = "\n".join(line for line in lines if line)
    return CardEntry(contact.name, text or absent(), named=True, address=contact.url)


def _sources(sources: Iterable[Source]) -> tuple[CardEntry, ...]:
    return tuple(map(_source, sources)) or (CardEntry("", absent()),)


def _source(source: Source) -> CardEntry:
    byline = " · ".join(part for part in (source.publisher, source.date) if part)
    # Press releases that came as a file have no address that anybody could open.
    address = source.url if source.url.startswith("http") else ""
    text = "\n".join(part for part in (byline, address) if part)
    return CardEntry(source.title, text or absent(), named=True, address=address)


_RECORDS: dict[str, Callable[[Any], tuple[CardEntry, ...]]] = {
    "contacts": _contacts,
    "sources": _sources,
}
"""What stands in an entry of its own, with an address to copy."""
