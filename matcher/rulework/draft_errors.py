"""Why a draft cannot be read or is not stored: what happened, what was kept, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.rulework.records import DeskError

if TYPE_CHECKING:
    from matcher.rulework.records import Draft
    from matcher.store import records


def unreadable(row: records.DraftRow) -> DeskError:
    """Return that a stored draft is damaged."""
    return DeskError(
        Message(
            "Utkastet til «{name}» kan ikke leses. Det er ikke rørt. Forkast det og begynn på "
            "nytt, eller hent fram en sikkerhetskopi.",
            name=row.program_id,
        )
    )


def newer(row: records.DraftRow) -> DeskError:
    """Return that a stored draft is of a format to come."""
    return DeskError(
        Message(
            "Utkastet til «{name}» er laget av en nyere utgave av programmet. Det er ikke rørt. "
            "Installer den nyeste utgaven for å åpne det.",
            name=row.program_id,
        )
    )


def not_kept(why: Message) -> DeskError:
    """Return that a change would not come back as it is."""
    return DeskError(
        Message(
            "Endringen er ikke lagret: {why}. Det som var lagret før, er trygt. Rett det og prøv "
            "igjen.",
            why=why,
        )
    )


def with_number() -> DeskError:
    """Return that a text seems to hold the number of a person."""
    return DeskError(
        Message(
            "Teksten ser ut til å ha et fødselsnummer. Endringen er ikke lagret; det som var "
            "lagret før, er trygt. Ta bort nummeret og prøv igjen."
        )
    )


def not_proved(draft: Draft) -> DeskError:
    """Return that the history does not tell of what stands in the database."""
    return DeskError(
        Message(
            "Historikken viser ikke at «{name}» er sendt inn og godkjent slik det nå er lagret. "
            "Ingenting er endret. Si fra til IT hvis ingen har endret utkastet siden, og send det "
            "inn på nytt.",
            name=draft.program.name,
        )
    )


def absent(program_id: str) -> DeskError:
    """Return that a program has no draft."""
    return DeskError(
        Message(
            "Det finnes ikke noe utkast til «{name}». Det kan være publisert eller "
            "forkastet av en annen. Ingenting er endret.",
            name=program_id[:80],
        )
    )


def unknown(program_id: str) -> DeskError:
    """Return that there is no such program."""
    return DeskError(
        Message("Det finnes ikke noe tiltak «{name}». Ingenting er endret.", name=program_id[:80])
    )
