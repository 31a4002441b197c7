"""Every problem of a total against the questionnaire, each with a cure."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.documents import meant
from matcher.messages import Message
from matcher.questions import ONLY_DERIVED, Form
from matcher.questions.derived import follows_here
from matcher.rules.conditions import NOT_CHOSEN, CountKind, Multiple, Tenths

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.questions import Question, Questionnaire
    from matcher.rules.conditions import Quantity, Scale, Total

    Faults = Iterator[tuple[Message, Message]]

NO_VALUE = Message("verdien er ikke valgt")
"""What is wrong with a comparison whose value is still to be chosen."""
NO_ROW = Message("skriv en rad for det, eller hva som gjelder for de andre")


def total_faults(total: Total, questionnaire: Questionnaire, constants: Collection[str]) -> Faults:
    """Yield every fault of a total. `constants` are the ids of the dated constants."""
    for quantity in total.quantities:
        yield from _quantity_faults(quantity, questionnaire)
    yield from _limit_faults(total, constants)
    for scale in total.scales:
        yield from _scale_faults(scale, questionnaire)


def unknown_question(fact: str, questionnaire: Questionnaire) -> tuple[Message, Message]:
    """Return that there is no such question, and which is meant."""
    if fact in ONLY_DERIVED:
        asked = ", ".join(ONLY_DERIVED[fact])
        return (
            Message("«{name}» regnes ut av spørsmål som ikke finnes", name=fact),
            Message("legg til ett av {asked}, eller velg et annet spørsmål", asked=asked),
        )
    names = (*questionnaire.questions, *ONLY_DERIVED)
    return (
        Message("spørsmålet «{name}» finnes ikke", name=fact),
        meant(fact, names) or Message("velg et annet spørsmål, eller legg det til i katalogen"),
    )


def _quantity_faults(quantity: Quantity, questionnaire: Questionnaire) -> Faults:
    for fact in quantity.facts:
        question = questionnaire.questions.get(fact)
        if follows_here(fact, questionnaire.questions) and quantity.measure is CountKind.NUMBER:
            continue
        if question is None:
            yield unknown_question(fact, questionnaire)
        elif question.kind.form is not _form(quantity.measure) or question.kind.parts != 1:
            message = Message("«{name}» kan ikke være med i en sum", name=fact)
            yield message, Message("velg et tall, en dato eller barns alder")
        elif quantity.measure is CountKind.NUMBER and (question.low is None or question.low < 0):
            message = Message("svaret på «{name}» kan være under null", name=fact)
            yield message, Message("gi spørsmålet et laveste svar fra null før det legges sammen")
    low, high = quantity.ages
    if quantity.measure is CountKind.CHILDREN and not 0 <= low <= high:
        message = Message("området {numbers} går baklengs", numbers=quantity.ages)
        yield message, Message("skriv den laveste grensen først")
    if quantity.times[0] == 0:
        message = Message("«{name}» er ganget med null", name=quantity.fact)
        yield message, Message("ta leddet bort")


def _form(measure: CountKind) -> Form:
    match measure:
        case CountKind.NUMBER:
            return Form.NUMBER
        case CountKind.MONTHS_SINCE:
            return Form.DAY
        case CountKind.CHILDREN:
            return Form.AGES
        case other:
            assert_never(other)


def _limit_faults(total: Total, constants: Collection[str]) -> Faults:
    value = total.value
    if value == NOT_CHOSEN:
        yield NO_VALUE, Message("velg en verdi")
    elif isinstance(value, Multiple) and total.op != "between":
        if value.constant not in constants:
            hint = meant(value.constant, constants) or Message("legg den til i constants.json")
            yield Message("konstanten «{name}» finnes ikke", name=value.constant), hint
    elif not _fits(total):
        message = Message("verdien {value!r} passer ikke til «{op}»", value=value, op=total.op)
        yield message, Message("se docs/catalogue-format.md")
    elif total.op == "between" and list(value) != sorted(value):  # type: ignore[arg-type] # two numbers
        message = Message("området {numbers} går baklengs", numbers=value)
        yield message, Message("skriv den laveste grensen først")
    if total.op == "between" and total.scales:
        message = Message("en tabell kan bare gange én grense")
        yield message, Message("del betingelsen i «minst» og «høyst»")


def _fits(total: Total) -> bool:
    value = total.value
    if total.op == "between":
        return isinstance(value, tuple) and all(isinstance(one, int) for one in value)
    return isinstance(value, int) and not isinstance(value, (bool, Tenths))


def _scale_faults(scale: Scale, questionnaire: Questionnaire) -> Faults:
    question = questionnaire.questions.get(scale.fact)
    keys = [key for key, _ in scale.rows]
    if question is None:
        yield unknown_question(scale.fact, questionnaire)
    elif question.kind.form not in {Form.ONE, Form.NUMBER} or question.kind.parts != 1:
        message = Message("«{name}» kan ikke styre en tabell", name=scale.fact)
        yield message, Message("velg et tall, eller et spørsmål med ett svar")
    elif question.kind.form is Form.ONE:
        yield from _choice_faults(scale, question)
    elif not all(isinstance(key, int) for key in keys):
        wrong = next(key for key in keys if not isinstance(key, int))
        message = Message("raden «{key}» er ikke et tall", key=wrong)
        yield message, Message("skriv et helt tall")
    factors = [factor for _, factor in scale.rows]
    if any(top < 0 for top, _ in (*factors, *([scale.more] if scale.more else []))):
        yield Message("en faktor i tabellen er under null"), Message("skriv et tall fra null")


def _choice_faults(scale: Scale, question: Question) -> Faults:
    known = {choice.id for choice in question.choices if choice.unknown is None}
    rows = {str(key) for key, _ in scale.rows}
    for name in sorted(rows - known):
        yield (
            Message("«{answer}» er ikke et svar på «{name}»", answer=name, name=question.id),
            meant(name, known) or Message("velg et annet"),
        )
    for name in sorted(known - rows)[:1] if scale.more is None else ():
        message = Message("tabellen har ingen rad for «{answer}»", answer=name)
        yield message, NO_ROW
