"""How far the signing of a file has come is told before anybody signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.trust import SignedFile, signed, standing_of
from tests.matcher.trust.district import ANE, IT, KARI, NOW, OLA, District, catalogue

if TYPE_CHECKING:
    from pathlib import Path


def test_before_the_first_all_who_may_are_named(district: District) -> None:
    found = standing_of(SignedFile(catalogue(), {}, {}), district.folder, NOW)
    assert (found.signers, found.others, found.needed) == ((), (ANE, KARI, OLA), 2)
    assert found.missing == 2


def test_after_the_first_one_is_missing_and_the_others_may(district: District) -> None:
    found = standing_of(district.signed("1.0", KARI), district.folder, NOW)
    assert (found.signers, found.others, found.missing) == ((KARI,), (ANE, OLA), 1)
    assert found.until == (NOW + timedelta(days=90)).date()


def test_after_both_nobody_is_missing(district: District) -> None:
    assert standing_of(district.signed(), district.folder, NOW).missing == 0


def test_who_was_taken_off_the_ring_counts_no_more(district: District) -> None:
    file = district.signed("1.0", KARI)
    district.revoke(KARI)
    found = standing_of(file, district.folder, NOW)
    assert (found.signers, found.others) == ((), (ANE, OLA))


def test_a_file_that_was_changed_since_is_refused(district: District) -> None:
    file = replace(district.signed("1.0", KARI), catalogue=catalogue("2.0"))
    with pytest.raises(InputError, match="endret etter at den første"):
        standing_of(file, district.folder, NOW)


def test_a_first_signature_that_is_too_old_is_refused(district: District) -> None:
    with pytest.raises(InputError, match="for gammel"):
        standing_of(district.signed("1.0", KARI), district.folder, NOW + timedelta(days=91))


def test_nobody_signs_twice(district: District) -> None:
    with pytest.raises(InputError, match="har alt underskrevet"):
        signed(district.signed("1.0", KARI), district.folder, district.key(KARI), NOW)


def test_a_folder_without_a_ring_is_named(district: District, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="ingen nøkkelring"):
        standing_of(district.signed("1.0", KARI), tmp_path / "tom", NOW)
    assert IT not in standing_of(district.signed("1.0", KARI), district.folder, NOW).others
