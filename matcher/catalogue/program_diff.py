"""What is different in one program: rule, texts, dates, sources, contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.changes import Change, ChangeKind, Subject
from matcher.catalogue.programs import CriterionKind, Status
from matcher.messages import NOTHING, Message, as_message
from matcher.questions.texts import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from matcher.catalogue.programs import Contact, Criterion, Period, Program, Source
    from matcher.catalogue.rule_words import RuleWords
    from matcher.questions.texts import Language

KINDS = {
    CriterionKind.REQUIRED: Message("påkrevd"),
    CriterionKind.EXCLUSION: Message("utelukker"),
    CriterionKind.PRIORITY: Message("prioriterer"),
    CriterionKind.JUDGEMENT: Message("skjønn"),
}
STATUSES = {
    Status.ACTIVE: Message("tilgjengelig"),
    Status.UNCONFIRMED: Message("ikke bekreftet"),
    Status.SUPERSEDED: Message("erstattet"),
    Status.HISTORIC: Message("avsluttet"),
    Status.NOT_FOR_INDIVIDUALS: Message("ikke for enkeltpersoner"),
    Status.NOT_IN_OSLO: Message("ikke i Oslo"),
}
CONFIDENCES = {
    "confirmed": Message("bekreftet"),
    "seed_only": Message("bare fra pressemelding"),
    "uncertain": Message("usikkert"),
}
_TEXTS: tuple[tuple[str, Message, Callable[[Program], Text]], ...] = (
    ("name", Message("navnet"), lambda program: program.name),
    ("summary", Message("omtalen for ansatte"), lambda program: program.summary),
    ("client_summary", Message("teksten til personen"), lambda program: program.client_summary),
)
_FIELDS: tuple[tuple[str, Message, Callable[[Program], str]], ...] = (
    ("owner", Message("eieren"), lambda program: program.owner),
    ("origin", Message("hvor det kommer fra"), lambda program: program.origin),
    ("availability.status", Message("statusen"),
     lambda program: STATUSES[program.availability.status]),
    ("availability.note", Message("merknaden til statusen"),
     lambda program: program.availability.note),
    ("valid_from", Message("datoen tilbudet gjelder fra"), lambda program: day(program.valid_from)),
    ("valid_to", Message("datoen tilbudet gjelder til"), lambda program: day(program.valid_to)),
    ("area.text", Message("området"), lambda program: program.area),
    ("referral", Message("henvisningen"), lambda program: program.referral),
    ("cost", Message("hva det koster"), lambda program: program.cost),
    ("duration", Message("varigheten"), lambda program: program.duration),
    ("open_to_all", Message("om det er åpent for alle"), lambda program: yes(program.open_to_all)),
    ("confidence", Message("hvor sikre opplysningene er"),
     lambda program: CONFIDENCES.get(program.confidence, program.confidence)),
    ("confidence_note", Message("merknaden om sikkerhet"), lambda program: program.confidence_note),
    ("last_verified", Message("datoen for siste bekreftelse"),
     lambda program: day(program.last_verified)),
    ("review_by", Message("datoen for neste gjennomgang"), lambda program: day(program.review_by)),
)  # fmt: skip
_LISTS: tuple[tuple[str, Message, Callable[[Program], tuple[str, ...]]], ...] = (
    ("short_names", Message("kortnavn"), lambda program: program.short_names),
    ("synonyms", Message("søkeord"), lambda program: program.synonyms),
    ("themes", Message("tema"), lambda program: program.themes),
    ("bydeler", Message("bydel"), lambda program: program.bydeler),
    ("apply", Message("måte å søke på"),
     lambda program: tuple(f"{way.channel}: {way.how}" for way in program.apply)),
    ("bring", Message("noe å ta med"), lambda program: program.bring),
    ("availability.closed", Message("periode uten opptak"),
     lambda program: tuple(map(_period, program.availability.closed))),
    ("contacts", Message("kontakt"), lambda program: tuple(map(_contact, program.contacts))),
    ("sources", Message("kilde"), lambda program: tuple(map(_source, program.sources))),
    ("instead", Message("tiltak å prøve i stedet"), lambda program: program.instead),
    ("on_request", Message("spørsmål som bare stilles ved behov"),
     lambda program: program.on_request),
    ("relations.excludes", Message("tiltak det ikke kan kombineres med"),
     lambda program: program.relations.excludes),
    ("relations.requires", Message("tiltak det krever"),
     lambda program: program.relations.requires),
    ("relations.before", Message("tiltak det kommer foran"),
     lambda program: program.relations.before),
    ("relations.combines", Message("tiltak det kan kombineres med"),
     lambda program: program.relations.combines),
    ("relations.replaced_by", Message("tiltak det er erstattet av"),
     lambda program: program.relations.replaced_by),
)  # fmt: skip


def program_changes(
    old: Program, new: Program, before: RuleWords, after: RuleWords
) -> Iterator[Change]:
    """Yield every difference, the rule first; `before` and `after` say the rules of each."""
    subject = Subject(new.id, Message("«{name}»", name=new.name))
    yield from _rule(subject, old, new, before, after)
    for place, what, text in _TEXTS:
        yield from texts(subject, place, what, text(old), text(new))
    for place, what, field in _FIELDS:
        yield from subject.changed(place, what, field(old), field(new))
    for place, what, members in _LISTS:
        yield from subject.members(place, what, members(old), members(new))


def texts(subject: Subject, place: str, what: Message, old: Text, new: Text) -> Iterator[Change]:
    """Yield the differences of a text, language by language."""
    for language in LANGUAGES:
        yield from subject.changed(
            f"{place}.{language}",
            _in_language(what, language),
            getattr(old, language),
            getattr(new, language),
        )


def _in_language(what: Message, language: Language) -> Message:
    match language:
        case "nn":
            return Message("{what} på nynorsk", what=what)
        case "en":
            return Message("{what} på engelsk", what=what)
    return what


def _rule(
    subject: Subject, old: Program, new: Program, before: RuleWords, after: RuleWords
) -> Iterator[Change]:
    was = {criterion.id: criterion for criterion in old.criteria}
    now = {criterion.id: criterion for criterion in new.criteria}
    for criterion in old.criteria:
        if criterion.id not in now:
            place = f"criteria[{criterion.id}]"
            yield subject.removed(place, _what(criterion), _sentence(criterion, before))
    for criterion in new.criteria:
        place = f"criteria[{criterion.id}]"
        if criterion.id not in was:
            yield subject.added(place, _what(criterion), _sentence(criterion, after))
        else:
            yield from _criterion(subject, was[criterion.id], criterion, before, after)
    kept = [name for name in was if name in now], [name for name in now if name in was]
    if kept[0] != kept[1]:
        yield subject.rewritten("criteria", Message("rekkefølgen på vilkårene er endret"))


def _what(criterion: Criterion) -> Message:
    return Message("et vilkår ({kind})", kind=KINDS[criterion.kind])


def _sentence(criterion: Criterion, words: RuleWords) -> Message:
    if criterion.text:
        return as_message(criterion.text)
    return words.say(criterion.when) if criterion.when else NOTHING


def _criterion(
    subject: Subject, old: Criterion, new: Criterion, before: RuleWords, after: RuleWords
) -> Iterator[Change]:
    place, said = f"criteria[{new.id}]", _sentence(new, after)
    about = Subject(
        subject.program,
        Message("{program}, vilkåret «{sentence}»", program=subject.name, sentence=said),
    )
    was = _sentence(old, before)
    yield from subject.changed(place, Message("et vilkår"), was, said)
    if old.when != new.when and was == said:
        same = Message("regelen er skrevet om, men setningen er den samme")
        yield about.rewritten(place, same)
    kinds = KINDS[old.kind], KINDS[new.kind]
    yield from about.changed(f"{place}.kind", Message("hva det gjør"), *kinds)
    # The bokmål is the sentence itself.
    others = (Text("", criterion.text.nn, criterion.text.en) for criterion in (old, new))
    yield from texts(about, f"{place}.text", Message("teksten"), *others)
    yield from texts(about, f"{place}.note", Message("merknaden"), old.note, new.note)
    yield from about.changed(f"{place}.source", Message("kilden"), old.source, new.source)
    refs = old.legal_ref, new.legal_ref
    yield from about.changed(f"{place}.legal_ref", Message("hjemmelen"), *refs)
    checked = yes(old.legal_checked), yes(new.legal_checked)
    what = Message("om hjemmelen er lest og stemmer")
    yield from about.changed(f"{place}.legal_checked", what, *checked)


def yes(flag: bool) -> Message:  # noqa: FBT001 - a value of a field, not an option
    """Return ja or nei."""
    return Message("ja") if flag else Message("nei")


def day(moment: date | None) -> str:
    """Return a date as Norwegians write it; empty for none."""
    return f"{moment:%d.%m.%Y}" if moment else ""


def _period(period: Period) -> str:
    span = f"{day(period.first) or '…'}–{day(period.last) or '…'}"
    return f"{span} {period.why}".strip()


def _contact(contact: Contact) -> str:
    parts = (contact.name, contact.phone, contact.email, contact.url, contact.address)
    return ", ".join(part for part in parts if part)


def _source(source: Source) -> str:
    parts = (source.title, source.publisher, source.date, source.url)
    return f"{source.key}: {', '.join(part for part in parts if part)}"


def came(program: Program) -> Change:
    """Return that a program is new."""
    said = Message(
        "Nytt tiltak: «{name}», med {count} vilkår.", name=program.name, count=len(program.criteria)
    )
    return Change(ChangeKind.ADDED, program.id, "", said, new=as_message(program.name))


def went(program: Program) -> Change:
    """Return that a program is no longer there."""
    said = Message("Tiltaket «{name}» er ikke med lenger.", name=program.name)
    return Change(ChangeKind.REMOVED, program.id, "", said, old=as_message(program.name))
