"""Network shares are known by name and by mount; folders are judged without writing to them."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest

from matcher.store import location
from matcher.store.location import filesystem, is_share, on_network_share, writable

MOUNTS = r"""
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/kari/local ext4 rw 0 0
//server/felles /mnt/Felles\040omr\303\245de cifs rw 0 0
/dev/sdc1 /data ext4 rw 0 0
server:/data /data nfs rw 0 0
""".strip()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/x", "ext4"),
        ("/home/kari/.local/share", "nfs4"),
        ("/home/kari/local/share", "ext4"),
        ("/homes/x", "ext4"),
        ("/mnt/Felles område/x", "cifs"),
        ("/data/x", "nfs"),
    ],
)
def test_the_nearest_and_latest_mount_decides(path: str, kind: str) -> None:
    mounts = MOUNTS.replace(r"\303\245", "å")
    assert filesystem(PurePosixPath(path), mounts) == kind


@pytest.mark.parametrize(("kind", "remote"), [("nfs4", True), ("cifs", True), ("ext4", False)])
def test_a_mounted_share_is_known(
    kind: str, remote: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nx {tmp_path} {kind} rw 0 0\n")
    monkeypatch.setattr(location, "_MOUNTS", mounts)
    assert on_network_share(tmp_path / "not yet" / "x.sqlite") is remote


def test_without_a_table_of_mounts_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(location, "_MOUNTS", tmp_path / "missing")
    assert not on_network_share(tmp_path)


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\server\felles\x.sqlite", True),
        (r"\\?\UNC\server\felles\x.sqlite", True),
        (r"\\?\C:\Users\x.sqlite", False),
        (r"C:\Users\x.sqlite", False),
        ("/home/x.sqlite", False),
    ],
)
def test_a_server_in_a_windows_path_is_known(path: str, share: bool) -> None:
    assert is_share(path) is share


def test_a_missing_folder_is_judged_by_the_nearest_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / "a" / "b"
    asked: list[Path] = []

    def access(path: Path, _: int) -> bool:
        asked.append(path)
        return False

    assert writable(deep)
    monkeypatch.setattr(os, "access", access)
    assert not writable(deep)
    assert asked == [tmp_path]
    (tmp_path / "a").touch()
    assert not writable(deep)
