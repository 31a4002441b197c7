"""The rest of a card: Nav's words, everything the sources say, and what they do not."""

from __future__ import annotations

import pytest

from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.vocabularies import THEMES
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import program
from tests.ui.counter.results.offers import ADULT, counter
from ui.counter.program.sections import CardEntry, CardSection, absent, sections_of

FULL = program(
    "full",
    ADULT,
    area={"text": "Bydeler med tilbud", "bydeler": ["sagene", "grorud"]},
    themes=["work", "language"],
    short_names=["F"],
    cost="Gratis",
    duration="Ti uker",
    waiting_time="Svar innen tre uker",
    referral="Ingen",
    apply=[{"channel": "Nett", "how": "Søk på nett"}, {"channel": "Telefon", "how": "Ring"}],
    bring=["Pass", "Vitnemål"],
    contacts=[{"name": "Kontoret", "phone": "22 22 22 22", "url": "https://oslo.no"}],
    sources=[
        {"key": "k", "title": "Kilden", "publisher": "Nav", "date": "2026", "url": "http://n.no"},
        {"key": "s", "title": "Pressemelding", "url": "seeds/1.txt"},
    ],
    availability={"status": "active", "note": "Aktiv i 2026.", "closed": [
        {"from": "2026-07-01", "to": "2026-07-31", "why": "ferie"}]},
)  # fmt: skip


def sections(*, full: bool) -> dict[str, CardSection]:
    desk = counter(FULL, program("bar", ADULT, area={"text": "", "bydeler": []}))
    card = desk.catalogue.programs["full" if full else "bar"]
    return {section.title: section for section in sections_of(card, desk)}


def texts(section: CardSection) -> dict[str, str]:
    return {entry.label: entry.text for entry in section.entries}


def test_the_sections_are_the_tabs_navs_staff_know() -> None:
    assert list(sections(full=True)) == ["For hvem", "Innhold", "Påmelding", "Kontakt", "Kilder"]


def test_for_whom() -> None:
    section = sections(full=True)["For hvem"]
    assert texts(section) == {
        "Kort om tiltaket": "For ansatte.",
        "Område": "Bydeler med tilbud",
        "Bydeler": "Sagene, Grorud",
        "Tema": "Arbeid, norsk språk",
        "Til personen": "Til deg.",
    }
    assert [entry.label for entry in section.entries if entry.box] == ["Til personen"]


def test_content() -> None:
    found = texts(sections(full=True)["Innhold"])
    assert found["Varighet"] == "Ti uker"
    assert found["Kostnad for personen"] == "Gratis"
    assert found["Ventetid"] == "Svar innen tre uker"
    assert found["Stengt for inntak"] == "01.07.2026 til 31.07.2026 (ferie)"
    assert found["Merknad til status"] == "Aktiv i 2026."
    assert found["Kalles også"] == "F"


def test_applying_lists_channels_and_what_to_bring() -> None:
    found = texts(sections(full=True)["Påmelding"])
    assert found["Slik søker man"] == "Nett: Søk på nett\nTelefon: Ring"
    assert found["Ta med"] == "– Pass\n– Vitnemål"


def test_contacts_and_sources_have_addresses_to_copy() -> None:
    found = sections(full=True)
    assert found["Kontakt"].entries == (
        CardEntry(
            "Kontoret", "22 22 22 22\nhttps://oslo.no", named=True, address="https://oslo.no"
        ),
    )
    first, second = found["Kilder"].entries
    assert (first.text, first.address) == ("Nav · 2026\nhttp://n.no", "http://n.no")
    assert (second.text, second.address) == (absent(), "")


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("For hvem", "Område"),
        ("For hvem", "Tema"),
        ("Innhold", "Varighet"),
        ("Innhold", "Kostnad for personen"),
        ("Innhold", "Ventetid"),
        ("Påmelding", "Henvisning"),
        ("Påmelding", "Slik søker man"),
        ("Påmelding", "Ta med"),
        ("Kontakt", ""),
    ],
)
def test_what_the_sources_do_not_say_is_said_to_be_absent(title: str, label: str) -> None:
    assert texts(sections(full=False)[title])[label] == "Ikke oppgitt i kildene"


def test_every_theme_of_the_bundled_catalogue_has_words() -> None:
    themes = {t for p in load_folder(bundled_catalogue()).programs.values() for t in p.themes}
    assert themes
    assert themes <= THEMES.keys()
