"""The files shipped with the program, as Qt wants them: fonts, icons, paths."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QImageReader, QPixmap

import resources

FONT_FAMILY = "Source Sans 3"
ICON_PIXELS, SMALL_ICON_PIXELS = 20, 16

_ROOT = Path(resources.__file__).parent
_FONTS = ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf", "SourceSans3-It.ttf")


def resource_path(*parts: str) -> Path:
    """Path of a shipped file or folder, such as `resource_path("icons", "fits.svg")`.

    Raises FileNotFoundError if the program was installed without it.
    """
    path = _ROOT.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"not among the files shipped with the program: {path}")
    return path


@cache
def load_fonts() -> str:
    """Make Source Sans 3 (regular, semibold, italic) known to Qt and return its family name.

    Call it after the application object is made and before the first widget. Raises
    FileNotFoundError for a missing file, ValueError for one that Qt cannot read.
    """
    for name in _FONTS:
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            raise ValueError(f"Qt cannot read the font {name}")
    return FONT_FAMILY


@cache
def load_sheet_fonts() -> None:
    """Make known to Qt the letters of the sheet's languages that Source Sans 3 does not have."""
    for path in sorted(resource_path("sheet", "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise ValueError(f"Qt cannot read the font {path.name}")


@cache
def icon(name: str, color: str, size: int = ICON_PIXELS) -> QIcon:
    """Icon `name` in `color` (`#rrggbb`), sharp at `size` × `size` device-independent pixels.

    Raises KeyError for a name without a file in `resources/icons`.
    """
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    # Twice for 200 % text, four times for that on a screen as sharp: Qt shrinks, never enlarges.
    made = QIcon()
    for pixels in sorted({round(size * ratio) for ratio in ratios} | {2 * size, 4 * size}):
        made.addPixmap(pixmap(name, color, pixels))
    return made


@cache
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Icon `name` in `color` for a painter: `size` device-independent pixels at `ratio`.

    Raises KeyError for a name without a file in `resources/icons`.
    """
    # The image plug-in draws SVG as well as QtSvg does and spares the import of one more module.
    drawing = QBuffer()
    drawing.setData(_svg(name).replace(b"currentColor", color.encode()))
    reader = QImageReader(drawing, b"svg")
    reader.setScaledSize(QSize(1, 1) * round(size * ratio))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def forget_drawings() -> None:
    """Let go of every icon that nothing shows: another look has other colours and sizes.

    Each takes some 40 kB; with all looks seen they came to more than ten megabytes.
    """
    icon.cache_clear()
    pixmap.cache_clear()


@cache
def icon_names() -> tuple[str, ...]:
    """Every name that `icon` knows, sorted."""
    return tuple(sorted(path.stem for path in resource_path("icons").glob("*.svg")))


@cache
def _svg(name: str) -> bytes:
    path = _ROOT / "icons" / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"no icon named {name!r}; there are: {', '.join(icon_names())}")
    return path.read_bytes()
