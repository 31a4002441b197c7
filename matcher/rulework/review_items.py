"""The review list: which programs somebody should look at again, and why."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from matcher.catalogue import INFORMATION_ONLY, Status, collated
from matcher.catalogue.law_calendar import coming_days
from matcher.catalogue.program_file import untranslated
from matcher.catalogue.text_diff import in_language
from matcher.messages import Message, advice, as_message, joined
from matcher.rulework.records import Report, ReviewItem, ReviewKind
from matcher.sheets import RIGHT, WRONG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.proving import Score

SOON = timedelta(days=30)
LOW_SCORE = 0.95
SAYS_WORDS = {WRONG: Message("stemmer ikke"), RIGHT: Message("stemmer fortsatt")}
_ORDER = {kind: place for place, kind in enumerate(ReviewKind)}


def review_list(
    catalogue: Catalogue,
    reports: tuple[Report, ...],
    today: date,
    scores: Mapping[str, Score],
) -> tuple[ReviewItem, ...]:
    """Return every reason to look at a program again, the weightiest kinds first, then by name.

    `scores` are those of the programs that have been measured.
    """
    tested = {name for case in catalogue.cases for name in case.expect}
    found = [
        item
        for program in catalogue.programs.values()
        for item in _items(program, today, tested, scores.get(program.id))
    ]
    found += [_reported(report) for report in reports]

    def key(item: ReviewItem) -> tuple[int, str, str]:
        program = catalogue.programs.get(item.program)
        return _ORDER[item.kind], collated(program.name.nb if program else item.program), item.why

    return tuple(sorted(found, key=key))


def _items(
    program: Program, today: date, tested: set[str], score: Score | None
) -> Iterator[ReviewItem]:
    if program.availability.status not in INFORMATION_ONLY:
        yield from _dated(program, today)
        yield from _coming(program, today)
        known = program.confidence in {"confirmed", "sourced"}
        if program.availability.status is Status.UNCONFIRMED or not known:
            yield ReviewItem(program.id, ReviewKind.UNCONFIRMED, Message("Ikke bekreftet."))
    if not program.sources:
        yield ReviewItem(program.id, ReviewKind.NO_SOURCE, Message("Ingen kilde er oppgitt."))
    if program.id not in tested:
        why = Message("Ingen regeltest sier noe om tiltaket.")
        yield ReviewItem(program.id, ReviewKind.NO_CASES, why)
    elif score is not None and score.killed < LOW_SCORE * score.total:
        yield ReviewItem(program.id, ReviewKind.LOW_SCORE, _unnoticed(score), score=score)
    if lacking := untranslated(program):
        texts = joined(in_language(field.label, language) for field, language in lacking)
        why = Message("Mangler oversettelse: {texts}.", texts=texts)
        yield ReviewItem(program.id, ReviewKind.UNTRANSLATED, why)


def _dated(program: Program, today: date) -> Iterator[ReviewItem]:
    due = program.review_by
    if due is None:
        yield ReviewItem(program.id, ReviewKind.STALE, Message("Ingen dato for neste gjennomgang."))
    elif due < today:
        why = Message("Skulle vært gjennomgått innen {day:%d.%m.%Y}.", day=due)
        yield ReviewItem(program.id, ReviewKind.STALE, why, due)
    elif due <= today + SOON:
        why = Message("Skal gjennomgås innen {day:%d.%m.%Y}.", day=due)
        yield ReviewItem(program.id, ReviewKind.DUE, why, due)


def _coming(program: Program, today: date) -> Iterator[ReviewItem]:
    for day in coming_days(program, today):
        said = [change.text for change in program.changes if change.day == day]
        why = Message("Regelen blir endret {day:%d.%m.%Y}.", day=day)
        yield ReviewItem(
            program.id, ReviewKind.COMING, advice(why, joined(said)) if said else why, day
        )


def _unnoticed(score: Score) -> Message:
    count = len(score.survivors)
    if count == 1:
        return Message("Én endring i regelen ville ingen test oppdage.")
    return Message("{count} endringer i regelen ville ingen test oppdage.", count=count)


def _reported(report: Report) -> ReviewItem:
    says = SAYS_WORDS.get(report.says, as_message(report.says))
    why = Message("Melding fra en saksbehandler: «{says}»", says=says)
    why = advice(why, report.note) if report.note else why
    return ReviewItem(report.program, ReviewKind.REPORT, why, report=report)
