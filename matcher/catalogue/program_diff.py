"""What is different in one program: rule, texts, dates, sources, contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.changes import Change, ChangeKind, Subject
from matcher.catalogue.programs import CriterionKind, Status
from matcher.questions.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from matcher.catalogue.programs import Contact, Criterion, Period, Program, Source
    from matcher.questions.texts import Text
    from matcher.rules.wording import Wording

LANGUAGE_NAMES = {"nb": "", "nn": " på nynorsk", "en": " på engelsk"}
KINDS = {
    CriterionKind.REQUIRED: "krav",
    CriterionKind.EXCLUSION: "utelukker",
    CriterionKind.PRIORITY: "gir forrang",
    CriterionKind.JUDGEMENT: "vurderes av en person",
}
STATUSES = {
    Status.ACTIVE: "i bruk",
    Status.UNCONFIRMED: "ikke bekreftet",
    Status.SUPERSEDED: "erstattet",
    Status.HISTORIC: "avsluttet",
    Status.NOT_FOR_INDIVIDUALS: "ikke for enkeltpersoner",
    Status.NOT_IN_OSLO: "ikke i Oslo",
}
CONFIDENCES = {
    "confirmed": "bekreftet",
    "seed_only": "bare fra pressemelding",
    "uncertain": "usikkert",
}
_TEXTS: tuple[tuple[str, str, Callable[[Program], Text]], ...] = (
    ("name", "navnet", lambda program: program.name),
    ("summary", "omtalen for ansatte", lambda program: program.summary),
    ("client_summary", "teksten til klienten", lambda program: program.client_summary),
)
_FIELDS: tuple[tuple[str, str, Callable[[Program], str]], ...] = (
    ("owner", "eieren", lambda program: program.owner),
    ("origin", "opphavet", lambda program: program.origin),
    ("availability.status", "statusen", lambda program: STATUSES[program.availability.status]),
    ("availability.note", "merknaden til statusen", lambda program: program.availability.note),
    ("valid_from", "datoen tilbudet gjelder fra", lambda program: day(program.valid_from)),
    ("valid_to", "datoen tilbudet gjelder til", lambda program: day(program.valid_to)),
    ("area.text", "området", lambda program: program.area),
    ("referral", "henvisningen", lambda program: program.referral),
    ("cost", "hva det koster", lambda program: program.cost),
    ("duration", "varigheten", lambda program: program.duration),
    ("open_to_all", "om det er åpent for alle", lambda program: yes(program.open_to_all)),
    ("confidence", "hvor sikre opplysningene er",
     lambda program: CONFIDENCES.get(program.confidence, program.confidence)),
    ("confidence_note", "merknaden om sikkerhet", lambda program: program.confidence_note),
    ("last_verified", "datoen for siste bekreftelse", lambda program: day(program.last_verified)),
    ("review_by", "datoen for neste gjennomgang", lambda program: day(program.review_by)),
)  # fmt: skip
_LISTS: tuple[tuple[str, str, Callable[[Program], tuple[str, ...]]], ...] = (
    ("short_names", "kortnavn", lambda program: program.short_names),
    ("synonyms", "søkeord", lambda program: program.synonyms),
    ("themes", "tema", lambda program: program.themes),
    ("bydeler", "bydel", lambda program: program.bydeler),
    ("apply", "måte å søke på",
     lambda program: tuple(f"{way.channel}: {way.how}" for way in program.apply)),
    ("bring", "noe å ta med", lambda program: program.bring),
    ("availability.closed", "periode uten opptak",
     lambda program: tuple(map(_period, program.availability.closed))),
    ("contacts", "kontakt", lambda program: tuple(map(_contact, program.contacts))),
    ("sources", "kilde", lambda program: tuple(map(_source, program.sources))),
    ("instead", "tiltak å prøve i stedet", lambda program: program.instead),
    ("on_request", "spørsmål som bare stilles ved behov", lambda program: program.on_request),
    ("relations.excludes", "tiltak det ikke kan kombineres med",
     lambda program: program.relations.excludes),
    ("relations.requires", "tiltak det krever", lambda program: program.relations.requires),
    ("relations.before", "tiltak det kommer foran", lambda program: program.relations.before),
    ("relations.combines", "tiltak det kan kombineres med",
     lambda program: program.relations.combines),
    ("relations.replaced_by", "tiltak det er erstattet av",
     lambda program: program.relations.replaced_by),
)  # fmt: skip


def program_changes(
    old: Program, new: Program, before: Wording, after: Wording
) -> Iterator[Change]:
    """Yield every difference, the rule first; `before` and `after` say the rules of each."""
    subject = Subject(new.id, f"«{new.name.nb}»")
    yield from _rule(subject, old, new, before, after)
    for place, what, text in _TEXTS:
        yield from texts(subject, place, what, text(old), text(new))
    for place, what, field in _FIELDS:
        yield from subject.changed(place, what, field(old), field(new))
    for place, what, members in _LISTS:
        yield from subject.members(place, what, members(old), members(new))


def texts(subject: Subject, place: str, what: str, old: Text, new: Text) -> Iterator[Change]:
    """Yield the differences of a text, language by language."""
    for language in LANGUAGES:
        yield from subject.changed(
            f"{place}.{language}",
            f"{what}{LANGUAGE_NAMES[language]}",
            getattr(old, language),
            getattr(new, language),
        )


def _rule(
    subject: Subject, old: Program, new: Program, before: Wording, after: Wording
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
        yield subject.rewritten("criteria", "rekkefølgen på vilkårene er endret")


def _what(criterion: Criterion) -> str:
    return f"et vilkår ({KINDS[criterion.kind]})"


def _sentence(criterion: Criterion, wording: Wording) -> str:
    return criterion.text.nb or (wording.say(criterion.when) if criterion.when else "")


def _criterion(
    subject: Subject, old: Criterion, new: Criterion, before: Wording, after: Wording
) -> Iterator[Change]:
    place, said = f"criteria[{new.id}]", _sentence(new, after)
    about = Subject(subject.program, f"{subject.name}, vilkåret «{said}»")
    was = _sentence(old, before)
    yield from subject.changed(place, "et vilkår", was, said)
    if old.when != new.when and was == said:
        yield about.rewritten(place, "regelen er skrevet om, men setningen er den samme")
    yield from about.changed(f"{place}.kind", "hva det gjør", KINDS[old.kind], KINDS[new.kind])
    for language in ("nn", "en"):
        yield from about.changed(
            f"{place}.text.{language}", f"teksten{LANGUAGE_NAMES[language]}",
            getattr(old.text, language), getattr(new.text, language),
        )  # fmt: skip
    yield from texts(about, f"{place}.note", "merknaden", old.note, new.note)
    yield from about.changed(f"{place}.source", "kilden", old.source, new.source)
    yield from about.changed(f"{place}.legal_ref", "hjemmelen", old.legal_ref, new.legal_ref)
    yield from about.changed(
        f"{place}.legal_checked", "om hjemmelen er kontrollert",
        yes(old.legal_checked), yes(new.legal_checked),
    )  # fmt: skip


def yes(flag: bool) -> str:  # noqa: FBT001 - a value of a field, not an option
    """Return ja or nei."""
    return "ja" if flag else "nei"


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
    said = f"Nytt tiltak: «{program.name.nb}», med {len(program.criteria)} vilkår."
    return Change(ChangeKind.ADDED, program.id, "", said, "", program.name.nb)


def went(program: Program) -> Change:
    """Return that a program is no longer there."""
    said = f"Tiltaket «{program.name.nb}» er ikke med lenger."
    return Change(ChangeKind.REMOVED, program.id, "", said, program.name.nb, "")
