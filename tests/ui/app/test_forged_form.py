"""A start from a form that says otherwise than the files: what is shown is what the files say."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue import load, read_folder
from matcher.digests import quick_digest
from matcher.questions import Text
from matcher.store import Store
from matcher.store.paths import bundled_catalogue
from matcher.store.proved_form import ASIDE
from matcher.store.ready_catalogue import form_beside, form_of
from matcher.store.settings import CATALOGUE_FORM
from tests.ui.app.test_start import SAY_NOTICE, started

if TYPE_CHECKING:
    from pathlib import Path

FILES = read_folder(bundled_catalogue())
READ = load(FILES, cases=False)
NAME = "Gratis penger til alle"
SHOWN = "(each.name.nb for each in window.counter.catalogue.programs.values())"
SAY = SAY_NOTICE.replace("window.notices.text)", f"[window.notices.text, *{SHOWN}])", 1)


def _other_name() -> bytes:
    forged = {key: replace(each, name=Text(NAME)) for key, each in READ.programs.items()}
    return form_of(replace(READ, programs=forged), FILES) or b""


def _no_rules_at_all() -> bytes:
    odd: Any = 5
    forged = {key: replace(each, criteria=odd) for key, each in READ.programs.items()}
    return form_of(replace(READ, programs=forged), FILES) or b""


@pytest.mark.parametrize("forge", [_other_name, _no_rules_at_all])
def test_it_is_said_and_the_files_are_shown(forge: Any, tmp_path: Path) -> None:
    store = Store.open(tmp_path / "tiltaksfinner.sqlite")
    raw = forge()
    form_beside(store.path).write_bytes(raw)
    store.put_settings({CATALOGUE_FORM: quick_digest(raw).hexdigest(), "welcomed": "yes"})
    run = started(tmp_path, SAY)
    assert "Traceback" not in run.stderr
    said, *shown = json.loads(run.stdout.splitlines()[0])
    assert "ikke slik filene sier" in said
    assert set(shown) == {each.name.nb for each in READ.programs.values()}
    assert (tmp_path / ASIDE).read_bytes() == raw
    assert not form_beside(store.path).exists()
