"""Everything that can be done to a line: one action each, with its key, for menus and buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from matcher.rules.editing import Connective
from ui.rules import branches, criterion_edits, edits
from ui.rules.addresses import Address, condition_at
from ui.rules.library import library, where_used
from ui.rules.picker import Choosable, Picker
from ui.rules.questions import choosable, start_for
from ui.rules.words import connective_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from matcher.catalogue.programs import Program
    from matcher.rules.conditions import Condition
    from ui.rules.draft import RuleDraft
    from ui.rules.edits import Edited

_NAMES_SHOWN = 4


class Commands(QObject):
    """Actions over the draft's place. Their keys work while the list of lines has the focus."""

    def __init__(self, draft: RuleDraft, view: QWidget) -> None:
        """Make the actions and hang them on the view."""
        super().__init__(view)
        self._draft, self._view = draft, view
        self.picker: Picker | None = None
        make = self._make
        self.new = make(self.tr("Nytt vilkår …"), "Ctrl+Return", self._ask_new)
        self.judgement = make(self.tr("Nytt skjønnsvilkår"), "", self._new_judgement)
        self.add = make(self.tr("Legg til betingelse …"), "Insert", self._ask_add)
        self.reuse = make(self.tr("Bruk en betingelse om igjen …"), "Ctrl+L", self._ask_library)
        self._bar()
        self.wraps = [
            make(connective_word(connective), f"Alt+{place + 1}", partial(self._wrap, connective))
            for place, connective in enumerate(Connective)
        ]
        self.unwrap = make(self.tr("Løs opp gruppen"), "Ctrl+Shift+G", self._unwrap)
        self.negate = make(self.tr("Sett inn eller ta bort «ikke»"), "Ctrl+I", self._negate)
        self._bar()
        self.up = make(self.tr("Flytt opp"), "Alt+Up", partial(self._step, -1))
        self.down = make(self.tr("Flytt ned"), "Alt+Down", partial(self._step, 1))
        self.out = make(self.tr("Flytt ut av gruppen"), "Alt+Left", self._lift)
        self.into = make(self.tr("Flytt inn i gruppen ved siden av"), "Alt+Right", self._sink)
        self._bar()
        self.cut = make(self.tr("Klipp ut"), "Ctrl+X", self._cut)
        self.copy = make(self.tr("Kopier"), "Ctrl+C", self._copy)
        self.paste = make(self.tr("Lim inn"), "Ctrl+V", self._paste)
        self.where = make(self.tr("Hvor brukes betingelsen?"), "Ctrl+U", self._ask_where)
        self.remove = make(self.tr("Ta bort"), "Delete", self._remove)

    def _make(self, text: str, key: str, what: Callable[[], object]) -> QAction:
        action = QAction(text, self._view)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(_call, what))
        self._view.addAction(action)
        return action

    def _bar(self) -> None:
        bar = QAction(self._view)
        bar.setSeparator(True)
        self._view.addAction(bar)

    def move(self, source: Address, to: Address) -> None:
        """Move a line to where it was dropped."""
        self._do(self.tr("flytt"), partial(_moved, source=source, to=to))

    def swap_question(self) -> None:
        """Ask for another question for the comparison at the place."""
        self._pick(self.tr("Bytt spørsmål"), self._questions(), self._swap)

    def _do(self, step: str, change: Callable[[Program, Address], Edited]) -> bool:
        place = self._draft.place

        def edit(program: Program) -> Edited:
            return change(program, place)

        return self._draft.do(step, edit)

    def _pick(
        self, title: str, entries: list[Choosable], then: Callable[[object], object]
    ) -> None:
        self.picker = Picker(title, entries, self._view.window())
        self.picker.picked.connect(then)
        self.picker.open()
        self.picker.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _questions(self) -> list[Choosable]:
        host = self._draft.host
        return choosable(host.catalogue.questionnaire, host.language)

    def _start(self, fact: object) -> Condition:
        host = self._draft.host
        return start_for(str(fact), host.catalogue.questionnaire, host.today)

    def _ask_new(self) -> None:
        self._pick(self.tr("Nytt vilkår: velg spørsmål"), self._questions(), self._new)

    def _new(self, fact: object) -> None:
        made = self._start(fact)
        source = ""
        criteria = self._draft.program.criteria
        if criteria:
            source = criteria[min(self._draft.place.criterion, len(criteria) - 1)].source

        def put(program: Program, place: Address) -> Edited:
            after = place.criterion + 1 if program.criteria else 0
            return edits.new_criterion(program, after, made, source)

        self._do(self.tr("nytt vilkår"), put)

    def _new_judgement(self) -> None:
        text = self.tr("Beskriv hva som må vurderes")

        def put(program: Program, place: Address) -> Edited:
            after = place.criterion + 1 if program.criteria else 0
            return criterion_edits.new_judgement(program, after, text)

        self._do(self.tr("nytt skjønnsvilkår"), put)

    def _ask_add(self) -> None:
        if not self._draft.program.criteria:
            self._ask_new()
            return
        self._pick(self.tr("Legg til betingelse: velg spørsmål"), self._questions(), self._add)

    def _add(self, fact: object) -> None:
        self._put(self.tr("legg til betingelse"), self._start(fact))

    def _put(self, step: str, condition: Condition) -> None:
        def put(program: Program, place: Address) -> Edited:
            if not program.criteria:
                return edits.new_criterion(program, 0, condition)
            return edits.added(program, place, condition)

        self._do(step, put)

    def _swap(self, fact: object) -> None:
        leaf = self._start(fact)
        self._do(self.tr("bytt spørsmål"), partial(_with_leaf, leaf=leaf))

    def _ask_library(self) -> None:
        said = self._draft.wording()
        entries = [
            Choosable(shared.condition, said.say(shared.condition), self._used(shared.programs))
            for shared in library(self._draft.catalogue().programs.values())
        ]
        self._pick(self.tr("Bruk en betingelse om igjen"), entries, self._reuse)

    def _used(self, ids: tuple[str, ...]) -> str:
        programs, language = self._draft.catalogue().programs, self._draft.host.language
        names = [programs[name].name.into(language) for name in ids[:_NAMES_SHOWN]]
        if len(ids) > _NAMES_SHOWN:
            names.append(self.tr("og {count} til").format(count=len(ids) - _NAMES_SHOWN))
        return self.tr("Brukes av {names}").format(names=", ".join(names))

    def _reuse(self, condition: object) -> None:
        self._put(self.tr("bruk betingelse om igjen"), branches.fresh(condition))  # type: ignore[arg-type]

    def _ask_where(self) -> None:
        condition = self._here()
        if condition is None:
            return
        programs = self._draft.catalogue().programs
        ids = where_used(condition, programs.values())
        language = self._draft.host.language
        entries = [Choosable(name, programs[name].name.into(language)) for name in ids]
        said = self.tr("Brukes i {count} tiltak").format(count=len(ids))
        self._pick(said, entries, _nothing)

    def _wrap(self, connective: Connective) -> None:
        self._do(self.tr("lag gruppe"), partial(_wrapped, connective=connective))

    def _unwrap(self) -> None:
        self._do(self.tr("løs opp gruppe"), edits.unwrapped)

    def _negate(self) -> None:
        self._do(self.tr("sett inn eller ta bort «ikke»"), edits.negated)

    def _step(self, step: int) -> None:
        self._do(self.tr("flytt"), partial(_stepped, step=step))

    def _lift(self) -> None:
        self._do(self.tr("flytt ut av gruppen"), edits.lifted)

    def _sink(self) -> None:
        self._do(self.tr("flytt inn i gruppen"), edits.sunk)

    def _remove(self) -> None:
        if self._draft.program.criteria:
            self._do(self.tr("ta bort"), edits.removed)

    def _here(self) -> Condition | None:
        if not self._draft.program.criteria:
            return None
        return condition_at(self._draft.program, self._draft.place)

    def _copy(self) -> bool:
        condition = self._here()
        if condition is None:
            self._draft.refused.emit(self.tr("Linjen har ingen regel å kopiere."))
            return False
        self._draft.host.copy(branches.written(condition))
        return True

    def _cut(self) -> None:
        if self._copy():
            self._do(self.tr("klipp ut"), edits.removed)

    def _paste(self) -> None:
        try:
            condition = branches.read(self._draft.host.paste(), self._draft.host.catalogue)
        except branches.RefusedError as error:
            self._draft.refused.emit(str(error))
            return
        self._put(self.tr("lim inn"), condition)


def _call(what: Callable[[], object], checked: bool = False) -> None:  # noqa: FBT002 - Qt tells it
    del checked
    what()


def _nothing(_: object) -> None:
    """Only to be read."""


def _moved(program: Program, _: Address, source: Address, to: Address) -> Edited:
    return edits.moved(program, source, to)


def _with_leaf(program: Program, place: Address, leaf: Condition) -> Edited:
    return edits.with_leaf(program, place, leaf)


def _wrapped(program: Program, place: Address, connective: Connective) -> Edited:
    return edits.wrapped(program, place, connective)


def _stepped(program: Program, place: Address, step: int) -> Edited:
    return edits.stepped(program, place, step)
