"""The rule cases of the catalogue notice nearly every small change of its rules."""

from __future__ import annotations

from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue
from tests.mutation import FLOOR, NO_REASON, page, scores, sums


def test_nearly_every_change_is_noticed_and_what_is_not_has_a_reason() -> None:
    catalogue = load_folder(bundled_catalogue())
    found = scores(catalogue)
    killed, total, _ = sums(found)
    assert total > 1000
    assert killed >= FLOOR * total
    assert NO_REASON not in page(catalogue, found)
