"""The hash without OpenSSL is the hash with it, and nothing brings OpenSSL into a start."""

from __future__ import annotations

import hashlib
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from matcher.digests import sha256


@given(st.lists(st.binary(max_size=200)))
def test_the_hash_is_that_of_hashlib(parts: list[bytes]) -> None:
    digest = sha256(b"")
    for part in parts:
        digest.update(part)
    assert digest.hexdigest() == hashlib.sha256(b"".join(parts)).hexdigest()


def test_what_a_start_reads_brings_no_openssl() -> None:
    program = (
        "import sys, matcher.casework, matcher.store.peek, matcher.store.first_look, "
        "matcher.catalogue.catalogue_files; print('_hashlib' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert run.stdout.split() == [b"False"]
