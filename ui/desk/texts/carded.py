"""Contacts, sources and closed periods of a program, as cards and back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.catalogue.programs import Contact, Period, Source
from ui.desk.texts.entries import Entry
from ui.desk.texts.records import Column, Records
from ui.desk.words import day_words, read_day

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program
    from ui.desk.presenter import Desk

_Cards = list[dict[str, str]]
_STEM = "kilde"


def contacts_entry(desk: Desk) -> Entry:
    """Return an editor for offices and their public channels."""
    translate = QCoreApplication.translate
    made = Records(
        translate("Texts", "Kontakt"),
        translate("Texts", "Legg til kontakt"),
        (
            Column("name", translate("Texts", "Kontor eller tilbud (aldri en person)"), whole=True),
            Column("phone", translate("Texts", "Telefon")),
            Column("email", translate("Texts", "E-post")),
            Column("address", translate("Texts", "Adresse")),
            Column("url", translate("Texts", "Nettside")),
        ),
    )
    made.typed.connect(partial(_put_contacts, desk))
    return Entry("contacts", made, partial(_show_contacts, made))


def _show_contacts(made: Records, program: Program) -> None:
    made.show_records(
        [
            {"name": one.name, "phone": one.phone, "email": one.email, "address": one.address,
             "url": one.url}
            for one in program.contacts
        ]
    )  # fmt: skip


def _put_contacts(desk: Desk, cards: _Cards) -> None:
    if desk.draft is not None:
        contacts = tuple(Contact(**card) for card in cards)
        desk.put(replace(desk.draft.program, contacts=contacts))


def sources_entry(desk: Desk) -> Entry:
    """Return an editor for where things are known from."""
    translate = QCoreApplication.translate
    made = Records(
        translate("Texts", "Kilder"),
        translate("Texts", "Legg til kilde"),
        (
            Column("title", translate("Texts", "Tittel"), whole=True),
            Column("publisher", translate("Texts", "Hvem som har skrevet den")),
            Column("date", translate("Texts", "Dato (som 2026-11-22)")),
            Column("url", translate("Texts", "Nettadresse"), whole=True),
        ),
    )
    made.typed.connect(partial(_put_sources, desk, made))
    return Entry("sources", made, partial(_show_sources, made))


def _show_sources(made: Records, program: Program) -> None:
    made.show_records(
        [
            {"key": one.key, "title": one.title, "publisher": one.publisher, "date": one.date,
             "url": one.url}
            for one in program.sources
        ]
    )  # fmt: skip


def _put_sources(desk: Desk, made: Records, cards: _Cards) -> None:
    if desk.draft is None:
        return
    taken = {card["key"] for card in cards if card.get("key")}
    for card in cards:
        if not card.get("key"):
            card["key"] = _free(taken)
            taken.add(card["key"])
    desk.put(replace(desk.draft.program, sources=tuple(Source(**card) for card in cards)))
    # The cards must know the keys that they were given.
    made.show_records(cards)


def _free(taken: set[str]) -> str:
    number = 1
    while f"{_STEM}-{number}" in taken:
        number += 1
    return f"{_STEM}-{number}"


def closed_entry(desk: Desk) -> Entry:
    """Return an editor for the periods closed for intake."""
    translate = QCoreApplication.translate
    made = Records(
        translate("Texts", "Stengt for inntak"),
        translate("Texts", "Legg til periode"),
        (
            Column("first", translate("Texts", "Fra og med (tomt: fra før)")),
            Column("last", translate("Texts", "Til og med (tomt: inntil videre)")),
            Column("why", translate("Texts", "Hvorfor"), whole=True),
        ),
    )
    made.typed.connect(partial(_put_closed, desk, made))
    return Entry("closed", made, partial(_show_closed, made))


def _show_closed(made: Records, program: Program) -> None:
    made.show_records(
        [
            {"first": day_words(one.first), "last": day_words(one.last), "why": one.why}
            for one in program.availability.closed
        ]
    )


def _put_closed(desk: Desk, made: Records, cards: _Cards) -> None:
    draft, view = desk.draft, desk.view
    if draft is None or view is None:
        return
    periods, unread = [], False
    for place, card in enumerate(cards):
        days = {}
        for name in ("first", "last"):
            days[name] = read_day(card[name], view.today) if card[name] else None
            wrong = bool(card[name]) and days[name] is None
            said = QCoreApplication.translate("Texts", "Skriv datoen som 24.12.2026.")
            made.complain(place, name, said if wrong else "")
            unread = unread or wrong
        periods.append(Period(days["first"], days["last"], card["why"]))
    if not unread:
        availability = replace(draft.program.availability, closed=tuple(periods))
        desk.put(replace(draft.program, availability=availability))
