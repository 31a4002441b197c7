"""Hypothesis without its clock, and the same for everybody.

A slow machine is no fault of the code, and a newcomer's first run is no place to find a new
example: `make soak` searches on with other ones, and for longer.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from tests.searching import examples

settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "matcher", settings.get_profile("search"), derandomize=True, max_examples=examples()
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "matcher"))
