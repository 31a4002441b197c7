"""Hypothesis without its clock: a slow machine is no fault of the code."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("matcher", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("matcher")
