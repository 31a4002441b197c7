"""Questions of a screener's household, and random households that answer all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_files import load
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Span
from tests.matcher.sample import AS_OF, KRONER, PERCENT, YEARS, documents, files, question, said

if TYPE_CHECKING:
    from random import Random

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer

COUNTIES = ("adams", "denver", "weld")
MONEY = ("wage", "pension", "partner_income", "support_paid")


@dataclass(frozen=True, slots=True)
class Household:
    """What a household is, as a plain program would keep it."""

    size: int
    county: str
    wage: int
    pension: int
    partner_income: int
    support_paid: int
    arrived: date
    care_share: int
    """Tenths of a per cent."""

    children: tuple[tuple[int, bool, bool], ...]
    """Of each child the age, whether it has a disability, whether it goes to school."""

    def answers(self) -> dict[str, Answer]:
        """Return what is answered about it."""
        money = {name: Span.exactly(getattr(self, name)) for name in MONEY}
        return {
            "household_size": Span.exactly(self.size),
            "county": self.county,
            **money,
            "care_share": Span.exactly(self.care_share),
            "arrived": Span.exactly(self.arrived.toordinal()),
            "child_list": _ages(age for age, _, _ in self.children),
            "disabled_list": _ages(age for age, disabled, _ in self.children if disabled),
            "school_list": _ages(age for age, _, school in self.children if school),
        }

    def situation(self) -> Situation:
        """Return it as the counter knows it."""
        return Situation(AS_OF, self.answers())


def _ages(found: object) -> Ages:
    return Ages(tuple(map(Span.exactly, found)))  # type: ignore[call-overload] # ages


def household(dice: Random) -> Household:
    """Draw a household whose incomes lie around the limits of the rules."""
    ages = dice.sample(range(26), dice.randint(0, 4))
    children = tuple((age, dice.random() < 0.4, dice.random() < 0.6) for age in ages)
    arrived = date.fromordinal(AS_OF.toordinal() - dice.randint(-60, 1_500))
    steps = dice.choice((1, 500, 12_345))
    wage, pension, partner, paid = (dice.randrange(0, most, steps) for most in
                                    (90_000, 30_000, 60_000, 20_000))  # fmt: skip
    return Household(
        dice.randint(1, 10), dice.choice(COUNTIES), wage, pension, partner, paid, arrived,
        dice.randint(0, 1_000), children,
    )  # fmt: skip


@cache
def catalogue() -> Catalogue:
    """Return the sample with the questions of a household and an amount of its own."""
    data = documents()
    data["questions.json"]["questions"] += [
        question("household_size", "number", "Antall i husholdningen", min=1, max=20,
                 subject=said("Antall i husholdningen", "Talet på personar i hushaldet",
                              "The size of the household")),
        question("county", "choice", "Fylke", subject=said("Fylket", en="The county"),
                 choices=[{"id": name, "label": said(name.capitalize())} for name in COUNTIES]),
        *(question(name, "money", label, unit=KRONER, min=0, subject=said(subject, en=english))
          for name, label, subject, english in (
              ("wage", "Lønn", "Lønnen", "The wage"),
              ("pension", "Pensjon", "Pensjonen", "The pension"),
              ("partner_income", "Partnerens inntekt", "Partnerens inntekt",
               "The partner's income"),
              ("support_paid", "Betalt barnebidrag", "Betalt barnebidrag",
               "The child support paid"))),
        question("arrived", "month", "Ankomst", subject=said("Ankomsten", en="The arrival")),
        question("child_list", "ages", "Alle barn", unit=YEARS, min=0, max=25,
                 subject=said("Barna", en="The children")),
        question("disabled_list", "ages", "Barn med funksjonsnedsettelse", unit=YEARS, min=0,
                 max=25, subject=said("Barna", en="The children")),
        question("school_list", "ages", "Barn på skolen", unit=YEARS, min=0, max=25,
                 subject=said("Barna", en="The children")),
        question("care_share", "decimal", "Andel omsorg", unit=PERCENT, min=0, max=100,
                 subject=said("Andelen omsorg", "Andelen omsorg", "The share of care")),
    ]  # fmt: skip
    source = {"title": "Federal Register", "url": "https://aspe.hhs.gov"}
    line = {"id": "fpl", "name": said("Fattigdomsgrensen"),
            "values": [{"from": "2026-01-01", "amount": 15_650, "source": source}]}  # fmt: skip
    data["constants.json"]["constants"].append(line)
    return load(files(data))
