"""The languages of the interface, each told here and nowhere else; bokmål is the source.

A new one is a row here, its place in `Text`, and files: `docs/development.md` has the recipe. The
sheet speaks more languages than the window; those are files alone (`matcher/handout/languages.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

Language: TypeAlias = Literal["nb", "nn", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
SOURCE: Language = "nb"
"""What everything is written in first, and what is shown where a translation is missing."""


@dataclass(frozen=True, slots=True)
class LanguageRecord:
    """One language. There are no defaults: what is forgotten is named when this is loaded."""

    name: str
    """What it calls itself: in the menu it is chosen from."""

    names: tuple[str, ...]
    """What the languages call it, in their order."""

    locale: str
    """How Qt knows it and the country: figures, days, and the file of texts."""

    norwegian: bool
    """Whether case files may be written in it, and its texts judged as Norwegian ones are."""

    months: str
    """The months of the year, from January."""

    day_dot: str
    """What stands behind the number of a day."""

    point: str
    """What stands before the tenths."""

    words_of_qt: tuple[str, ...]
    """Files with Qt's own texts, those that fill gaps before those that are nearest."""


RECORDS: Mapping[Language, LanguageRecord] = {
    "nb": LanguageRecord(
        name="Bokmål",
        names=("bokmål", "bokmål", "Bokmål"),
        locale="nb_NO",
        norwegian=True,
        months="januar februar mars april mai juni juli august september oktober november desember",
        day_dot=".",
        point=",",
        words_of_qt=("qtbase_nb.qm",),
    ),
    "nn": LanguageRecord(
        name="Nynorsk",
        names=("nynorsk", "nynorsk", "Nynorsk"),
        locale="nn_NO",
        norwegian=True,
        months="januar februar mars april mai juni juli august september oktober november desember",
        day_dot=".",
        point=",",
        # A word that Qt lacks in nynorsk is said in bokmål.
        words_of_qt=("qtbase_nb.qm", "qtbase_nn.qm"),
    ),
    "en": LanguageRecord(
        name="English",
        names=("engelsk", "engelsk", "English"),
        locale="en_GB",
        norwegian=False,
        months="January February March April May June July August September October November "
        "December",
        day_dot="",
        point=".",
        words_of_qt=(),
    ),
}
WRITTEN_NORWEGIAN = tuple(code for code, record in RECORDS.items() if record.norwegian)
