"""A typed line asks for a program by one of the names in its file, and by nothing else."""

from __future__ import annotations

import pytest

from matcher.catalogue.program_names import ProgramNames
from tests.matcher.bundled import bundled
from tests.matcher.sample import program, with_programs

ASKED = [
    ("lurer på om han kan få menn i helse, 42", ("menn-i-helse",)),
    ("STARTLÅN? 2 voksne i jobb", ("startlan",)),
    ("Ungbo-leiligheten er ute i mars", ("ungbo",)),
    ("vil vite hva ungdomsgarantien er", ("nav-ungdomsgaranti",)),
    ("kommunal bostøtte", ("kommunal-bostotte",)),
    ("bostøtte, og aap", ("bostotte", "aap")),
    ("aap, aap", ("aap",)),
    ("sagt opp fra jobben i Oslo", ()),
    ("trenger penger til mat", ()),
    ("", ()),
]
NOT_ASKED = ["har ikke rett på dagpenger", "gikk på kvp i fjor", "dagpengene tok slutt", "hatt aap"]


@pytest.mark.parametrize(("line", "wanted"), ASKED, ids=[line for line, _ in ASKED])
def test_a_name_asks(line: str, wanted: tuple[str, ...]) -> None:
    assert bundled().names.asked_in(line) == wanted


@pytest.mark.parametrize("line", NOT_ASKED)
def test_what_is_denied_or_over_asks_for_nothing(line: str) -> None:
    assert bundled().names.asked_in(line) == ()


def test_a_name_in_a_program_of_ones_own_is_enough() -> None:
    own = program("ny", title="Kafé Kontakt i Oslo (forsøk)", short_names=["KK", "=pluss"])
    names = ProgramNames(with_programs(own).programs.values())
    assert names.asked_in("spør om kafé kontakt") == ("ny",)
    assert names.asked_in("spør om kk") == ("ny",)
    assert names.asked_in("et pluss, et forsøk") == ()
