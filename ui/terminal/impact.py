"""`impact`: who is hit by a draft, before it is published."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.catalogue import load
from matcher.errors import InputError
from matcher.impact import Direction, Population, Prominence, impact
from matcher.messages import Message
from matcher.questions import show, write_answer
from matcher.rulework import DeskError, Rulework
from matcher.sheets.result_text import VERDICTS
from matcher.store import database_file
from matcher.store.health import Health
from matcher.store.peek import peek
from ui.terminal.source import open_catalogue, read_files

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Catalogue
    from matcher.impact import (
        Impact,
        ImpactExample,
        Move,
        PersonGroup,
        ProgramImpact,
        Share,
        State,
    )

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


def show_impact(draft: str, size: int, seed: int, *, as_json: bool) -> int:
    """Print who gets another verdict by a draft, a program's file or a whole catalogue."""
    old, new = _catalogues(draft)
    counting = _Counting() if sys.stderr.isatty() else None
    found = impact(old, new, Population(size, seed), counting)
    if as_json:
        print(json.dumps(_data(found, new), ensure_ascii=False, indent=2, sort_keys=True))
    else:
        _print(found, new)
    return 0


class _Counting:
    """Shows how far it has come, on one line of a terminal."""

    def __call__(self, done: int, of: int) -> None:
        end = "\n" if done == of else ""
        print(f"\r{done} av {of} personer", end=end, file=sys.stderr, flush=True)


def _catalogues(name: str) -> tuple[Catalogue, Catalogue]:
    """Return what is published and what would be."""
    path = Path(name)
    if path.is_dir() or (path.is_file() and path.suffix != ".json"):
        return open_catalogue(), open_catalogue(path)
    if path.is_file():
        return open_catalogue(), _with_file(path)
    if peek(database_file(), mend=False).state is not Health.ABSENT:
        desk = Rulework.open()
        draft = desk.drafts.find(name)
        if draft is not None:
            return desk.session.newest, desk.drafts.catalogue_with([draft])
    raise DeskError(
        Message(
            "«{name}» er verken et tiltak med utkast, en tiltaksfil, en katalogmappe eller en "
            "pakke. Ingenting er endret. Lag et utkast ved skrivebordet, eller oppgi en fil.",
            name=name[:100],
        )
    )


def _with_file(path: Path) -> Catalogue:
    """Return the catalogue in use with one program from a file."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        said = "{path}: filen kan ikke leses ({why}) – velg en annen fil."
        raise InputError([Message(said, path=path, why=error.strerror)]) from error
    return load({**read_files(), f"programs/{path.name}": raw})


def _print(found: Impact, catalogue: Catalogue) -> None:
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
    if (bydel := catalogue.questionnaire.questions.get("bydel")) is not None:
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


def _answers(example: ImpactExample, catalogue: Catalogue) -> dict[str, object]:
    """Return the answers as `match` takes them."""
    questions = catalogue.questionnaire.questions
    return {
        question: write_answer(answer, questions[question])
        for question, answer in example.situation.answers.items()
        if question in questions
    }


def _data(found: Impact, catalogue: Catalogue) -> dict[str, object]:
    asked = found.population
    return {
        "population": {
            "size": asked.size,
            "seed": asked.seed,
            "as_of": asked.as_of.isoformat() if asked.as_of else None,
        },
        "persons": _group_data(found.persons, catalogue),
        "cases": _group_data(found.cases, catalogue),
        "limits": _group_data(found.limits, catalogue),
    }


def _group_data(group: PersonGroup, catalogue: Catalogue) -> dict[str, object]:
    return {
        "people": group.people,
        "hit": group.hit,
        "programs": _programs_data(group.programs, catalogue),
        "raised": _programs_data(group.raised, catalogue),
    }


def _programs_data(
    programs: Iterable[ProgramImpact], catalogue: Catalogue
) -> list[dict[str, object]]:
    return [
        {
            "program": program.program,
            "moves": [_move_data(move, catalogue) for move in program.moves],
        }
        for program in programs
    ]


def _move_data(move: Move, catalogue: Catalogue) -> dict[str, object]:
    example = move.examples[0]
    return {
        "direction": str(move.direction),
        "before": move.before,
        "after": move.after,
        "count": move.count,
        "bydeler": {share.id: share.count for share in move.bydeler},
        "presets": {share.id: share.count for share in move.presets},
        "example": {
            "title": example.title.nb if example.title else "",
            "as_of": example.situation.as_of.isoformat(),
            "facts": _answers(example, catalogue),
        },
    }
