"""Every screen there is: the counter, the desk's areas and tabs, and each small window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QApplication

from matcher.questions import Span
from matcher.rulework import EntryKind
from ui.desk.entries.page import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.stories.supervisor import Supervisor
    from ui.desk.entries.page import EntriesPage

    Way = Callable[[Supervisor], object]

SHORT, LONG = "jobbsjansen", "aap"
PROGRAMS, REVIEW, VERSIONS, RATES, ENTRIES = range(5)


def _example(one: Supervisor) -> None:
    counter = one.shell.window.counter
    counter.new_person()
    counter.answer_all(counter.catalogue.examples[0].facts)


def _program(one: Supervisor, program: str) -> None:
    _example(one)
    one.shell.window.go_to_program(program)


def _everything(one: Supervisor) -> None:
    for preset in one.shell.window.counter.catalogue.presets:
        one.shell.window.counter.start_from(preset)


def _clash(one: Supervisor) -> None:
    facts = {"age": Span.exactly(34), "birth_year": Span.exactly(2006)}
    one.shell.window.counter.answer_all(facts)


def _trial(one: Supervisor) -> None:
    _example(one)
    one.shell.trial.begin()
    one.shell.window.counter.answer("employment_status", "arbeidsledig")


def _search(words: str) -> Way:
    return lambda one: one.shell.window.results.search.setText(words)


def _client(one: Supervisor) -> None:
    _choose(one)
    one.shell.window.commands.client_wanted.emit()


def _choose(one: Supervisor) -> None:
    _example(one)
    counter = one.shell.window.counter
    for program in (SHORT, LONG, "karriere-oslo"):
        if program not in counter.plan.ids:
            counter.choose(counter.plan.toggled(program))


def _sheet(one: Supervisor) -> None:
    _choose(one)
    one.shell.takeaway.make_sheet()


def _act(words: str) -> Way:
    def go(one: Supervisor) -> None:
        _choose(one)
        actions = one.shell.window.commands.all
        next(each for each in actions if words in each.text().replace("&", "")).trigger()
        one.until(lambda: QApplication.activeModalWidget() is not None)

    return go


COUNTER: dict[str, Way] = {
    "empty": lambda one: one.shell.window.counter.new_person(),
    "short program": lambda one: _program(one, SHORT),
    "long program": lambda one: _program(one, LONG),
    "every situation": _everything,
    "answers that clash": _clash,
    "what if": _trial,
    "search for nothing there is": _search("xyzzyx"),
    "search for one": _search("karriere oslo"),
    "search no more": _search(""),
}
CLIENT: dict[str, Way] = {"client's view": _client}
BOXES: dict[str, Way] = {
    "finder": lambda one: one.shell.find(),
    "about": lambda one: one.shell.about(),
    "report": lambda one: one.shell.report(LONG),
    "another day": lambda one: one.shell.window.commands.day_wanted.emit(),
    "list from a code": lambda one: one.shell.window.commands.code_wanted.emit(),
    "sheet": _sheet,
    "a case to keep": _act("Ta vare på saken"),
    "kept cases": _act("Bevarte saker"),
}


def _area(area: int) -> Way:
    return lambda one: one.page.go_to(area)


def _entries(one: Supervisor) -> EntriesPage:
    one.page.go_to(ENTRIES)
    return one.page.stack.currentWidget()  # type: ignore[return-value] # the stack knows widgets


def _show(one: Supervisor, kind: EntryKind) -> EntriesPage:
    page = _entries(one)
    page.kinds.show_key(kind.name)
    page.refresh()
    one.settle_entries()
    return page


def _kind(kind: EntryKind) -> Way:
    return lambda one: _show(one, kind)


AREAS: dict[str, Way] = {
    **{f"area {area}": _area(area) for area in range(5)},
    **{f"entries of {kind.name}": _kind(kind) for kind in KINDS},
}


def _tab(tab: int) -> Way:
    return lambda one: one.page.pane.go_to(tab)


TABS: dict[str, Way] = {f"tab {tab}": _tab(tab) for tab in range(5)}


def open_program(one: Supervisor, program: str) -> None:
    """Open a program at the desk."""
    one.desk.editing.open(program)
    one.until(lambda: one.desk.editing.draft is not None)
    one.settle()


def _press(inside: QWidget, words: str) -> None:
    buttons = inside.findChildren(QAbstractButton)
    next(each for each in buttons if each.isVisible() and words in each.text()).click()


def _new_entry(kind: EntryKind) -> Way:
    return lambda one: _show(one, kind).new.click()


def _new_rate(one: Supervisor) -> None:
    one.page.go_to(RATES)
    _press(one.page, "Ny sats")


def _rule_of_entry(one: Supervisor) -> None:
    _press(_show(one, EntryKind.DERIVATION), "Endre regelen")


def _acts(one: Supervisor, name: str) -> None:
    one.page.go_to(PROGRAMS)
    one.desk.editing.close()
    one.settle_entries()
    one.page.programs.table.stand_at(3)
    getattr(one.page.programs.acting, name)()


DESK_BOXES: dict[str, Way] = {
    "new program": lambda one: _acts(one, "ask_new"),
    "copy of a program": lambda one: _acts(one, "ask_copy"),
    "end of a program": lambda one: _acts(one, "ask_end"),
    "new amount": _new_rate,
    "new question": _new_entry(EntryKind.QUESTION),
    "new situation": _new_entry(EntryKind.PRESET),
    "new clash": _new_entry(EntryKind.CONTRADICTION),
    "rule of an entry": _rule_of_entry,
}
