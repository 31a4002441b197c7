"""What is written about an entry and not sent in: it is there when somebody comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.rulework import EntryKind
from ui.desk.entries.inputs import UnreadableInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.desk.entries.form import EntryEditor


class Begun(dict[str, dict[str, Any]]):
    """Whole entries as they are written, by key. Nothing of it is stored."""

    def of(self, kind: EntryKind) -> dict[str, dict[str, Any]]:
        """Return what is begun of a kind."""
        return {key: data for key, data in self.items() if EntryKind.of(key) is kind}

    def keep(self, editor: EntryEditor) -> bool:
        """Keep what is written in a form that goes; tell whether anything is."""
        return self._take(editor, editor.before)

    def carry_over(self, editor: EntryEditor, now: Mapping[str, Any]) -> bool:
        """Put what is written on what others have published meanwhile; tell whether anything is."""
        if editor.key in self or now == editor.before:
            return False
        return self._take(editor, dict(now))

    def _take(self, editor: EntryEditor, base: dict[str, Any]) -> bool:
        try:
            data = editor.read_on(base)
        except UnreadableInputError:
            return False
        if data != base:
            self[editor.key] = data
        return data != base
