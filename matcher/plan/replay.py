"""A locked list opened again by its printed code, and what is otherwise since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import differences
from matcher.messages import Message
from matcher.plan.plan import Chosen, Plan

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue
    from matcher.plan.code import ListCode

MOST_CHANGES = 6
"""Changes that are told before the rest is counted."""


def replayed(code: ListCode, catalogue: Catalogue) -> tuple[Plan, tuple[Message, ...]]:
    """Return the plan of a code by today's catalogue, and a line for each thing that changed.

    There are no answers in a code.
    """
    known = tuple(each for each in code.programs if each in catalogue.programs)
    said = [Message("Listen ble laget {day}.", day=f"{code.day:%d.%m.%Y}")]
    if code.hash == catalogue.hash[:8]:
        said.append(Message("Katalogen er den samme som da."))
    else:
        said.append(
            Message(
                "Katalogen var {then} og er nå {now}. Vilkårene kan være andre.",
                then=code.version,
                now=catalogue.version,
            )
        )
    gone = ", ".join(each for each in code.programs if each not in known)
    if gone:
        said.append(Message("Dette finnes ikke lenger: {names}.", names=gone))
    return Plan(tuple(map(Chosen, known))), tuple(said)


def changed_since(code: ListCode, former: Catalogue, now: Catalogue) -> tuple[Message, ...]:
    """Return what is otherwise about the programs of a list, in sentences.

    `former` is the catalogue the list was made from; nothing is said where it is another one.
    """
    if former.hash[: len(code.hash)] != code.hash:
        return ()
    found = [each.sentence for each in differences(former, now) if each.program in code.programs]
    if not found:
        return (Message("Ingenting er endret i det som står på listen."),)
    rest = len(found) - MOST_CHANGES
    more = (Message("… og {count} endringer til.", count=rest),) if rest > 0 else ()
    return (*found[:MOST_CHANGES], *more)
