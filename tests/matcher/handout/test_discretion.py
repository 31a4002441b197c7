"""Nothing sensitive gets onto a sheet by itself: a canary in each such answer and in the reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcher.catalogue import assess
from matcher.handout import Variant, Wanted, handout
from matcher.handout.pdf import pdf_file
from matcher.plan import Plan
from matcher.questions import Sensitivity, Situation, Text
from tests.matcher.bundled import bundled
from tests.matcher.handout.pdf_reader import open_pdf, read_aloud
from tests.matcher.handout.people import DAY

CANARY = "kanarifugl"
SONG = Text(CANARY, CANARY, CANARY)


def sheets(told: frozenset[str] = frozenset()) -> list[str]:
    """Return all that is said on sheets of every program, for those who answered everything."""
    questions = {
        key: replace(each, label=SONG, choices=tuple(replace(c, label=SONG) for c in each.choices))
        if each.sensitivity is not Sensitivity.ORDINARY
        else each
        for key, each in bundled().questionnaire.questions.items()
    }
    within = replace(bundled(), questionnaire=replace(bundled().questionnaire, questions=questions))
    said: list[str] = []
    programs, parts = list(within.programs), len(within.examples)
    for part, example in enumerate(within.examples):
        found = assess(Situation(DAY, example.facts), within)
        plan = Plan(told=told)
        for program_id in programs[part::parts]:
            plan = plan.toggled(program_id).reasoned(program_id, CANARY)
        for variant in Variant:
            raw = pdf_file(handout(plan, found, within, Wanted(("nb", "en"), variant=variant)))
            with open_pdf(raw) as made:
                said += [*read_aloud(raw), str(made.Root.Metadata.read_bytes())]
    return said


def test_no_sheet_tells_what_is_sensitive_or_why_it_was_chosen() -> None:
    assert not any(CANARY in line for line in sheets())


@pytest.mark.parametrize("variant", [Variant.NEUTRAL, Variant.PHONE])
def test_no_neutral_sheet_names_what_must_not_be_seen(variant: Variant) -> None:
    hidden = [program for program in bundled().programs.values() if program.on_request]
    assert hidden
    plan = Plan()
    for program in hidden:
        plan = plan.toggled(program.id)
    found = assess(Situation(DAY), bundled())
    said = " ".join(read_aloud(pdf_file(handout(plan, found, bundled(), Wanted(variant=variant)))))
    assert not [p.id for p in hidden if p.name.nb in said or p.id in said]
