"""Examining many changed files: what one of them may cost, and not doing the same work twice.

Run by itself it examines a part of a million under hard limits: `python -m
tests.matcher.trust.examining SEED COUNT`. A file that takes more than a second of the processor,
or more than 100 MB, ends it.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from contextlib import contextmanager, nullcontext
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import opened_package, package_content, packages, read_folder
from matcher.errors import InputError
from matcher.store import bundled_catalogue
from matcher.trust import check, parted
from tests.matcher.trust.district import District, Laptop
from tests.matcher.trust.mutations import Mutations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from tuf.api.metadata import TargetFile

    from matcher.trust import SignedFile

MOST_MEMORY, MOST_SECONDS = 100_000_000, 1.0
_PLAIN_EACH = 50
"""One in so many is examined as at the counter, with nothing remembered."""


def taken_in(raw: bytes, laptop: Laptop) -> dict[str, bytes] | None:
    """Return the catalogue of a file that is taken in; None where it is refused in words."""
    try:
        file = parted(opened_package(raw))
        check.checked(file, laptop.trusted, laptop.now, laptop.least)
        return dict(file.catalogue)
    except InputError:
        return None


def whole_catalogue() -> dict[str, bytes]:
    return dict(read_folder(bundled_catalogue()))


class Memory:
    """What a file as it should be came to, so that no work is done again on the very same bytes.

    Of a file with one byte changed the rest is as it was, and listing, unpacking, hashing and
    checking signatures say the same of the same bytes.
    """

    def __init__(self, raw: bytes, laptop: Laptop) -> None:
        """Examine a file once; nothing is remembered after that."""
        self._known: dict[object, object] = {}
        self._learns = True
        self._plain = check._proved, check._hold, packages._listed, package_content.whole
        with self.used():
            taken_in(raw, laptop)
        self._learns = False

    @contextmanager
    def used(self) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(check, "_proved", self._proved)
            patch.setattr(check, "_hold", self._hold)
            patch.setattr(packages, "_listed", self._listed)
            patch.setattr(package_content, "whole", self._whole)
            yield

    def _proved(self, file: SignedFile, trusted: Mapping[str, bytes], now: datetime) -> object:
        key = (*file.roots.items(), *file.roles.items(), *trusted.items(), now)
        return self._once(key, lambda: self._plain[0](file, trusted, now))

    def _hold(self, said: TargetFile, raw: bytes) -> object:
        key = (said.length, *said.hashes.items(), raw)
        return self._once(key, lambda: self._plain[1](said, raw))

    def _listed(self, raw: bytes, end: packages._End) -> object:
        """List what is in a zip: its directory, which stands last, says it all."""
        key = (len(raw), raw[end.directory :])
        return self._once(key, lambda: self._plain[2](raw, end))

    def _whole(self, packed: bytes, size: int, checksum: int, *, deflated: bool) -> object:
        key = (packed, size, checksum, deflated)
        return self._once(key, lambda: self._plain[3](packed, size, checksum, deflated=deflated))

    def _once(self, key: object, work: Callable[[], object]) -> object:
        if key in self._known:
            return self._known[key]
        found = work()
        if self._learns:
            self._known[key] = found
        return found


class Examination:
    """A laptop, a good file that was signed for it, and changed ones after it."""

    def __init__(self, folder: Path, seed: int, content: dict[str, bytes] | None = None) -> None:
        district = District(folder / "ring", published=content).founded()
        self.laptop = Laptop(district.first_root)
        file = district.signed()
        self.right = dict(file.catalogue)
        self.mutations = Mutations(packages.write_package(file.files), random.Random(seed))
        assert taken_in(self.mutations.raw, self.laptop) == self.right
        self.memory = Memory(self.mutations.raw, self.laptop)

    def one(self) -> bool:
        """Examine a changed file; tell whether it was taken in, as the same catalogue."""
        found = taken_in(self.mutations.another(), self.laptop)
        assert found in (None, self.right)
        return found is not None


def most_memory() -> int:
    """Forbid this process more memory than it has and one examination may take; return bytes."""
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024


@contextmanager
def most_time() -> Iterator[None]:
    """End the process where what is inside takes more than a second of the processor."""
    import signal

    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)


def limited(seed: int, count: int) -> dict[str, float]:
    """Examine so many changed files under limits; return what they came to."""
    import resource

    same, slowest = 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        examination = Examination(Path(folder), seed, whole_catalogue())
        before = most_memory()
        for number in range(count):
            begun = process_time()
            with most_time(), examination.memory.used() if number % _PLAIN_EACH else nullcontext():
                same += examination.one()
            slowest = max(slowest, process_time() - begun)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024 - before
    return {
        "examined": count,
        "same": same,
        "slowest_ms": round(slowest * 1_000, 1),
        "grown_mb": round(grown / 1_000_000, 1),
    }


if __name__ == "__main__":
    print(json.dumps(limited(int(sys.argv[1]), int(sys.argv[2]))))
