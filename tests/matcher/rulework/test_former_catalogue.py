"""Going back gives back the whole catalogue: programs, and all that stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.rulework import DeskError, EntryKind
from tests.matcher.rulework.office import ANE, JOB, KARI, OLA, Office
from tests.matcher.rulework.test_entries import DOG, FOLLOWS, OFFICE, ORDER, all_the_way, known
from tests.matcher.rulework.test_together import asking, proposed
from tests.matcher.sample import said
from tests.matcher.store.scenes import tell

if TYPE_CHECKING:
    from matcher.rulework import Version

PRESET = {
    "id": "laid_off", "label": said("Permittert"),
    "facts": {"employment_status": "permittert"}, "open": ["age"],
}  # fmt: skip


def changed_all(office: Office) -> None:
    """Change one entry of every kind, and a program."""
    bydel = known(office, EntryKind.QUESTION, "bydel")
    more = {"id": "bjerke", "label": said("Bjerke")}
    (clash,) = office.of(KARI).entries.all(EntryKind.CONTRADICTION)
    (rate, *_) = office.of(KARI).entries.all(EntryKind.RATE)
    for kind, data in (
        (EntryKind.QUESTION, {**bydel, "choices": [*bydel["choices"], more]}),
        (EntryKind.QUESTION, DOG),
        (EntryKind.CONTRADICTION, {**clash, "text": said("Noe annet.")}),
        (EntryKind.PRESET, PRESET),
        (EntryKind.OFFICE, OFFICE),
        (EntryKind.ORDER, ORDER),
        (EntryKind.DERIVATION, FOLLOWS),
        (EntryKind.RATE, {**rate, "name": said("Grunnbeløpet")}),
    ):
        all_the_way(office, kind, data)
    office.publish("Gratis.")


def everything(office: Office) -> dict[str, bytes]:
    files = dict(office.of(ANE).session.head.files)
    del files["catalogue.json"]
    return files


def first(office: Office) -> Version:
    return office.of(KARI).versions.all()[0]


def test_all_of_it_comes_back_in_one_version(office: Office) -> None:
    before = everything(office)
    changed_all(office)
    assert everything(office) != before
    versions = len(office.of(KARI).versions.all())
    told = office.of(KARI).rollback.preview(first(office).id)
    assert [program.id for program in told.programs] == [JOB]
    assert set(told.kinds) == {kind for kind in EntryKind if kind.value.file}
    back = office.of(KARI).rollback.propose(first(office).id, "Alt ble feil.")
    assert office.go_back(back).programs == (back.key,)
    assert everything(office) == before
    assert len(office.of(KARI).versions.all()) == versions + 1
    assert office.of(KARI).rollback.preview(first(office).id).nothing


def test_what_came_later_is_ended_and_asks_nothing_that_is_gone(office: Office) -> None:
    office.copied("hundekurs")
    office.approve("hundekurs")
    office.release(["hundekurs"])
    proposed(office, EntryKind.QUESTION, DOG)
    asking(office, program="hundekurs")
    office.approve("hundekurs")
    office.release(["hundekurs"])
    assert "has_dog" in office.of(ANE).session.published.questionnaire.questions
    office.go_back(office.of(KARI).rollback.propose(first(office).id, "Likevel ikke."))
    published = office.of(ANE).session.published
    assert "has_dog" not in published.questionnaire.questions
    ended = published.programs["hundekurs"]
    assert (ended.availability.status, ended.criteria) == ("historic", ())


def test_nobody_works_on_how_it_was_before_it_is_so(office: Office) -> None:
    all_the_way(office, EntryKind.QUESTION, DOG)
    back = office.of(KARI).rollback.propose(first(office).id, "Feil.")
    asking(office)
    assert office.of(KARI).approval.submit(JOB, "Hunder.").stands_on == {}
    office.go_back(back)
    draft = office.of(KARI).drafts.edit(JOB)
    assert not office.of(KARI).readiness.is_ready(draft)


def test_what_was_approved_is_what_comes_back(office: Office) -> None:
    changed_all(office)
    back = office.of(KARI).rollback.propose(first(office).id, "Feil.")
    office.of(OLA).entries.approve(back)
    changed = "content = replace(content, 'Jobbkurs', 'Krimkurs'), seal = ''"
    tell(office.store.path, f"UPDATE draft SET {changed} WHERE program_id = '{back.key}'")
    desk = office.of(KARI)
    with pytest.raises(DeskError, match="Historikken viser ikke"):
        desk.entries.publish(back.key, desk.session.today, "Vedtatt.")
    with pytest.raises(DeskError, match="er ikke hel"):
        desk.history.verify()
