"""Answers to one questionnaire as they are under another, and what has to be asked again.

What an answer says exactly, it still says. The rest would have to be made up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.facts import read_facts, write_answer
from matcher.questions.kinds.plain import read_unknown
from matcher.questions.values import Unknown, known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions.questions import Questionnaire
    from matcher.questions.values import Answer


def ask_anew(
    raw: Mapping[str, object], answers: Mapping[str, Answer], questionnaire: Questionnaire
) -> tuple[str, ...]:
    """Return the questions to ask again, of answers as plain data under former names.

    `answers` are what they were read as. Whoever did not want to answer is not asked again.
    """
    ids = (
        one
        for name, told in raw.items()
        if name not in questionnaire.questions and read_unknown(told) is not Unknown.DECLINED
        for one in _in_place_of(name, told, questionnaire)
    )
    return tuple(one for one in dict.fromkeys(ids) if one not in answers)


def _in_place_of(name: str, told: object, questionnaire: Questionnaire) -> Iterator[str]:
    """Yield what is asked today in place of a former question."""
    # Who did not know the whole is not asked for every part of it.
    if read_unknown(told) is None:
        yield from (entry.target for entry in questionnaire.former_names.get(name, ()))
    yield from questionnaire.asked_anew.get(name, ())


def carried(
    answers: Mapping[str, Answer], before: Questionnaire, after: Questionnaire
) -> dict[str, Answer]:
    """Return answers to one questionnaire as they are under another.

    What was renamed has its name of today. What another question took the place of, and cannot be
    said there, is gone; what no question asks any more is kept.
    """
    found: dict[str, Answer] = {}
    for name, answer in answers.items():
        asked = before.questions.get(name)
        gone = name not in after.questions and name not in after.former_names
        if asked is None or gone or after.questions.get(name) == asked:
            found[name] = answer
        else:
            found |= read_facts({name: write_answer(answer, asked)}, after)[0]
    return found


def lost(
    answers: Mapping[str, Answer], before: Questionnaire, after: Questionnaire
) -> tuple[str, ...]:
    """Return what to ask again when answers are carried from one questionnaire to another.

    Under both names where a question has another one: the former is asked again by whoever goes
    back to the catalogue before.
    """
    kept = carried(answers, before, after)
    found: list[str] = []
    for name, answer in answers.items():
        if name in before.questions and known(answer) is not None:
            told = {name: write_answer(answer, before[name])}
            anew = ask_anew(told, kept, after)
            if anew or (name in after.questions and name not in kept):
                found += (name, *anew)
    return tuple(dict.fromkeys(found))
