"""A catalogue package comes from outside: it is whole and modest, or it is refused calmly."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile

import pytest

from matcher.catalogue.packages import (
    MAX_FILES,
    MAX_PACKAGE,
    nearly_full,
    read_package,
    write_package,
)
from matcher.catalogue.parts import MAX_FILE
from matcher.errors import InputError

FILES = {
    "catalogue.json": b'{"format": 1}\n',
    "programs/jobbsenter-oslo.json": b'{"id": "jobbsenter-oslo"}\n',
    "cases/first_cases.json": b"{}\n",
}


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, raw in files.items():
            archive.writestr(name, raw)
    return packed.getvalue()


def noise(size: int) -> bytes:
    return hashlib.shake_256(b"noise").digest(size)


def refusal(raw: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_package(raw)
    return str(caught.value)


GOOD = write_package(FILES)


def test_what_is_written_is_read_again_in_order() -> None:
    assert list(read_package(write_package(FILES)).items()) == sorted(FILES.items())


def test_equal_files_give_equal_bytes_whatever_their_order() -> None:
    backwards = dict(reversed(FILES.items()))
    assert write_package(backwards) == write_package(FILES)


def test_a_folder_zipped_by_hand_is_read() -> None:
    assert read_package(zipped({"programs/": b"", **FILES})) == FILES


@pytest.mark.parametrize(
    "name",
    [
        "../catalogue.json", "/catalogue.json", "programs/../../x.json", "a/b/c.json",
        "programs\\x.json", "C:/x.json", "C:x.json", "x.json:stream", "CATALOGUE.json",
        "catalogue.exe", ".json", "x.json/", "bilde.png", "nul", "å.json", "x.json\n",
    ],
)  # fmt: skip
def test_a_name_that_does_not_belong_is_refused_both_ways(name: str) -> None:
    assert "hører hjemme" in refusal(zipped({**FILES, name: b"{}"}))
    with pytest.raises(InputError, match="hører hjemme"):
        write_package({**FILES, name: b"{}"})


def test_every_fault_has_its_line() -> None:
    assert len(refusal(zipped({"a.exe": b"", "b.exe": b""})).splitlines()) == 2


def test_the_limit_of_files_is_exact() -> None:
    most = {f"programs/p{number}.json": b"{}" for number in range(MAX_FILES)}
    assert len(read_package(write_package(most))) == MAX_FILES
    assert f"{MAX_FILES + 1} filer" in refusal(zipped({**most, "more.json": b"{}"}))


def test_there_is_room_for_a_thousand_programs_with_cases() -> None:
    some = b"{" + b" " * 12_000 + b"}"
    folder = {f"programs/program-number-{number}.json": some for number in range(1_000)}
    folder |= {f"cases/cases-number-{number}.json": some for number in range(1_000)}
    assert nearly_full(folder) == ["antall filer: 2000 av høyst 2500"]


def test_limits_are_told_before_they_are_reached() -> None:
    assert nearly_full({"a.json": b"x" * (MAX_FILE * 4 // 5 - 1)}) == []
    [told] = nearly_full({"a.json": b"x" * (MAX_FILE * 4 // 5)})
    assert told == f"størrelsen på «a.json», i byte: {MAX_FILE * 4 // 5} av høyst {MAX_FILE}"


def test_the_limit_of_one_file_is_exact() -> None:
    most = noise(MAX_FILE)
    assert read_package(write_package({"a.json": most}))
    assert "«a.json» er for stor" in refusal(zipped({"a.json": most + b" "}))


def test_the_whole_is_limited_before_anything_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("matcher.catalogue.package_content.whole", None)
    text = noise(10_000) * 95
    many = zipped({f"a{number}.json": text for number in range(34)})
    assert "i alt" in refusal(many)
    assert "for stor" in refusal(b"\0" * (MAX_PACKAGE + 1))


def test_a_zip_bomb_is_refused_both_ways() -> None:
    bomb = {"a.json": b" " * 900_000}
    assert "mistenkelig" in refusal(zipped(bomb))
    with pytest.raises(InputError, match="mistenkelig"):
        write_package(bomb)


def test_a_file_that_lies_about_its_size_is_refused() -> None:
    raw = bytearray(zipped({"a.json": b"{}" + b" " * 90}))
    for mark, offset in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        struct.pack_into("<L", raw, raw.index(mark) + offset, 2)
    assert "skadet" in refusal(bytes(raw))


def test_the_same_name_twice_is_refused() -> None:
    raw = zipped({"a.json": b"{}", "b.json": b"[]"}).replace(b"b.json", b"a.json")
    assert "flere ganger" in refusal(raw)


def test_a_method_or_a_lock_we_do_not_read_is_refused() -> None:
    assert "ikke leser" in refusal(zipped(FILES, zipfile.ZIP_BZIP2))
    raw = zipped({"a.json": b"{}"})
    place = raw.index(b"PK\1\2") + 8
    assert "passord" in refusal(raw[:place] + b"\1" + raw[place + 1 :])


@pytest.mark.parametrize(
    "raw", [b"", b"PK", b"{}", b"PK\5\6" + b"\0" * 17, b"#!/bin/sh\n" + GOOD, GOOD + b"more"]
)
def test_what_is_no_package_or_more_than_one_is_refused(raw: bytes) -> None:
    assert "ikke en hel tiltakskatalog" in refusal(raw)


def test_a_huge_directory_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    huge = zipped({f"a{number}.json": b"" for number in range(6_000)})
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert "ikke en hel" in refusal(huge)


def test_a_package_cut_short_anywhere_is_refused() -> None:
    for length in range(len(GOOD)):
        refusal(GOOD[:length])


def test_a_flipped_bit_is_refused_or_harmless() -> None:
    refused = 0
    for place in range(len(GOOD) * 8):
        raw = bytearray(GOOD)
        raw[place // 8] ^= 1 << place % 8
        try:
            assert read_package(bytes(raw)) == FILES
        except InputError:
            refused += 1
    assert refused > len(GOOD)


def test_files_that_lie_over_each_other_are_refused() -> None:
    """A small zip could have one file under a thousand names."""
    raw = bytearray(zipped({"a.json": noise(200), "b.json": noise(200)}, zipfile.ZIP_STORED))
    second = raw.index(b"PK\1\2", raw.index(b"PK\1\2") + 1)
    struct.pack_into("<L", raw, second + 42, 0)
    assert "skadet" in refusal(bytes(raw))


@pytest.mark.parametrize("flaw", ["name", "mark", "more"])
def test_a_file_that_is_not_where_the_directory_says_is_refused(flaw: str) -> None:
    raw = bytearray(zipped({"a.json": b"{}"}))
    match flaw:
        case "name":
            raw[30:36] = b"b.json"
        case "mark":
            raw[0] = 0
        case _:
            struct.pack_into("<H", raw, 28, 200)  # its extra part would reach into the directory
    assert "skadet" in refusal(bytes(raw))
