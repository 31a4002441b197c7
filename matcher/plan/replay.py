"""A locked list opened again by its printed code, and what is otherwise since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.plan.code import read_code
from matcher.plan.plan import Chosen, Plan

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue


def replayed(typed: str, catalogue: Catalogue) -> tuple[Plan, tuple[Message, ...]]:
    """Return the plan of a code by today's catalogue, and a line for each thing that changed.

    There are no answers in a code. Raises InputError where it is none.
    """
    code = read_code(typed)
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
