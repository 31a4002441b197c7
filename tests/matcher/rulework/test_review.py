"""The review list: everything that is due, and what caseworkers say; confirmed in one act."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.programs import Availability, Status
from matcher.proving.mutants import MutantKind
from matcher.proving.mutation import Score, Survivor
from matcher.questions.texts import Text
from matcher.rulework import DeskError, DraftState, ReviewItem, ReviewKind
from matcher.sheets.report import WRONG, report_file
from tests.matcher.rulework.office import CHILD, JOB, KARI, LAID_OFF, OLA

if TYPE_CHECKING:
    from pathlib import Path

    from tests.matcher.rulework.office import Office

GOOD = {"format": 1, "program": JOB, "catalogue": "1.0", "says": "stemmer ikke",
        "note": "Kurset er flyttet.", "at": "2026-11-20"}  # fmt: skip

SURVIVOR = Survivor("a", (), MutantKind.LIMIT, Text("«18 år» blir til «17 år»"))
SCORE = Score(1, 2, (SURVIVOR,))


def written(folder: Path, **changed: object) -> Path:
    path = folder / "melding.json"
    path.write_text(json.dumps(GOOD | changed, ensure_ascii=False), encoding="utf-8")
    return path


def kinds(office: Office, program: str, **days: int) -> set[ReviewKind]:
    desk = office.of(KARI)
    day = desk.session.today + timedelta(**days)
    scores = {JOB: SCORE, CHILD: SCORE}
    return {item.kind for item in desk.review.items(day, scores) if item.program == program}


def test_each_reason_is_on_the_list_and_no_other(office: Office) -> None:
    assert kinds(office, JOB) == {ReviewKind.LOW_SCORE}
    assert kinds(office, CHILD) == {ReviewKind.NO_CASES}
    assert kinds(office, CHILD, days=151) == {ReviewKind.DUE, ReviewKind.NO_CASES}
    assert kinds(office, CHILD, days=180) == {ReviewKind.DUE, ReviewKind.NO_CASES}
    assert kinds(office, CHILD, days=181) == {ReviewKind.STALE, ReviewKind.NO_CASES}
    desk = office.of(KARI)
    program = desk.new_drafts.new_program("nytt", "Nytt").program
    office.publish("x", LAID_OFF)
    look = desk.drafts.catalogue_with([d for d in desk.drafts.all() if d.program.id == program.id])
    from matcher.rulework.review_items import review_list

    found = [
        item for item in review_list(look, (), desk.session.today, {}) if item.program == "nytt"
    ]
    assert [item.kind for item in found] == [
        ReviewKind.UNCONFIRMED, ReviewKind.NO_SOURCE, ReviewKind.NO_CASES, ReviewKind.UNTRANSLATED,
    ]  # fmt: skip
    assert "nynorsk" in found[-1].why


def test_changes_that_no_case_notices_are_counted_and_shown(office: Office) -> None:
    def low(score: Score) -> list[ReviewItem]:
        found = office.of(KARI).review.items(scores={JOB: score})
        return [item for item in found if item.kind is ReviewKind.LOW_SCORE]

    (item,) = low(SCORE)
    assert (item.program, item.score) == (JOB, SCORE)
    assert item.why == "Én endring i regelen ville ingen test oppdage."
    (item,) = low(Score(1, 4, (SURVIVOR,) * 3))
    assert item.why == "3 endringer i regelen ville ingen test oppdage."
    assert low(Score(19, 20, (SURVIVOR,))) == []
    assert low(Score(4, 4, (), (SURVIVOR,) * 9)) == []
    assert low(Score(0, 0, ())) == []


def test_a_report_comes_first_until_it_is_dealt_with(office: Office, tmp_path: Path) -> None:
    desk = office.of(KARI)
    for _ in range(2):
        desk.review.take_in(written(tmp_path))
    first, *_ = desk.review.items()
    assert first.kind is ReviewKind.REPORT
    assert "Kurset er flyttet." in first.why
    (report,) = desk.review.reports()
    desk.review.settle(report.number, "Ringt og spurt.")
    assert desk.review.reports() == ()
    assert ReviewKind.REPORT not in kinds(office, JOB)
    assert [event.what for event in desk.history.events()] == ["reported", "settled"]
    with pytest.raises(DeskError, match="gjort ferdig før"):
        desk.review.take_in(written(tmp_path))


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 2}, {"program": "ukjent"}, {"says": "tull"}, {"note": "Gjelder 01017000027"},
        {"note": "x" * 1_001}, {"at": 3}, {"name": "Kari"}, {"note": "\u202e"},
    ],
)  # fmt: skip
def test_a_bad_report_changes_nothing(
    changed: dict[str, object], office: Office, tmp_path: Path
) -> None:
    with pytest.raises(DeskError, match="ikke hentet inn"):
        office.of(KARI).review.take_in(written(tmp_path, **changed))
    assert office.of(KARI).review.reports() == ()
    assert office.of(KARI).history.events() == ()


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b"1" * 1_000_002])
def test_what_is_no_report_is_refused(raw: bytes, office: Office, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(raw)
    for path in (tmp_path / "x.json", tmp_path / "gone.json"):
        with pytest.raises(DeskError, match="ikke hentet inn"):
            office.of(KARI).review.take_in(path)


def test_confirmed_today_is_one_act_and_one_approval(office: Office, tmp_path: Path) -> None:
    desk = office.of(KARI)
    desk.review.take_in(written(tmp_path))
    draft = desk.review.confirm(JOB, "Ringte Nav Sagene.")
    assert draft.state is DraftState.SUBMITTED
    assert (draft.program.last_verified, draft.program.confidence_note.nb) == (
        desk.session.today, "Ringte Nav Sagene.",
    )  # fmt: skip
    assert draft.program.review_by is not None
    assert draft.program.review_by.isoformat() == "2027-05-23"
    assert desk.review.reports() == ()
    office.of(OLA).approval.approve(JOB)
    office.release([JOB])
    assert desk.session.published.programs[JOB].last_verified == desk.session.today


def unconfirmed(office: Office, **changed: Any) -> None:
    """Publish the program as an offer nobody has confirmed, with the verdicts that follow."""
    desk = office.of(KARI)
    begun = desk.drafts.edit(JOB)
    program = replace(begun.program, availability=Availability(Status.UNCONFIRMED), **changed)
    capped = {case.id: {JOB: "maybe"} for case in desk.session.newest.cases
              if case.expect.get(JOB) == "fits"}  # fmt: skip
    assert capped
    desk.drafts.save(replace(begun, program=program, expectations=capped))
    office.approve()
    office.release([JOB])
    assert ReviewKind.UNCONFIRMED in kinds(office, JOB)


def test_confirming_takes_an_unconfirmed_offer_off_the_list(office: Office) -> None:
    unconfirmed(office)
    draft = office.of(KARI).review.confirm(JOB, "Ringte.")
    assert draft.state is DraftState.SUBMITTED
    assert draft.program.availability.status is Status.ACTIVE
    assert {said for verdicts in draft.expectations.values() for said in verdicts.values()} == {
        "fits"
    }
    office.of(OLA).approval.approve(JOB)
    office.release([JOB])
    assert ReviewKind.UNCONFIRMED not in kinds(office, JOB)


def test_confirming_says_no_more_than_sourced_of_law_that_nobody_has_read(office: Office) -> None:
    program = office.of(KARI).session.newest.programs[JOB]
    first, *rest = program.criteria
    unread = (replace(first, legal_ref="§ 4", legal_checked=False), *rest)
    unconfirmed(office, criteria=unread, confidence="uncertain")
    draft = office.of(KARI).review.confirm(JOB, "Ringte.")
    assert (draft.state, draft.program.confidence) == (DraftState.SUBMITTED, "sourced")
    office.of(OLA).approval.approve(JOB)
    office.release([JOB])
    assert ReviewKind.UNCONFIRMED not in kinds(office, JOB)


def test_confirming_what_is_being_changed_sends_nothing_in(office: Office) -> None:
    office.change("Gratis.")
    draft = office.of(OLA).review.confirm(JOB, "Ringte.")
    assert (draft.state, draft.program.cost.nb) == (DraftState.EDITING, "Gratis.")


def test_what_is_written_at_the_counter_is_taken_in(office: Office, tmp_path: Path) -> None:
    desk = office.of(KARI)
    path = tmp_path / "melding.json"
    path.write_bytes(report_file(JOB, "1.0", WRONG, "Kurset er «flyttet».", desk.session.today))
    taken = desk.review.take_in(path)
    assert (taken.program, taken.says, taken.note) == (JOB, WRONG, "Kurset er «flyttet».")
    assert taken.at == desk.session.today.isoformat()
    assert ReviewKind.REPORT in kinds(office, JOB)
