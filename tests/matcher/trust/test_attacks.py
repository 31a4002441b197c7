"""What the specification of TUF says an attacker may want, and what they get here, role by role."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.packages import read_package, write_package
from matcher.errors import InputError
from matcher.trust.ring import newest_root, revoke
from matcher.trust.ring_files import LARGEST
from matcher.trust.sign import signed
from matcher.trust.signed_file import ROLES, SignedFile, parted
from tests.matcher.trust.district import (
    ANE,
    IT,
    KARI,
    MALLORY,
    OLA,
    District,
    Laptop,
    catalogue,
    changed,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def laptop(district: District) -> Laptop:
    return Laptop(district.first_root)


def refused(laptop: Laptop, file: SignedFile, why: str) -> None:
    before = laptop.trusted
    with pytest.raises(InputError, match=why) as told:
        laptop.take_in(file)
    assert "den samme som før" in str(told.value)
    assert laptop.trusted == before


def test_what_two_have_signed_is_taken_in(district: District, laptop: Laptop) -> None:
    found = laptop.take_in(district.signed(head=(7, "ab")))
    assert (found.signers, found.number, found.head) == ((KARI, OLA), 1, (7, "ab"))
    assert laptop.take_in(district.signed("1.1", OLA, ANE)).number == 2


def test_the_same_file_again_is_no_attack(district: District, laptop: Laptop) -> None:
    file = district.signed()
    laptop.take_in(file)
    assert laptop.take_in(file).number == 1


def test_it_is_a_package_like_any_other(district: District) -> None:
    file = district.signed()
    assert parted(read_package(write_package(file.files))) == SignedFile(
        dict(sorted(file.catalogue.items())), file.roots, file.roles
    )


# 1. Arbitrary software.
@pytest.mark.parametrize("name", ["catalogue.json", "programs/jobbkurs.json"])
def test_a_changed_file_is_refused(name: str, district: District, laptop: Laptop) -> None:
    file = district.signed()
    other = {**file.catalogue, name: file.catalogue[name] + b" "}
    refused(laptop, replace(file, catalogue=other), "endret etter")


def test_a_file_of_strangers_is_refused(tmp_path: Path, laptop: Laptop) -> None:
    strangers = District(tmp_path / "other").founded()
    refused(laptop, strangers.signed(), r"stemmer ikke|ingen vi kjenner|kan ikke leses")
    alone = replace(strangers.signed(), roots={})
    refused(laptop, alone, r"ingen vi kjenner|kan ikke leses")


# 2. Rollback.
def test_an_older_file_is_refused(district: District, laptop: Laptop) -> None:
    old, new = district.signed("1.0"), district.signed("1.1")
    laptop.take_in(new)
    refused(laptop, old, "eldre")


def test_an_older_file_is_refused_though_all_was_forgotten(
    district: District, laptop: Laptop
) -> None:
    old = district.signed("1.0")
    for _ in range(3):
        district.signed("1.1")
    laptop.least = 3
    refused(laptop, old, "eldre")


@pytest.mark.parametrize("role", ROLES)
def test_one_older_role_is_refused(role: str, district: District, laptop: Laptop) -> None:
    old, new = district.signed("1.0"), district.signed("1.1")
    laptop.take_in(new)
    newest = district.signed("1.2")
    mixed = replace(newest, roles={**newest.roles, role: old.roles[role]})
    refused(laptop, mixed, r"eldre|endret")


# 3. Fast forward.
def test_keys_changed_let_a_laptop_back_from_a_number_too_high(
    district: District, laptop: Laptop
) -> None:
    root = newest_root(district.folder).signed
    keys = [district.key(KARI), district.key(OLA)]
    file = district.signed()
    for role in ROLES:

        def far(signed: dict[str, Any]) -> None:
            signed["version"] = 2**31
            for each in signed.get("meta", {}).values():
                each["version"] = 2**31

        file = changed(file, role, far, *keys, root=root)
    assert laptop.take_in(file).number == 2**31
    refused(laptop, district.signed("1.1"), "eldre")
    for name in (KARI, OLA):
        district.revoke(name)
    district.put("kari2")
    assert laptop.take_in(district.signed("1.2", ANE, "kari2")).number == 3


@pytest.mark.parametrize("roles", [("timestamp",), ("timestamp", "snapshot")])
def test_one_alone_lets_no_laptop_run_ahead(
    roles: tuple[str, ...], district: District, laptop: Laptop
) -> None:
    """What two signed, under a number of one's own: after it every laptop would refuse the rest."""
    root, file = newest_root(district.folder).signed, district.signed()
    for role in roles:

        def far(signed: dict[str, Any]) -> None:
            signed["version"] = 2**31
            if "snapshot" in roles:
                for name, each in signed["meta"].items():
                    each["version"] = 2**31 if name == "snapshot.json" else each["version"]

        file = changed(file, role, far, district.key(KARI), root=root)
    refused(laptop, file, "1 av 2 underskrifter")


@pytest.mark.parametrize("role", ["timestamp", "snapshot"])
def test_one_alone_makes_no_old_file_young(role: str, district: District, laptop: Laptop) -> None:
    root = newest_root(district.folder).signed
    made = changed(
        district.signed(), role, lambda it: it.update(expires="2126-01-01T00:00:00Z"),
        district.key(KARI), root=root,
    )  # fmt: skip
    refused(laptop, made, "1 av 2 underskrifter")


# 4. Indefinite freeze.
@pytest.mark.parametrize("role", ROLES)
def test_a_role_that_has_ended_is_not_installed(
    role: str, district: District, laptop: Laptop
) -> None:
    root = newest_root(district.folder).signed
    keys = [district.key(KARI), district.key(OLA)]
    ended = changed(
        district.signed(), role, lambda it: it.update(expires="2026-01-01T00:00:00Z"), *keys,
        root=root,
    )  # fmt: skip
    refused(laptop, ended, "for gammel")


def test_an_old_file_is_not_installed_and_a_root_that_ended_neither(
    district: District, laptop: Laptop
) -> None:
    file = district.signed()
    refused(laptop.later(days=91), file, "for gammel")
    district.now += timedelta(days=3 * 365 + 1)
    late = district.signed()
    laptop.now = district.now
    refused(laptop, late, "for gammel")


# 5. Endless data.
def test_signatures_without_end_are_not_read(district: District, laptop: Laptop) -> None:
    file = district.signed()
    for role in ROLES:
        endless = file.roles[role] + b" " * LARGEST
        refused(laptop, replace(file, roles={**file.roles, role: endless}), "kan ikke leses")


# 6. Extraneous dependencies, 8. wrong software.
def test_files_that_nobody_signed_are_refused(district: District, laptop: Laptop) -> None:
    file = district.signed()
    more = {**file.catalogue, "programs/snik.json": b"{}"}
    refused(laptop, replace(file, catalogue=more), "endret etter")
    less = {name: raw for name, raw in file.catalogue.items() if not name.startswith("programs/")}
    refused(laptop, replace(file, catalogue=less), "endret etter")


def test_a_file_for_another_program_is_refused(district: District, laptop: Laptop) -> None:
    root = newest_root(district.folder).signed
    keys = [district.key(KARI), district.key(OLA)]
    other = changed(
        district.signed(), "targets", lambda it: it.update(product="annet"), *keys, root=root
    )
    refused(laptop, other, "ikke for dette programmet")


def test_another_file_under_its_name_is_refused(district: District, laptop: Laptop) -> None:
    file = district.signed()
    swapped = dict(file.catalogue)
    one, other = "programs/jobbkurs.json", "programs/barnetilbud.json"
    swapped[one], swapped[other] = swapped[other], swapped[one]
    refused(laptop, replace(file, catalogue=swapped), "endret etter")


# 7. Mix and match.
def test_parts_of_two_files_do_not_make_one(district: District, laptop: Laptop) -> None:
    first, second = district.signed("1.0"), district.signed("1.1")
    refused(laptop, replace(second, catalogue=first.catalogue), "endret etter")
    refused(laptop, replace(second, roles={**first.roles, "snapshot": second.roles["snapshot"]}),
            r"eldre|endret")  # fmt: skip
    refused(laptop, replace(second, roles={**second.roles, "targets": first.roles["targets"]}),
            r"eldre|endret")  # fmt: skip


def test_one_number_is_one_content(district: District, laptop: Laptop) -> None:
    laptop.take_in(district.signed("1.0"))
    (district.folder / "newest.json").unlink()
    refused(laptop, district.signed("1.1"), "eldre")


# 9. Malicious mirrors.
@pytest.mark.parametrize("role", ROLES)
def test_what_is_left_out_is_missed(role: str, district: District, laptop: Laptop) -> None:
    file = district.signed()
    fewer = {name: raw for name, raw in file.roles.items() if name != role}
    refused(laptop, replace(file, roles=fewer), "ikke hel")


def test_roots_left_out_keep_new_keys_unknown(district: District, laptop: Laptop) -> None:
    district.put("ny")
    file = district.signed("1.0", "ny", KARI)
    refused(laptop, replace(file, roots={}), r"underskrift|kjenner")
    assert laptop.take_in(file).signers == (KARI, "ny")


# 10. Key compromise.
def test_one_stolen_key_signs_nothing_alone(district: District, laptop: Laptop) -> None:
    refused(laptop, district.signed("1.0", KARI), "1 av 2 underskrifter")
    with pytest.raises(InputError, match="har alt underskrevet"):
        district.signed("1.0", KARI, KARI)


def test_a_signature_copied_under_another_name_is_none(district: District, laptop: Laptop) -> None:
    file = district.signed("1.0", KARI)
    data = json.loads(file.roles["targets"])
    root = newest_root(district.folder).signed
    (mine,) = data["signatures"]
    for keyid in root.roles["targets"].keyids:
        if keyid != mine["keyid"]:
            data["signatures"].append({**mine, "keyid": keyid})
    raw = json.dumps(data).encode()
    refused(laptop, replace(file, roles={**file.roles, "targets": raw}), "stemmer ikke")


def test_a_revoked_key_counts_no_more(district: District, laptop: Laptop) -> None:
    file = district.signed("1.0", KARI, OLA)
    district.revoke(KARI)
    fresh = replace(file, roots=district.signed("1.1", OLA, ANE).roots)
    refused(laptop, fresh, "1 av 2 underskrifter")
    with pytest.raises(InputError, match="ikke på ringen"):
        district.signed("1.2", KARI)


def test_a_key_of_the_root_signs_no_catalogue(district: District) -> None:
    with pytest.raises(InputError, match="er for roten"):
        district.signed("1.0", IT)


def test_a_ring_is_changed_by_the_root_alone(district: District) -> None:
    with pytest.raises(InputError, match="Ringen er ikke endret"):
        district.put(MALLORY, by=KARI)
    with pytest.raises(InputError, match="Ringen er ikke endret"):
        revoke(district.folder, OLA, [district.key(MALLORY)], district.now)
    with pytest.raises(InputError, match="ikke på ringen"):
        district.signed("1.0", MALLORY, KARI)


@pytest.mark.parametrize("missed", [1, 5, 20])
def test_missed_rotations_are_caught_up_with(
    missed: int, district: District, laptop: Laptop
) -> None:
    """A laptop that lay in a drawer while keys came and went goes through every root there was."""
    laptop.take_in(district.signed())
    for number in range(missed):
        district.put(f"ny{number}")
        if number:
            district.revoke(f"ny{number - 1}")
    assert laptop.take_in(district.signed("2.0", f"ny{missed - 1}", ANE)).number == 2


def test_a_missing_link_between_roots_is_not_passed(district: District, laptop: Laptop) -> None:
    for name in ("ny1", "ny2"):
        district.put(name)
    file = district.signed("1.0", "ny1", "ny2")
    gap = {number: raw for number, raw in file.roots.items() if number != 3}
    refused(laptop, replace(file, roots=gap), r"underskrift|kjenner")


def test_the_second_signs_what_the_first_saw(district: District) -> None:
    file = district.signed("1.0", KARI)
    other = replace(file, catalogue=catalogue("9.9"))
    with pytest.raises(InputError, match="endret etter at den første"):
        signed(other, district.folder, district.key(OLA), district.now)
