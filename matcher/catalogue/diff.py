"""What is different between two catalogues, in sentences a person can approve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.changes import Change, ChangeKind, Subject
from matcher.catalogue.matching import Verdict, collated
from matcher.catalogue.program_diff import came, day, program_changes, texts, went
from matcher.questions.shown import number, show
from matcher.rules.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue, Constant, Contradiction, Preset
    from matcher.questions.questions import Question
    from matcher.rules.conditions import Condition

__all__ = ["Change", "ChangeKind", "differences"]

VERDICTS = {
    Verdict.FITS: "passer",
    Verdict.MAYBE: "kanskje",
    Verdict.NOT_NOW: "passer ikke nå",
    Verdict.INFORMATION: "til opplysning",
}


def differences(a: Catalogue, b: Catalogue) -> tuple[Change, ...]:
    """Return what is different in the second: programs by name, then all the rest."""
    # Without amounts: that 1 G is worth more this year is a change of the constant, not of rules.
    before, after = Wording(a.questionnaire, {}), Wording(b.questionnaire, {})
    return (
        *_programs(a, b, before, after),
        *_questions(a, b, before, after),
        *_constants(a.constants, b.constants),
        *_contradictions(a, b, before, after),
        *_presets(a, b),
        *_cases(a, b),
    )


def _programs(a: Catalogue, b: Catalogue, before: Wording, after: Wording) -> Iterator[Change]:
    either = {**a.programs, **b.programs}
    for program_id in sorted(either, key=lambda name: (collated(either[name].name.nb), name)):
        old, new = a.programs.get(program_id), b.programs.get(program_id)
        if old is None and new is not None:
            yield came(new)
        elif new is None and old is not None:
            yield went(old)
        elif old is not None and new is not None and old != new:
            yield from program_changes(old, new, before, after)


def _questions(a: Catalogue, b: Catalogue, before: Wording, after: Wording) -> Iterator[Change]:
    old, new = a.questionnaire.questions, b.questionnaire.questions
    everything = Subject("", "Spørsmålene")
    for question_id in {**old, **new}:
        place = f"questions[{question_id}]"
        was, now = old.get(question_id), new.get(question_id)
        if was is None and now is not None:
            yield everything.added(place, "et spørsmål", now.label.nb)
        elif now is None and was is not None:
            yield everything.removed(place, "et spørsmål", was.label.nb)
        elif was is not None and now is not None:
            yield from _question(place, was, now)
            subject = Subject("", f"Spørsmålet «{now.label.nb}»")
            yield from subject.changed(
                f"{place}.relevant_when", "når det er aktuelt",
                _said(a.relevance.get(question_id), before),
                _said(b.relevance.get(question_id), after),
            )  # fmt: skip


def _said(condition: Condition | None, wording: Wording) -> str:
    return wording.say(condition) if condition else ""


def _question(place: str, old: Question, new: Question) -> Iterator[Change]:
    if old == new:
        return
    subject = Subject("", f"Spørsmålet «{new.label.nb}»")
    found = [*texts(subject, f"{place}.label", "teksten", old.label, new.label)]
    found += texts(subject, f"{place}.help", "hjelpen", old.help, new.help)
    labels = [tuple(choice.label.nb for choice in q.choices) for q in (old, new)]
    found += subject.members(f"{place}.choices", "et svaralternativ", *labels)
    yield from found or [subject.rewritten(place, "noe annet enn tekst og svar er endret")]


def _constants(old: Mapping[str, Constant], new: Mapping[str, Constant]) -> Iterator[Change]:
    for name in {**old, **new}:
        subject = Subject("", f"Beløpet {name.upper()}")
        was, now = (_amounts(all_of.get(name)) for all_of in (old, new))
        yield from subject.members(f"constants[{name}]", "en sats", was, now)


def _amounts(constant: Constant | None) -> tuple[str, ...]:
    if constant is None:
        return ()
    return tuple(
        f"{number(value.amount)} kroner fra {day(value.first)} ({value.title})"
        for value in constant.values
    )


def _contradictions(
    a: Catalogue, b: Catalogue, before: Wording, after: Wording
) -> Iterator[Change]:
    old = {rule.id: _contradiction(rule, before) for rule in a.contradictions}
    new = {rule.id: _contradiction(rule, after) for rule in b.contradictions}
    subject = Subject("", "Svar som ikke går sammen")
    for name in {**old, **new}:
        yield from subject.changed(
            f"contradictions[{name}]", "en regel", old.get(name, ""), new.get(name, "")
        )


def _contradiction(rule: Contradiction, wording: Wording) -> str:
    return f"{rule.text.nb} ({wording.say(rule.when)})"


def _presets(a: Catalogue, b: Catalogue) -> Iterator[Change]:
    old = {preset.id: _preset(preset, a) for preset in a.presets}
    new = {preset.id: _preset(preset, b) for preset in b.presets}
    subject = Subject("", "Livssituasjonene")
    for name in {**old, **new}:
        yield from subject.changed(
            f"presets[{name}]", "en livssituasjon", old.get(name, ""), new.get(name, "")
        )


def _preset(preset: Preset, catalogue: Catalogue) -> str:
    questions = catalogue.questionnaire.questions
    answers = [
        f"{questions[name].label.nb}: {show(answer, questions[name])}"
        for name, answer in preset.facts.items()
    ]
    return f"{preset.label.nb} ({'; '.join((*answers, *preset.open, *preset.on_request))})"


def _cases(a: Catalogue, b: Catalogue) -> Iterator[Change]:
    old, new = ({case.id: case for case in catalogue.cases} for catalogue in (a, b))
    subject = Subject("", "Regeltestene")
    for case in a.cases:
        if case.id not in new:
            yield subject.removed(f"cases[{case.id}]", "en test", case.title)
    for case in b.cases:
        if case.id not in old:
            yield subject.added(f"cases[{case.id}]", "en test", case.title)
        elif old[case.id] != case:
            yield from _case(old[case.id], case, b)


def _case(old: RuleCase, new: RuleCase, catalogue: Catalogue) -> Iterator[Change]:
    place, subject = f"cases[{new.id}]", Subject("", f"Regeltesten «{new.title}»")
    found = [*subject.changed(f"{place}.title", "tittelen", old.title, new.title)]
    for program_id in {**old.expect, **new.expect, **old.missing, **new.missing}:
        was, now = (_verdict(case.expect.get(program_id)) for case in (old, new))
        name = f"«{_name(program_id, catalogue)}»"
        found += subject.changed(
            f"{place}.expect.{program_id}", f"ventet svar for {name}", was, now
        )
        was, now = (_missing(case, program_id, catalogue) for case in (old, new))
        found += subject.changed(
            f"{place}.missing.{program_id}", f"det som mangler for {name}", was, now
        )
    if old.situation != new.situation:
        found.append(subject.rewritten(f"{place}.facts", "svarene eller datoen er endret"))
    yield from found or [subject.rewritten(place, "noe annet enn svar og dom er endret")]


def _name(program_id: str, catalogue: Catalogue) -> str:
    program = catalogue.programs.get(program_id)
    return program.name.nb if program else program_id


def _missing(case: RuleCase, program_id: str, catalogue: Catalogue) -> str:
    """Return what a case lists as missing, in words; empty where it says nothing of that."""
    if program_id not in case.missing:
        return ""
    known = catalogue.questionnaire.questions
    names = [known[name].label.nb if name in known else name for name in case.missing[program_id]]
    return ", ".join(names) or "ingenting"


def _verdict(verdict: str | None) -> str:
    return VERDICTS[Verdict(verdict)] if verdict else ""
