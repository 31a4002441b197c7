"""Words that are never written of a person, and sentences that are too long for one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue.plain_language import LONG_SENTENCE, read_plainly
from matcher.documents import Problem
from matcher.languages import WRITTEN_NORWEGIAN
from matcher.messages import Message
from matcher.questions import NO_TEXT
from matcher.rules import Wording

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program


_QUOTED = 40
"""Letters of a long sentence that are repeated."""


FORBIDDEN = ("avslag", "ikke berettiget", "du får ikke", "du får ikkje", "straffedømt")


FORBIDDEN_TO_CLIENTS = (*FORBIDDEN, "har rett til", "bruker", "klient", "domfelt", "rusmisbruk")


LONG_CRITERION = 25
"""Words; a criterion with a longer sentence says why it cannot be two."""


def long_criteria(catalogue: Catalogue, day: date) -> Iterator[Problem]:
    """Yield the criteria whose sentence is long without a reason."""
    words = Wording(catalogue.questionnaire, catalogue.amounts(day))
    for program in catalogue.programs.values():
        for place, criterion in enumerate(program.criteria):
            said = words.criterion(criterion.when, criterion.text, NO_TEXT)
            if not criterion.long and (longest := read_plainly(said).longest) > LONG_CRITERION:
                message = Message(
                    "setningen har {count} ord, over {limit}", count=longest, limit=LONG_CRITERION
                )
                cure = Message("del vilkåret, eller skriv i «long» hvorfor det ikke går")
                yield Problem(f"programs/{program.id}.json", f"criteria[{place}]", message, cure)


def wording_problems(program: Program, file: str) -> Iterator[Problem]:
    written = {"summary": program.summary, "referral": program.referral, "cost": program.cost}
    texts = {path: text.nb for path, text in written.items()}
    for index, criterion in enumerate(program.criteria):
        texts[f"criteria[{index}].text"] = f"{criterion.text.nb} {criterion.note.nb}"
    for path, text in texts.items():
        yield from _forbidden(text, FORBIDDEN, file, path)
    for language in WRITTEN_NORWEGIAN:
        text = getattr(program.client_summary, language)
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
