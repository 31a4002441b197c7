"""What commits say: their bodies, as git keeps them."""

from __future__ import annotations

import shutil
import subprocess

from tests.house.source import ROOT

BEFORE = "599830b"
"""The commit that the house was begun on."""


def commit_bodies() -> list[str]:
    """Return the bodies of the commits since the house was begun; none where there is no git."""
    git = shutil.which("git")
    if git is None:
        return []
    run = subprocess.run(
        [git, "log", "-z", "--format=%b", f"{BEFORE}.."],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return [body.strip() for body in run.stdout.split("\0")] if run.returncode == 0 else []
