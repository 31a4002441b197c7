"""What somebody wrote into the database by hand does not leave it with other people's names on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import load, read_package, write_package
from matcher.rulework import DeskError, EntryKind, Signing
from tests.matcher.rulework.forgery import NEWEST, behind
from tests.matcher.rulework.office import CHILD, KARI, Office, put_behind
from tests.matcher.rulework.test_entries import DOG, all_the_way

if TYPE_CHECKING:
    from pathlib import Path


def forge(office: Office) -> str:
    """Change what the newest version says, with its hash; return its name."""
    with closing(sqlite3.connect(office.store.path)) as db:
        name, raw = db.execute(f"SELECT name, content FROM version {NEWEST}").fetchone()
    files = dict(read_package(raw))
    place = "programs/jobbkurs.json"
    files[place] = files[place].replace(b"1 kroner.", b"9 kroner.")
    content = write_package(files).hex()
    behind(
        office,
        f"UPDATE version SET content = x'{content}', hash = '{load(files).hash}' {NEWEST}",
    )
    return str(name)


def test_it_is_not_given_to_two_who_sign(published: Office) -> None:
    """Its hash is right again, so nothing but the history tells."""
    with pytest.raises(DeskError, match="ikke hel"):
        Signing(published.of(KARI).session).of_version(forge(published))


def test_it_is_not_made_a_file_of(published: Office) -> None:
    with pytest.raises(DeskError, match="ikke hel"):
        published.of(KARI).versions.package_of(forge(published))


def test_names_that_somebody_wrote_are_not_shown_to_the_second(
    published: Office, tmp_path: Path
) -> None:
    desk = published.of(KARI)
    file = tmp_path / "ny.tiltak"
    file.write_bytes(desk.versions.package_of(desk.versions.all()[-1].id))
    assert Signing(desk.session).of_file(file).version is not None
    behind(published, f"UPDATE version SET approved_by = 'fagdirektøren' {NEWEST}")
    with pytest.raises(DeskError, match="ikke hel"):
        Signing(desk.session).of_file(file)


def test_it_is_not_carried_into_what_is_published_next(published: Office) -> None:
    """The next version is made from the newest: what was written into that would be in force."""
    forge(published)
    published.change("Noe helt annet.", program=CHILD)
    published.approve(CHILD)
    with pytest.raises(DeskError, match="ikke hel"):
        published.release([CHILD])


def test_nor_into_a_version_with_another_question(published: Office) -> None:
    forge(published)
    with pytest.raises(DeskError, match="ikke hel"):
        all_the_way(published, EntryKind.QUESTION, DOG)


def test_going_back_to_it_is_not_proposed(published: Office) -> None:
    name = forge(published)
    with pytest.raises(DeskError, match="ikke hel"):
        published.of(KARI).rollback.propose(name, "Den var bedre.")


def test_a_draft_that_somebody_changed_by_hand_stands_in_no_way(published: Office) -> None:
    """What is wrong with one draft keeps nobody from publishing or signing another."""
    published.change("snik")
    put_behind(published, "draft", "state", "hva")
    published.change("Noe helt annet.", program=CHILD)
    published.approve(CHILD)
    version = published.release([CHILD])
    assert Signing(published.of(KARI).session).of_version(version.id).version is not None
