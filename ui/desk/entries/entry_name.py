"""What an entry is called in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.catalogue import CatalogueNames
from matcher.documents import Node
from matcher.languages import LANGUAGES
from matcher.questions import Text
from matcher.rules import from_node
from matcher.rulework import EntryKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.catalogue import Catalogue
    from matcher.questions import Language
    from matcher.rulework import EntryDraft


def entry_name(data: Mapping[str, Any], ground: Catalogue | None, language: Language) -> str:
    """Return the name of an entry; of what follows, from what, for it has none."""
    if ground is not None and (said := _begins_with(data, ground, language)):
        return said
    said = next(
        (found for key in ("label", "name", "text", "why") if (found := data.get(key))), data["id"]
    )
    return Text(**said).into(language) if isinstance(said, dict) else str(said)


def _begins_with(data: Mapping[str, Any], ground: Catalogue, language: Language) -> str:
    """Return what something follows from; empty of other entries, and while nobody has said."""
    if table := data.get("table"):
        asked = ground.questionnaire.questions
        labels = [asked[it].label.into(language) for key in ("from", "to") if (it := table[key])
                  in asked]  # fmt: skip
        return " → ".join(labels)
    if "then" not in data or "when" not in data:
        return ""
    rule = from_node(Node(data["when"], "", "", []))
    return CatalogueNames(ground, {}).say(rule).into(language) if rule else ""


def listed(draft: EntryDraft) -> dict[str, Any]:
    """Return a change as the list shows it; of a whole catalogue its name alone."""
    if draft.kind is not EntryKind.VERSION:
        return draft.data
    name = {language: draft.name.into(language) for language in LANGUAGES}
    return {"id": draft.id, "label": name}
