"""From a plan to a document: what each chosen program's section says, column by column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue import card_texts
from matcher.errors import InputError
from matcher.handout.document import Document, Line, SheetColumn, SheetSection, Size, Style, Variant
from matcher.handout.languages import SOURCE, language_of
from matcher.handout.program_lines import ProgramLines
from matcher.handout.voice import Voice
from matcher.messages import Message
from matcher.plan import code_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matcher.catalogue import Assessment, Catalogue, Match
    from matcher.plan import Plan
    from matcher.questions import Text

MOST_COLUMNS = 2
"""Languages beside each other: more are too narrow to read."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a sheet is wanted: in one language or two, how large, for whose eyes."""

    languages: tuple[str, ...] = (SOURCE,)
    size: Size = Size.A4
    variant: Variant = Variant.FULL


def reveals(match: Match) -> bool:
    """Tell whether a program's very name tells what a person must be able to keep to themselves."""
    return bool(match.program.on_request)


def in_danger(plan: Plan, assessment: Assessment) -> bool:
    """Tell whether a sheet of this plan could put somebody in danger if another found it."""
    return any(reveals(assessment[program_id]) for program_id in plan.ids)


def handout(plan: Plan, assessment: Assessment, catalogue: Catalogue, wanted: Wanted) -> Document:
    """Return the sheet of a plan. Raises InputError for languages it cannot stand in.

    Two people with the same plan, answers, day and catalogue get the same sheet.
    """
    codes = _columns(wanted.languages)
    # Numbers are the same in every language: beside each other they would run together.
    codes = codes[:1] if wanted.variant is Variant.PHONE else codes
    read = frozenset(_read(plan, catalogue))
    voices = [Voice(language_of(code), read) for code in codes]
    writer = _Writer(plan, assessment, catalogue, wanted)
    sections = tuple(
        SheetSection(tuple(_column(voice, part) for voice in voices)) for part in writer.parts()
    )
    named = "title" if wanted.variant is Variant.FULL else "neutral_title"
    first = voices[0]
    return Document(
        first.phrase(named),
        first.language.code,
        wanted.size,
        wanted.variant,
        sections,
        "" if wanted.variant is Variant.PHONE else first.phrase("page"),
    )


def _read(plan: Plan, catalogue: Catalogue) -> Iterator[Text]:
    """Yield what the cards of chosen programs say, where a person has read the translations."""
    for program in (catalogue.programs[chosen] for chosen in plan.ids):
        if program.translations == "reviewed":
            yield from (text for _, text in card_texts(program))


def _columns(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return each language once. Raises InputError for none, and for too many."""
    once = tuple(dict.fromkeys(codes))
    if not once:
        raise InputError([Message("Arket må ha et språk. Velg ett, eller to.")])
    if len(once) > MOST_COLUMNS:
        said = Message("Arket har plass til to språk, ikke {count}: {codes}. Velg ett, eller to.",
                       count=len(once), codes=", ".join(once))  # fmt: skip
        raise InputError([said])
    return once


def _column(voice: Voice, part: Callable[[Voice], Iterator[Line]]) -> SheetColumn:
    return SheetColumn(voice.language.code, voice.language.rtl, tuple(part(voice)))


class _Writer:
    """The parts of one sheet, each said by one voice at a time."""

    def __init__(
        self, plan: Plan, assessment: Assessment, catalogue: Catalogue, wanted: Wanted
    ) -> None:
        self._assessment, self._catalogue, self._plan = assessment, catalogue, plan
        self._variant = wanted.variant
        self._programs = [
            ProgramLines(chosen, plan, assessment, catalogue, wanted.variant)
            for chosen in plan.chosen
        ]

    def parts(self) -> Iterator[Callable[[Voice], Iterator[Line]]]:
        if self._variant is Variant.PHONE:
            yield self._phones
            return
        yield self._head
        for program in self._programs:
            yield program.lines
        yield self._foot

    def _phones(self, voice: Voice) -> Iterator[Line]:
        """Yield the numbers that matter: of what must not be seen, else of everything chosen."""
        hidden = [program for program in self._programs if reveals(program.match)]
        numbers = (number for each in hidden or self._programs for number in each.phones())
        for number in dict.fromkeys(numbers):
            yield Line(Style.PHONE, number, voice.language.code, voice.language.rtl)

    def _head(self, voice: Voice) -> Iterator[Line]:
        if self._variant is Variant.FULL:
            yield voice.said(Style.TITLE, "title")
            yield voice.said(Style.TEXT, "intro")
        else:
            yield voice.said(Style.TITLE, "neutral_title")

    def _foot(self, voice: Voice) -> Iterator[Line]:
        catalogue, day = self._catalogue, self._assessment.situation.as_of
        yield voice.said(Style.TEXT, "proposal")
        version = f"{catalogue.version} ({catalogue.hash[:8]})"
        yield voice.said(Style.NOTE, "made", day=f"{day:%d.%m.%Y}", version=version)
        if self._variant is Variant.FULL and self._plan.locked:
            # In a language of its own: Polish repeats the hyphen where a line is broken at one.
            yield voice.said(Style.NOTE, "code")
            yield Line(Style.NOTE, str(code_of(self._plan.ids, catalogue, day)), SOURCE)
        if voice.unreviewed:
            yield voice.said(Style.NOTE, "unreviewed")
            if voice.language.code != SOURCE:
                source = Voice(language_of(SOURCE))
                yield source.said(Style.NOTE, "unreviewed")
