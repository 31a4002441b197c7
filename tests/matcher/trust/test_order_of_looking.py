"""A file is refused before more work is done on it than it takes to see that it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import opened_package, package_content, write_package
from matcher.errors import InputError
from matcher.trust import check, parted
from tests.matcher.trust.district import KARI, MALLORY, OLA, District, Laptop

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.trust import SignedFile


@pytest.fixture
def sizes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the size of each file that is unpacked."""
    seen: list[int] = []
    plain = package_content.whole

    def counted(packed: bytes, size: int, checksum: int, *, deflated: bool) -> bytes:
        seen.append(size)
        return plain(packed, size, checksum, deflated=deflated)

    monkeypatch.setattr(package_content, "whole", counted)
    return seen


def refused(raw: bytes, district: District) -> str:
    laptop = Laptop(district.first_root)
    with pytest.raises(InputError) as caught:
        check.checked(parted(opened_package(raw)), laptop.trusted, laptop.now, laptop.least)
    return str(caught.value)


def signatures(file: SignedFile) -> list[int]:
    return sorted(len(raw) for raw in (*file.roots.values(), *file.roles.values()))


def test_nothing_is_unpacked_before_it_is_asked_for(district: District, sizes: list[int]) -> None:
    files = opened_package(write_package(district.signed().files))
    assert "catalogue.json" in files
    assert sizes == []


def test_of_a_file_that_too_few_signed_only_the_signatures_are(
    district: District, sizes: list[int]
) -> None:
    file = district.signed("1.0", KARI)
    assert "1 av 2 underskrifter" in refused(write_package(file.files), district)
    assert sorted(sizes) == signatures(file)


def test_of_a_strangers_file_only_the_signatures_are(
    district: District, tmp_path: Path, sizes: list[int]
) -> None:
    stranger = District(tmp_path / "other").founded()
    stranger.put(MALLORY)
    file = stranger.signed("1.0", MALLORY, OLA)
    assert "Filen tas ikke inn" in refused(write_package(file.files), district)
    assert sorted(sizes) == signatures(file)


def test_of_a_changed_file_no_more_is_unpacked_than_up_to_the_change(
    district: District, sizes: list[int]
) -> None:
    files = district.signed().files
    first = min(name for name in files if not name.startswith("signed/"))
    changed = {**files, first: files[first] + b" "}
    assert "endret etter" in refused(write_package(changed), district)
    assert sum(sizes) == sum(signatures(parted(changed))) + len(changed[first])


def test_a_file_is_unpacked_once_however_often_it_is_asked_for(
    district: District, sizes: list[int]
) -> None:
    files = opened_package(write_package(district.signed().files))
    assert files["catalogue.json"] == files["catalogue.json"]
    assert len(sizes) == 1
