"""A kept case as a document: answers and where they are known from, the day, the catalogue."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from matcher.documents import parse_strict
from matcher.messages import Message, joined
from matcher.questions import ask_anew, read_told, write_answer

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from matcher.catalogue import Catalogue
    from matcher.kept_cases.selection import Selection
    from matcher.questions import Answer, Evidence, Situation

FORMAT = 1
_PAGE = 4_096
"""Bytes. The size of a file must not tell how much was answered."""


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A kept case by the catalogue of today."""

    answers: Mapping[str, Answer]
    evidence: Mapping[str, Evidence]
    again: tuple[str, ...]
    """Questions to ask again, in the form's order."""

    told: tuple[Message, ...]
    """What is to be said of it."""


@dataclass(frozen=True, slots=True)
class KeptCase:
    """What is sealed; `facts` as `read_told` reads them."""

    version: str
    hash: str
    day: date
    facts: Mapping[str, object]
    again: tuple[str, ...]

    def document(self) -> bytes:
        """Return it as bytes, filled up so that the length says little."""
        raw = json.dumps(
            {
                "format": FORMAT, "catalogue": self.version, "hash": self.hash,
                "as_of": self.day.isoformat(), "facts": self.facts, "again": list(self.again),
            },
            ensure_ascii=False,
        ).encode()  # fmt: skip
        return raw + b" " * (-len(raw) % _PAGE)

    def by(self, catalogue: Catalogue) -> TakenUp:
        """Return the answers as a catalogue asks for them today."""
        asked = catalogue.questionnaire
        answers, evidence, unread = read_told(self.facts, asked)
        lost = {name for name in self.facts if name in asked.questions and name not in answers}
        wanted = {*self.again, *lost, *ask_anew(self.facts, answers, asked)}
        again = tuple(q for q in asked.questions if q in wanted and q not in answers)
        told = [Message("Saken ble bevart {day}.", day=f"{self.day:%d.%m.%Y}")]
        if self.hash == catalogue.hash:
            told.append(Message("Katalogen er den samme som da."))
        else:
            told.append(
                Message(
                    "Katalogen var {then} og er nå {now}. Vilkårene kan være andre.",
                    then=self.version,
                    now=catalogue.version,
                )
            )
        if unread:
            said = Message("{count} svar kan ikke brukes lenger.", count=len(unread))
            told.append(said)
        if again:
            names = joined(asked[question].label for question in again)
            told.append(Message("Spør om igjen: {names}.", names=names))
        told.append(Message("Følsomme svar som ikke ble krysset av, er ikke med."))
        return TakenUp(answers, evidence, again, tuple(told))


def case_of(
    selection: Selection, ticked: Collection[str], situation: Situation, catalogue: Catalogue
) -> KeptCase:
    """Return what is sealed of a conversation."""
    questions, facts = catalogue.questionnaire, dict[str, object]()
    for name, answer in selection.with_ticked(ticked).items():
        plain, seen = write_answer(answer, questions[name]), situation.evidence.get(name)
        facts[name] = plain if seen is None else {"answer": plain, "evidence": str(seen)}
    return KeptCase(
        catalogue.version, catalogue.hash, situation.as_of, facts, selection.identifying
    )


def read_case(raw: bytes) -> KeptCase:
    """Read a document. Raises InputError or ValueError where it is none of ours."""
    found = parse_strict(raw.decode())
    match found:
        case {
            "format": 1, "catalogue": str(version), "hash": str(digest), "as_of": str(day),
            "facts": dict(facts), "again": list(again),
        }:  # fmt: skip
            return KeptCase(version, digest, date.fromisoformat(day), facts, tuple(map(str, again)))
        case _:
            raise ValueError("not a kept case")
