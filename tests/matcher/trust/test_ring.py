"""The ring lies where many can write: what is not proved of it is never signed by IT."""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING, Any

import pytest
from securesystemslib.signer import SSlibKey
from tuf.api.metadata import Metadata, Root

from matcher.errors import InputError
from matcher.trust import ring_files
from matcher.trust.key_file import new_key
from matcher.trust.ring import ROOT, SUPERVISOR, add, newest_root, plain, public_part, signer_of
from tests.matcher.trust.district import ANE, IT, KARI, MALLORY, NOW, OLA, District

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def names(district: District) -> list[str]:
    keys = newest_root(district.folder).signed.keys.values()
    return sorted(str(key.unrecognized_fields["name"]) for key in keys)


def with_mallory(district: District, number: int, *, signed: bool) -> None:
    """Put a key of Mallory's into a root that is there, as anybody can who writes in the folder."""
    place = district.folder / f"root-{number}.json"
    root = Metadata[Root].from_bytes(place.read_bytes())
    stranger = on_ring(district.key(MALLORY), MALLORY)
    for role in (ROOT, SUPERVISOR, "snapshot", "timestamp"):
        root.signed.add_key(stranger, role)
    if signed:
        root.sign(signer_of(district.key(MALLORY), root.signed))
    place.write_bytes(root.to_bytes(plain))


def on_ring(key: Ed25519PrivateKey, name: str) -> SSlibKey:
    """Return the open part of a key as a root holds it."""
    data = json.loads(public_part(key, name))
    return SSlibKey.from_dict(data.pop("keyid"), data)


@pytest.mark.parametrize(("number", "signed"), [(1, False), (2, False), (2, True), (4, True)])
def test_it_signs_nothing_over_a_root_that_somebody_changed(
    number: int, signed: bool, district: District
) -> None:
    """IT added one key, and with it the stranger's that lay in the root before."""
    with_mallory(district, number, signed=signed)
    before = {path.name: path.read_bytes() for path in district.folder.iterdir()}
    refused = r"endret av noen|ingen rot på den er underskrevet"
    with pytest.raises(InputError, match=refused):
        district.put("per")
    with pytest.raises(InputError, match=refused):
        district.revoke(OLA)
    assert {path.name: path.read_bytes() for path in district.folder.iterdir()} == before


def test_what_ours_does_not_follow_from_lets_nobody_in(district: District) -> None:
    """The second root is IT's own, whatever somebody made of the first."""
    with_mallory(district, 1, signed=True)
    district.put("per")
    assert names(district) == [ANE, IT, KARI, OLA, "per"]


def test_it_signs_nothing_over_a_ring_that_was_put_there_whole(tmp_path: Path) -> None:
    """Mallory's ring names IT's key, which is no secret, and Mallory's beside it."""
    theirs = District(tmp_path / "ring")
    theirs.put(MALLORY, ROOT, by=MALLORY)
    theirs.put(IT, ROOT, by=MALLORY)
    with pytest.raises(InputError, match="ingen rot på den er underskrevet av nøkkelen"):
        theirs.put(KARI)
    ours = (theirs.folder / "root-1.json").read_bytes()
    key = public_part(theirs.key(KARI), KARI)
    assert add(theirs.folder, SUPERVISOR, key, [theirs.key(IT)], NOW, ours) == 3


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_root_that_is_gone_is_told(number: int, district: District) -> None:
    (district.folder / f"root-{number}.json").unlink()
    with pytest.raises(InputError, match="noe av den er borte"):
        district.signed()


@pytest.mark.parametrize("raw", [b"", b"{}", b"[" * 5_000, b"\xff"])
def test_a_root_that_is_none_is_told(raw: bytes, district: District) -> None:
    (district.folder / "root-5.json").write_bytes(raw)
    with pytest.raises(InputError, match="Nøkkelringen i ring er endret"):
        district.put("per")


def test_one_key_is_one_person_and_one_name_is_one_key(district: District) -> None:
    with pytest.raises(InputError, match="på ringen alt, som kari"):
        add(district.folder, SUPERVISOR, public_part(district.key(KARI), "per"),
            [district.key(IT)], NOW)  # fmt: skip
    with pytest.raises(InputError, match="på ringen alt, som kari"):
        district.put(KARI)
    with pytest.raises(InputError, match="En annen nøkkel på ringen heter ola"):
        add(district.folder, SUPERVISOR, public_part(new_key(), OLA), [district.key(IT)], NOW)
    assert names(district) == [ANE, IT, KARI, OLA]


def _other_id(data: dict[str, Any]) -> None:
    data["keyid"] = "0" * 64


def _other_name(data: dict[str, Any]) -> None:
    data["name"] = "k\u0430ri\u202e"


def _no_name(data: dict[str, Any]) -> None:
    del data["name"]


def _other_kind(data: dict[str, Any]) -> None:
    data["keytype"] = data["scheme"] = "rsa"


@pytest.mark.parametrize("change", [_other_id, _other_name, _no_name, _other_kind])
def test_a_key_that_says_something_else_of_itself_is_refused(
    change: Callable[[dict[str, Any]], None], district: District
) -> None:
    """One key under two ids counted as two people, and any words could be its name."""
    data = json.loads(public_part(new_key(), "per"))
    change(data)
    with pytest.raises(InputError, match="ikke den åpne delen av en nøkkel"):
        add(district.folder, SUPERVISOR, json.dumps(data).encode(), [district.key(IT)], NOW)


def test_a_ring_that_cannot_be_written_is_told_and_stays(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(half: Path, _: Path) -> None:
        raise OSError(errno.ENOSPC, half.name)

    before = {path.name: path.read_bytes() for path in district.folder.iterdir()}
    monkeypatch.setattr(ring_files, "put_in_place", full)
    with pytest.raises(InputError, match="kan ikke skrives i"):
        district.put("per")
    assert {path.name: path.read_bytes() for path in district.folder.iterdir()} == before


def test_the_last_key_of_the_root_stays(district: District) -> None:
    with pytest.raises(InputError, match="it er den siste nøkkelen for roten"):
        district.revoke(IT)
