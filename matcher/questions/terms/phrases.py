"""All words of a questionnaire by what they mean: answers, or names of questions."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass, replace
from matcher.questions.questions import Form
from matcher.questions.shown import show
from matcher.questions.terms.entries import FOLDED_STOP, Term, entries_of
from matcher.questions.terms.fold import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer


@dataclass(frozen=True, slots=True)
class Name:
    """Words that name a question; `strict` asks for a unit, `sole` means it and nothing else."""

    question: Question
    strict: bool = False
    sole: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """What words mean: the answers they give, and the questions whose number may stand beside.

    `unsure` lists what words can mean that several choices, or labels of several questions, share:
    they answer none of them.
    """

    answers: tuple[tuple[Question, Answer], ...] = ()
    names: tuple[Name, ...] = ()
    unsure: tuple[str, ...] = ()

    @property
    def asked(self) -> tuple[Question, ...]:
        """Return the questions that are answered, or else those that are named."""
        answered = tuple(question for question, _ in self.answers)
        return answered or tuple(name.question for name in self.names)


def phrases_of(questions: Iterable[Question]) -> tuple[dict[str, Phrase], dict[str, Phrase]]:
    """Return phrases by folded and joined words; and those that are read only after "ikke".

    A synonym answers or names its question wherever it stands, and a synonym of several questions
    answers all of them. A label answers if it has several words, or if nobody gave synonyms.
    """
    entries: defaultdict[str, list[Term]] = defaultdict(list)
    loose: defaultdict[str, list[Term]] = defaultdict(list)
    bare: defaultdict[str, list[Term]] = defaultdict(list)
    for question in questions:
        for entry in entries_of(question):
            entries[joined(entry.words)].append(entry)
            core = tuple(word for word in entry.words if word not in FOLDED_STOP)
            if core != entry.words and not entry.label:
                (bare if len(core) == 1 else loose)[joined(core)].append(entry)
    entries = defaultdict(list, {**loose, **entries})
    entries.pop("", None)
    after_no = {key: found for key, found in bare.items() if _all_yes_no(found)}
    return _sharing_names(_resolved(entries)), _resolved(after_no)


def _all_yes_no(entries: list[Term]) -> bool:
    return all(entry.question.kind.form is Form.FLAG for entry in entries)


def _resolved(entries: dict[str, list[Term]]) -> dict[str, Phrase]:
    return {key: _phrase(found) for key, found in entries.items()}


def _sharing_names(phrases: dict[str, Phrase]) -> dict[str, Phrase]:
    """Let all words for a choice name what one of them names: "sykemeldt 8 mnd" as "sykmeldt"."""
    shared: defaultdict[tuple[str, Answer], dict[str, Name]] = defaultdict(dict)
    for phrase in phrases.values():
        if key := _choice_key(phrase):
            shared[key] |= {n.question.id: n for n in phrase.names if n.strict and not n.sole}
    return {
        key: replace(phrase, names=tuple({**shared[choice], **_by_id(phrase)}.values()))
        if (choice := _choice_key(phrase)) and shared[choice]
        else phrase
        for key, phrase in phrases.items()
    }


def _choice_key(phrase: Phrase) -> tuple[str, Answer] | None:
    """Return the one choice a phrase means, if it means one."""
    pairs = [(q.id, answer) for q, answer in phrase.answers if q.kind.form is not Form.FLAG]
    return pairs[0] if len(pairs) == len(phrase.answers) == 1 else None


def _by_id(phrase: Phrase) -> dict[str, Name]:
    return {name.question.id: name for name in phrase.names}


def _phrase(entries: list[Term]) -> Phrase:
    given = [entry for entry in entries if entry.answer is not None]
    given = [entry for entry in given if not entry.label] or given
    asked = {entry.question.id for entry in given}
    answers = {(entry.question.id, entry.answer): entry for entry in given}
    named = {
        entry.question.id: Name(entry.question, entry.strict or bool(given), entry.label)
        for entry in sorted(entries, key=lambda entry: entry.label)
        if entry.answer is None
    }
    names = tuple(named.values())
    if len(answers) > len(asked):
        shown = [show(entry.answer, entry.question) for entry in given if entry.answer is not None]
        return Phrase((), names, tuple(dict.fromkeys(shown)))
    if len(asked) > 1 and given[0].label:
        return Phrase((), names, tuple(entry.question.label.nb for entry in answers.values()))
    pairs = ((entry.question, entry.answer) for entry in answers.values())
    return Phrase(tuple((question, given) for question, given in pairs if given is not None), names)
