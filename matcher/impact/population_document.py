"""Writes docs/population.md from what is drawn: `python -m matcher.impact.population_document`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from matcher.impact.distributions import read_model
from matcher.impact.draws import ASKED, ASKED_BY_THOROUGH, OPEN, ROUGHLY
from matcher.impact.population import THOROUGH
from matcher.questions import Sensitivity
from matcher.questions.kinds.ages import SIBLINGS
from matcher.questions.kinds.number import KRONER_STEP, MOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.impact.distributions import Draw, Model
    from matcher.impact.shares import Shares

FILE = Path(__file__).resolve().parents[2] / "docs" / "population.md"
ASSUMED = "antatt"
_SENSITIVITIES = {
    Sensitivity.ORDINARY: "vanlige spørsmål",
    Sensitivity.ARTICLE_9: "opplysninger etter artikkel 9",
    Sensitivity.ARTICLE_10: "opplysninger etter artikkel 10",
    Sensitivity.MOST_SENSITIVE: "det som bare spørres om når noen ber om det",
}

_HEAD = """# Den oppdiktede befolkningen

«Hvem treffes» prøver en endret regel på oppdiktede personer. Ingen av dem finnes, og ingen er laget
av opplysninger om virkelige personer. Tallene sier hvor en endring slår inn og i hvilken retning,
og gir eksempler å åpne ved skranken. **De er ikke en prognose**: nesten alle andelene er antatt av
dem som laget programmet, for det er ikke brukt statistikk om dem som kommer til skranken. Bare det
som har en annen kilde enn «antatt», er hentet fra statistikk.

Andelene står i `resources/population.json`. Denne siden er skrevet fra den filen
(`python -m matcher.impact.population_document`), og en test holder dem like.

## Slik trekkes en person

1. En livssituasjon, med andelene under. Det den sier om personen, gjelder.
2. Hva som er sant om personen, spørsmål for spørsmål i rekkefølgen under. Av vilkårene som passer,
   gjelder det siste. Et spenn som 18-24 deles likt på alle tallene i det, kronebeløp i trinn på
   {step} kroner, måneder regnes fra i dag. Spørsmål som er nye i katalogen og ikke står her,
   trekkes likt blant svarene (beløp opp til {most} kroner).
3. Hva personen har fortalt. {thorough} av 100 har svart på nesten alt ({nearly} av 100 spørsmål).
   Av andre har {open} av 100 svart på det livssituasjonen åpner. Ellers:
{usual}
   Alderen sier {roughly} av 100 bare som et tiår. Resten er ikke spurt om: et manglende svar er
   aldri et nei. Alle andelene i dette punktet er antatt.
4. Svar som motsier hverandre etter katalogens regler, tas tilbake: det første av spørsmålene
   beholdes. Svar på spørsmål som ikke kan ha betydning, tas også bort.

Barn trekkes etter alderen til det yngste: {siblings} (antatt).
Fødselsåret følger av alderen, og det yngste barnets alder i måneder av alderen i år.

Hvert spørsmål har sin egen strøm av tilfeldige tall, laget av frøet. Samme frø gir de samme
personene, 10 000 personer er begynnelsen på 1 000 000, og et nytt spørsmål endrer ikke svarene på
de andre.
"""


def document() -> str:
    """Return the whole page."""
    return "\n".join(_lines(read_model()))


def _lines(model: Model) -> Iterator[str]:
    usual = "\n".join(
        f"   - {_SENSITIVITIES[kind]}: {_percent(ASKED[kind])} av 100" for kind in Sensitivity
    )
    siblings = ", ".join(f"{share} av 100 har {_older(years)}" for years, share in SIBLINGS)
    yield _HEAD.format(
        step=_grouped(KRONER_STEP),
        most=_grouped(MOST),
        thorough=_percent(THOROUGH),
        nearly=_percent(ASKED_BY_THOROUGH),
        open=_percent(OPEN),
        usual=usual,
        roughly=_percent(ROUGHLY),
        siblings=siblings,
    )
    yield "## Livssituasjoner\n\nKilde: antatt.\n"
    yield from _table(("Livssituasjon", "Av 100"), _rows(model.presets))
    yield "\n## Kilder\n"
    for key, origin in model.origins.items():
        yield f"- **{key}**: {origin.publisher}, [{origin.title}]({origin.url})"
    yield f"- **{ASSUMED}**: uten kilde\n"
    yield "## Spørsmål\n"
    cells = (row for draw in model.draws for row in _draw_rows(draw))
    yield from _table(("Spørsmål", "Gjelder", "Svar og andel av 100", "Kilde"), cells)
    yield ""


def _draw_rows(draw: Draw) -> Iterator[tuple[str, ...]]:
    source = draw.source or ASSUMED
    if draw.follows:
        yield f"`{draw.id}`", "alle", f"følger av `{draw.follows}`", ""
        return
    shares = "aldri spurt: følger av andre svar" if not draw.asked else _shares(draw.shares)
    yield f"`{draw.id}`", "alle", shares, source if draw.asked else ""
    for given in draw.given:
        when = " og ".join(f"`{name}` {', '.join(keys)}" for name, keys in given.parents.items())
        yield "", when, _shares(given.shares), ASSUMED


def _shares(shares: Shares) -> str:
    return " · ".join(f"{key} {share}" for key, share in _rows(shares)) or "uten svar"


def _rows(shares: Shares) -> list[tuple[str, str]]:
    total = sum(shares.values())
    return [(key, _short(100 * share / total)) for key, share in shares.items()]


def _short(share: float) -> str:
    return f"{share:.3g}".replace(".", ",") if share >= 10 else f"{share:.2g}".replace(".", ",")  # noqa: PLR2004 - one decimal


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _older(years: tuple[int, ...]) -> str:
    older = " og ".join(map(str, years))
    return f"også søsken som er {older} år eldre" if years else "bare det"


def _percent(share: float) -> str:
    return f"{100 * share:g}"


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u00a0")


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
