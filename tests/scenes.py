"""The views of the window that are pictured: how to get to each, and what differs in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.app.shell import Shell
    from ui.platform.settings import Settings
    from ui.widgets import Sentences

PATIENCE_MILLISECONDS = 30_000


@dataclass(frozen=True, slots=True)
class Scene:
    """One view: how to get there, and settings that differ from the plain ones."""

    name: str
    play: Callable[[Shell], None]
    settings: Callable[[Settings], Settings] = lambda settings: settings
    everywhere: bool = True


def nothing(_: Shell) -> None:
    """Show the window as it opens."""


def example(number: int, program: str = "") -> Callable[[Shell], None]:
    """Return a play that fills in an example person and opens a program."""

    def play(shell: Shell) -> None:
        counter = shell.window.counter
        counter.answer_all(counter.catalogue.examples[number].facts)
        if program:
            shell.window.go_to_program(program)

    return play


def contradiction(shell: Shell) -> None:
    """Answer what cannot all be right."""
    from matcher.questions.values import Span

    counter = shell.window.counter
    counter.answer_all({"age": Span.exactly(34), "birth_year": Span.exactly(2006)})
    counter.answer_all({"employment_status": "heltid", "lost_working_time_pct": Span.exactly(100)})


def evidence(shell: Shell) -> None:
    """Have seen two answers, and open a program that hangs on what is only said."""
    from matcher.questions import Evidence

    example(0, "dagpenger-permittert")(shell)
    counter = shell.window.counter
    counter.mark("age", Evidence.REGISTER)
    counter.mark("employment_status", Evidence.SHOWN)
    shell.window.go_to_question("employment_status")


def trial(shell: Shell) -> None:
    """Try what another answer would do."""
    example(0)(shell)
    shell.trial.begin()
    shell.window.counter.answer("employment_status", "arbeidsledig")
    shell.window.go_to_question("employment_status")


def sheet(shell: Shell) -> None:
    """Choose three programs and look at the sheet in two languages."""
    from PySide6.QtWidgets import QApplication

    from ui.counter import SheetBox

    example(0)(shell)
    counter = shell.window.counter
    for program in ("dagpenger-permittert", "karriere-oslo", "tiltakspenger"):
        counter.choose(counter.plan.toggled(program))
    rest(200)
    shell.takeaway.make_sheet()
    box = QApplication.activeModalWidget()
    assert isinstance(box, SheetBox)
    box.options.beside.setCurrentIndex(box.options.beside.findData("uk"))
    until(lambda: bool(box.preview.pages))


def longest(shell: Shell) -> None:
    """Open the program with the longest name, at the question with the longest words."""
    counter = shell.window.counter
    example(0)(shell)
    programs = counter.catalogue.programs.values()
    shell.window.go_to_program(max(programs, key=lambda each: len(each.name.nb)).id)
    questions = counter.catalogue.questionnaire.questions.values()
    shell.window.go_to_question(max(questions, key=lambda each: len(each.label.nb)).id)


def longest_at_desk(tab: int) -> Callable[[Shell], None]:
    """Return a play that opens a tab of the program with the longest name at the desk."""

    def play(shell: Shell) -> None:
        programs = shell.window.counter.catalogue.programs.values()
        name = max(programs, key=lambda each: len(each.name.nb)).id
        desk(program=True, tab=tab, name=name)(shell)

    return play


def longest_choice(shell: Shell) -> None:
    """Stand at the question that has the longest choice, with that choice as the answer."""
    from matcher.questions import Form

    counter = shell.window.counter
    example(0)(shell)
    _, asked, choice = max(
        (len(choice.label.nb), question.id, choice.id)
        for question in counter.catalogue.questionnaire.questions.values()
        for choice in question.choices
        if question.kind.form is Form.ONE
    )
    counter.answer(asked, choice)
    shell.window.go_to_question(asked)


def preset(shell: Shell) -> None:
    """Start from the first life situation."""
    shell.window.counter.start_from(shell.window.counter.catalogue.presets[0])


def finder(shell: Shell) -> None:
    """Open the finder."""
    shell.find()


def blank(shell: Shell) -> None:
    """Blank the screen."""
    example(0)(shell)
    shell.blank_now()


def notice(shell: Shell) -> None:
    """Copy the text, which says so in a notice."""
    example(0)(shell)
    shell.takeaway.copy_case_text()


def desk(
    area: int = 0, *, program: bool = False, tab: int = 0, name: str = ""
) -> Callable[[Shell], None]:
    """Return a play that goes to the supervisor's desk, an area, and a tab of a program there."""

    def play(shell: Shell) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        rest(400)
        QTest.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        mode = shell.desk
        assert mode is not None
        desk, page = mode.desk, mode.page
        until(lambda: desk.overview.view is not None)
        page.go_to(area)
        if program:
            if name:
                page.programs.table.mark(name)
            else:
                page.programs.table.stand_at(3)
            QTest.keyClick(page.programs.table, Qt.Key.Key_Return)
            until(lambda: desk.editing.draft is not None and desk.editing.proof is not None)
            page.pane.go_to(tab)
        rest(1_500)
        until(lambda: shell.jobs.wait(0))

    return play


def entry_waiting(shell: Shell) -> None:
    """Send a change of a question in, and look at it while it waits."""
    desk(4)(shell)
    assert shell.desk
    page = shell.desk.page.stack.currentWidget()
    from ui.desk.entries import EntriesPage

    assert isinstance(page, EntriesPage)
    page.list.go_to("question:reg_jobseeker")
    rest(500)
    assert page.editor
    page.editor.inputs[0].lines[0].setText("Arbeidssøker hos Nav")
    page.editor.sending.reason.setText("Etter møtet med skranken.")
    page.editor.sending.button.click()
    until(lambda: bool(page.waiting.hit.sentences[1:]) or "annet svar" in _first(page.waiting.hit))


def _first(rows: Sentences) -> str:
    return rows.sentences[0].words if rows.sentences else ""


def rest(milliseconds: int) -> None:
    """Let the program go on for a while; unlike QTest.qWait this lets other threads run too."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Let the program go on until something is so."""
    for _ in range(PATIENCE_MILLISECONDS // 50):
        if done():
            return
        rest(50)
    raise AssertionError("it did not become so")


def arrival(shell: Shell) -> None:
    """Look at a catalogue file with a changed rule while a person is open."""
    import json
    from pathlib import Path
    from tempfile import mkdtemp

    from matcher.catalogue import read_folder, write_package
    from matcher.store import bundled_catalogue

    example(0)(shell)
    files = dict(read_folder(bundled_catalogue()))
    head = json.loads(files["catalogue.json"])
    head["version"], head["published"] = "2026.12.1", "2026-12-01"
    changed = json.loads(files["programs/karriere-oslo.json"])
    changed["cost"] = "100 kroner"
    changed["criteria"].append({
        "id": "ny", "kind": "required", "source": changed["sources"][0]["key"],
        "when": {"fact": "age", "op": "ge", "value": 60},
    })  # fmt: skip
    files["catalogue.json"] = json.dumps(head).encode()
    files["programs/karriere-oslo.json"] = json.dumps(changed).encode()
    files = {name: raw for name, raw in files.items() if not name.startswith("cases/")}
    path = Path(mkdtemp()) / "oslo.tiltak"
    path.write_bytes(write_package(files))
    assert shell.door
    shell.door.look_at(path)

    def there() -> bool:
        from PySide6.QtWidgets import QApplication

        from ui.desk import ArrivalBox

        box = QApplication.activeModalWidget()
        return isinstance(box, ArrivalBox) and box.worked_out

    until(there)


SCENES = (
    Scene("empty", nothing),
    Scene("first-time", nothing, lambda settings: replace(settings, welcomed=False)),
    Scene("preset", preset),
    Scene("laid-off-cook", example(0, "dagpenger-permittert")),
    Scene("after-prison", example(1, "nes-nav")),
    Scene("evidence", evidence),
    Scene("trial", trial),
    Scene("sheet", sheet),
    Scene("not-now", example(0, "aap")),
    Scene("information", example(0, "vgo-permitterte-ledige")),
    Scene("contradiction", contradiction),
    Scene("finder", finder),
    Scene("notice", notice),
    Scene("desk-programs", desk()),
    Scene("desk-rule", desk(program=True)),
    Scene("desk-pointers", desk(program=True, tab=1)),
    Scene("desk-texts", desk(program=True, tab=2)),
    Scene("desk-publish", desk(program=True, tab=3)),
    Scene("desk-history", desk(program=True, tab=4), everywhere=False),
    Scene("desk-review", desk(1)),
    Scene("desk-versions", desk(2)),
    Scene("desk-rates", desk(3)),
    Scene("desk-entries", desk(4)),
    Scene("desk-entry-waiting", entry_waiting, everywhere=False),
    Scene("arrival", arrival),
    Scene("blank", blank, everywhere=False),
    Scene("compact", example(0), lambda s: replace(s, compact=True), everywhere=False),
    Scene("text-150", example(0, "aap"), lambda s: replace(s, text_size=150), everywhere=False),
    Scene("text-200", example(0, "aap"), lambda s: replace(s, text_size=200), everywhere=False),
    Scene("nynorsk", example(0, "aap"), lambda s: replace(s, language="nn"), everywhere=False),
    Scene("english", example(0, "aap"), lambda s: replace(s, language="en"), everywhere=False),
    Scene("long", longest),
    Scene("long-choice", longest_choice),
    Scene("long-rule", longest_at_desk(0)),
    Scene("long-texts", longest_at_desk(2)),
    Scene("contrast", example(0, "aap"), lambda s: replace(s, theme="high_contrast"), False),
)
