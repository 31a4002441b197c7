"""What the database can be found to be, and the words for it."""

from __future__ import annotations

from enum import StrEnum

from matcher.messages import Message


class Health(StrEnum):
    """One finding; the value is the name in logs."""

    ABSENT = "absent"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    DAMAGED = "damaged"
    INTERRUPTED = "interrupted"
    BUSY = "busy"
    UNREADABLE = "unreadable"
    READ_ONLY = "read_only"
    NETWORK = "network"

    @property
    def message(self) -> Message:
        """What happened, what was kept and what to do."""
        return _MESSAGES[self]

    @property
    def readable(self) -> bool:
        """Whether settings and catalogue could be read, or there were none to read."""
        return self in {Health.ABSENT, Health.CURRENT, Health.OLDER, Health.READ_ONLY}

    @property
    def passes(self) -> bool:
        """Whether it may be otherwise in a moment: another is writing, or a folder is waking."""
        return self in {Health.BUSY, Health.UNREADABLE, Health.INTERRUPTED}

    @property
    def needs_attention(self) -> bool:
        """Whether a person should do something, or at least know."""
        return self not in {Health.ABSENT, Health.CURRENT, Health.OLDER}


_GOES_ON = Message("Programmet virker som før, men innstillinger gjelder bare til det lukkes.")
_MESSAGES = {
    Health.ABSENT: Message("Det er ingen database ennå. Den lages når noe skal lagres."),
    Health.CURRENT: Message("Databasen er i orden."),
    Health.OLDER: Message(
        "Databasen er fra en eldre utgave av programmet. Den kopieres og oppgraderes neste gang "
        "noe skal lagres."
    ),
    Health.NEWER: Message(
        "Databasen er laget av en nyere utgave av programmet og er ikke rørt. {goes_on} Installer "
        "den nyeste utgaven for å bruke den.",
        goes_on=_GOES_ON,
    ),
    Health.DAMAGED: Message(
        "Databasen er skadet eller borte. Ingenting er slettet. Neste gang noe skal lagres, legges "
        "filen til side, og siste gode kopi tas i bruk."
    ),
    Health.INTERRUPTED: Message(
        "En lagring ble avbrutt. Det som var lagret før den, er trygt og hentes fram neste gang "
        "programmet starter."
    ),
    Health.BUSY: Message(
        "Databasen er opptatt, trolig fordi programmet er åpent i et annet vindu. Ingenting er "
        "endret. Prøv igjen om litt."
    ),
    Health.UNREADABLE: Message(
        "Databasen kan ikke leses. Den er ikke rørt. {goes_on} Be IT om å gi deg tilgang til "
        "datamappen.",
        goes_on=_GOES_ON,
    ),
    Health.READ_ONLY: Message(
        "Datamappen kan ikke skrives til. Ingenting er endret. {goes_on} Be IT om å gi deg "
        "skrivetilgang til datamappen.",
        goes_on=_GOES_ON,
    ),
    Health.NETWORK: Message(
        "Datamappen ligger på et nettverksområde, og der kan en database bli skadet. Den er ikke "
        "rørt. {goes_on} Be IT om å legge datamappen på maskinen.",
        goes_on=_GOES_ON,
    ),
}
