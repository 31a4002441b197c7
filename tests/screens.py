"""Renders every view of the window to PNG files.

`python -m tests.screens [--out FOLDER] [--ratio N] [NAME …]`.

Fixed day, fixed answers, our own fonts, no caret blink, so two runs give the same pictures.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tests.scenes import SCENES, rest, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from matcher.catalogue.catalogue import Catalogue
    from tests.scenes import Scene
    from ui.app.shell import Shell

DAY = date(2026, 11, 22)
SIZES = {"1366x768": (1366, 768), "1093x614": (1093, 614), "1920x1080": (1920, 1080)}
THEMES = ("light", "dark")


def main() -> int:
    """Render the scenes named, or all of them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=Path("screens"))
    options.add_argument("--ratio", type=float, default=1, help="1.25 is a screen at 125 %%")
    options.add_argument("names", nargs="*")
    chosen = options.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    failed = watched()
    app = offscreen_app(1920, 1080, chosen.ratio)
    catalogue = bundled()
    for path in render(app, catalogue, chosen.out, set(chosen.names)):
        print(path)
    return len(failed)


def watched() -> list[type[BaseException]]:
    """Return a list that every error ends up in which nobody catches: Qt goes on after one."""
    failed: list[type[BaseException]] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        failed.append(kind)
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
    return failed


def offscreen_app(width: int, height: int, ratio: float = 1) -> QApplication:
    """Return an application on one screen of a size, with no caret blinking."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    folder = Path(tempfile.mkdtemp())
    layout = folder / "screens.json"
    layout.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={layout}"
    if ratio != 1:
        os.environ["QT_SCALE_FACTOR"] = str(ratio)
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

    from PySide6.QtWidgets import QApplication

    from ui.app.overrides import shield

    shield()
    app = QApplication(["tiltaksfinner"])
    app.setCursorFlashTime(0)
    # Many windows are opened and closed in one run.
    app.setQuitOnLastWindowClosed(False)
    return app


def bundled() -> Catalogue:
    """Return the catalogue that came with the program."""
    from matcher.catalogue.catalogue_files import load_folder
    from matcher.store.paths import bundled_catalogue

    return load_folder(bundled_catalogue(), cases=False)


def render(app: QApplication, catalogue: Catalogue, out: Path, names: set[str]) -> Iterator[Path]:
    """Render every scene at every size it is for; yield the files."""
    for scene in SCENES:
        if names and scene.name not in names:
            continue
        sizes = SIZES if scene.everywhere else {"1366x768": SIZES["1366x768"]}
        for size_name, size in sizes.items():
            for theme in THEMES if scene.everywhere else THEMES[:1]:
                path = out / f"{scene.name}-{size_name}-{theme}.png"
                shell = opened(app, catalogue, scene, theme)
                # The sizes are those of the screen's own dots.
                ratio = shell.window.devicePixelRatioF()
                shell.window.resize(*(round(side / ratio) for side in size))
                scene.play(shell)
                rest(400)
                picture(app, shell).save(str(path))
                leave(app, shell)
                yield path


def opened(app: QApplication, catalogue: Catalogue, scene: Scene, theme: str) -> Shell:
    """Open the window as a scene wants it, over a database of its own."""
    from matcher.casework import Casework
    from ui.app.shell import Shell
    from ui.app.start import open_desk, open_door
    from ui.app.storage import Storage
    from ui.platform.settings import Settings, from_pairs, to_pairs

    plain = from_pairs(to_pairs(Settings(welcomed=True)) | {"theme": theme})
    casework = Casework(catalogue, lambda: DAY)
    os.environ["TILTAKSFINNER_DATA"] = tempfile.mkdtemp()
    keeping = Storage(lambda _: "", "", open_desk, open_door)
    return Shell(app, casework, scene.settings(plain), keeping)


def picture(app: QApplication, shell: Shell) -> QPixmap:
    """Return what is seen of the window, with the small window above it."""
    image, above = shell.window.grab(), app.activeModalWidget()
    if above:
        from PySide6.QtGui import QPainter

        painter = QPainter(image)
        painter.drawPixmap(above.pos() - shell.window.pos(), above.grab())
        painter.end()
        above.close()
    return image


def leave(app: QApplication, shell: Shell) -> None:
    """Close the window as a user does, and let nothing of it live on into the next picture."""
    from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

    shell.window.close()
    until(lambda: shell.jobs.wait(0))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    shell.window.deleteLater()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main())
