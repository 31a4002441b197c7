"""The rest of a program's card, in the words Nav's staff know: labels and texts, no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.counter.program.dates import period, validity
from ui.counter.program.themes import theme_words

if TYPE_CHECKING:
    from matcher.catalogue.programs import Contact, Program
    from ui.counter.presenter import Counter


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and its text. A box is set apart; of what is named, the label is the main thing."""

    label: str
    text: str
    box: bool = False
    named: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    entries: tuple[Entry, ...]


def titles() -> tuple[str, ...]:
    """Return the headings in their order."""
    return (
        QCoreApplication.translate("Sections", "For hvem"),
        QCoreApplication.translate("Sections", "Innhold"),
        QCoreApplication.translate("Sections", "Påmelding"),
        QCoreApplication.translate("Sections", "Kontakt"),
        QCoreApplication.translate("Sections", "Kilder"),
    )


def sections_of(program: Program, counter: Counter) -> tuple[Section, ...]:
    """Return the sections of a program's card."""
    bodies = (
        _for_whom(program, counter),
        _content(program),
        _applying(program),
        _contacts(program),
        _sources(program),
    )
    return tuple(Section(title, body) for title, body in zip(titles(), bodies, strict=True))


def absent() -> str:
    """Return the words for what the sources do not say."""
    return QCoreApplication.translate("Sections", "Ikke oppgitt i kildene")


def _entry(label: str, text: str) -> Entry:
    return Entry(label, text or absent())


def _for_whom(program: Program, counter: Counter) -> tuple[Entry, ...]:
    translate, language = QCoreApplication.translate, counter.language
    client = program.client_summary.into(language)
    entries = [
        _entry(translate("Sections", "Kort om tiltaket"), program.summary.into(language)),
        _entry(translate("Sections", "Område"), _area(program, counter)),
        _entry(translate("Sections", "Tema"), ", ".join(theme_words(program.themes))),
    ]
    if client:
        entries.append(Entry(translate("Sections", "Til personen"), client, box=True))
    return tuple(entries)


def _area(program: Program, counter: Counter) -> str:
    question = counter.catalogue.questionnaire.questions.get("bydel")
    choices = [question.choice(bydel) if question else None for bydel in program.bydeler]
    names = ", ".join(choice.label.into(counter.language) for choice in choices if choice)
    if not names or names == program.area:
        return program.area or names
    return f"{program.area}: {names}" if program.area else names


def _content(program: Program) -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    closed = "; ".join(map(period, program.availability.closed))
    maybe = (
        Entry(translate("Sections", "Gjelder"), validity(program)),
        Entry(translate("Sections", "Stengt for inntak"), closed),
        Entry(translate("Sections", "Status"), program.availability.note),
        Entry(translate("Sections", "Hvor sikkert dette er"), program.confidence_note),
        Entry(translate("Sections", "Kalles også"), ", ".join(program.short_names)),
    )
    return (
        _entry(translate("Sections", "Varighet"), program.duration),
        _entry(translate("Sections", "Kostnad for personen"), program.cost),
        *(entry for entry in maybe if entry.text),
    )


def _applying(program: Program) -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    channels = "\n".join(f"{channel.channel}: {channel.how}" for channel in program.apply)
    return (
        _entry(translate("Sections", "Henvisning"), program.referral),
        _entry(translate("Sections", "Slik søker man"), channels),
        _entry(translate("Sections", "Ta med"), "\n".join(f"– {item}" for item in program.bring)),
    )


def _contacts(program: Program) -> tuple[Entry, ...]:
    entries = tuple(_contact(contact) for contact in program.contacts)
    return entries or (Entry("", absent()),)


def _contact(contact: Contact) -> Entry:
    lines = (contact.phone, contact.email, contact.address, contact.url)
    text = "\n".join(line for line in lines if line)
    return Entry(contact.name, text or absent(), named=True, address=contact.url)


def _sources(program: Program) -> tuple[Entry, ...]:
    entries = []
    for source in program.sources:
        byline = " · ".join(part for part in (source.publisher, source.date) if part)
        # Press releases that came as a file have no address that anybody could open.
        address = source.url if source.url.startswith("http") else ""
        text = "\n".join(part for part in (byline, address) if part)
        entries.append(Entry(source.title, text or absent(), named=True, address=address))
    return tuple(entries) or (Entry("", absent()),)
