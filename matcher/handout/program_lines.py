"""What a sheet says of one program, in the order somebody at home would ask."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue import Group, Qualifier, Verdict, only_said
from matcher.catalogue.offices import DoorCertainty, offices_for
from matcher.handout.document import Style, Variant
from matcher.handout.reasons import answer_words, grounds, printable
from matcher.handout.voice import PhraseText
from matcher.plan import relations_of
from matcher.plan.relations import Tie
from matcher.questions.value_words import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Assessment, Catalogue
    from matcher.catalogue.offices import Office
    from matcher.handout.document import Line
    from matcher.handout.voice import Voice
    from matcher.plan import Chosen, Plan
    from matcher.plan.relations import Relation
    from matcher.questions import Text

MOST_OFFICES = 2
_VERDICTS = {
    Verdict.FITS: "fits",
    Verdict.MAYBE: "maybe",
    Verdict.NOT_NOW: "not_now",
    Verdict.INFORMATION: "information",
}
_QUALIFIERS = {
    Qualifier.NEEDS_JUDGEMENT: "judged",
    Qualifier.OFFER_UNCONFIRMED: "unconfirmed",
    Qualifier.CLOSED: "closed",
    Qualifier.NOT_YET_VALID: "not_yet",
    Qualifier.NO_LONGER_VALID: "no_longer",
}
"""What a person at home can use; doubts about rules are for the caseworker."""

_TIES = {
    Tie.EXCLUDES: ("not_with", "not_with"),
    Tie.REQUIRES: ("needs", ""),
    Tie.BEFORE: ("before", "after"),
    Tie.COMBINES: ("combines", "combines"),
}
"""How a tie is said of the first program, and of the second."""

_NUMBER = re.compile(r"\+?\d[\d \u00a0]{1,14}\d")


def phone_number(text: str) -> str:
    """Return a telephone number that no line breaks and no direction of writing turns round."""
    # Between digits a plain space is turned with the line in Arabic; a no-break space is not.
    return text.strip().replace(" ", NBSP)


def numbers_kept_whole(text: str) -> str:
    """Return a text with no-break spaces inside its telephone numbers."""
    return _NUMBER.sub(lambda found: phone_number(found[0]), text)


class ProgramLines:
    """One chosen program."""

    def __init__(
        self,
        chosen: Chosen,
        plan: Plan,
        assessment: Assessment,
        catalogue: Catalogue,
        variant: Variant,
    ) -> None:
        """Look at a program with the plan it is in."""
        self.match = assessment[chosen.program]
        self._chosen, self._plan = chosen, plan
        self._assessment, self._catalogue = assessment, catalogue
        self._variant = variant
        situation = assessment.situation
        self._to_show = only_said(self.match, situation, catalogue)
        self._offices = offices_for(chosen.program, catalogue.offices, situation)[:MOST_OFFICES]

    def lines(self, voice: Voice) -> Iterator[Line]:
        """Yield the lines of the program in one language."""
        program = self.match.program
        if self._variant is Variant.NEUTRAL and program.on_request:
            yield from self._unnamed(voice)
            return
        yield voice.name(program.name)
        yield from voice.texts(Style.TEXT, program.client_summary)
        yield from self._standing(voice)
        if self._variant is Variant.FULL:
            yield from self._why(voice)
        yield from self._bring(voice)
        yield from self._apply(voice)
        yield from self._doors(voice)
        yield from self._list(voice, "cost", (program.cost,), style=Style.TEXT)
        yield from self._list(voice, "duration", (program.duration,), style=Style.TEXT)
        yield from self._list(voice, "waiting", (program.waiting_time,), style=Style.TEXT)
        yield from self._relations(voice)

    def phones(self) -> Iterator[str]:
        """Yield the numbers to call, the first one first."""
        found = [office.phone for office in self._offices if office.phone]
        found = found or [contact.phone for contact in self.match.program.contacts if contact.phone]
        yield from map(phone_number, found)

    def _unnamed(self, voice: Voice) -> Iterator[Line]:
        """Yield what can be read by anybody: a number, when it answers, and that one may ask."""
        for number in self.phones():
            yield voice.line(Style.PHONE, number)
        yield voice.said(Style.TEXT, "just_ask")

    def _standing(self, voice: Voice) -> Iterator[Line]:
        open_to_all = self.match.open_to_all
        said = ["open_to_all" if open_to_all else _VERDICTS[self.match.verdict]]
        said += [_QUALIFIERS[q] for q in self.match.qualifiers if q in _QUALIFIERS]
        if self.match.verdict is Verdict.FITS and self._to_show:
            said.append("likely")
        yield voice.line(Style.TEXT, " ".join(map(voice.phrase, said)))

    def _bring(self, voice: Voice) -> Iterator[Line]:
        """Yield what the program wants to see, and what shows the answers that were only said."""
        wanted = [*map(PhraseText, self.match.program.bring)]
        if self._variant is Variant.FULL:
            questions = (self._catalogue.questionnaire[each] for each in self._to_show)
            answers = self._assessment.situation.answers
            open_ones = [q for q in questions if not q.on_request]
            told = printable(open_ones, self._plan.told, answers)
            wanted += [PhraseText(question.label, "proof", "what") for question in told]
        if found := [*voice.filled(Style.ITEM, *wanted)]:
            yield voice.said(Style.LABEL, "bring")
            yield from found

    def _why(self, voice: Voice) -> Iterator[Line]:
        found = grounds(self.match, self._assessment, self._catalogue)
        answers = self._assessment.situation.answers
        questions = printable(found, self._plan.told, answers)
        words = [answer_words(answers[q.id], q, voice) for q in questions]
        said = [each for each in words if each]
        if said:
            yield voice.said(Style.LABEL, "why")
            yield voice.said(Style.TEXT, "you_said")
        for each in said:
            yield voice.line(Style.ITEM, each)

    @staticmethod
    def _list(
        voice: Voice, label: str, texts: tuple[Text, ...], style: Style = Style.ITEM
    ) -> Iterator[Line]:
        found = [*voice.texts(style, *texts)]
        if found:
            yield voice.said(Style.LABEL, label)
            yield from found

    def _apply(self, voice: Voice) -> Iterator[Line]:
        channels = self.match.program.apply
        agreed = [channels[step] for step in self._chosen.steps if step < len(channels)]
        rest = [channel for channel in channels if channel not in agreed]
        for label, group in (("next", agreed), ("apply", rest)):
            texts = (each.line.changed(numbers_kept_whole) for each in group)
            yield from self._list(voice, label, tuple(texts))

    def _doors(self, voice: Voice) -> Iterator[Line]:
        if self._offices:
            yield voice.said(Style.LABEL, "where")
        for office in self._offices:
            yield voice.line(Style.TEXT, office.name)
            yield from self._door(office, voice)

    def _door(self, office: Office, voice: Voice) -> Iterator[Line]:
        if office.phone:
            number = phone_number(office.phone)
            yield voice.said(Style.ITEM, "phone", number=number)
        if office.address:
            yield voice.said(Style.ITEM, "address", address=office.address)
        hours = (
            PhraseText(office.hours, "hours", "hours"),
            PhraseText(office.drop_in, "drop_in", "hours"),
        )
        yield from voice.filled(Style.ITEM, *hours)
        day = f"{office.date:%d.%m.%Y}" if office.date else ""
        checked = voice.phrase("checked", day=day) if day else ""
        first = "" if office.certainty is DoorCertainty.HIGH else voice.phrase("ring_first")
        if words := " ".join(filter(None, (checked, first))):
            yield voice.line(Style.NOTE, words)

    def _relations(self, voice: Voice) -> Iterator[Line]:
        has = {m.program.id for m in self._assessment.matches if m.group is Group.HAS}
        for relation in relations_of(self._plan.ids, self._catalogue, has):
            yield from self._relation(relation, voice)

    def _relation(self, relation: Relation, voice: Voice) -> Iterator[Line]:
        if self._chosen.program not in {relation.first, relation.second}:
            return
        is_first = self._chosen.program == relation.first
        other = self._catalogue.programs[relation.second if is_first else relation.first]
        key = _TIES[relation.tie][not is_first]
        hidden = self._variant is Variant.NEUTRAL and other.on_request
        if key and not hidden:
            yield voice.said(Style.TEXT, key, other=other.name.into(voice.of_catalogue or "nb"))
