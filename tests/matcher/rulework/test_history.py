"""Who did what, when and why: append-only, provable by anybody, exportable."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from matcher.rulework import DeskError, EventKind, event_message
from matcher.rulework.event_kinds import SAID
from tests.matcher.rulework.office import JOB, KARI, OLA
from tests.matcher.store.scenes import tell

if TYPE_CHECKING:
    from tests.matcher.rulework.office import Office

OPEN = ("DROP TRIGGER history_UPDATE_refused", "DROP TRIGGER history_DELETE_refused")


def test_the_whole_life_is_told(office: Office) -> None:
    office.publish()
    told = office.of(OLA).history.events()
    assert [(event.who, event.what) for event in told] == [
        (KARI, EventKind.STARTED), (KARI, EventKind.SUBMITTED), (OLA, EventKind.APPROVED),
        (KARI, EventKind.ADOPTED), (KARI, EventKind.PUBLISHED),
    ]  # fmt: skip
    assert told[1].why == "Etter møtet i går."
    assert (told[-1].programs, told[-1].version) == ((JOB,), office.of(OLA).versions.all()[-1].id)
    assert told[1].content == told[2].content != told[0].content or told[0].content
    office.of(OLA).history.verify()


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE history SET who = 'ane' WHERE number = 3",
        "UPDATE history SET why = '' WHERE number = 2",
        "UPDATE history SET programs = '[]' WHERE number = 2",
        "DELETE FROM history WHERE number = 2",
        "DELETE FROM history WHERE number = 1",
        "DELETE FROM history WHERE number = 5",
        "UPDATE history SET number = 9 WHERE number = 5",
    ],
)
def test_whatever_is_changed_behind_its_back_is_found(order: str, office: Office) -> None:
    office.publish()
    office.of(KARI).history.verify()
    tell(office.store.path, *OPEN, order)
    with pytest.raises(DeskError, match="Historikken er ikke hel"):
        office.of(KARI).history.verify()


def test_nothing_can_be_put_in_between(office: Office) -> None:
    office.publish()
    values = "'', '', '', '[]', '', '', '', '', '', ''"
    for number in (6, 3, 99):
        with pytest.raises(Exception, match=r"chain|UNIQUE"):
            tell(office.store.path, f"INSERT INTO history VALUES ({number}, {values})")


def test_the_exported_history_proves_itself(office: Office) -> None:
    office.publish("Æ, ø og å.")
    events = json.loads(office.of(KARI).history.export("json"))["events"]
    previous = "0" * 64
    for event in events:
        fields = {key: value for key, value in event.items() if key != "hash"}
        text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert event["hash"] == hashlib.sha256(text.encode()).hexdigest()
        assert event["previous"] == previous
        previous = event["hash"]
    assert len(events) == 5


def test_as_text_it_can_be_read_by_a_person(office: Office) -> None:
    office.publish()
    told = office.of(KARI).history.export("text")
    assert "Antall hendelser: 5" in told
    assert "2. 23.11.2026 kl." in told
    assert "Sendte inn til godkjenning: jobbkurs" in told
    assert "Begrunnelse: Etter møtet i går." in told


def test_there_are_words_for_everything_that_can_happen(office: Office) -> None:
    assert SAID.keys() == set(EventKind)
    office.change()
    (event,) = office.of(KARI).history.events()
    assert event_message(event) == "Begynte på et utkast"
