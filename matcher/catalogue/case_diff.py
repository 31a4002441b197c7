"""How two versions of the rule cases differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.case_words import group_words, program_name, questions_words, verdict_words
from matcher.catalogue.changes import Change, Subject
from matcher.messages import NOTHING, Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue


def case_changes(a: Catalogue, b: Catalogue) -> Iterator[Change]:
    old, new = ({case.id: case for case in catalogue.cases} for catalogue in (a, b))
    subject = Subject("", Message("Regeltestene"))
    for case in a.cases:
        if case.id not in new:
            yield subject.removed(f"cases[{case.id}]", Message("en test"), case.title)
    for case in b.cases:
        if case.id not in old:
            yield subject.added(f"cases[{case.id}]", Message("en test"), case.title)
        elif old[case.id] != case:
            yield from _case(old[case.id], case, b)


def _case(old: RuleCase, new: RuleCase, catalogue: Catalogue) -> Iterator[Change]:
    place = f"cases[{new.id}]"
    subject = Subject("", Message("Regeltesten «{title}»", title=new.title))
    found = [*subject.changed(f"{place}.title", Message("tittelen"), old.title, new.title)]
    for program_id in sorted(old.programs | new.programs):
        was, now = (verdict_words(case.expect.get(program_id)) for case in (old, new))
        name = program_name(program_id, catalogue)
        expected = Message("ventet svar for «{program}»", program=name)
        found += subject.changed(f"{place}.expect.{program_id}", expected, was, now)
        was, now = (_missing(case, program_id, catalogue) for case in (old, new))
        missing = Message("det som mangler for «{program}»", program=name)
        found += subject.changed(f"{place}.missing.{program_id}", missing, was, now)
        was, now = (group_words(case.group.get(program_id)) for case in (old, new))
        stands = Message("hvor «{program}» skal stå", program=name)
        found += subject.changed(f"{place}.group.{program_id}", stands, was, now)
    if old.situation != new.situation:
        found.append(subject.rewritten(f"{place}.facts", Message("svarene eller datoen er endret")))
    unseen = Message("noe annet enn svarene og det testen venter, er endret")
    yield from found or [subject.rewritten(place, unseen)]


def _missing(case: RuleCase, program_id: str, catalogue: Catalogue) -> Message:
    """Return what a case lists as missing, in words; empty where it says nothing of that."""
    if program_id not in case.missing:
        return NOTHING
    return questions_words(case.missing[program_id], catalogue)
