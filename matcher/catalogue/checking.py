"""What only the whole catalogue can show: references, unused questions, dates, wording."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.plain_language import LONG_SENTENCE, read_plainly
from matcher.documents import Problem, nearest
from matcher.questions.derived import DERIVATIONS, ONLY_DERIVED
from matcher.rules.check import problems as condition_problems
from matcher.rules.conditions import leaves

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.rules.conditions import Condition

PROGRAM_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NAME_ID = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")
QUESTION_ID = re.compile(r"[a-z0-9_]+")
FORBIDDEN = ("avslag", "ikke berettiget", "du får ikke", "du får ikkje", "straffedømt")
FORBIDDEN_TO_CLIENTS = (*FORBIDDEN, "har rett til", "bruker", "klient", "domfelt", "rusmisbruk")


def problems(catalogue: Catalogue, *, whole: bool = True) -> list[Problem]:
    """Return every problem of a catalogue that could be read.

    Where it could not be read as a `whole`, nothing is said of what no rule uses.
    """
    found: list[Problem] = []
    for program in catalogue.programs.values():
        found += _program_problems(program, catalogue)
    found += _rule_problems(catalogue)
    found += _question_problems(catalogue)
    if whole:
        found += _unused_questions(catalogue)
    found += _case_problems(catalogue)
    return found


def _program_problems(program: Program, catalogue: Catalogue) -> Iterator[Problem]:
    file = f"programs/{program.id}.json"
    if not PROGRAM_ID.fullmatch(program.id):
        yield Problem(file, "id", f"«{program.id}» er ikke en id", "bruk a–z, 0–9 og bindestrek")
    seen: set[str] = set()
    for index, criterion in enumerate(program.criteria):
        path = f"criteria[{index}]"
        if criterion.id in seen or not NAME_ID.fullmatch(criterion.id):
            yield Problem(file, f"{path}.id", f"«{criterion.id}» er brukt før eller er ikke en id",
                          "gi vilkåret en egen id")  # fmt: skip
        seen.add(criterion.id)
        if program.source(criterion.source) is None:
            keys = [source.key for source in program.sources]
            hint = nearest(criterion.source, keys).strip() or "legg kilden i «sources»"
            yield Problem(file, f"{path}.source", f"kilden «{criterion.source}» finnes ikke", hint)
        if criterion.when is not None:
            yield from _condition(criterion.when, catalogue, file, f"{path}.when")
    yield from _references(program, catalogue, file)
    yield from _wording(program, file)
    yield from _dates(program, file)


def _references(program: Program, catalogue: Catalogue, file: str) -> Iterator[Problem]:
    relations = program.relations
    named = {
        "instead": program.instead,
        "relations.excludes": relations.excludes,
        "relations.requires": relations.requires,
        "relations.before": relations.before,
        "relations.combines": relations.combines,
        "relations.replaced_by": relations.replaced_by,
    }
    for path, ids in named.items():
        yield from _missing(ids, catalogue.programs, file, path, "tiltaket")
    yield from _missing(
        program.on_request, catalogue.questionnaire.questions, file, "on_request", "spørsmålet"
    )
    for other in set(relations.excludes) & set(relations.requires):
        yield Problem(
            file, "relations", f"«{other}» både kreves og utelukkes", "behold bare den ene"
        )
    if program.id in {*relations.excludes, *relations.requires, *relations.before}:
        yield Problem(file, "relations", "tiltaket viser til seg selv", "fjern henvisningen")


def _missing(
    ids: Collection[str], known: Collection[str], file: str, path: str, what: str
) -> Iterator[Problem]:
    for name in ids:
        if name not in known:
            yield Problem(
                file,
                path,
                f"{what} «{name}» finnes ikke",
                nearest(name, known).strip() or "fjern det",
            )


def _wording(program: Program, file: str) -> Iterator[Problem]:
    texts = {"summary": program.summary.nb, "referral": program.referral, "cost": program.cost}
    for index, criterion in enumerate(program.criteria):
        texts[f"criteria[{index}].text"] = f"{criterion.text.nb} {criterion.note.nb}"
    for path, text in texts.items():
        yield from _forbidden(text, FORBIDDEN, file, path)
    for language in ("nb", "nn"):
        text = program.client_summary.into(language)
        path = f"client_summary.{language}"
        yield from _forbidden(text, FORBIDDEN_TO_CLIENTS, file, path)
        for mark in read_plainly(text).long_sentences:
            message = f"setningen «{mark.words[:40]} …» har over {LONG_SENTENCE} ord"
            yield Problem(file, path, message, "del den i to")


def _forbidden(text: str, words: Collection[str], file: str, path: str) -> Iterator[Problem]:
    lowered = text.casefold()
    for word in words:
        if re.search(rf"\b{re.escape(word)}", lowered):
            yield Problem(
                file, path, f"ordet «{word}» skal ikke brukes", "skriv det på en annen måte"
            )


def _dates(program: Program, file: str) -> Iterator[Problem]:
    if program.valid_from and program.valid_to and program.valid_to < program.valid_from:
        yield Problem(file, "valid_to", "slutter før det begynner", "rett datoene")
    for index, period in enumerate(program.availability.closed):
        if period.first and period.last and period.last < period.first:
            path = f"availability.closed[{index}]"
            yield Problem(file, path, "stengingen slutter før den begynner", "rett datoene")
    if program.review_by is None:
        yield Problem(
            file, "review_by", "ingen dato for neste gjennomgang", "skriv når det skal ses på igjen"
        )
    elif program.last_verified and program.review_by < program.last_verified:
        yield Problem(
            file, "review_by", "gjennomgangen ligger før siste bekreftelse", "rett datoene"
        )


def _condition(when: Condition, catalogue: Catalogue, file: str, path: str) -> Iterator[Problem]:
    found = condition_problems(when, catalogue.questionnaire, catalogue.constants)
    for below, message, cure in found:
        yield Problem(file, f"{path}{below}", message, cure)


def _rule_problems(catalogue: Catalogue) -> Iterator[Problem]:
    for rule in catalogue.contradictions:
        path = f"contradictions[{rule.id}]"
        yield from _condition(rule.when, catalogue, "contradictions.json", f"{path}.when")
        asked = catalogue.questionnaire.questions
        yield from _missing(
            rule.questions, asked, "contradictions.json", f"{path}.questions", "spørsmålet"
        )
    for question_id, when in catalogue.relevance.items():
        yield from _condition(when, catalogue, "questions.json", f"{question_id}.relevant_when")
    for preset in catalogue.presets:
        yield from _missing((*preset.open, *preset.on_request), catalogue.questionnaire.questions,
                            "questions.json", f"presets[{preset.id}]", "spørsmålet")  # fmt: skip


def _question_problems(catalogue: Catalogue) -> Iterator[Problem]:
    for question in catalogue.questionnaire.questions.values():
        ids = [choice.id for choice in question.choices]
        for name in (question.id, *ids):
            if not QUESTION_ID.fullmatch(name):
                yield _of_questions(question.id, f"«{name}» er ikke en id",
                                    "bruk a–z, 0–9 og understrek")  # fmt: skip
        for name in {name for name in ids if ids.count(name) > 1}:
            yield _of_questions(question.id, f"svaret «{name}» står to ganger",
                                "gi det ene en annen id")  # fmt: skip
        if question.low is not None and question.high is not None and question.low > question.high:
            yield _of_questions(question.id, f"det minste svaret {question.low} er over det "
                                f"største {question.high}", "rett grensene")  # fmt: skip
    for name in catalogue.questionnaire.former_names:
        if name in catalogue.questionnaire.questions:
            yield _of_questions(f"former_names[{name}]", "navnet er i bruk", "velg et annet")


def _of_questions(path: str, message: str, cure: str) -> Problem:
    return Problem("questions.json", path, message, cure)


def _unused_questions(catalogue: Catalogue) -> Iterator[Problem]:
    used = {
        leaf.fact
        for program in catalogue.programs.values()
        for criterion in program.criteria
        if criterion.when is not None
        for leaf in leaves(criterion.when)
    }
    used |= {q for fact, inputs in ONLY_DERIVED.items() if fact in used for q in inputs}
    used |= {q for derivation in DERIVATIONS if derivation.fact in used for q in derivation.inputs}
    for question_id in catalogue.questionnaire.questions:
        if question_id not in used:
            yield Problem("questions.json", question_id, "ingen regel bruker spørsmålet",
                          "fjern det, eller bruk det i en regel")  # fmt: skip


def _case_problems(catalogue: Catalogue) -> Iterator[Problem]:
    seen: set[str] = set()
    for case in catalogue.cases:
        if case.id in seen:
            yield Problem(case.file, case.id, "to regeltester har samme id", "gi den ene en ny id")
        seen.add(case.id)
        yield from _missing(
            {*case.expect, *case.missing}, catalogue.programs, case.file, case.id, "tiltaket"
        )
        for ids in case.missing.values():
            yield from _missing(
                ids, catalogue.questionnaire.questions, case.file, case.id, "spørsmålet"
            )
