"""A case is kept, listed, opened and erased; it ends by itself, and nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.kept_cases import CaseLine, CaseRules, PassphraseError
from matcher.kept_cases.case_folder import CaseFolder
from matcher.kept_cases.door import MOST
from matcher.questions import Evidence, Situation
from matcher.store import Store
from matcher.store.backups import backups_of
from tests.matcher.kept_cases.cupboard import (
    CANARIES,
    PASSPHRASE,
    SITUATION,
    Cupboard,
    Safe,
    catalogue,
)
from tests.matcher.sample import AS_OF
from tests.matcher.store.scenes import package

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=["passphrase", "account"])
def cupboard(request: pytest.FixtureRequest, tmp_path: Path) -> Cupboard:
    """A place where a passphrase opens the cases, and one where the account does."""
    safe = Safe() if request.param == "account" else None
    return Cupboard(tmp_path / "kept", safe=safe)


def kept(cupboard: Cupboard, ticked: tuple[str, ...] = ()) -> str:
    return cupboard.cases.keep(SITUATION, catalogue(), ticked, PASSPHRASE).reference


def test_without_a_policy_nothing_is_kept_and_nothing_is_made(tmp_path: Path) -> None:
    cupboard = Cupboard(tmp_path / "kept", rules=CaseRules())
    with pytest.raises(InputError, match="IT har ikke åpnet"):
        cupboard.cases.keep(SITUATION, catalogue(), (), PASSPHRASE)
    assert cupboard.lines == ()
    assert cupboard.cases.sweep() == 0
    assert list(tmp_path.iterdir()) == []


def test_a_case_comes_back_as_it_was_kept(cupboard: Cupboard) -> None:
    reference = kept(cupboard, ("benefits",))
    case = cupboard.cases.open(reference, PASSPHRASE)
    found = case.by(catalogue())
    left = {"birth_year", "bydel", "at_risk"}
    assert found.answers == {k: v for k, v in SITUATION.answers.items() if k not in left}
    assert found.evidence == {"employment_status": Evidence.SHOWN}
    assert found.again == ("birth_year", "bydel")
    assert "Katalogen er den samme som da." in found.told
    assert "Spør om igjen: Fødselsår, Bydel." in found.told


def test_what_is_not_ticked_is_not_there_and_not_asked_for(cupboard: Cupboard) -> None:
    found = cupboard.cases.open(kept(cupboard), PASSPHRASE).by(catalogue())
    assert "benefits" not in {*found.answers, *found.again}
    assert "Følsomme svar som ikke ble krysset av, er ikke med." in found.told


def test_another_catalogue_is_told_of_and_what_it_cannot_use_is_asked_again(
    cupboard: Cupboard,
) -> None:
    case = cupboard.cases.open(kept(cupboard), PASSPHRASE)
    other = catalogue("2.0")
    questions = dict(other.questionnaire.questions)
    status = questions["employment_status"]
    left = tuple(choice for choice in status.choices if choice.id != "arbeidsledig")
    questions["employment_status"] = replace(status, choices=left)
    del questions["income"]
    changed = replace(other, questionnaire=replace(other.questionnaire, questions=questions))
    found = case.by(changed)
    assert "Katalogen var 1.0 og er nå 2.0. Vilkårene kan være andre." in found.told
    assert "2 svar kan ikke brukes lenger." in found.told
    assert found.again == ("birth_year", "bydel", "employment_status")
    assert found.answers.keys() == {"age", "registered", "has_children"}


def test_it_is_listed_by_reference_and_date_without_a_key(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    cupboard.wait(1)
    second = kept(cupboard)
    cupboard.safe = Safe(9)
    [newer, older] = cupboard.lines
    assert (newer.reference, older.reference) == (second, reference)
    assert (older.kept, older.ends) == (AS_OF, AS_OF + timedelta(7))


def test_a_reference_is_drawn_and_says_nothing(cupboard: Cupboard) -> None:
    references = {kept(cupboard) for _ in range(3)}
    assert len(references) == 3
    for reference in references:
        assert len(reference) == 7
        assert not set(reference) & set("AEIOUY01L")


@pytest.mark.parametrize(("days", "there"), [(6, True), (7, False), (400, False)])
def test_it_ends_by_itself(cupboard: Cupboard, days: int, *, there: bool) -> None:
    reference = kept(cupboard)
    cupboard.wait(days)
    # Whatever else is decided meanwhile, and without anybody who could open it.
    cupboard.rules = CaseRules()
    cupboard.safe = None
    assert [line.reference for line in cupboard.lines] == [reference] * there
    assert cupboard.cases.sweep() == (0 if there else 1)
    assert bool(cupboard.files()) is there


def test_before_it_is_swept_what_has_ended_cannot_be_opened(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    cupboard.wait(7)
    with pytest.raises(InputError, match="er slettet"):
        cupboard.cases.open(reference, PASSPHRASE)


def test_a_shorter_time_holds_for_what_is_kept_already(cupboard: Cupboard) -> None:
    cupboard.rules = CaseRules(allowed=True, days=30)
    kept(cupboard)
    cupboard.rules = CaseRules(allowed=True, days=2)
    assert cupboard.lines[0].ends == AS_OF + timedelta(2)
    cupboard.wait(2)
    assert cupboard.cases.sweep() == 1


def test_it_does_not_end_early_where_the_clock_was_put_back(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    cupboard.wait(-400)
    assert cupboard.cases.sweep() == 0
    assert [line.reference for line in cupboard.lines] == [reference]


def test_where_it_is_no_longer_allowed_cases_can_only_be_erased(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    cupboard.rules = CaseRules()
    with pytest.raises(InputError, match="kan bare slettes"):
        cupboard.cases.open(reference, PASSPHRASE)
    cupboard.cases.erase(reference)
    assert cupboard.files() == []


def test_with_the_last_case_its_key_goes(cupboard: Cupboard) -> None:
    first, second = kept(cupboard), kept(cupboard)
    cupboard.cases.erase(first)
    assert "key.json" in cupboard.files()
    assert not cupboard.cases.look().is_new
    cupboard.cases.erase(second)
    assert cupboard.files() == []
    assert cupboard.cases.look().is_new


def test_what_is_erased_is_written_over_first(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = kept(cupboard)
    seen: list[bytes] = []
    real = type(cupboard.folder).unlink

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        seen.append(path.read_bytes())
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(type(cupboard.folder), "unlink", unlink)
    cupboard.cases.erase(reference)
    assert len(seen) == 2
    assert all(not any(content) and content for content in seen)


def test_nothing_of_it_stands_in_clear_anywhere(cupboard: Cupboard, tmp_path: Path) -> None:
    kept(cupboard, ("benefits",))
    forms = [word.encode(code) for word in CANARIES for code in ("utf-8", "utf-16-le")]
    forms += [b"employment_status", b"benefits", PASSPHRASE.encode()]
    raw = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(raw) == 2
    assert not [form for form in forms for content in raw if form in content]


def test_the_length_of_a_file_does_not_tell_how_much_was_answered(cupboard: Cupboard) -> None:
    kept(cupboard)
    little = Situation(AS_OF, {"registered": True})
    cupboard.cases.keep(little, catalogue(), (), PASSPHRASE)
    sizes = {path.stat().st_size for path in cupboard.folder.glob("*.sak")}
    assert len(sizes) == 1


def test_a_conversation_without_what_can_be_kept_is_not_kept(cupboard: Cupboard) -> None:
    for answers in ({}, {"bydel": "sagene"}):
        with pytest.raises(InputError, match="ingen svar som kan tas vare på"):
            cupboard.cases.keep(Situation(AS_OF, answers), catalogue(), (), PASSPHRASE)
    assert cupboard.files() == []


def test_there_is_a_most(cupboard: Cupboard) -> None:
    reference = kept(cupboard)
    [file] = cupboard.folder.glob("*.sak")
    for number in range(1, MOST):
        letters = "BCDFGHJKMN"
        drawn = "".join(letters[int(digit)] for digit in f"{number:03}")
        (cupboard.folder / file.name.replace(reference, f"BBB-{drawn}")).write_bytes(b"x")
    with pytest.raises(InputError, match="Slett noen først"):
        kept(cupboard)


def test_on_another_machine_nothing_is_kept(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("matcher.kept_cases.case_folder.on_network_share", lambda _: True)
    with pytest.raises(InputError, match="annen maskin"):
        kept(cupboard)
    assert cupboard.files() == []


def test_a_short_passphrase_makes_no_key(tmp_path: Path) -> None:
    cupboard = Cupboard(tmp_path / "kept")
    with pytest.raises(PassphraseError, match="minst 12 tegn"):
        cupboard.cases.keep(SITUATION, catalogue(), (), "kort")
    assert cupboard.files() == []


def test_a_policy_can_ask_for_a_passphrase_where_the_account_would_do(tmp_path: Path) -> None:
    rules = CaseRules(allowed=True, passphrase=True)
    cupboard = Cupboard(tmp_path / "kept", rules=rules, safe=Safe())
    assert cupboard.cases.look().needs_passphrase
    reference = kept(cupboard)
    with pytest.raises(PassphraseError):
        cupboard.cases.open(reference)
    # What was kept by a passphrase is still opened by it when the policy no longer asks.
    cupboard.rules = CaseRules(allowed=True)
    assert cupboard.cases.look().needs_passphrase
    assert cupboard.cases.open(reference, PASSPHRASE).version == "1.0"


def test_no_copy_of_the_database_has_it(cupboard: Cupboard, tmp_path: Path) -> None:
    """A case that has ended must not stand in a backup."""
    store = Store.open(tmp_path / "tiltaksfinner.sqlite")
    kept(cupboard, ("benefits",))
    store.import_package(package(), "a.tiltak")
    store.import_package(package("2.0"), "b.tiltak")
    copies = [copy.path.read_bytes() for copy in backups_of(tmp_path / "tiltaksfinner.sqlite")]
    assert copies
    [file] = cupboard.folder.glob("*.sak")
    sealed = file.read_bytes()
    assert not [copy for copy in copies if file.name.encode() in copy or sealed[:64] in copy]


def test_a_case_keeps_its_key_where_another_window_erases_the_last_one_meanwhile(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, write = kept(cupboard), CaseFolder.write

    def after_the_other(folder: CaseFolder, line: CaseLine, raw: bytes) -> None:
        cupboard.cases.erase(first)
        write(folder, line, raw)

    monkeypatch.setattr(CaseFolder, "write", after_the_other)
    assert cupboard.cases.open(kept(cupboard), PASSPHRASE).version == "1.0"


def test_of_two_windows_that_make_the_first_key_one_is_told(
    cupboard: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, others = CaseFolder.write, list[str]()

    def before_the_other(folder: CaseFolder, line: CaseLine, raw: bytes) -> None:
        write(folder, line, raw)
        monkeypatch.setattr(CaseFolder, "write", write)
        cupboard.cases.erase(line.reference)
        others.append(kept(cupboard))
        write(folder, line, raw)

    monkeypatch.setattr(CaseFolder, "write", before_the_other)
    with pytest.raises(InputError, match="samtidig"):
        kept(cupboard)
    assert [line.reference for line in cupboard.lines] == others
    assert cupboard.cases.open(others[0], PASSPHRASE).version == "1.0"
