"""Words for what files say with a fixed set of names; one for each, wherever it is said."""

from __future__ import annotations

from matcher.catalogue.pointers import FirstMinute, Strength
from matcher.catalogue.programs import CriterionKind, Status
from matcher.messages import Message

KINDS: dict[str, Message] = {
    CriterionKind.REQUIRED: Message("påkrevd"),
    CriterionKind.EXCLUSION: Message("utelukker"),
    CriterionKind.PRIORITY: Message("prioriterer"),
    CriterionKind.JUDGEMENT: Message("skjønn"),
}
STRENGTHS: dict[str, Message] = {
    Strength.STRONG: Message("sterkt"),
    Strength.WEAK: Message("svakt"),
}
FIRST_MINUTES: dict[str, Message] = {
    FirstMinute.YES: Message("ja"),
    FirstMinute.POINTED: Message("bare når noe peker hit"),
    FirstMinute.ASKED: Message("bare når noen søker"),
}
STATUSES: dict[str, Message] = {
    Status.ACTIVE: Message("Tilgjengelig"),
    Status.UNCONFIRMED: Message("Ikke bekreftet"),
    Status.SUPERSEDED: Message("Erstattet"),
    Status.HISTORIC: Message("Avsluttet"),
    Status.NOT_FOR_INDIVIDUALS: Message("Ikke for enkeltpersoner"),
    Status.NOT_IN_OSLO: Message("Ikke i Oslo"),
}
CONFIDENCES: dict[str, Message] = {
    "confirmed": Message("Bekreftet"),
    "sourced": Message("Fra kilder, loven er ikke lest"),
    "seed_only": Message("Bare fra pressemelding"),
    "uncertain": Message("Usikkert"),
}
TRANSLATIONS: dict[str, Message] = {
    "machine": Message("Laget av en maskin, ikke lest av et menneske"),
    "reviewed": Message("Lest av et menneske"),
    "none": Message("Ikke skrevet, eller ikke lest av et menneske"),
}
ORIGINS: dict[str, Message] = {
    "seed": Message("Pressemelding"),
    "statute": Message("Lov eller forskrift"),
    "nav": Message("Nav"),
    "oslo": Message("Oslo kommune"),
    "other": Message("Annet"),
}
THEMES: dict[str, Message] = {
    "work": Message("arbeid"),
    "education": Message("utdanning"),
    "youth": Message("unge"),
    "benefits": Message("økonomiske ytelser"),
    "disability": Message("funksjonsnedsettelse"),
    "housing": Message("bolig"),
    "family": Message("familie"),
    "health": Message("helse"),
    "newcomer": Message("ny i Norge"),
    "language": Message("norsk språk"),
    "safety": Message("trygghet"),
    "senior": Message("eldre"),
    "after_prison": Message("etter soning"),
    "meeting_place": Message("møteplass"),
    "debt": Message("gjeld"),
    "business": Message("egen bedrift"),
}
