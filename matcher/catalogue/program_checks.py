"""What can be wrong with one program among the others: ids, references, dates, certainty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.field_types import IdList, Of
from matcher.catalogue.fields import FIELDS
from matcher.catalogue.pointer_checks import pointer_problems
from matcher.catalogue.reference_checks import (
    NAME_ID,
    PROGRAM_ID,
    condition_faults,
    no_id,
    no_programs,
    no_questions,
)
from matcher.documents import Problem, meant
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program


def program_problems(program: Program, catalogue: Catalogue) -> Iterator[Problem]:
    file = f"programs/{program.id}.json"
    if not PROGRAM_ID.fullmatch(program.id):
        yield Problem(file, "id", no_id(program.id), Message("bruk a–z, 0–9 og bindestrek"))
    seen: set[str] = set()
    for index, criterion in enumerate(program.criteria):
        path = f"criteria[{index}]"
        if criterion.id in seen or not NAME_ID.fullmatch(criterion.id):
            message = Message("«{name}» er brukt før eller er ikke en id", name=criterion.id)
            yield Problem(file, f"{path}.id", message, Message("gi vilkåret en egen id"))
        seen.add(criterion.id)
        if program.source(criterion.source) is None:
            keys = [source.key for source in program.sources]
            hint = meant(criterion.source, keys) or Message("legg kilden i «sources»")
            message = Message("kilden «{name}» finnes ikke", name=criterion.source)
            yield Problem(file, f"{path}.source", message, hint)
        if criterion.when is not None:
            yield from condition_faults(criterion.when, catalogue, file, f"{path}.when")
    yield from pointer_problems(program, catalogue, file)
    yield from _references(program, catalogue, file)
    yield from _dates(program, file)
    yield from _confidence(program, file)


def _references(program: Program, catalogue: Catalogue, file: str) -> Iterator[Problem]:
    for field in FIELDS:
        match field.type:
            case IdList(of=Of.PROGRAMS):
                yield from no_programs(field.of(program), catalogue, file, field.path)
            case IdList(of=Of.QUESTIONS):
                yield from no_questions(field.of(program), catalogue, file, field.path)
    relations = program.relations
    for other in set(relations.excludes) & set(relations.requires):
        message = Message("«{name}» både kreves og utelukkes", name=other)
        yield Problem(file, "relations", message, Message("behold bare den ene"))
    if program.id in {*relations.excludes, *relations.requires, *relations.before}:
        message = Message("tiltaket viser til seg selv")
        yield Problem(file, "relations", message, Message("fjern henvisningen"))


def _dates(program: Program, file: str) -> Iterator[Problem]:
    if program.valid_from and program.valid_to and program.valid_to < program.valid_from:
        yield Problem(
            file, "valid_to", Message("slutter før det begynner"), Message("rett datoene")
        )
    for index, period in enumerate(program.availability.closed):
        if period.first and period.last and period.last < period.first:
            path = f"availability.closed[{index}]"
            message = Message("stengingen slutter før den begynner")
            yield Problem(file, path, message, Message("rett datoene"))
    if program.review_by is None:
        message = Message("ingen dato for neste gjennomgang")
        yield Problem(file, "review_by", message, Message("skriv når det skal kontrolleres igjen"))
    elif program.last_verified and program.review_by < program.last_verified:
        message = Message("gjennomgangen ligger før siste bekreftelse")
        yield Problem(file, "review_by", message, Message("rett datoene"))


def rests_on_unread_law(program: Program) -> bool:
    """Tell whether a program is called confirmed and nobody has read any of its law."""
    legal = [criterion for criterion in program.criteria if criterion.legal_ref]
    unread = bool(legal) and not any(criterion.legal_checked for criterion in legal)
    return program.confidence == "confirmed" and unread


def _confidence(program: Program, file: str) -> Iterator[Problem]:
    """Nothing is confirmed that rests on law nobody has read."""
    if rests_on_unread_law(program):
        message = Message("sikkerheten er «bekreftet», men ingen lovtekst er lest")
        yield Problem(file, "confidence", message, Message("les loven, eller skriv «sourced»"))
