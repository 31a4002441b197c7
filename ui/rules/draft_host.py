"""A draft of the desk as the rule page edits it: every step is saved before it returns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.cases import RuleCase
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.texts import Language
    from matcher.rulework import Draft, Rulework


class DraftHost(QObject):
    """Holds one draft. What could not be saved stays here, and the next step tries again."""

    saved = Signal(object, str)
    """The draft as it was stored, and the step in words."""

    def __init__(
        self, rulework: Rulework, draft: Draft, language: Language, parent: QObject | None = None
    ) -> None:
        """Edit a draft that was given out by the desk."""
        super().__init__(parent)
        self._rulework, self._draft = rulework, draft
        self.language: Language = language
        self._catalogue: Catalogue = rulework.catalogue_with([draft])
        self._look()

    @property
    def draft(self) -> Draft:
        """The draft as it stands."""
        return self._draft

    def show_draft(self, draft: Draft) -> None:
        """Go on from a draft that was changed elsewhere; the page then asks to be refreshed."""
        self._draft = draft
        self._look()

    @property
    def program(self) -> Program:
        """The program as it stands."""
        return self._draft.program

    @property
    def cases(self) -> tuple[RuleCase, ...]:
        """Every case that says something of the program, those of other files too."""
        return self._cases

    @property
    def catalogue(self) -> Catalogue:
        """The newest catalogue with the draft in it."""
        return self._catalogue

    @property
    def today(self) -> date:
        """The desk's day."""
        return self._rulework.today

    def own(self, case_id: str) -> bool:
        """Tell whether a case is in the program's own file."""
        return any(case.id == case_id for case in self._draft.cases)

    def set_program(self, program: Program, step: str) -> None:
        """Keep and save another program."""
        # The rest of the catalogue is as it was: looking it all up anew would be felt in typing.
        programs = {**self._catalogue.programs, program.id: program}
        self._catalogue = replace(self._catalogue, programs=programs)
        self._keep(replace(self._draft, program=program), step)

    def set_cases(self, cases: tuple[RuleCase, ...], step: str) -> None:
        """Keep and save other cases; of those in other files, the verdicts that differ."""
        shared = {case.id: case for case in self._shared}
        own = tuple(case for case in cases if case.id not in shared)
        program_id = self.program.id
        expectations = {name: dict(found) for name, found in self._draft.expectations.items()}
        for case in cases:
            verdict = case.expect.get(program_id)
            if case.id not in shared or verdict is None:
                continue
            if verdict != shared[case.id].expect[program_id]:
                expectations.setdefault(case.id, {})[program_id] = verdict
            else:
                expectations.get(case.id, {}).pop(program_id, None)
        kept = {name: found for name, found in expectations.items() if found}
        changed = replace(self._draft, cases=own, expectations=kept)
        try:
            self._keep(changed, step)
        finally:
            self._look()

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def paste(self) -> str:
        """Return the text on the clipboard."""
        return QGuiApplication.clipboard().text()

    def _keep(self, draft: Draft, step: str) -> None:
        self._draft = draft
        self._draft = self._rulework.save(draft)
        self.saved.emit(self._draft, step)

    def _look(self) -> None:
        """Work out once for each step what the page asks for many times."""
        program_id = self.program.id
        bare = replace(self._draft, expectations={})
        self._catalogue = self._rulework.catalogue_with([self._draft])
        about = [case for case in self._catalogue.cases if program_id in case.expect]
        self._cases = tuple(about)
        own = {case.id for case in self._draft.cases}
        untouched = self._rulework.catalogue_with([bare]).cases
        self._shared = [
            case for case in untouched if program_id in case.expect and case.id not in own
        ]
