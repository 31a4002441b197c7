"""`batch`: one JSON object a line in, one a line out, each flushed. Nothing is stored."""

from __future__ import annotations

import json
import sys
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, Any

from matcher.catalogue import assess
from matcher.catalogue.consequences import followed
from matcher.catalogue.order import because
from matcher.clock import today
from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions import Situation, ask_anew, read_told, with_years, write_answer
from matcher.questions.shorthand import LineReading, read_line
from matcher.sheets import result_data
from ui.terminal.batch_job import checked, day_of
from ui.terminal.match import MAX_SITUATION
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from matcher.catalogue import Catalogue, Match
    from matcher.questions import Answer, Questionnaire
    from matcher.rules import Followed


def batch(path: Path | None = None) -> int:
    """Answer every line of standard input until it ends; a line in error gets an answer too."""
    source = sys.stdin.buffer
    for number in count(1):
        raw = source.readline(MAX_SITUATION + 1)
        if not raw:
            break
        whole = raw.endswith(b"\n") or len(raw) <= MAX_SITUATION
        if not whole:
            _skip_line()
        answer = _answered(raw, number, path, whole=whole)
        print(json.dumps(answer, ensure_ascii=False, sort_keys=True), flush=True)
    return 0


def _skip_line() -> None:
    """Read on to the end of a line that is too long."""
    while (rest := sys.stdin.buffer.readline(MAX_SITUATION)) and not rest.endswith(b"\n"):
        pass


def _answered(raw: bytes, number: int, path: Path | None, *, whole: bool) -> dict[str, Any]:
    name: object = None
    if not whole:
        said = Message(
            "linje {line} er for lang – høyst {limit} tegn.", line=number, limit=MAX_SITUATION
        )
        return {"id": name, "error": [str(said)]}
    try:
        job = parse_strict(raw.rstrip(), max_bytes=MAX_SITUATION, first_line=number)
        name = job.get("id") if isinstance(job, dict) else None
        return {"id": name, **_result(checked(job), path)}
    except InputError as error:
        return {"id": name, "error": [str(problem) for problem in error.problems]}


@lru_cache(maxsize=8)
def _catalogue(path: Path | None, day: date) -> Catalogue:
    return open_catalogue(path, cases=False, day=day)


def _result(job: Mapping[str, Any], path: Path | None) -> dict[str, Any]:
    day = day_of(job.get("as_of")) or today()
    catalogue = _catalogue(path, day)
    questions = catalogue.questionnaire
    given, evidence, problems = read_told(job.get("facts", {}), questions)
    reading = read_line(job.get("line", ""), questions, day)
    if problems := [*problems, *reading.refused]:
        raise InputError(problems)
    accepted = reading.likely if job.get("accept_likely") else ()
    answers = {chip.question: chip.answer for chip in (*accepted, *reading.chips)} | given
    named = dict.fromkeys((*reading.programs, *catalogue.names.asked_in(job.get("line", ""))))
    situation = Situation(day, answers, named=frozenset(named), evidence=evidence)
    assessment = assess(situation, catalogue)
    data = result_data(assessment, catalogue)
    anew = ask_anew(job.get("facts", {}), answers, questions)
    return {
        **({"ask_anew": list(anew)} if anew else {}),
        "read": {**_read(reading, answers, questions), "programs": [*named]},
        "contradictions": data["contradictions"],
        "programs": [
            {**program, **_place(match, questions)}
            for program, match in zip(data["programs"], assessment.matches, strict=True)
        ],
        "next_questions": [
            {"question": asked["question"], "decides": asked["settles"]}
            for asked in data["next_questions"]
        ],
        "follows": [_followed(one, questions) for one in followed(assessment, catalogue)],
    }


def _read(
    reading: LineReading, answers: Mapping[str, Answer], questions: Questionnaire
) -> dict[str, Any]:
    return {
        "facts": _written(with_years(answers, questions).items(), questions),
        "likely": _written(((chip.question, chip.answer) for chip in reading.likely), questions),
        "needs": list(reading.needs),
        "urgent": reading.urgent,
        "left": [str(left) for left in reading.not_understood],
    }


def _followed(one: Followed, questions: Questionnaire) -> dict[str, Any]:
    """Return an answer that follows; one that the person has overruled says so."""
    told = {
        "question": one.question,
        "answer": write_answer(one.answer, questions[one.question]),
        "certainty": str(one.certainty),
        "because": one.because.nb,
    }
    return {**told, "overruled": True} if one.overruled else told


def _written(answers: Iterable[tuple[str, Answer]], questions: Questionnaire) -> dict[str, Any]:
    return {name: write_answer(answer, questions[name]) for name, answer in answers}


def _place(match: Match, questions: Questionnaire) -> dict[str, Any]:
    """Return where in the list a program stands, and why."""
    said = [why.into("nb") for why in because(match, questions)]
    return {"group": str(match.group), "because": said}
