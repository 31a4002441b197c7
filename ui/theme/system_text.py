"""How large the system wants text, which people choose once for all their programs.

Windows keeps it in the registry (*Text size*, 100 to 225 per cent); a desktop of Linux tells it
(`ui/platform/desktop_text.py`). Elsewhere Qt makes the whole window larger, or nobody can say.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

_PROPERTY = "systemTextScale"
_ACCESSIBILITY, _TEXT = r"SOFTWARE\Microsoft\Accessibility", "TextScaleFactor"


def system_text_scale() -> float:
    """How many times as large as usual; 1.0 where the system says nothing, or smaller."""
    if sys.platform == "win32":
        return max(1.0, _of_windows() / 100)
    app = QCoreApplication.instance()
    told = app.property(_PROPERTY) if app else None
    return max(1.0, told) if isinstance(told, float) else 1.0


def keep_text_scale(told: float) -> None:
    """Keep what a desktop has told."""
    if app := QCoreApplication.instance():
        app.setProperty(_PROPERTY, told)


def _of_windows() -> int:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ACCESSIBILITY) as key:
                percent, kind = winreg.QueryValueEx(key, _TEXT)
        except OSError:
            return 100
        return percent if kind == winreg.REG_DWORD else 100
    return 100
