"""What a draft begins as: a new program, a copy, one that is to end, one that is confirmed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue import Program, Status, Verdict, assess
from matcher.catalogue.programs import Availability
from matcher.catalogue.reference_checks import PROGRAM_ID
from matcher.languages import LANGUAGES
from matcher.messages import Message
from matcher.questions import NO_TEXT, Text
from matcher.questions.calendar_months import months_after
from matcher.rulework.records import DeskError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from matcher.catalogue import Catalogue, RuleCase
    from matcher.rulework.records import Draft

_LONGEST_ID = 60
COPY = Text("kopi", "kopi", "copy")
REVIEWED_EVERY = 6
"""How many months may go before a confirmed program is to be looked at again."""


def free_id(program_id: str, taken: Collection[str]) -> str:
    """Return an id that a new program can have. Raises DeskError."""
    if not PROGRAM_ID.fullmatch(program_id) or len(program_id) > _LONGEST_ID:
        raise DeskError(
            Message(
                "«{name}» kan ikke være id. Ingenting er endret. Bruk a–z, 0–9 og bindestrek, "
                "høyst {limit} tegn.",
                name=program_id[:80],
                limit=_LONGEST_ID,
            )
        )
    if program_id in taken:
        raise DeskError(
            Message(
                "Det finnes alt et tiltak med id «{name}». Ingenting er endret. Velg en annen id.",
                name=program_id,
            )
        )
    return program_id


def blank(program_id: str, name: str, today: date) -> Program:
    """Return a program with nothing but a name: its problems say what to fill in."""
    return Program(
        id=program_id,
        name=Text(name),
        origin="oslo",
        owner="",
        summary=NO_TEXT,
        client_summary=NO_TEXT,
        criteria=(),
        availability=Availability(Status.UNCONFIRMED),
        sources=(),
        confidence="uncertain",
        translations="none",
        review_by=months_after(today, REVIEWED_EVERY),
    )


def copy_of(program: Program, new_id: str, today: date) -> Program:
    """Return a copy that nobody has confirmed yet; what pointed to itself is left out."""
    return replace(
        program,
        id=new_id,
        name=_copied(program.name),
        instead=tuple(name for name in program.instead if name != new_id),
        last_verified=None,
        review_by=months_after(today, REVIEWED_EVERY),
    )  # fmt: skip


def retired(program: Program, why: str, replaced_by: tuple[str, ...]) -> Program:
    """Return a program that is kept for information only."""
    status = Status.SUPERSEDED if replaced_by else Status.HISTORIC
    relations = replace(program.relations, replaced_by=replaced_by or program.relations.replaced_by)
    availability = replace(program.availability, status=status, note=Text(why))
    return replace(program, availability=availability, relations=relations)


def confirmed(program: Program, how: str, today: date) -> Program:
    """Return a program that somebody has made sure of today: the offer is there.

    What rests on law that nobody has read is no more than sourced.
    """
    legal = [criterion for criterion in program.criteria if criterion.legal_ref]
    read = not legal or any(criterion.legal_checked for criterion in legal)
    availability = program.availability
    if availability.status is Status.UNCONFIRMED:
        availability = replace(availability, status=Status.ACTIVE)
    return replace(
        program,
        availability=availability,
        confidence="confirmed" if read else "sourced",
        confidence_note=Text(how),
        last_verified=today,
        review_by=months_after(today, REVIEWED_EVERY),
    )


def expecting_information(cases: Iterable[RuleCase], program_id: str) -> dict[str, dict[str, str]]:
    """Return the verdicts that change when a program is kept for information only."""
    return {
        case.id: {program_id: str(Verdict.INFORMATION)}
        for case in cases
        if case.expect.get(program_id, Verdict.INFORMATION) != Verdict.INFORMATION
        or program_id in case.missing
    }


def expecting_more(draft: Draft, after: Catalogue) -> Draft:
    """Return a confirmed draft whose cases expect *fits* where only the status stood between.

    `after` is a catalogue with the draft in it; what is changed is told to the approver.
    """
    name = draft.program.id
    own = {case.id for case in draft.cases}
    verdicts = {
        case.id: {name: str(Verdict.FITS)}
        for case in after.cases
        if case.expect.get(name) == Verdict.MAYBE and not case.missing.get(name)
        if assess(case.situation, after)[name].verdict is Verdict.FITS
    }
    others = {key: said for key, said in verdicts.items() if key not in own}
    merged = {
        key: {**draft.expectations.get(key, {}), **others.get(key, {})}
        for key in (*draft.expectations, *others)
    }
    cases = tuple(informed(case, verdicts) for case in draft.cases)
    return replace(draft, cases=cases, expectations=merged)


def informed(case: RuleCase, changed: Mapping[str, Mapping[str, str]]) -> RuleCase:
    """Return one of the program's own cases with its changed verdict."""
    if case.id not in changed:
        return case
    verdicts = changed[case.id]
    missing = {name: ids for name, ids in case.missing.items() if name not in verdicts}
    return replace(case, expect={**case.expect, **verdicts}, missing=missing)


def _copied(name: Text) -> Text:
    """Return a name that says it is a copy, in each language it is in."""
    written = ((getattr(name, language), COPY.into(language)) for language in LANGUAGES)
    return Text(*(f"{words} ({copy})" if words else "" for words, copy in written))
