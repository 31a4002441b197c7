"""Programs and cases back to plain data: the files that `read_program` and `loading` read equal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from matcher.questions.facts import write_answer
from matcher.rules.codec import to_data

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.programs import Availability, Contact, Criterion, Period, Program, Source
    from matcher.questions.questions import Questionnaire
    from matcher.questions.texts import Text

FORMAT = 1


def canonical(data: object) -> bytes:
    """Return data as the house writes it: sorted keys, two spaces, UTF-8, a final newline."""
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def program_data(program: Program) -> dict[str, Any]:
    """Return a program as plain data, every field present."""
    relations = program.relations
    return {
        "format": FORMAT,
        "id": program.id,
        "origin": program.origin,
        "name": _text(program.name),
        "short_names": list(program.short_names),
        "synonyms": list(program.synonyms),
        "themes": list(program.themes),
        "owner": program.owner,
        "summary": _text(program.summary),
        "client_summary": _text(program.client_summary),
        "criteria": [_criterion(criterion) for criterion in program.criteria],
        "availability": _availability(program.availability),
        "valid_from": _day(program.valid_from),
        "valid_to": _day(program.valid_to),
        "area": {"text": program.area, "bydeler": list(program.bydeler)},
        "referral": program.referral,
        "apply": [{"channel": way.channel, "how": way.how} for way in program.apply],
        "bring": list(program.bring),
        "cost": program.cost,
        "duration": program.duration or None,
        "contacts": [_contact(contact) for contact in program.contacts],
        "instead": list(program.instead),
        "relations": {
            "excludes": list(relations.excludes),
            "requires": list(relations.requires),
            "before": list(relations.before),
            "combines": list(relations.combines),
            "replaced_by": list(relations.replaced_by),
        },
        "open_to_all": program.open_to_all,
        "on_request": list(program.on_request),
        "sources": [_source(source) for source in program.sources],
        "confidence": program.confidence,
        "confidence_note": program.confidence_note,
        "last_verified": _day(program.last_verified),
        "review_by": _day(program.review_by),
    }


def case_data(case: RuleCase, questionnaire: Questionnaire) -> dict[str, Any]:
    """Return a rule case as plain data."""
    facts = {
        question_id: write_answer(answer, questionnaire[question_id])
        for question_id, answer in case.situation.answers.items()
    }
    data: dict[str, Any] = {
        "id": case.id,
        "title": case.title,
        "as_of": case.situation.as_of.isoformat(),
        "facts": facts,
        "expect": dict(case.expect),
    }
    if case.missing:
        data["missing"] = {program_id: list(ids) for program_id, ids in case.missing.items()}
    if case.contradictions is not None:
        data["contradictions"] = list(case.contradictions)
    return data


def _criterion(criterion: Criterion) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": criterion.id,
        "kind": str(criterion.kind),
        "source": criterion.source,
        "legal_ref": criterion.legal_ref or None,
        "legal_checked": criterion.legal_checked,
    }
    if criterion.when is not None:
        data["when"] = to_data(criterion.when)
    if criterion.text:
        data["text"] = _text(criterion.text)
    if criterion.note:
        data["note"] = _text(criterion.note)
    return data


def _text(text: Text) -> str | dict[str, str]:
    if not text.nn and not text.en:
        return text.nb
    languages = {"nb": text.nb, "nn": text.nn, "en": text.en}
    return {language: said for language, said in languages.items() if said}


def _availability(availability: Availability) -> dict[str, Any]:
    closed = [_period(period) for period in availability.closed]
    return {"status": str(availability.status), "note": availability.note, "closed": closed}


def _period(period: Period) -> dict[str, str | None]:
    return {"from": _day(period.first), "to": _day(period.last), "why": period.why}


def _contact(contact: Contact) -> dict[str, str | None]:
    return {
        "name": contact.name,
        "phone": contact.phone or None,
        "email": contact.email or None,
        "url": contact.url or None,
        "address": contact.address or None,
    }


def _source(source: Source) -> dict[str, str]:
    return {
        "key": source.key,
        "title": source.title,
        "publisher": source.publisher,
        "date": source.date,
        "url": source.url,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
