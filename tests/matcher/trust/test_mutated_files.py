"""A signed file with anything changed in it is refused, or is the same catalogue as before.

The file holds the whole catalogue that comes with the program. `make soak` tries a million,
`-k "a_million and 100"` a twentieth of them; figures in docs/reliability.md.
"""

from __future__ import annotations

import random
import sys
import time
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import read_folder
from matcher.catalogue.packages import read_package, write_package
from matcher.errors import InputError
from matcher.store import bundled_catalogue
from matcher.trust import parted
from matcher.trust.check import checked
from tests.matcher.trust.district import District, Laptop

if TYPE_CHECKING:
    from pathlib import Path

SUITE, WHOLE, SOAK = 20_000, 100, 1_000_000


def taken_in(raw: bytes, laptop: Laptop) -> dict[str, bytes] | None:
    """Return the catalogue of a file that is taken in; None where it is refused in words."""
    try:
        file = parted(read_package(raw))
        checked(file, laptop.trusted, laptop.now, laptop.least)
    except InputError:
        return None
    return dict(file.catalogue)


def mutated(raw: bytes, files: dict[str, bytes], chance: random.Random) -> bytes:
    """Change bytes of the zip, or one byte of one file in it, which reaches further in."""
    if chance.random() < 0.9:
        changed = bytearray(raw)
        for _ in range(chance.choice((1, 1, 2, 16))):
            changed[chance.randrange(len(raw))] = chance.randrange(256)
        if chance.random() < 0.1:
            del changed[chance.randrange(len(changed)) :]
        return bytes(changed)
    name = chance.choice(sorted(files))
    inner = bytearray(files[name])
    inner[chance.randrange(len(inner))] ^= 1 << chance.randrange(8)
    return _stored({**files, name: bytes(inner)})


def _stored(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def attempt(folder: Path, count: int, seed: int, content: dict[str, bytes] | None = None) -> int:
    district = District(folder / "ring", published=content).founded()
    laptop = Laptop(district.first_root)
    file = district.signed()
    raw, files = write_package(file.files), file.files
    chance = random.Random(seed)
    assert taken_in(raw, laptop) == file.catalogue
    same = 0
    for _ in range(count):
        found = taken_in(mutated(raw, files, chance), laptop)
        assert found in (None, file.catalogue)
        same += found is not None
    return same


def most_memory() -> int:
    """Return the most memory this process has had, in megabytes; 0 where no system call tells."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@pytest.mark.parametrize("seed", range(4))
def test_no_mutated_file_brings_another_catalogue(seed: int, tmp_path: Path) -> None:
    attempt(tmp_path, SUITE // 4, seed)


def test_no_mutated_file_of_the_whole_catalogue_does(tmp_path: Path) -> None:
    attempt(tmp_path, WHOLE, 1, dict(read_folder(bundled_catalogue())))


@pytest.mark.soak
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("seed", range(100, 120))
def test_no_mutated_file_of_a_million_does(seed: int, tmp_path: Path) -> None:
    """Of the whole catalogue; what they cost is printed (`-s`), and not judged."""
    count = SOAK // 20
    begun = time.monotonic()
    same = attempt(tmp_path, count, seed, dict(read_folder(bundled_catalogue())))
    each = (time.monotonic() - begun) / count * 1000
    print(f"seed {seed}: {same} the same, {each:.1f} ms each, {most_memory()} MB at most")
