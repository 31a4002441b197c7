"""From the things said in a line to what it means for the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import NOTHING, Message
from matcher.questions.line_words import CHILDREN, Role
from matcher.questions.questions import NEEDS
from matcher.questions.shorthand.alternatives import leave_open
from matcher.questions.shorthand.answers import Answers
from matcher.questions.shorthand.brought_answers import BroughtAnswers
from matcher.questions.shorthand.chips import Gathering
from matcher.questions.shorthand.client_age import AGE, ClientAge
from matcher.questions.shorthand.doubts import Doubts
from matcher.questions.shorthand.errands import Errands
from matcher.questions.shorthand.hints import Hints
from matcher.questions.shorthand.items import Left
from matcher.questions.shorthand.people import People
from matcher.questions.shorthand.places import Home
from matcher.questions.shorthand.precedence import added, standing
from matcher.questions.shorthand.pronouns import Pronouns
from matcher.questions.shorthand.result import (
    LineReading,
    ReadAs,
    ReadSpan,
    explained,
)
from matcher.questions.shorthand.school_ages import SchoolAges
from matcher.questions.shorthand.scopes import Scopes
from matcher.questions.shorthand.stated_needs import StatedNeeds
from matcher.questions.shorthand.states import States
from matcher.questions.terms import word_set
from matcher.questions.values import Several

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.questions.shorthand.answers import Statement
    from matcher.questions.shorthand.client_age import Candidate
    from matcher.questions.shorthand.reader import Reader
    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

YOUNG, GROWN = 26, 18
# "han låser meg inne" tells of another; "hun bor hos meg" and "han ber meg ringe" may not.
SPEAKERS = word_set("meg mine min mitt mi oss")
COUPLE = word_set("begge ekteparet ektepar paret ektefellene")
STATES_OF = word_set("""
    er bor bur har vil kan må skal trenger treng sier seier går kom kommer kjem ringte ringer ba
    spør ønsker ønskjer søker lurer fikk får
""")
UNCLEAR = Message("sagt på flere måter")


def meant_by(reader: Reader) -> LineReading:
    """Return what the things of a line come to."""
    line, questionnaire = reader.line, reader.vocabulary.questionnaire
    age = ClientAge(line, questionnaire, reader.today)
    members = frozenset(member for members in reader.lists for member in members)
    Scopes(line, questionnaire.lines.unwished, members).mark(reader.things)
    alone = age.find(reader.things)
    aged = bool(alone) or _is_aged(reader.things)
    ages = [one.span.high or YOUNG for one in alone if one.question.id == AGE]
    young, teen = (any(one < least for one in ages) for least in (YOUNG, GROWN))
    people = People(line, reader.things)
    people.find_client(aged=aged, young=young, teen=teen)
    Pronouns(line, reader.things, questionnaire.lines.pronouns).mark()
    people.find_partner(aged=aged, alone=bool(alone))
    scopes = Scopes(line, questionnaire.lines.unwished, members)
    scopes.mark(reader.things)
    _drop_others(reader.things)
    _drop_who_acts(line, reader.things)
    _drop_one_of_two(line, reader.things)
    told = _is_aged(reader.things)
    found = () if told else age.find(reader.things) or _told_age(reader, age)
    found = tuple(one for one in found if not _is_a_childs(one, reader.things))
    doubts = Doubts(line, reader.things, questionnaire.lines.open)
    silent, back = doubts.silent(), doubts.taken_back()
    doubts.mark()
    leave_open(line, reader.lists, reader.things)
    answers = Answers(questionnaire, reader.today, Home(line, reader.things), line, silent)
    reader.left += [Left(thing.start, thing.end) for thing in back]
    things = [thing for thing in reader.things if thing not in back]
    answers.take(things)
    answers.take_counts(things)
    for one in found:
        behind = line.index_from(one.amount.end)
        answers.take_age(one, line.place(one.at), one.amount.end, behind)
    states = States(reader, answers, scopes.meant)
    states.take_back()
    return _reading(reader, answers, found, states)


def _drop_others(things: Iterable[Thing]) -> None:
    """Let "ho" say nothing where "eg" or "de" came first: then she is somebody else."""
    words = [thing for thing in things if thing.role is Role.CLIENT and not thing.owner]
    plain = [one for one in words if one.phrase and not one.phrase.firm and not one.is_client]
    if plain and plain[0].phrase and not plain[0].phrase.meaning.facts:
        for one in plain[1:]:
            if one.phrase and one.phrase.measure is None:
                one.asked = True


def _drop_who_acts(line: TypedLine, things: Iterable[Thing]) -> None:
    """Let "han" say nothing where he does something to who speaks: "han tar pengene mine"."""
    for thing in things:
        phrase, behind = thing.phrase, thing.next
        if thing.role is not Role.CLIENT or phrase is None or phrase.firm or phrase.measure:
            continue
        tells = phrase.meaning.facts and line.lower(behind) not in STATES_OF
        if not tells or not line.parted(thing.first):
            continue
        if any(line.lower(at) in SPEAKERS for at in range(behind, line.part_end(behind))):
            thing.asked = True


def _drop_one_of_two(line: TypedLine, things: Iterable[Thing]) -> None:
    """Let "han" say nothing where a couple has come: "siden han er vikar, begge har lønn"."""
    if not any(line.lower(at) in COUPLE for at in range(len(line))):
        return
    for thing in things:
        phrase = thing.phrase
        if thing.role is Role.CLIENT and phrase and not (phrase.firm or phrase.measure):
            thing.asked = thing.asked or not thing.is_client


def _is_aged(things: Iterable[Thing]) -> bool:
    """Tell whether the client's age stands in a phrase of its own."""
    return any(
        thing.phrase is not None
        and not thing.is_partner
        and thing.phrase.measure is not None
        and thing.phrase.measure.question == "age"
        for thing in things
    )


def _is_a_childs(found: Candidate, things: Iterable[Thing]) -> bool:
    """Tell whether a low age behind a child without one is that child's, where a parent is meant.

    "sønnen går i spesialklasse, 14, mor alene": the mother is not 14.
    """
    if found.question.id != AGE or (found.span.high or GROWN) >= GROWN:
        return False
    own = [one for one in things if one.is_client and one.phrase]
    parent = any(one.phrase and one.phrase.role is Role.PARENT for one in own)
    young = any(one.next == found.at for one in own)
    bare = any(
        one.role in CHILDREN and one.mention is None and one.first < found.at for one in things
    )
    return parent and bare and not young


def _told_age(reader: Reader, age: ClientAge) -> tuple[Candidate, ...]:
    """Return the age of a young person who is the client: "gutt 16"."""
    for thing in reader.things:
        if thing.is_client and thing.mention:
            (told,) = thing.mention.ages
            if found := age.of(told, thing.first):
                return (found,)
    return ()


def _reading(
    reader: Reader, answers: Answers, ages: tuple[Candidate, ...], states: States
) -> LineReading:
    words = reader.vocabulary.questionnaire.lines
    said = [*answers.certain, *added(answers.certain, answers.likely, reader.line)]
    certain, lost = standing(sorted(said, key=lambda s: s.item.start), words)
    gathering = Gathering(reader.line, reader.vocabulary, reader.today)
    gathering.take(statement.item for statement in certain)
    known = set(gathering.entries)
    waiting = Gathering(reader.line, reader.vocabulary, reader.today)
    unsure = _contradicted(answers.likely)
    for statement in answers.likely:
        clash = any(question.id in unsure for question, _ in statement.item.answers)
        if clash or any(statement.item.start == other.item.start for other in lost):
            continue
        fresh = tuple((q, a) for q, a in statement.item.answers if q.id not in known)
        waiting.take_new(statement.item, fresh)
    told = {said.need for said in answers.needs}
    for statement, unless in answers.guesses:
        if told.isdisjoint(unless) and known.union(waiting.entries).isdisjoint(unless):
            fresh = tuple((q, a) for q, a in statement.item.answers if q.id not in known)
            waiting.take_new(statement.item, fresh)
    states.take(gathering, waiting)
    SchoolAges(reader, gathering, waiting, answers).take()
    Hints(reader, gathering, waiting, answers).take()
    BroughtAnswers(reader.vocabulary.questionnaire, gathering, waiting, answers).draw()
    Errands(reader, gathering, waiting, answers).take()
    needs = _needs(reader, answers, gathering)
    chips = gathering.chips()
    likely = waiting.chips()
    left = [part for part in (*reader.left, *answers.left) if not _covered(part, ages)]
    left += [Left(told.item.start, told.item.end, UNCLEAR) for told in lost]
    rest = sorted(_rest(reader.line, left) + gathering.refused)
    return LineReading(
        chips,
        tuple(text for _, text in rest),
        likely=likely,
        needs=needs,
        programs=tuple(dict.fromkeys(answers.programs)),
        urgent=answers.urgent,
        spans=_spans(reader.line, answers.spans, left),
    )


def _contradicted(likely: Iterable[Statement]) -> frozenset[str]:
    """Return the questions with a likely yes and a likely no."""
    told: dict[str, set[object]] = {}
    for statement in likely:
        for question, answer in statement.item.answers:
            if isinstance(answer, bool):
                told.setdefault(question.id, set()).add(answer)
    return frozenset(name for name, answers in told.items() if len(answers) > 1)


def _spans(line: TypedLine, told: list[ReadSpan], left: list[Left]) -> tuple[ReadSpan, ...]:
    """Return all spans in the order of the line, by places in the line as typed."""
    found = [*told, *(ReadSpan(part.start, part.end, ReadAs.LEFT) for part in left)]
    seen = {(span.start, span.end): span for span in reversed(found) if span.start < span.end}
    typed = [(line.typed_between(*place), span) for place, span in sorted(seen.items())]
    return tuple(ReadSpan(*place, span.read_as, span.questions) for place, span in typed)


def _needs(reader: Reader, answers: Answers, gathering: Gathering) -> tuple[str, ...]:
    """Return the needs, the most pressing first, and put them down as an answer."""
    questionnaire = reader.vocabulary.questionnaire
    entry = gathering.entries.get(NEEDS)
    chosen = entry.answer.members if entry and isinstance(entry.answer, Several) else ()
    weighed = StatedNeeds(reader.line, reader.things, questionnaire.lines.pressing)
    told = list(
        dict.fromkeys([*weighed.sorted(chosen), *weighed.of(answers.needs, answers.absent)])
    )
    if told and not entry and NEEDS in questionnaire.questions:
        line = reader.line
        words = {said.start: line.said(said.start, said.end) for said in answers.needs}
        # A line tells what it is about, and leaves open whether there is more.
        needs = Several(frozenset(told), more=True, order=tuple(told))
        gathering.put(questionnaire.questions[NEEDS], needs, words)
    return tuple(told)


def _covered(part: Left, ages: tuple[Candidate, ...]) -> bool:
    """Tell whether words left are the age found afterwards."""
    return any(part.start <= found.amount.end - 1 and found.start < part.end for found in ages)


def _rest(line: TypedLine, left: list[Left]) -> list[tuple[int, Message]]:
    """Return what was left with its place; words side by side become one phrase."""
    found: list[tuple[int, int, Message]] = []
    for part in sorted(left, key=lambda part: part.start):
        last = found[-1] if found else None
        if last and not part.why and not last[2] and _side_by_side(line, last[1], part.start):
            found[-1] = (last[0], part.end, NOTHING)
        else:
            found.append((part.start, part.end, part.why))
    return [(start, explained(line.said(start, end), why)) for start, end, why in found]


def _side_by_side(line: TypedLine, start: int, end: int) -> bool:
    """Tell whether only small words, and no comma, stand between two places."""
    first, last = line.index_from(start), line.index_from(end)
    apart = any(map(line.parted, range(first, last + 1)))
    return not apart and all(map(line.is_small, range(first, last)))
