"""Sheets of a made-up catalogue, as pictures: they change with the look and the phrases alone.

`python -m tests.matcher.handout.pictures` renders them anew; look at each before keeping it.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from matcher.catalogue.assessment import assess
from matcher.catalogue.offices import DoorCertainty, Office
from matcher.handout.content import Wanted, handout
from matcher.handout.document import Size, Variant
from matcher.handout.languages import SOURCE, languages
from matcher.handout.pdf import pages
from matcher.questions.situation import Situation
from matcher.questions.texts import Text
from matcher.questions.values import Span
from tests.matcher.handout.people import chosen
from tests.matcher.sample import AS_OF, criterion, leaf, program, said, with_programs

if TYPE_CHECKING:
    from matcher.questions.values import Answer

FOLDER = Path(__file__).parents[2] / "golden" / "sheets"
PPI = 60.0
WANTED = {
    **{code: Wanted((code,)) for code in languages()},
    **{f"{SOURCE}-{code}": Wanted((SOURCE, code)) for code in ("uk", "ar")},
    "large": Wanted(size=Size.LARGE),
    "neutral": Wanted((SOURCE, "ar"), variant=Variant.NEUTRAL),
    "phone": Wanted((SOURCE, "ar"), variant=Variant.PHONE),
}
_OFFICES = (
    Office("krise", "Vakttelefonen", "hjelp", "k", DoorCertainty.HIGH, ("skjermet",), danger=True,
           phone="22 00 00 00", hours=Text("døgnåpent", "døgnope", "day and night")),
    Office("sagene", "Nav Sagene", "nav", "k", DoorCertainty.MEDIUM, ("kurs",), "sagene",
           phone="22 11 11 11", hours=Text("man–fre 11–15", "mån–fre 11–15", "Mon–Fri 11–15"),
           address="Torget 1, 0400 Oslo", date=AS_OF),
)  # fmt: skip


def sheet_pages(name: str) -> list[bytes]:
    """Return the pages of a sheet as PNG: everything a sheet can say, of nobody."""
    found = with_programs(
        program("kurs", criterion("laid-off", leaf("employment_status", "is", "permittert")),
                criterion("adult", leaf("age", "ge", 18)), title="Kurs for permitterte (KFP)",
                client_summary=said("Du lærer noe nytt mens du er permittert.",
                                    en="You learn something new while you are laid off."),
                bring=["Legitimasjon med bilde", "Permitteringsvarsel"], cost="Gratis",
                apply=[{"channel": "Nett", "how": "Søk på nav.no"},
                       {"channel": "Telefon", "how": "Ring 22 11 11 11"}],
                relations={"before": ["skjermet"]}),
        program("skjermet", criterion("adult", leaf("age", "ge", 18)), title="Trygg hjemme",
                client_summary=said("Noen å snakke med.", en="Somebody to talk to."),
                on_request=["at_risk"]),
        evidence={"format": 1, "shown": ["employment_status"]},
    )  # fmt: skip
    found = replace(found, offices=_OFFICES, hash="0" * 64)
    answers: dict[str, Answer] = {
        "age": Span.exactly(34),
        "bydel": "sagene",
        "employment_status": "permittert",
    }
    assessment = assess(Situation(AS_OF, answers), found)
    document = handout(chosen("kurs", "skjermet"), assessment, found, WANTED[name])
    return pages(document, PPI)


def grey(raw: bytes) -> QImage:
    """Return a picture in shades of grey: small to keep, and enough to see what moved."""
    return QImage.fromData(raw).convertToFormat(QImage.Format.Format_Grayscale8)


def main() -> int:
    """Render every sheet anew."""
    for name in WANTED:
        for place, raw in enumerate(sheet_pages(name), 1):
            grey(raw).save(str(FOLDER / f"{name}-{place}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
