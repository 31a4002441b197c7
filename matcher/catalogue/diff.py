"""What is different between two catalogues, in sentences a person can approve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.case_diff import case_changes
from matcher.catalogue.case_words import Answered
from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.changes import Change, ChangeKind, Subject
from matcher.catalogue.collation import collated
from matcher.catalogue.order_rules import LABELS
from matcher.catalogue.program_diff import came, program_changes, went
from matcher.catalogue.question_diff import question_changes
from matcher.catalogue.rest_diff import rest_changes
from matcher.catalogue.text_diff import day
from matcher.messages import NOTHING, Message, joined
from matcher.questions import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.catalogue.catalogue import Catalogue, Preset
    from matcher.catalogue.constants import Constant
    from matcher.catalogue.contradictions import Contradiction
    from matcher.catalogue.field_types import Names
    from matcher.catalogue.order_rules import OrderRules

__all__ = ["Change", "ChangeKind", "differences"]


def differences(a: Catalogue, b: Catalogue) -> tuple[Change, ...]:
    """Return what is different in the second: programs by name, then all the rest."""
    # Without amounts: that 1 G is worth more this year is a change of the constant, not of rules.
    before, after = CatalogueNames(a, {}), CatalogueNames(b, {})
    return (
        *_programs(a, b, before, after),
        *question_changes(a, b, before, after),
        *_constants(a.constants, b.constants),
        *_contradictions(a, b, before, after),
        *_presets(a, b),
        *_order(a.order_rules, b.order_rules),
        *rest_changes(a, b, before, after),
        *case_changes(a, b),
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
