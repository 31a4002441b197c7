"""The second signs nothing that the program did not write: also who has a key may want too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from matcher.errors import InputError
from matcher.trust import signed, standing_of
from matcher.trust.ring import newest_root
from tests.matcher.trust.district import ANE, KARI, MALLORY, OLA, District, Laptop, changed

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.trust import SignedFile

FAR = 10**12


def for_ever(part: dict[str, Any]) -> None:
    part["expires"] = "2126-01-01T00:00:00Z"


def far(part: dict[str, Any]) -> None:
    part["version"] = FAR
    for each in part.get("meta", {}).values():
        each["version"] = FAR


def for_another(part: dict[str, Any]) -> None:
    part["product"] = "another"


def with_more(part: dict[str, Any]) -> None:
    part["more"] = "anything"


def delegating(part: dict[str, Any]) -> None:
    key = "0" * 64
    part["delegations"] = {
        "keys": {},
        "roles": [
            {"name": "mine", "keyids": [key], "threshold": 1, "paths": ["*"], "terminating": True}
        ],
    }


def with_another_file(part: dict[str, Any]) -> None:
    part["meta"]["mine.json"] = {"version": 1}


ONE = ("targets",), ("snapshot",), ("timestamp",)
ALL = ("targets", "snapshot", "timestamp")
WANTED = [
    *((roles, for_ever) for roles in (*ONE, ALL)),
    *((roles, far) for roles in (*ONE, ALL)),
    *((roles, with_more) for roles in ONE),
    (("targets",), for_another),
    (("targets",), delegating),
    (("snapshot",), with_another_file),
]


def half(
    district: District, roles: tuple[str, ...], change: Callable[[dict[str, Any]], None]
) -> SignedFile:
    """Return a file as Kari signs it who has a program of her own."""
    file, root = district.signed("1.0", KARI), newest_root(district.folder).signed
    for role in roles:
        file = changed(file, role, change, district.key(KARI), root=root)
    return file


@pytest.mark.parametrize(("roles", "change"), WANTED)
def test_what_the_first_put_in_is_not_signed_by_the_second(
    roles: tuple[str, ...], change: Callable[[dict[str, Any]], None], district: District
) -> None:
    file = half(district, roles, change)
    for act in (
        lambda: signed(file, district.folder, district.key(OLA), district.now),
        lambda: standing_of(file, district.folder, district.now),
    ):
        with pytest.raises(InputError, match="ikke slik programmet skriver den"):
            act()


@pytest.mark.parametrize("role", ["snapshot", "timestamp"])
def test_who_signs_only_a_part_has_not_signed(role: str, district: District) -> None:
    """With the second signature it would look whole, and every laptop would refuse it."""
    file, root = district.signed("1.0", KARI), newest_root(district.folder).signed
    file = changed(file, role, lambda _: None, district.key(ANE), root=root)
    with pytest.raises(InputError, match="ikke slik programmet skriver den"):
        standing_of(file, district.folder, district.now)


def test_a_day_between_two_clocks_is_no_matter(district: District) -> None:
    file = district.signed("1.0", KARI, head=(4, "a" * 64))
    behind = district.now - timedelta(hours=20)
    found = signed(file, district.folder, district.key(OLA), behind)
    assert Laptop(district.first_root).take_in(found).head == (4, "a" * 64)


def test_a_stranger_who_began_it_is_no_signer_and_no_hindrance(district: District) -> None:
    file = district.signed("1.0", KARI)
    district.revoke(KARI)
    found = signed(file, district.folder, district.key(OLA), district.now)
    assert standing_of(found, district.folder, district.now).signers == (OLA,)
    assert MALLORY not in standing_of(found, district.folder, district.now).others
    with pytest.raises(InputError, match="1 av 2"):
        Laptop(district.first_root).take_in(replace(found))
