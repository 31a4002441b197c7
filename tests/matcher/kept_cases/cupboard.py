"""Kept cases in a folder of a test: the day, the policy and the account can be set."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_files import load
from matcher.kept_cases import CaseRules, KeptCases
from matcher.kept_cases.case_folder import CaseFolder
from matcher.questions import Evidence, Situation, Span, Unknown
from matcher.questions.values import Several
from tests.matcher.sample import AS_OF, documents, files

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.kept_cases import CaseLine
    from matcher.questions import Answer

PASSPHRASE = "fire blå epler i en kurv"  # noqa: S105 - of a test
CANARIES = ("arbeidsledig", "dagpenger", "grorud", "474747")
"""What is answered, as it would stand in a file."""


class Safe:
    """A store of an account that can be another's."""

    def __init__(self, account: int = 7) -> None:
        self.account = account

    def seal(self, plain: bytes, /) -> bytes:
        return bytes([self.account, *(byte ^ self.account for byte in plain)])

    def unseal(self, sealed: bytes, /) -> bytes:
        if sealed[0] != self.account:
            raise OSError("another account")
        return bytes(byte ^ self.account for byte in sealed[1:])


@dataclass
class Cupboard:
    """Where everything can be moved: the day, what IT decided, whose account it is."""

    folder: Path
    day: date = AS_OF
    rules: CaseRules = field(default_factory=lambda: CaseRules(allowed=True))
    safe: Safe | None = None

    @property
    def cases(self) -> KeptCases:
        """The kept cases as a program that starts now would find them."""
        return KeptCases(
            CaseFolder(self.folder), lambda: self.rules, lambda: self.safe, lambda: self.day
        )

    @property
    def lines(self) -> tuple[CaseLine, ...]:
        """What is listed."""
        return self.cases.look().lines

    def files(self) -> list[str]:
        """The names of all files, sorted."""
        return sorted(path.name for path in self.folder.rglob("*") if path.is_file())

    def wait(self, days: int) -> None:
        """Let days pass."""
        self.day += timedelta(days)


@cache
def catalogue(version: str = "1.0", *, says: bool = True) -> Catalogue:
    """A catalogue in which benefits are of article 9, and the district tells who it is."""
    data = documents()
    data["catalogue.json"]["version"] = version
    for question in data["questions.json"]["questions"]:
        if question["id"] == "benefits":
            question["sensitivity"] = "article_9"
    if says:
        told = {"format": 1, "identifying": ["birth_year", "bydel"]}
        data["identifying.json"] = told
    return load(files(data))


ANSWERS: dict[str, Answer] = {
    "age": Span.exactly(34),
    "birth_year": Span.exactly(1992),
    "bydel": "grorud",
    "registered": True,
    "employment_status": "arbeidsledig",
    "income": Span.exactly(474_747),
    "benefits": Several(frozenset({"dagpenger"})),
    "has_children": Unknown.DECLINED,
    "at_risk": True,
}
SITUATION = replace(
    Situation(AS_OF, ANSWERS),
    evidence={"employment_status": Evidence.SHOWN, "bydel": Evidence.REGISTER},
)
