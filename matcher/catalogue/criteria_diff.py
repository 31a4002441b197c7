"""What is different in the rule of a program, criterion by criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.changes import Subject
from matcher.catalogue.record_types import sentence
from matcher.catalogue.text_diff import texts, yes
from matcher.catalogue.vocabularies import KINDS
from matcher.late_dataclass import replace
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matcher.catalogue.changes import Change
    from matcher.catalogue.field_types import Names
    from matcher.catalogue.programs import Criterion


def criteria_changes(
    subject: Subject,
    old: Sequence[Criterion],
    new: Sequence[Criterion],
    before: Names,
    after: Names,
) -> Iterator[Change]:
    """Yield every difference; `before` and `after` say the rules of each."""
    was = {criterion.id: criterion for criterion in old}
    now = {criterion.id: criterion for criterion in new}
    for criterion in old:
        if criterion.id not in now:
            place = f"criteria[{criterion.id}]"
            yield subject.removed(place, _what(criterion), sentence(criterion, before))
    for criterion in new:
        place = f"criteria[{criterion.id}]"
        if criterion.id not in was:
            yield subject.added(place, _what(criterion), sentence(criterion, after))
        else:
            yield from _criterion(subject, was[criterion.id], criterion, before, after)
    kept = [name for name in was if name in now], [name for name in now if name in was]
    if kept[0] != kept[1]:
        yield subject.rewritten("criteria", Message("rekkefølgen på vilkårene er endret"))


def _what(criterion: Criterion) -> Message:
    return Message("et vilkår ({kind})", kind=KINDS[criterion.kind])


def _criterion(
    subject: Subject, old: Criterion, new: Criterion, before: Names, after: Names
) -> Iterator[Change]:
    place, said = f"criteria[{new.id}]", sentence(new, after)
    about = Subject(
        subject.program,
        Message("{program}, vilkåret «{sentence}»", program=subject.name, sentence=said),
    )
    was = sentence(old, before)
    yield from subject.changed(place, Message("et vilkår"), was, said)
    if old.when != new.when and was == said:
        same = Message("regelen er skrevet om, men setningen er den samme")
        yield about.rewritten(place, same)
    kinds = KINDS[old.kind], KINDS[new.kind]
    yield from about.changed(f"{place}.kind", Message("hva det gjør"), *kinds)
    # The bokmål is the sentence itself.
    others = (replace(criterion.text, nb="") for criterion in (old, new))
    yield from texts(about, f"{place}.text", Message("teksten"), *others)
    yield from texts(about, f"{place}.note", Message("merknaden"), old.note, new.note)
    yield from about.changed(f"{place}.source", Message("kilden"), old.source, new.source)
    refs = old.legal_ref, new.legal_ref
    yield from about.changed(f"{place}.legal_ref", Message("hjemmelen"), *refs)
    why = Message("hvorfor setningen er lang")
    yield from about.changed(f"{place}.long", why, old.long, new.long)
    checked = yes(old.legal_checked), yes(new.legal_checked)
    what = Message("om hjemmelen er lest og stemmer")
    yield from about.changed(f"{place}.legal_checked", what, *checked)
