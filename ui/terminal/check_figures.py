"""What `check --notes` counts in a catalogue: how much its cards tell, and how true it is kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from matcher.catalogue import Status
from matcher.catalogue.asking import AtCounter
from matcher.catalogue.law_calendar import SOON, coming_days
from matcher.catalogue.program_checks import rests_on_unread_law
from matcher.catalogue.program_file import half_said
from matcher.catalogue.quality import has_a_way_in, mean_quality, quality
from matcher.catalogue.text_checks import LONG_CRITERION, long_criteria

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue, Program


def figures(catalogue: Catalogue, day: date) -> Iterator[str]:
    """Yield the figures of a catalogue on a day, a line each."""
    programs = [*catalogue.programs.values()]
    active = [p for p in programs if p.availability.status is Status.ACTIVE]
    yield from _quality(catalogue, active, day)
    yield from _told(catalogue, active)
    yield from _truth(catalogue, programs, day)
    yield from _law(programs, day)
    yield _asked(catalogue)


def _quality(catalogue: Catalogue, active: list[Program], day: date) -> Iterator[str]:
    lacking = Counter(
        mark for program in active for mark in quality(program, catalogue.offices, day).lacking
    )
    mean = f"{mean_quality(catalogue, day):.2f}".replace(".", ",")
    yield f"Kvalitet: {mean} av 1 i snitt for {len(active)} tilgjengelige tiltak."
    yield from (f"  {mark}: mangler for {count}" for mark, count in lacking.most_common())


def _told(catalogue: Catalogue, active: list[Program]) -> Iterator[str]:
    counts = {
        "en vei inn": sum(has_a_way_in(each, catalogue.offices) for each in active),
        "hva man tar med, eller ingenting": sum(bool(each.bring) for each in active),
        "kostnad": sum(bool(each.cost) for each in active),
        "varighet": sum(bool(each.duration) for each in active),
        "ventetid": sum(bool(each.waiting_time) for each in active),
        "slik søker man, for hver kanal": sum(bool(each.apply) for each in active),
    }
    for name, count in counts.items():
        yield f"Kortene sier {name}: {count} av {len(active)} ({_percent(count, len(active))})."


def _truth(catalogue: Catalogue, programs: list[Program], day: date) -> Iterator[str]:
    criteria = [criterion for program in programs for criterion in program.criteria]
    reasons = sum(bool(criterion.long) for criterion in criteria)
    bare = len([*long_criteria(catalogue, day)])
    yield (
        f"Vilkår: {len(criteria)}; {reasons + bare} har over {LONG_CRITERION} ord, "
        f"{bare} uten å si hvorfor."
    )
    unread = sum(rests_on_unread_law(program) for program in programs)
    yield f"Bekreftet på lov ingen har lest: {unread} tiltak."
    half = sum(any(half_said(program)) for program in programs)
    machine = sum(program.translations == "machine" for program in programs)
    yield (
        f"Tekst som mangler et språk: {half} av {len(programs)} tiltak; nynorsk og engelsk "
        f"laget av en maskin og ikke lest av en person: {machine}."
    )


def _law(programs: list[Program], day: date) -> Iterator[str]:
    soon = [(first, p.name.nb) for p in programs for first in coming_days(p, day)]
    told = "; ".join(f"{name} {first:%d.%m.%Y}" for first, name in sorted(soon)) or "ingen"
    yield f"Regler som endres innen {SOON.days} dager: {told}."
    dated = [program.name.nb for program in programs if _has_days(program)]
    yield f"Regler med dager (ny og gammel sak): {'; '.join(dated) or 'ingen'}."


def _has_days(program: Program) -> bool:
    changed = any(change.day for change in program.changes)
    return changed or any(each.first or each.last for each in program.criteria)


def _asked(catalogue: Catalogue) -> str:
    """Return how many of the questions anybody is asked: the others follow, or are on request."""
    questions = catalogue.questionnaire.questions.values()
    ways = Counter(catalogue.asking.manner(question).at_counter for question in questions)
    desk, papers = (AtCounter.YES, AtCounter.SOFT), (AtCounter.PAPER, AtCounter.STAFF)
    return (
        f"Spørsmål: {sum(ways[way] for way in desk)} stilles ved skranken, "
        f"{sum(ways[way] for way in papers)} svares av et papir eller Nav, "
        f"{ways[AtCounter.NO]} stilles aldri for seg selv."
    )


def _percent(count: int, whole: int) -> str:
    return f"{count / whole:.0%}".replace("%", " %") if whole else "–"
