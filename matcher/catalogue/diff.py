"""What is different between two catalogues, in sentences a person can approve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.case_words import (
    Answered,
    group_words,
    program_name,
    questions_words,
    verdict_words,
)
from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.changes import Change, ChangeKind, Subject
from matcher.catalogue.collation import collated
from matcher.catalogue.order_rules import LABELS
from matcher.catalogue.program_diff import came, program_changes, went
from matcher.catalogue.text_diff import day, texts
from matcher.messages import NOTHING, Message, as_message, joined
from matcher.questions.value_words import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue, Constant, Contradiction, Preset
    from matcher.catalogue.field_types import Names
    from matcher.catalogue.order_rules import OrderRules
    from matcher.questions import Question
    from matcher.rules import Condition

__all__ = ["Change", "ChangeKind", "differences"]


def differences(a: Catalogue, b: Catalogue) -> tuple[Change, ...]:
    """Return what is different in the second: programs by name, then all the rest."""
    # Without amounts: that 1 G is worth more this year is a change of the constant, not of rules.
    before, after = CatalogueNames(a, {}), CatalogueNames(b, {})
    return (
        *_programs(a, b, before, after),
        *_questions(a, b, before, after),
        *_constants(a.constants, b.constants),
        *_contradictions(a, b, before, after),
        *_presets(a, b),
        *_order(a.order_rules, b.order_rules),
        *_cases(a, b),
    )


def _programs(a: Catalogue, b: Catalogue, before: Names, after: Names) -> Iterator[Change]:
    either = {**a.programs, **b.programs}
    for program_id in sorted(either, key=lambda name: (collated(either[name].name.nb), name)):
        old, new = a.programs.get(program_id), b.programs.get(program_id)
        if old is None and new is not None:
            yield came(new)
        elif new is None and old is not None:
            yield went(old)
        elif old is not None and new is not None and old != new:
            yield from program_changes(old, new, before, after)


def _order(a: OrderRules, b: OrderRules) -> Iterator[Change]:
    subject = Subject("", Message("Rekkefølgen"))
    for name, label in LABELS.items():
        was, now = str(getattr(a, name)), str(getattr(b, name))
        yield from subject.changed(f"order.{name}", label, was, now)


def _questions(a: Catalogue, b: Catalogue, before: Names, after: Names) -> Iterator[Change]:
    old, new = a.questionnaire.questions, b.questionnaire.questions
    everything = Subject("", Message("Spørsmålene"))
    for question_id in {**old, **new}:
        place = f"questions[{question_id}]"
        was, now = old.get(question_id), new.get(question_id)
        if was is None and now is not None:
            yield everything.added(place, Message("et spørsmål"), as_message(now.label))
        elif now is None and was is not None:
            yield everything.removed(place, Message("et spørsmål"), as_message(was.label))
        elif was is not None and now is not None:
            yield from _question(place, was, now)
            subject = _asking(now)
            yield from subject.changed(
                f"{place}.relevant_when", Message("når det er aktuelt"),
                _said(a.relevance.get(question_id), before),
                _said(b.relevance.get(question_id), after),
            )  # fmt: skip


def _asking(question: Question) -> Subject:
    return Subject("", Message("Spørsmålet «{question}»", question=question.label))


def _said(condition: Condition | None, words: Names) -> Message:
    return words.say(condition) if condition else NOTHING


def _question(place: str, old: Question, new: Question) -> Iterator[Change]:
    if old == new:
        return
    subject = _asking(new)
    found = [*texts(subject, f"{place}.label", Message("teksten"), old.label, new.label)]
    found += texts(subject, f"{place}.help", Message("hjelpen"), old.help, new.help)
    labels = [{c.label: as_message(c.label) for c in q.choices} for q in (old, new)]
    found += subject.members(f"{place}.choices", Message("et svaralternativ"), *labels)
    unseen = Message("noe annet enn tekst og svar er endret")
    yield from found or [subject.rewritten(place, unseen)]


def _constants(old: Mapping[str, Constant], new: Mapping[str, Constant]) -> Iterator[Change]:
    for name in {**old, **new}:
        subject = Subject("", Message("Beløpet {name}", name=name.upper()))
        was, now = ({said: said for said in _amounts(sides.get(name))} for sides in (old, new))
        yield from subject.members(f"constants[{name}]", Message("en sats"), was, now)


def _amounts(constant: Constant | None) -> tuple[Message, ...]:
    if constant is None:
        return ()
    return tuple(
        Message(
            "{amount} kroner fra {day} ({title})",
            amount=number(value.amount),
            day=day(value.first),
            title=value.title,
        )
        for value in constant.values
    )


def _contradictions(a: Catalogue, b: Catalogue, before: Names, after: Names) -> Iterator[Change]:
    old = {rule.id: _contradiction(rule, before) for rule in a.contradictions}
    new = {rule.id: _contradiction(rule, after) for rule in b.contradictions}
    subject = Subject("", Message("Svar som ikke går sammen"))
    for name in {**old, **new}:
        was, now = old.get(name, NOTHING), new.get(name, NOTHING)
        yield from subject.changed(f"contradictions[{name}]", Message("en regel"), was, now)


def _contradiction(rule: Contradiction, words: Names) -> Message:
    return Message("{text} ({rule})", text=rule.text, rule=words.say(rule.when))


def _presets(a: Catalogue, b: Catalogue) -> Iterator[Change]:
    old = {preset.id: _preset(preset, a) for preset in a.presets}
    new = {preset.id: _preset(preset, b) for preset in b.presets}
    subject = Subject("", Message("Livssituasjonene"))
    for name in {**old, **new}:
        was, now = old.get(name, NOTHING), new.get(name, NOTHING)
        yield from subject.changed(f"presets[{name}]", Message("en livssituasjon"), was, now)


def _preset(preset: Preset, catalogue: Catalogue) -> Message:
    questions = catalogue.questionnaire.questions
    answers = (Answered(questions[name], answer) for name, answer in preset.facts.items())
    parts = joined((*answers, *preset.open, *preset.on_request), "; ")
    return Message("{label} ({parts})", label=preset.label, parts=parts)


def _cases(a: Catalogue, b: Catalogue) -> Iterator[Change]:
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
