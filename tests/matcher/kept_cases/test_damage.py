"""What is wrong is told in words, each by its name, and nothing is made anew or emptied."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.kept_cases import PassphraseError
from tests.matcher.kept_cases.conftest import IN_EARNEST
from tests.matcher.kept_cases.cupboard import PASSPHRASE, SITUATION, Cupboard, Safe, catalogue

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def cupboard(tmp_path: Path) -> Cupboard:
    return Cupboard(tmp_path / "kept")


def kept(cupboard: Cupboard) -> str:
    return cupboard.cases.keep(SITUATION, catalogue(), (), PASSPHRASE).reference


def test_a_wrong_passphrase_is_told_from_damage(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    with pytest.raises(PassphraseError, match="Passordet er feil"):
        cupboard.cases.open(reference, "fire grønne epler")
    with pytest.raises(PassphraseError, match="Passordet er feil"):
        cupboard.cases.keep(SITUATION, catalogue(), (), "fire grønne epler")
    assert cupboard.cases.open(reference, PASSPHRASE).version == "1.0"


def test_letters_that_are_written_in_two_ways_are_the_same_passphrase(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    typed = PASSPHRASE.replace("å", "a\u030a")
    assert cupboard.cases.open(reference, typed).version == "1.0"


def test_every_single_flipped_bit_is_damage_and_never_another_case(cupboard: Cupboard) -> None:
    cupboard.safe = Safe()
    reference = kept(cupboard)
    [file] = cupboard.folder.glob("*.sak")
    whole = file.read_bytes()
    for place in range(0, len(whole), 61):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << place % 8
        file.write_bytes(flipped)
        with pytest.raises(InputError, match="skadet på disken"):
            cupboard.cases.open(reference)
    for length in (0, 10, 32, 40, len(whole) - 1):
        file.write_bytes(whole[:length])
        with pytest.raises(InputError, match="skadet på disken"):
            cupboard.cases.open(reference)
    assert [line.reference for line in cupboard.lines] == [reference]
    cupboard.cases.erase(reference)
    assert cupboard.files() == []


def test_a_case_under_another_name_or_day_is_not_opened(cupboard: Cupboard) -> None:
    cupboard.safe = Safe()
    reference = kept(cupboard)
    [file] = cupboard.folder.glob("*.sak")
    ends = cupboard.lines[0].ends.isoformat()
    file.rename(file.with_name(file.name.replace(ends, "2026-12-01")))
    with pytest.raises(InputError, match="annen nøkkel"):
        cupboard.cases.open(reference)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[]", b'{"format": 1, "way": "account"}',
     '{"format": 1, "way": "account", "key": "æ"}'.encode(),
     b'{"format": 1, "way": "account", "key": "!"}', b'{"format": 1, "way": "account", "key": ""}'],
)  # fmt: skip
def test_a_damaged_key_is_told_and_never_made_anew(cupboard: Cupboard, content: bytes) -> None:
    reference = kept(cupboard)
    key = cupboard.folder / "key.json"
    key.write_bytes(content)
    for act in (
        lambda: cupboard.cases.open(reference, PASSPHRASE),
        lambda: kept(cupboard),
    ):
        with pytest.raises(InputError, match=r"er skadet.* Slett dem"):
            act()
    assert key.read_bytes() == content
    cupboard.cases.erase(reference)
    assert cupboard.files() == []
    assert cupboard.cases.open(kept(cupboard), PASSPHRASE).version == "1.0"


def test_a_key_with_a_flipped_bit_is_damaged_and_not_another_passphrase(
    cupboard: Cupboard,
) -> None:
    reference = kept(cupboard)
    key = cupboard.folder / "key.json"
    told = json.loads(key.read_bytes())
    told["key"] = told["key"].swapcase()
    key.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(InputError, match="er skadet"):
        cupboard.cases.open(reference, PASSPHRASE)


def test_a_key_that_is_gone_is_told_and_never_made_anew(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    (cupboard.folder / "key.json").unlink()
    with pytest.raises(InputError, match="mangler"):
        cupboard.cases.open(reference, PASSPHRASE)
    with pytest.raises(InputError, match="mangler"):
        kept(cupboard)
    assert len(cupboard.files()) == 1


@pytest.mark.parametrize("other", [None, Safe(9)])
def test_a_store_that_is_missing_or_anothers_empties_nothing(
    cupboard: Cupboard, other: Safe | None
) -> None:
    cupboard.safe = Safe()
    reference = kept(cupboard)
    before = cupboard.files()
    cupboard.safe = other
    with pytest.raises(InputError, match="annen konto eller maskin"):
        cupboard.cases.open(reference)
    with pytest.raises(InputError, match="annen konto eller maskin"):
        kept(cupboard)
    assert cupboard.files() == before


def test_a_full_disk_keeps_nothing_half(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="Svarene står her som før"):
        kept(cupboard)
    assert cupboard.files() == []


def test_what_was_cut_off_while_it_was_written_is_no_case_and_ends_too(cupboard: Cupboard) -> None:
    kept(cupboard)
    [file] = cupboard.folder.glob("*.sak")
    file.rename(file.with_suffix(".ny"))
    assert cupboard.lines == ()
    cupboard.wait(7)
    assert cupboard.cases.sweep() == 1
    assert cupboard.files() == []


def test_files_of_others_in_the_folder_are_left_alone(cupboard: Cupboard) -> None:
    kept(cupboard)
    (cupboard.folder / "notat.txt").write_text("x")
    (cupboard.folder / "BCD-FGH.2026-02-31.2026-12-01.sak").write_text("x")
    cupboard.wait(40)
    cupboard.cases.sweep()
    assert cupboard.files() == ["BCD-FGH.2026-02-31.2026-12-01.sak", "notat.txt"]


def test_a_case_that_cannot_be_erased_is_told_and_the_others_go(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    stays = kept(cupboard)
    kept(cupboard)
    cupboard.wait(7)
    real = type(cupboard.folder).unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.name.startswith(stays):
            raise PermissionError(13, "Permission denied")
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(type(cupboard.folder), "unlink", unlink)
    with pytest.raises(InputError, match="kan ikke leses nå"):
        cupboard.cases.sweep()
    with pytest.raises(InputError, match="ble ikke slettet"):
        cupboard.cases.erase(stays)
    assert {name[:7] for name in cupboard.files()} == {stays, "key.jso"}


def test_where_names_cannot_be_changed_a_case_stays_whole(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = kept(cupboard)

    def refused(*_: object) -> Path:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as folder:
        folder.setattr(type(cupboard.folder), "replace", refused)
        with pytest.raises(InputError, match="ble ikke slettet"):
            cupboard.cases.erase(reference)
    assert cupboard.cases.open(reference, PASSPHRASE).version == "1.0"


def test_a_stolen_key_file_takes_long_to_guess_at() -> None:
    assert IN_EARNEST >= 2**15


def test_half_a_sign_is_a_wrong_passphrase_like_any_other(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    with pytest.raises(PassphraseError, match="Passordet er feil"):
        cupboard.cases.open(reference, "\ud800")


def test_a_key_that_may_not_even_be_looked_for_is_told(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(cupboard)
    real = type(cupboard.folder).exists

    def exists(path: Path) -> bool:
        if path.name == "key.json":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(type(cupboard.folder), "exists", exists)
    with pytest.raises(InputError, match="kan ikke leses nå"):
        cupboard.cases.look()
