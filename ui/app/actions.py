"""Every action of the window: in a menu, with a mnemonic and a shortcut, and in the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.platform import NAMES, TEXT_SIZES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu

    from ui.counter import Counter
    from ui.platform import Settings

Keys = QKeySequence.StandardKey


class Actions(QObject):
    """Menus and shortcuts. What they want of the window and of the shell is told by signals."""

    open_catalogue = Signal()
    bundled_wanted = Signal()
    former_wanted = Signal()
    copy_wanted = Signal()
    copy_all_wanted = Signal()
    sheet_wanted = Signal()
    code_wanted = Signal()
    client_wanted = Signal()
    blank_wanted = Signal()
    palette_wanted = Signal()
    about_wanted = Signal()
    theme_wanted = Signal(str)
    language_wanted = Signal(str)
    size_wanted = Signal(int)
    compact_wanted = Signal(bool)
    counter_wanted = Signal()
    desk_wanted = Signal()
    line_wanted = Signal()
    given_wanted = Signal()
    day_wanted = Signal()
    search_wanted = Signal()
    next_question_wanted = Signal()
    list_wanted = Signal()
    pane_wanted = Signal(int)
    help_wanted = Signal()
    report_wanted = Signal()
    standing_wanted = Signal()
    evidence_wanted = Signal()
    trial_wanted = Signal()

    _counter: Counter

    def __init__(self, window: QMainWindow) -> None:
        """Put the names of the menus in a window; `fill` puts actions in them."""
        super().__init__(window)
        self._window = window
        self._at_counter = True
        self.all: list[QAction] = []
        self._of_counter: list[QAction] = []
        self._of_desk: list[QAction] = []
        self._file = self._menu(self.tr("&Fil"))
        self._edit = self._menu(self.tr("&Rediger"))
        self._view = self._menu(self.tr("&Vis"))
        self._go = self._menu(self.tr("&Gå til"))
        self._help = self._menu(self.tr("&Hjelp"))

    def fill(self, counter: Counter) -> None:
        """Make every action there is."""
        self._counter = counter
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self._go_menu()
        self._help_menu()
        self._counter.changed.connect(self._enable)
        self._enable()

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self,
        menu: QMenu,
        text: str,
        slot: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = QAction(text, self._window)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        menu.addAction(action)
        self.all.append(action)
        return action

    def _serve(
        self,
        menu: QMenu,
        text: str,
        slot: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        """Add what concerns the person at the counter, and is out of use away from it."""
        action = self._add(menu, text, slot, keys)
        self._of_counter.append(action)
        return action

    def add_desk(self, action: QAction) -> None:
        """Add what concerns the supervisor's desk, and is out of use away from it."""
        action.setEnabled(False)
        self.all.append(action)
        self._of_desk.append(action)

    def offer(self, action: QAction, *, offered: bool) -> None:
        """Put what concerns the person only where IT allows it among the rest, or take it out."""
        if offered == (action in self.all):
            return
        for shown in (self.all, self._of_counter):
            (shown.append if offered else shown.remove)(action)
        (self._edit.addAction if offered else self._edit.removeAction)(action)
        action.setEnabled(self._at_counter)

    def show_mode(self, *, counter: bool) -> None:
        """Take what concerns the person at the counter into use, or out of use."""
        self._at_counter = counter
        for action in self._of_counter:
            action.setEnabled(counter)
        for action in self._of_desk:
            action.setEnabled(not counter)
        if counter:
            self._enable()

    def _file_menu(self) -> None:
        menu = self._file
        self._serve(menu, self.tr("&Ny bruker"), self._counter.new_person, Keys.New)
        examples = menu.addMenu(self.tr("Prøv en &eksempelperson"))
        for example in self._counter.catalogue.examples:
            title = example.title.into(self._counter.language)
            self._serve(examples, title, partial(self._try_example, example.id))
        menu.addSeparator()
        name = self.tr("Å&pne katalogfil …")
        self.open = self._add(menu, name, self.open_catalogue.emit, Keys.Open)
        name = self.tr("&Bruk katalogen som fulgte med programmet …")
        self._add(menu, name, self.bundled_wanted.emit)
        name = self.tr("&Gå tilbake til katalogen før denne …")
        self._add(menu, name, self.former_wanted.emit)
        menu.addSeparator()
        self.leave = self._add(menu, self.tr("&Avslutt"), self._window.close, "Ctrl+Q")

    def _try_example(self, example_id: str) -> None:
        found = {example.id: example for example in self._counter.catalogue.examples}
        self._counter.new_person()
        self._counter.answer_all(found[example_id].facts)

    def try_first_example(self) -> None:
        """Fill in the first example person, as the welcome offers."""
        if self._counter.catalogue.examples:
            self._try_example(self._counter.catalogue.examples[0].id)

    def _edit_menu(self) -> None:
        menu = self._edit
        self.undo = self._serve(menu, self.tr("&Angre svar"), self._counter.undo, Keys.Undo)
        self.redo = self._serve(menu, self.tr("&Gjør om svar"), self._counter.redo, Keys.Redo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        seen = self.tr("&Sagt, sett dokument eller fra register")
        self._serve(menu, seen, self.evidence_wanted.emit, "Ctrl+D")
        self._serve(menu, self.tr("Hva &om …"), self.trial_wanted.emit, "Ctrl+H")
        menu.addSeparator()
        self._serve(menu, self.tr("&Lag ark …"), self.sheet_wanted.emit, Keys.Print)
        self._serve(menu, self.tr("Åpne liste fra ko&de …"), self.code_wanted.emit)
        copy = self.tr("&Kopier tekst til fagsystem")
        self._serve(menu, copy, self.copy_wanted.emit, "Ctrl+Shift+C")
        self._serve(menu, self.tr("Kopier &hele vurderingen"), self.copy_all_wanted.emit)
        self._serve(menu, self.tr("&Meld fra om tiltaket …"), self.report_wanted.emit)

    def _view_menu(self) -> None:
        menu = self._view
        self._add(menu, self.tr("&Tøm skjermen"), self.blank_wanted.emit, "F12")
        turn = self._add(menu, self.tr("S&nu skjermen til personen"), self.client_wanted.emit, "F9")
        # Its menu is hidden while the person looks, and the key must lead back.
        self._window.addAction(turn)
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Farger"))
        names = {
            "system": self.tr("Som &systemet"),
            "light": self.tr("&Lyst"),
            "dark": self.tr("&Mørkt"),
            "high_contrast": self.tr("&Høy kontrast"),
        }
        self.themes = self._choices(themes, names, self.theme_wanted.emit)
        percents = {str(size): f"&{size} %" for size in TEXT_SIZES}
        sizes = menu.addMenu(self.tr("Tekst&størrelse"))
        self.sizes = self._choices(sizes, percents, self._size)
        languages = menu.addMenu(self.tr("S&pråk"))
        self.languages = self._choices(
            languages, {str(k): v for k, v in NAMES.items()}, self.language_wanted.emit
        )
        self.compact = self._add(menu, self.tr("&Kompakt"), self._toggle_compact)
        self.compact.setCheckable(True)

    def _choices(
        self, menu: QMenu, names: dict[str, str], slot: Callable[[str], object]
    ) -> dict[str, QAction]:
        group = QActionGroup(menu)
        found = {}
        for key, name in names.items():
            action = self._add(menu, name, partial(slot, key))
            action.setCheckable(True)
            group.addAction(action)
            found[key] = action
        return found

    def _size(self, percent: str) -> None:
        self.size_wanted.emit(int(percent))

    def _toggle_compact(self) -> None:
        self.compact_wanted.emit(self.compact.isChecked())

    def _go_menu(self) -> None:
        menu = self._go
        self._serve(menu, self.tr("&Linjen for hurtiginntak"), self.line_wanted.emit, "Ctrl+L")
        self._serve(menu, self.tr("S&varene som er gitt"), self.given_wanted.emit, "Ctrl+G")
        self._serve(menu, self.tr("&Søk i tiltak"), self.search_wanted.emit, Keys.Find)
        self._serve(menu, self.tr("Neste s&pørsmål"), self.next_question_wanted.emit, "Ctrl+J")
        self._serve(menu, self.tr("&Tiltakslisten"), self.list_wanted.emit, "Ctrl+T")
        self._serve(menu, self.tr("Neste &rute"), partial(self.pane_wanted.emit, 1), "F6")
        self._serve(menu, self.tr("&Forrige rute"), partial(self.pane_wanted.emit, -1), "Shift+F6")
        menu.addSeparator()
        self._serve(menu, self.tr("En annen &dag …"), self.day_wanted.emit)
        self._add(menu, self.tr("S&kranken"), self.counter_wanted.emit, "Ctrl+1")
        self.desk = self._add(menu, self.tr("Fa&gansvarlig"), self.desk_wanted.emit, "Ctrl+2")
        menu.addSeparator()
        self._add(menu, self.tr("&Alt som kan gjøres …"), self.palette_wanted.emit, "Ctrl+K")

    def _help_menu(self) -> None:
        menu = self._help
        self._serve(menu, self.tr("Hjelp om &feltet"), self.help_wanted.emit, Keys.HelpContents)
        why = self.tr("H&vorfor står dette her?")
        self._serve(menu, why, self.standing_wanted.emit, "Shift+F1")
        self._add(menu, self.tr("&Om Tiltaksfinner"), self.about_wanted.emit)

    def show_settings(self, settings: Settings) -> None:
        """Tick what is chosen."""
        self.themes[settings.theme].setChecked(True)
        self.languages[settings.language].setChecked(True)
        self.sizes[str(settings.text_size)].setChecked(True)
        self.compact.setChecked(settings.compact)

    def lock(self, decided: Mapping[str, str]) -> None:
        """Grey what others have decided, and say who: it would be as before at the next start."""
        choices = {
            "theme": self.themes,
            "language": self.languages,
            "text_size": self.sizes,
            "compact": {"": self.compact},
        }
        for key in choices.keys() & decided.keys():
            said = self.tr("bestemt av {who}").format(who=decided[key])
            for action in choices[key].values():
                action.setEnabled(False)
                action.setToolTip(said)
                if action.isChecked() or action is self.compact:
                    action.setText(f"{action.text()} ({said})")

    def _enable(self) -> None:
        here = self._at_counter
        self.undo.setEnabled(here and self._counter.can_undo)
        self.redo.setEnabled(here and self._counter.can_redo)
