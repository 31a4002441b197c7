"""Renders every view of the window to PNG files: `python -m tests.screens [--out FOLDER] [NAME …]`.

Fixed day, fixed answers, our own fonts, no caret blink, so two runs give the same pictures.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from matcher.catalogue.catalogue import Catalogue
    from ui.settings import Settings
    from ui.shell import Shell

DAY = date(2026, 11, 22)
SIZES = {"1366x768": (1366, 768), "1093x614": (1093, 614), "1920x1080": (1920, 1080)}
THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Scene:
    """One view: how to get there, and settings that differ from the plain ones."""

    name: str
    play: Callable[[Shell], None]
    settings: Callable[[Settings], Settings] = lambda settings: settings
    everywhere: bool = True


def nothing(_: Shell) -> None:
    """Show the window as it opens."""


def example(number: int, program: str = "") -> Callable[[Shell], None]:
    """Return a play that fills in an example person and opens a program."""

    def play(shell: Shell) -> None:
        counter = shell.window.counter
        counter.answer_all(counter.catalogue.examples[number].facts)
        if program:
            shell.window.go_to_program(program)

    return play


def contradiction(shell: Shell) -> None:
    """Answer what cannot all be right."""
    from matcher.questions.values import Span

    counter = shell.window.counter
    counter.answer_all({"age": Span.exactly(34), "birth_year": Span.exactly(2006)})
    counter.answer_all({"employment_status": "heltid", "lost_working_time_pct": Span.exactly(100)})


def preset(shell: Shell) -> None:
    """Start from the first life situation."""
    shell.window.counter.start_from(shell.window.counter.catalogue.presets[0])


def finder(shell: Shell) -> None:
    """Open the finder."""
    shell.find()


def blank(shell: Shell) -> None:
    """Blank the screen."""
    example(0)(shell)
    shell.blank()


def notice(shell: Shell) -> None:
    """Copy the text, which says so in a notice."""
    example(0)(shell)
    shell.copy_case_text()


def desk(area: int = 0, *, program: bool = False, tab: int = 0) -> Callable[[Shell], None]:
    """Return a play that goes to the supervisor's desk, an area, and a tab of a program there."""

    def play(shell: Shell) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QAbstractItemView, QTabBar

        def bars() -> list[QTabBar]:
            return [bar for bar in shell.window.findChildren(QTabBar) if bar.isVisible()]

        rest(400)
        QTest.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        rest(2_500)
        bars()[0].setCurrentIndex(area)
        if program:
            views = shell.window.findChildren(QAbstractItemView)
            table = next(view for view in views if view.isVisible())
            table.setCurrentIndex(table.model().index(3, 0))
            QTest.keyClick(table, Qt.Key.Key_Return)
            for _ in range(20):
                rest(500)
                if len(bars()) > 1:
                    break
            bars()[1].setCurrentIndex(tab)
        rest(1_500)

    return play


SCENES = (
    Scene("empty", nothing),
    Scene("first-time", nothing, lambda settings: replace(settings, welcomed=False)),
    Scene("preset", preset),
    Scene("laid-off-cook", example(0, "dagpenger-permittert")),
    Scene("after-prison", example(1, "nes-nav")),
    Scene("not-now", example(0, "aap")),
    Scene("information", example(0, "vgo-permitterte-ledige")),
    Scene("contradiction", contradiction),
    Scene("finder", finder),
    Scene("notice", notice),
    Scene("desk-programs", desk()),
    Scene("desk-rule", desk(program=True)),
    Scene("desk-texts", desk(program=True, tab=1)),
    Scene("desk-publish", desk(program=True, tab=2)),
    Scene("desk-history", desk(program=True, tab=3), everywhere=False),
    Scene("desk-review", desk(1)),
    Scene("desk-versions", desk(2)),
    Scene("blank", blank, everywhere=False),
    Scene("compact", example(0), lambda s: replace(s, compact=True), everywhere=False),
    Scene("text-150", example(0, "aap"), lambda s: replace(s, text_size=150), everywhere=False),
    Scene("text-200", example(0, "aap"), lambda s: replace(s, text_size=200), everywhere=False),
    Scene("nynorsk", example(0, "aap"), lambda s: replace(s, language="nn"), everywhere=False),
    Scene("english", example(0, "aap"), lambda s: replace(s, language="en"), everywhere=False),
    Scene("contrast", example(0, "aap"), lambda s: replace(s, theme="high_contrast"), False),
)


def main() -> int:
    """Render the scenes named, or all of them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=Path("screens"))
    options.add_argument("names", nargs="*")
    chosen = options.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    app = offscreen_app(1920, 1080)
    catalogue = bundled()
    for path in render(app, catalogue, chosen.out, set(chosen.names)):
        print(path)  # noqa: T201 - says what it made
    return 0


def offscreen_app(width: int, height: int) -> QApplication:
    """Return an application on one screen of a size, with no caret blinking."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    folder = Path(tempfile.mkdtemp())
    layout = folder / "screens.json"
    layout.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={layout}"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

    from PySide6.QtWidgets import QApplication

    from ui.overrides import shield

    shield()
    app = QApplication(["tiltaksfinner"])
    app.setCursorFlashTime(0)
    return app


def bundled() -> Catalogue:
    """Return the catalogue that came with the program."""
    from matcher.catalogue.loading import load_folder
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
                picture(app, catalogue, scene, theme, size, path)
                yield path


def rest(milliseconds: int) -> None:
    """Let the program go on for a while; unlike QTest.qWait this lets other threads run too."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(  # noqa: PLR0913, PLR0917 - all that a picture depends on
    app: QApplication,
    catalogue: Catalogue,
    scene: Scene,
    theme: str,
    size: tuple[int, int],
    path: Path,
) -> None:
    """Render one scene to a file."""
    from PySide6.QtCore import QTranslator

    from matcher.casework import Casework
    from ui.settings import Settings, from_pairs, to_pairs
    from ui.shell import Keeping, Shell
    from ui.start import open_desk

    def refuse(_: Path | None) -> Catalogue:
        raise AssertionError

    plain = from_pairs(to_pairs(Settings(welcomed=True)) | {"theme": theme})
    casework = Casework(catalogue, lambda: DAY)
    os.environ["TILTAKSFINNER_DATA"] = tempfile.mkdtemp()
    keeping = Keeping(lambda _: "", refuse, "", open_desk)
    shell = Shell(app, casework, scene.settings(plain), keeping)
    shell.window.resize(*size)
    scene.play(shell)
    rest(400)
    above = app.activeModalWidget()
    image = shell.window.grab()
    if above:
        from PySide6.QtGui import QPainter

        painter = QPainter(image)
        painter.drawPixmap(above.pos() - shell.window.pos(), above.grab())
        painter.end()
        above.close()
    image.save(str(path))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    shell.window.closing.disconnect()
    shell.window.close()
    shell.jobs.wait(5_000)
    shell.window.deleteLater()
    shell.deleteLater()


if __name__ == "__main__":
    sys.exit(main())
