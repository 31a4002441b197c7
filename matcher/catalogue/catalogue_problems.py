"""What only the whole catalogue can show: references, unused questions, dates, wording."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.asking_checks import asking_problems
from matcher.catalogue.field_types import IdList, Of
from matcher.catalogue.fields import FIELDS
from matcher.catalogue.judge_checks import judge_problems
from matcher.catalogue.plain_language import LONG_SENTENCE, read_plainly
from matcher.catalogue.pointer_checks import never_raised, pointer_problems
from matcher.documents import Problem, meant
from matcher.messages import Message
from matcher.questions import DERIVATIONS, NEEDS, ONLY_DERIVED
from matcher.rules import facts_of, leaves
from matcher.rules import problems as condition_problems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.rules import Condition

PROGRAM_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NAME_ID = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")
QUESTION_ID = re.compile(r"[a-z0-9_]+")
_QUOTED = 40
"""Letters of a long sentence that are repeated."""
FORBIDDEN = ("avslag", "ikke berettiget", "du får ikke", "du får ikkje", "straffedømt")
FORBIDDEN_TO_CLIENTS = (*FORBIDDEN, "har rett til", "bruker", "klient", "domfelt", "rusmisbruk")


def problems(catalogue: Catalogue, *, whole: bool = True) -> list[Problem]:
    """Return every problem of a catalogue that could be read.

    Where it could not be read as a `whole`, nothing is said of what no rule uses.
    """
    return [*refusals(catalogue), *style_problems(catalogue, whole=whole)]


def refusals(catalogue: Catalogue) -> list[Problem]:
    """Return what could make a verdict or a reference wrong: such a catalogue is not used."""
    found: list[Problem] = []
    for program in catalogue.programs.values():
        found += _program_problems(program, catalogue)
    found += _rule_problems(catalogue)
    found += asking_problems(catalogue)
    found += _question_problems(catalogue)
    found += _case_problems(catalogue)
    found += _office_problems(catalogue)
    return found


def style_problems(catalogue: Catalogue, *, whole: bool = True) -> list[Problem]:
    """Return what its authors should mend and its readers can live with."""
    found: list[Problem] = []
    for program in catalogue.programs.values():
        found += _wording(program, f"programs/{program.id}.json")
    if not whole:
        return found
    return [
        *found,
        *_unused_questions(catalogue),
        *never_raised(catalogue),
        *judge_problems(catalogue),
    ]


def _program_problems(program: Program, catalogue: Catalogue) -> Iterator[Problem]:
    file = f"programs/{program.id}.json"
    if not PROGRAM_ID.fullmatch(program.id):
        yield Problem(file, "id", _no_id(program.id), Message("bruk a–z, 0–9 og bindestrek"))
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
            yield from _condition(criterion.when, catalogue, file, f"{path}.when")
    yield from pointer_problems(program, catalogue, file)
    yield from _references(program, catalogue, file)
    yield from _dates(program, file)
    yield from _confidence(program, file)


def _references(program: Program, catalogue: Catalogue, file: str) -> Iterator[Problem]:
    for field in FIELDS:
        match field.type:
            case IdList(of=Of.PROGRAMS):
                yield from _no_programs(field.of(program), catalogue, file, field.path)
            case IdList(of=Of.QUESTIONS):
                yield from _no_questions(field.of(program), catalogue, file, field.path)
    relations = program.relations
    for other in set(relations.excludes) & set(relations.requires):
        message = Message("«{name}» både kreves og utelukkes", name=other)
        yield Problem(file, "relations", message, Message("behold bare den ene"))
    if program.id in {*relations.excludes, *relations.requires, *relations.before}:
        message = Message("tiltaket viser til seg selv")
        yield Problem(file, "relations", message, Message("fjern henvisningen"))


def _no_programs(
    ids: Collection[str], catalogue: Catalogue, file: str, path: str
) -> Iterator[Problem]:
    for name in ids:
        if name not in catalogue.programs:
            message = Message("tiltaket «{name}» finnes ikke", name=name)
            yield Problem(file, path, message, _other(name, catalogue.programs))


def _no_questions(
    ids: Collection[str], catalogue: Catalogue, file: str, path: str
) -> Iterator[Problem]:
    known = catalogue.questionnaire.questions
    for name in ids:
        if name not in known:
            message = Message("spørsmålet «{name}» finnes ikke", name=name)
            yield Problem(file, path, message, _other(name, known))


def _other(name: str, known: Collection[str]) -> Message:
    return meant(name, known) or Message("fjern det")


def _no_id(name: str) -> Message:
    return Message("«{name}» er ikke en id", name=name)


def _wording(program: Program, file: str) -> Iterator[Problem]:
    texts = {"summary": program.summary.nb, "referral": program.referral, "cost": program.cost}
    for index, criterion in enumerate(program.criteria):
        texts[f"criteria[{index}].text"] = f"{criterion.text.nb} {criterion.note.nb}"
    for path, text in texts.items():
        yield from _forbidden(text, FORBIDDEN, file, path)
    written = {"nb": program.client_summary.nb, "nn": program.client_summary.nn}
    for language, text in written.items():
        path = f"client_summary.{language}"
        yield from _forbidden(text, FORBIDDEN_TO_CLIENTS, file, path)
        for mark in read_plainly(text).long_sentences:
            message = Message(
                "setningen «{words} …» har over {limit} ord",
                words=mark.words[:_QUOTED],
                limit=LONG_SENTENCE,
            )
            yield Problem(file, path, message, Message("del den i to"))


def _forbidden(text: str, words: Collection[str], file: str, path: str) -> Iterator[Problem]:
    lowered = text.casefold()
    for word in words:
        if re.search(rf"\b{re.escape(word)}", lowered):
            message = Message("ordet «{word}» skal ikke brukes", word=word)
            yield Problem(file, path, message, Message("skriv det på en annen måte"))


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
        yield Problem(file, "review_by", message, Message("skriv når det skal ses på igjen"))
    elif program.last_verified and program.review_by < program.last_verified:
        message = Message("gjennomgangen ligger før siste bekreftelse")
        yield Problem(file, "review_by", message, Message("rett datoene"))


def _confidence(program: Program, file: str) -> Iterator[Problem]:
    """Nothing is confirmed that rests on law nobody has read."""
    legal = [criterion for criterion in program.criteria if criterion.legal_ref]
    if program.confidence == "confirmed" and legal and not any(c.legal_checked for c in legal):
        message = Message("sikkerheten er «bekreftet», men ingen lovtekst er lest")
        yield Problem(file, "confidence", message, Message("les loven, eller skriv «sourced»"))


def _condition(when: Condition, catalogue: Catalogue, file: str, path: str) -> Iterator[Problem]:
    found = condition_problems(when, catalogue.questionnaire, catalogue.constants)
    for below, message, cure in found:
        yield Problem(file, f"{path}{below}", message, cure)


def _rule_problems(catalogue: Catalogue) -> Iterator[Problem]:
    for rule in catalogue.contradictions:
        path = f"contradictions[{rule.id}]"
        yield from _condition(rule.when, catalogue, "contradictions.json", f"{path}.when")
        yield from _no_questions(
            rule.questions, catalogue, "contradictions.json", f"{path}.questions"
        )
    for question_id, when in catalogue.relevance.items():
        yield from _condition(when, catalogue, "questions.json", f"{question_id}.relevant_when")
    for preset in catalogue.presets:
        asked, path = (*preset.open, *preset.on_request), f"presets[{preset.id}]"
        yield from _no_questions(asked, catalogue, "questions.json", path)


def _question_problems(catalogue: Catalogue) -> Iterator[Problem]:
    for question in catalogue.questionnaire.questions.values():
        ids = [choice.id for choice in question.choices]
        for name, form in ((question.id, QUESTION_ID), *((name, NAME_ID) for name in ids)):
            if not form.fullmatch(name):
                cure = Message("bruk a–z, 0–9 og understrek")
                yield Problem("questions.json", question.id, _no_id(name), cure)
        for name in {name for name in ids if ids.count(name) > 1}:
            message = Message("svaret «{name}» står to ganger", name=name)
            yield Problem("questions.json", question.id, message, Message("gi det ene en annen id"))
        if question.low is not None and question.high is not None and question.low > question.high:
            message = Message(
                "det minste svaret {low} er over det største {high}",
                low=question.low,
                high=question.high,
            )
            yield Problem("questions.json", question.id, message, Message("rett grensene"))
    for name in catalogue.questionnaire.former_names:
        if name in catalogue.questionnaire.questions:
            path, message = f"former_names[{name}]", Message("navnet er i bruk")
            yield Problem("questions.json", path, message, Message("velg et annet"))


def _unused_questions(catalogue: Catalogue) -> Iterator[Problem]:
    used = {
        leaf.fact
        for program in catalogue.programs.values()
        for criterion in program.criteria
        if criterion.when is not None
        for leaf in leaves(criterion.when)
    }
    used |= {q for fact, inputs in ONLY_DERIVED.items() if fact in used for q in inputs}
    # What it is about orders the list and decides nothing.
    used.add(NEEDS)
    for rule in reversed(catalogue.derivations):
        used |= facts_of(rule.when) if not used.isdisjoint(rule.then) else set()
    used |= {q for derivation in DERIVATIONS if derivation.fact in used for q in derivation.inputs}
    for question_id in catalogue.questionnaire.questions:
        if question_id not in used:
            message = Message("ingen regel bruker spørsmålet")
            cure = Message("fjern det, eller bruk det i en regel")
            yield Problem("questions.json", question_id, message, cure)


def _office_problems(catalogue: Catalogue) -> Iterator[Problem]:
    bydel = catalogue.questionnaire.questions.get("bydel")
    districts = {choice.id for choice in bydel.choices} if bydel else set()
    seen: set[str] = set()
    for office in catalogue.offices:
        if office.id in seen or not PROGRAM_ID.fullmatch(office.id):
            message = Message("«{name}» er brukt før eller er ikke en id", name=office.id)
            yield Problem("offices.json", office.id, message, Message("gi kontoret en egen id"))
        seen.add(office.id)
        yield from _no_programs(office.programs, catalogue, "offices.json", office.id)
        if office.bydel and office.bydel not in districts:
            message = Message("bydelen «{name}» finnes ikke", name=office.bydel)
            cure = _other(office.bydel, districts)
            yield Problem("offices.json", f"{office.id}.bydel", message, cure)


def _case_problems(catalogue: Catalogue) -> Iterator[Problem]:
    seen: set[str] = set()
    for case in catalogue.cases:
        if case.id in seen:
            message = Message("to regeltester har samme id")
            yield Problem(case.file, case.id, message, Message("gi den ene en ny id"))
        seen.add(case.id)
        yield from _no_programs(sorted(case.programs), catalogue, case.file, case.id)
        for ids in case.missing.values():
            yield from _no_questions(ids, catalogue, case.file, case.id)
