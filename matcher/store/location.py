"""Whether a folder can hold a database: on this machine, and open for writing."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

_NETWORK = frozenset({
    "9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.rclone", "fuse.sshfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs",
})  # fmt: skip
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4


def on_network_share(path: Path) -> bool:
    """Tell whether a path lies on another machine, where SQLite's locks cannot be trusted.

    Known for Windows and Linux; elsewhere the answer is always no.
    """
    place = Path(os.path.realpath(path))  # a link back to itself has no end, and is told later
    if sys.platform == "win32":
        import ctypes

        drive = f"{place.drive}\\"
        return is_share(str(place)) or ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return filesystem(PurePosixPath(place), mounts) in _NETWORK


def is_share(text: str) -> bool:
    r"""Tell whether a Windows path names a server: `\\server\share` or `\\?\UNC\server\share`."""
    drive = PureWindowsPath(text).drive.upper()
    return drive.startswith("\\\\?\\UNC\\") or (
        drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))
    )


def filesystem(place: PurePosixPath, mounts: str) -> str:
    """Return the type of the file system a path lies on, by a table as in /proc/self/mounts."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        point = PurePosixPath(_unescaped(fields[1]))
        # Of two mounts on one point the later covers the earlier.
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def writable(folder: Path) -> bool:
    """Tell whether files could be made in a folder, or the folder itself where it is missing."""
    existing = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    return existing.is_dir() and os.access(existing, os.W_OK | os.X_OK)
