"""A question, an amount and a program that uses both: made by keyboard, and seen elsewhere.

Kari makes all three, Ola approves the program and with it what it stands on, Kari publishes one
version. Both make keys and sign the file at the desk. It comes by a folder to the window of another
data folder, whose IT trusts the two; it is taken in by keys, and answers there are judged by it.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.arrivals import Arrivals, door
from matcher.casework import Casework
from matcher.rulework import DraftState, Rulework, session
from matcher.store import active, policy
from tests.matcher.rulework.office import JOB
from tests.matcher.sample import catalogue as sample
from tests.matcher.sample import documents, write
from tests.stories.caseworker import CTRL, MOST_STEPS, Caseworker
from tests.stories.conftest import DAY, WORDS, desk_of_commands, put_away
from tests.stories.supervisor import ALT, Supervisor
from tests.suite_clock import DAY as SUITE_DAY
from ui.app.shell import Shell
from ui.app.storage import Storage
from ui.desk import ArrivalBox
from ui.desk.open_program import PUBLISHING, RULE
from ui.desk.publishing import PublishingPage
from ui.platform.settings import Settings
from ui.terminal import source
from ui.widgets import Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.catalogue import Catalogue
    from tests.stories.conftest import Typed

PROGRAMS, RATES, ENTRIES = Qt.Key.Key_T, Qt.Key.Key_E, Qt.Key.Key_O


@pytest.fixture
def catalogue() -> Catalogue:
    return sample()


@pytest.fixture
def keeping(tmp_path: Path, people: list[str], monkeypatch: pytest.MonkeyPatch) -> Storage:
    """A desk whose data folder commands find as well; the sample is bundled."""
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "data"))
    folder = write(documents(), tmp_path / "bundled")
    for module in (active, source, door, session):
        monkeypatch.setattr(module, "bundled_catalogue", lambda: folder)
    return desk_of_commands(people)


def go(one: Supervisor, area: Qt.Key) -> None:
    """Go to an area of the desk, from wherever one is."""
    one.press(area, ALT)
    QApplication.processEvents()
    one.settle_entries()


def make_question(one: Supervisor) -> None:
    fill_question(one)
    send_question(one)


def fill_question(one: Supervisor) -> None:
    go(one, ENTRIES)
    one.tab_to("Nytt …")
    one.press(Qt.Key.Key_Space)
    one.until(one.in_a_box)
    one.write("Har hund")
    one.press(Qt.Key.Key_Return)
    one.leave_the_box()
    one.fill("Spørsmålet (nynorsk)", "Har hund")
    one.fill("Spørsmålet (engelsk)", "Has a dog")
    one.tab_to("Del av skjemaet")
    one.press(Qt.Key.Key_Down)
    for answer, text in (("ja", "Har hund"), ("nei", "Har ikke hund")):
        one.fill(f"Setningen for {answer} (bokmål)", text)
    one.fill("Hjelp (bokmål)", "Spør om det er en hund i husstanden.")
    one.fill("Hvorfor vi spør (bokmål)", "Noen kurs tar ikke hund.")
    one.tab_to("Hvor følsomt svaret er")
    one.press(Qt.Key.Key_Down)


def send_question(one: Supervisor) -> None:
    one.fill("Begrunnelse", "Kurset tar ikke hund")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: "Endringen er sendt inn" in one.page.notices.text)
    one.settle_entries()
    assert one.name_of_focus() == "Spørsmål og annet", "the form is gone, the row is there"


def make_amount(one: Supervisor) -> None:
    go(one, RATES)
    one.tab_to("Ny sats …")
    one.press(Qt.Key.Key_Space)
    one.until(one.in_a_box)
    for name in ("taket for kursstøtte", "taket for kursstønad", "the ceiling of course support"):
        one.write(name)
        one.press(Qt.Key.Key_Tab)
    one.press(Qt.Key.Key_Return)
    one.leave_the_box()
    one.fill("Nytt beløp i kroner", "90 000")
    one.fill("Gjelder fra", "01.01.2026")
    one.fill("Kilde", "Forskriften")
    one.fill("Begrunnelse", "Ny ordning")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: "Satsen er sendt inn" in one.page.notices.text)
    assert one.name_of_focus() == "Satser"


def write_rule(one: Supervisor) -> None:
    go(one, PROGRAMS)
    one.press(Qt.Key.Key_F, CTRL)
    one.write("Jobbkurs")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: one.desk.editing.draft is not None)
    one.settle()
    one.press(Qt.Key.Key_Return, CTRL)
    one.pick("har hund")
    one.press(Qt.Key.Key_Right)
    one.press(Qt.Key.Key_Escape)
    one.press(Qt.Key.Key_Return, CTRL)
    one.pick("inntekt")
    one.tab_to("Sammenligning", Qt.Key.Key_Backtab)
    one.press(Qt.Key.Key_Down)
    one.tab_to("Hvordan grensen er skrevet")
    one.press(Qt.Key.Key_Right)
    one.press(Qt.Key.Key_Space)
    one.tab_to("Antall ganger")
    one.write("1")
    one.tab_to("Konstant")
    one.press(Qt.Key.Key_End)
    one.press(Qt.Key.Key_Return)
    one.settle()


def accept_what_cases_say(one: Supervisor) -> None:
    """Look at each case that no longer holds, and accept what it gives now."""
    one.press(Qt.Key.Key_Escape)
    for _ in range(2):
        one.tab_to("Godta det nye")
        one.press(Qt.Key.Key_Space)
        one.settle()
    assert one.desk.editing.proof is not None
    assert one.desk.editing.proof.count == 0


def comes(one: Supervisor, people: list[str], who: str) -> None:
    """Let somebody else sit down at the desk."""
    people.append(who)
    one.press(Qt.Key.Key_F5)
    one.until(lambda: one.page.who.text() == f"Du er {who}")


def publish(one: Supervisor, people: list[str]) -> None:
    one.next_part(PUBLISHING - RULE)
    one.fill("Hvorfor endres det?", "Ny ordning")
    one.press(Qt.Key.Key_Return)
    one.until(lambda: one.state() is DraftState.SUBMITTED)
    assert one.said().startswith("Sendt inn av kari")
    comes(one, people, "ola")
    page = one.page.pane.page(PUBLISHING)
    assert isinstance(page, PublishingPage)
    one.settle_entries()
    story = page.steps.story.text()
    assert all(name in story for name in ("Står på", "«Har hund»", "«taket for kursstøtte»"))
    told = [row.words for row in page.changes.list.sentences]
    assert any("Spør om det er en hund i husstanden." in row for row in told), told
    one.tab_to("Godkjenn")
    one.press(Qt.Key.Key_Space)
    one.until(lambda: one.state() is DraftState.APPROVED)
    comes(one, people, "kari")
    one.tab_to("Publiser")
    one.press(Qt.Key.Key_Space)
    one.until(lambda: "er publisert og gjelder fra 22.11.2026" in one.page.notices.text)


def make_own_key(one: Supervisor, folder: Path) -> None:
    one.open_by_finder("Ny nøkkel")
    one.fill("Mappe", str(folder))
    one.fill("Passord", WORDS)
    one.fill("Passordet en gang til", WORDS)
    one.press(Qt.Key.Key_Return)
    one.leave_the_box()
    one.until(lambda: ".pub.json til IT, og bare den" in one.page.notices.text)


def put_on_a_ring(typed: Typed, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let IT make a ring of what both have sent, and another machine trust it."""
    ring, key = folder / "ring", folder / "it.pem"
    typed("keys", "new", "it", "--out", folder)
    for name in ("it", "kari", "ola"):
        role = ["--root"] if name == "it" else []
        typed("keys", "add", folder / f"{name}.pub.json", *role, "--ring", ring, "--key", key)
    machine = folder / "policy.json"
    machine.write_text(f'{{"trusted_root": "{ring / "root-1.json"}"}}', encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: machine)
    return ring


def sign(one: Supervisor, ring: Path, key: Path, out: Path | None = None) -> None:
    """Fill in the box for signing, and press Enter."""
    one.fill("Nøkkelringen", str(ring))
    one.fill("Din nøkkelfil", str(key))
    one.fill("Passordet til nøkkelen", WORDS)
    if out is not None:
        one.fill("Filen som lages", str(out))
    one.press(Qt.Key.Key_Return)
    one.leave_the_box()


def both_sign(
    one: Supervisor, people: list[str], typed: Typed, folder: Path, patch: pytest.MonkeyPatch
) -> Path:
    """Let both make a key, one begin and the other finish the file."""
    make_own_key(one, folder)
    comes(one, people, "ola")
    make_own_key(one, folder)
    ring = put_on_a_ring(typed, folder, patch)
    comes(one, people, "kari")
    one.tab_to("Signer og lag fil")
    one.press(Qt.Key.Key_Space)
    one.until(one.in_a_box)
    sign(one, ring, folder / "kari.pem", folder / "ny-til-signering.tiltak")
    one.until(lambda: "Send den til ola" in one.page.notices.text)
    comes(one, people, "ola")
    one.open_by_finder("Signer en fil")
    asking = QApplication.activeModalWidget()
    one.fill("Filen som skal signeres", str(folder / "ny-til-signering.tiltak"))
    one.press(Qt.Key.Key_Return)
    one.until(lambda: one.in_a_box() and QApplication.activeModalWidget() is not asking)
    sign(one, ring, folder / "ola.pem")
    one.until(lambda: "2 underskrifter og kan sendes ut" in one.page.notices.text)
    return folder / "ny.tiltak"


@contextmanager
def another_counter(qapp: QApplication, qtbot: QtBot, share: Path) -> Iterator[Caseworker]:
    """Open the window of another data folder, which looks for catalogues in a folder."""
    there = source.open_catalogue(cases=False)
    keeping = Storage(lambda _: "", arrivals=Arrivals)
    shell = Shell(qapp, Casework(there, lambda: DAY), Settings(welcomed=True), keeping)
    try:
        shell.window.activateWindow()
        qtbot.waitUntil(lambda: shell.absence is not None and shell.door is not None)
        assert shell.door is not None
        shell.door.watch(share)
        qtbot.waitUntil(shell.window.isActiveWindow)
        yield Caseworker(shell, qtbot)
    finally:
        put_away(shell, qapp)


def take_in_by_keys(one: Caseworker) -> None:
    """See that a file has come, go to it, read who stands behind it, and take it into use."""
    news = one.shell.window.status.news
    one.wait(news.isVisible)
    for _ in range(MOST_STEPS):
        if one.focus is news:
            break
        one.press(Qt.Key.Key_Tab)
    assert one.said().startswith("Ny katalog: 2026.11.22.1")
    one.press(Qt.Key.Key_Space)
    one.wait(lambda: isinstance(QApplication.activeModalWidget(), ArrivalBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, ArrivalBox)
    one.wait(lambda: box.worked_out)
    told = [words.text() for words in box.findChildren(Words)]
    assert any("kari" in text and "ola" in text for text in told), told
    one.press(Qt.Key.Key_Return)
    one.wait(lambda: "er tatt i bruk" in one.shell.window.notices.text)
    # A screenless Qt has no window manager to give the window its focus back.
    one.shell.window.activateWindow()
    one.wait(one.shell.window.isActiveWindow)


def test_all_three_go_the_whole_way_and_are_seen_elsewhere(  # noqa: PLR0913, PLR0917 - two machines
    supervisor: Supervisor,
    people: list[str],
    typed: Typed,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    one = supervisor
    one.sit_down()
    make_question(one)
    make_amount(one)
    write_rule(one)
    accept_what_cases_say(one)
    publish(one, people)
    (made,) = (v for v in Rulework.open().versions.all() if not v.adopted)
    assert set(made.programs) == {JOB, "question:har_hund", "constant:taket_for_kursstotte"}
    file = both_sign(one, people, typed, tmp_path, monkeypatch)
    one.shell.window.close()
    share = tmp_path / "share"
    share.mkdir()
    (share / file.name).write_bytes(file.read_bytes())
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path / "elsewhere"))
    monkeypatch.setenv(SUITE_DAY, DAY.isoformat())
    assert source.open_catalogue().hash != made.hash
    with another_counter(qapp, qtbot, share) as there:
        take_in_by_keys(there)
        assert there.shell.window.counter.catalogue.hash == made.hash
        for label, keys in (("Fødselsår", "1990"), ("Inntekt siste år", "95000")):
            there.answer(label, keys)
        there.choose("Registrert hos Nav", "Ja")
        there.choose("Har hund", "Nei")
        assert there.verdict(JOB) == "fits"
        there.find("Har hund")
        there.press(Qt.Key.Key_Left)
        assert there.said() == "Ja"
        assert there.verdict(JOB) == "not_now"
        there.choose("Har hund", "Nei")
        there.find("Inntekt siste år")
        there.press(Qt.Key.Key_A, CTRL)
        there.write("85000")
        there.press(Qt.Key.Key_Return)
        assert there.verdict(JOB) == "not_now", there.answers
    assert source.open_catalogue().hash == made.hash
