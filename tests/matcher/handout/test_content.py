"""What stands on a sheet, line by line, before it is on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import assess
from matcher.errors import InputError
from matcher.handout.content import Wanted, _read, handout
from matcher.handout.document import Line, Style, Variant
from matcher.handout.languages import languages
from matcher.handout.voice import Voice
from matcher.plan import Plan
from matcher.questions import Evidence, Sensitivity, Situation, Span
from tests.matcher.bundled import bundled
from tests.matcher.handout.people import COOK, DAY, IN_DANGER, chosen, sheet

if TYPE_CHECKING:
    from matcher.questions import Answer

SAID = "Trolig: noe av det må vises fram først."
FOREIGN = [code for code in languages() if code not in {"nb", "nn", "en"}]


@pytest.mark.parametrize("code", FOREIGN)
def test_hours_nobody_has_translated_stand_in_bokmaal_and_say_so(code: str) -> None:
    plan = chosen("sosialhjelp")
    told = [*sheet(COOK, plan, Wanted((code,))).lines()]
    hours = [place for place, line in enumerate(told) if line.text.startswith("Åpent: ")]
    assert hours
    marker = languages()[code].phrases["in_norwegian"].text
    for place in hours:
        assert told[place].lang == "nb"
        assert not told[place].rtl
        before = next(line for line in reversed(told[:place]) if line.lang == code)
        assert (before.style, before.text) == (Style.NOTE, marker)


def test_hours_of_figures_alone_need_no_translation() -> None:
    told = [*sheet(COOK, chosen("sosialhjelp"), Wanted(("pl",))).lines()]
    assert not [line for line in told if line.lang == "pl" and "hverdager" in line.text]


@pytest.mark.parametrize("asked", [(), ("nb", "pl", "en")])
def test_a_sheet_has_one_language_or_two(asked: tuple[str, ...]) -> None:
    with pytest.raises(InputError, match="ett, eller to"):
        sheet(COOK, chosen("sosialhjelp"), Wanted(asked))


def test_the_same_language_twice_is_one_column() -> None:
    made = sheet(COOK, chosen("sosialhjelp"), Wanted(("nb", "nb")))
    assert {len(section.columns) for section in made.sections} == {1}
    assert isinstance(next(made.lines()), Line)


@pytest.mark.parametrize(
    ("code", "label", "said"),
    [
        ("nb", "Hvor lenge du venter", "Jobbsøket starter raskt, senest etter én måned"),
        ("nn", "Kor lenge du ventar", "Jobbsøket startar raskt, seinast etter éin månad"),
        ("en", "How long you wait", "The job search starts quickly, within one month"),
    ],
)
def test_how_long_one_waits_stands_on_the_sheet(code: str, label: str, said: str) -> None:
    told = [line.text for line in sheet(COOK, chosen("ips"), Wanted((code,))).lines()]
    assert told[told.index(label) + 1] == said


def test_where_no_source_tells_of_waiting_the_sheet_says_nothing() -> None:
    told = [line.text for line in sheet(COOK, chosen("karriere-oslo"), Wanted(("nb",))).lines()]
    assert not bundled().programs["karriere-oslo"].waiting_time.nb
    assert "Hvor lenge du venter" not in told


LAID_OFF = bundled().examples[0].facts


def of_laid_off(seen: Evidence, **wanted: object) -> list[str]:
    """Return the sheet of somebody laid off, of whose answers all were seen or none."""
    situation = Situation(DAY, LAID_OFF)
    for question in LAID_OFF:
        situation = situation.with_evidence(question, seen)
    found = assess(situation, bundled())
    assert found["dagpenger-permittert"].verdict == "fits"
    made = handout(chosen("dagpenger-permittert"), found, bundled(), Wanted(**wanted))  # type: ignore[arg-type] # fields by name
    return [line.text for line in made.lines()]


def test_what_was_only_said_is_to_be_shown_and_the_fit_is_likely() -> None:
    told = of_laid_off(Evidence.SAID)
    assert any(line.endswith(SAID) for line in told)
    shown = [line for line in told if line.startswith("Noe som viser: ")]
    assert "Noe som viser: Arbeidssituasjon" in shown
    assert told.index("Ta med") < told.index(shown[0])


@pytest.mark.parametrize("seen", [Evidence.SHOWN, Evidence.REGISTER])
def test_what_was_seen_need_not_be_brought(seen: Evidence) -> None:
    told = of_laid_off(seen)
    assert not [line for line in told if line.endswith(SAID) or line.startswith("Noe som viser")]


def test_a_neutral_sheet_does_not_tell_what_was_asked_about() -> None:
    told = of_laid_off(Evidence.SAID, variant=Variant.NEUTRAL)
    assert not [line for line in told if line.startswith("Noe som viser")]


def test_what_to_show_is_marked_where_it_is_not_translated() -> None:
    pairs = [*handout_lines("uk")]
    proof = [line for line in pairs if "Tapt arbeidstid" in line.text]
    assert proof
    assert {line.lang for line in proof} == {"nb"}


def handout_lines(code: str) -> list[Line]:
    found = assess(Situation(DAY, LAID_OFF), bundled())
    made = handout(chosen("dagpenger-permittert"), found, bundled(), Wanted((code,)))
    return [*made.lines()]


def test_nothing_sensitive_is_to_be_shown_on_paper_unless_it_was_ticked() -> None:
    """The label of the question would tell as much as its answer."""
    answers: dict[str, Answer] = {"age": Span.exactly(27), "education_level": "hoyere_bachelor"}
    hidden = [q for q in bundled().shown if not is_ordinary(q)]
    assert hidden
    for example in bundled().examples:
        found = assess(Situation(DAY, {**answers, **example.facts}), bundled())
        plan = Plan()
        for match in found.matches:
            plan = plan.toggled(match.program.id)
        labels = {bundled().questionnaire[q].label.nb for q in hidden}
        told = {line.text for line in handout(plan, found, bundled(), Wanted()).lines()}
        assert not {f"Noe som viser: {label}" for label in labels} & told


def is_ordinary(question: str) -> bool:
    return bundled().questionnaire[question].sensitivity is Sensitivity.ORDINARY


@pytest.mark.parametrize("code", FOREIGN)
def test_a_name_is_told_in_the_language_it_is_in(code: str) -> None:
    """Else a voice that speaks Polish reads the Norwegian name as if it were Polish."""
    names = [line for line in handout_lines(code) if line.style is Style.NAME]
    assert [(line.lang, line.rtl) for line in names] == [("nb", False)]


@pytest.mark.parametrize("code", ["pl", "ar"])
def test_what_is_translated_comes_before_what_is_not_and_that_is_marked_once(code: str) -> None:
    told = handout_lines(code)
    phrases = languages()[code].phrases
    at = next(i for i, line in enumerate(told) if line.text == phrases["bring"].text)
    rest = told[at + 1 :]
    section = rest[: next(i for i, line in enumerate(rest) if line.style is Style.LABEL)]
    marker = phrases["in_norwegian"].text
    assert [line.text for line in section].count(marker) == 1
    split = next(i for i, line in enumerate(section) if line.text == marker)
    assert {line.lang for line in section[:split]} == {code}
    assert {line.lang for line in section[split + 1 :]} == {"nb"}


def test_a_note_for_the_pocket_says_each_number_once() -> None:
    plan = chosen("oslo-krisesenter")
    note = sheet(IN_DANGER, plan, Wanted(("nb", "ar"), variant=Variant.PHONE))
    numbers = [line.text for line in note.lines()]
    assert numbers
    assert len(numbers) == len(set(numbers))


def test_lawful_residence_is_on_no_sheet_unless_it_was_ticked() -> None:
    residence = {**COOK, "lawful_residence": True}
    label = bundled().questionnaire["lawful_residence"].label.nb
    plan = chosen("sosialhjelp")
    unticked = [line.text for line in sheet(residence, plan, Wanted()).lines()]
    ticked = replace(plan, told=frozenset({"lawful_residence"}))
    told = [line.text for line in sheet(residence, ticked, Wanted()).lines()]
    assert not [text for text in unticked if text.startswith(label)]
    assert [text for text in told if text.startswith(label)]


@pytest.mark.parametrize("read", [False, True])
def test_a_translation_that_a_person_has_read_is_not_told_as_unread(*, read: bool) -> None:
    catalogue = bundled()
    card = replace(catalogue.programs["aap"], translations="reviewed" if read else "machine")
    with_card = replace(catalogue, programs={**catalogue.programs, "aap": card})
    voice = Voice(languages()["nn"], frozenset(_read(chosen("aap"), with_card)))
    assert voice.translated(card.client_summary) == card.client_summary.nn
    assert voice.unreviewed is not read


def test_the_adviser_finds_out_whether_an_offer_exists_and_not_the_person() -> None:
    told = [line.text for line in sheet(COOK, chosen("menn-i-helse"), Wanted(("nb",))).lines()]
    assert any("Veilederen din undersøker om tilbudet finnes nå." in text for text in told)
    assert not [text for text in told if "Spør" in text]
