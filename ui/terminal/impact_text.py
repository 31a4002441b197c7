"""Who is hit by a draft, as lines to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.impact import Direction, Prominence
from matcher.questions import BYDEL, show
from matcher.sheets.result_text import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue
    from matcher.impact import Impact, ImpactExample, ProgramImpact, Share, State


DIRECTIONS = {
    Direction.LOST: "fra ja eller kanskje til nei",
    Direction.WEAKER: "fra ja til kanskje",
    Direction.GAINED: "fra nei til ja eller kanskje",
    Direction.FIRMER: "fra kanskje til ja",
    Direction.OTHER: "på annen måte",
}


PROMINENCES = {
    Prominence.RAISED: "tas opp",
    Prominence.NOT: "tas ikke opp",
}


SHOWN_SHARES = 5


SHOWN_ANSWERS = 8


def print_impact(found: Impact, catalogue: Catalogue) -> None:
    asked = found.population
    print(f"Oppdiktet befolkning: {found.persons.people} personer, frø {asked.seed}.")
    print("Hva den er trukket fra, står i docs/population.md. Den er ikke en prognose.")
    for title, group in (
        ("Befolkningen", found.persons),
        ("Regeltestene", found.cases),
        ("Personer ved grensene", found.limits),
    ):
        print(f"\n{title}: {group.hit} av {group.people} får en annen vurdering.")
        for direction, words in DIRECTIONS.items():
            if count := group.moved(direction):
                print(f"  {count} vurderinger går {words}.")
        _print_programs(group.programs, catalogue)
        if group.raised:
            print(f"  Tas opp for andre enn før: {len(group.raised)} tiltak.")
            _print_programs(group.raised, catalogue)


def _print_programs(programs: Iterable[ProgramImpact], catalogue: Catalogue) -> None:
    for program in programs:
        known = catalogue.programs.get(program.program)
        print(f"  {known.name.nb if known else program.program}")
        for move in program.moves:
            change = f"{_word(move.before)} → {_word(move.after)}"
            print(f"    {change}: {move.count}")
            for title, shares in (("Bydel", move.bydeler), ("Situasjon", move.presets)):
                if shares := tuple(share for share in shares if share.id):
                    print(f"      {title}: {_listed(shares, catalogue)}")
            print(f"      For eksempel: {_example(move.examples[0], catalogue)}")


def _word(state: State) -> str:
    if isinstance(state, Prominence):
        return PROMINENCES[state]
    return "ikke i katalogen" if state is None else VERDICTS[state]


def _listed(shares: tuple[Share, ...], catalogue: Catalogue) -> str:
    names = {preset.id: preset.label.nb for preset in catalogue.presets}
    if (bydel := catalogue.questionnaire.questions.get(BYDEL)) is not None:
        names |= {choice.id: choice.label.nb for choice in bydel.choices}
    told = [f"{names.get(share.id, share.id)} {share.count}" for share in shares[:SHOWN_SHARES]]
    more = len(shares) - len(told)
    return ", ".join(told) + (f" og {more} til" if more else "")


def _example(example: ImpactExample, catalogue: Catalogue) -> str:
    if example.title is not None:
        return example.title.nb
    questions = catalogue.questionnaire.questions
    known = [
        f"{(questions[question].subject or questions[question].label).nb}: "
        f"{show(answer, questions[question])}"
        for question, answer in example.situation.answers.items()
        if question in questions
    ]
    return "; ".join(known[:SHOWN_ANSWERS]) + (" …" if len(known) > SHOWN_ANSWERS else "")
