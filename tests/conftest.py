"""What every test shares: a screenless Qt and no leftovers between tests."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from ui.app.overrides import shield

shield()
