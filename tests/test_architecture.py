"""The house, a sentence a rule."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from collections import Counter
from graphlib import TopologicalSorter
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from tests.house.source import ROOT, at, found

if TYPE_CHECKING:
    from pathlib import Path

MATCHER = sorted(ROOT.glob("matcher/**/*.py"))
UI = sorted(ROOT.glob("ui/**/*.py"))
PRODUCT = [ROOT / "main.py", *MATCHER, *UI]
TESTS = sorted(ROOT.glob("tests/**/*.py"))
EVERYTHING = [*PRODUCT, *TESTS, *sorted(ROOT.glob("benchmarks/**/*.py"))]

ROOMS = (
    (
        "matcher.late_dataclass",
        "matcher.clock",
        "matcher.digests",
        "matcher.languages",
        "matcher.messages",
        "matcher.errors",
        "matcher.characters",
        "matcher.documents",
        "matcher.known_documents",
        "matcher.chosen_files",
        "matcher.kept_files",
        "matcher.moved_files",
        "matcher.obstacles",
        "matcher.passphrases",
    ),
    ("matcher.questions",),
    ("matcher.rules",),
    ("matcher.catalogue",),
    ("matcher.plan", "matcher.nearest"),
    (
        "matcher.handout",
        "matcher.sheets",
        "matcher.store",
        "matcher.proving",
        "matcher.impact",
        "matcher.trust",
    ),
    ("matcher.casework", "matcher.rulework", "matcher.arrivals", "matcher.kept_cases"),
    ("ui",),
    ("main",),
)
"""From the ground up: a room may import from its own floor and those below."""

WINGS = {
    "app": {"counter", "desk", "platform", "terminal", "theme", "widgets"},
    "answers": {"platform", "theme", "widgets"},
    "counter": {"answers", "platform", "theme", "widgets"},
    "desk": {"answers", "counter", "platform", "theme", "widgets"},
    "platform": {"theme"},
    "terminal": set[str](),
    "theme": set[str](),
    "widgets": {"theme"},
}
"""The wings of the window, and what each may know of."""

TOPS = {ROOT / "ui", ROOT / "matcher"}
FACES = [path for path in [*MATCHER, *UI] if path.name == "__init__.py" if path.parent not in TOPS]

SCREENS = {
    *(f"ui.counter.{name}" for name in ("intake", "results", "program")),
    *(f"ui.desk.{name}" for name in ("rules", "programs", "texts", "review")),
    *(f"ui.desk.{name}" for name in ("publishing", "versions", "impact", "rates", "entries")),
}


def floor_of(name: str) -> int | None:
    for floor, rooms in enumerate(ROOMS):
        if any(name == room or name.startswith(room + ".") for room in rooms):
            return floor
    return None


def screen_of(name: str) -> str:
    """Return the screen a module belongs to, or "" where it belongs to none."""
    room = ".".join(name.split(".")[:3])
    return room if room in SCREENS else ""


def test_the_matcher_knows_no_qt() -> None:
    modules = [at(path).name for path in MATCHER if "migrations" not in path.parts]
    code = f"import {', '.join(modules)}, sys; print([m for m in sys.modules if 'PySide' in m])"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_the_command_line_needs_no_qt() -> None:
    look = "print([m for m in sys.modules if 'PySide' in m])"
    code = f"import main, sys; main.main(['questions']); {look}"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip().splitlines()[-1] == "[]"


def test_arrows_go_one_way() -> None:
    wrong = []
    for path in PRODUCT:
        here = floor_of(at(path).name)
        for target in at(path).named():
            there = floor_of(target)
            if here is not None and there is not None and there > here:
                wrong.append(f"{at(path).name} -> {target}")
    assert wrong == []


def test_rooms_of_one_floor_do_not_lean_on_each_other() -> None:
    """One may stand on another, but never in a circle."""
    leans: dict[str, set[str]] = {}
    for path in MATCHER:
        here = ".".join(at(path).name.split(".")[:2])
        there = {".".join(target.split(".")[:2]) for target in at(path).named()}
        leans.setdefault(here, set()).update(
            room for room in there - {here} if floor_of(room) is not None
        )
    TopologicalSorter(leans).prepare()  # raises CycleError


def test_every_module_has_its_room() -> None:
    homeless = [at(path).name for path in PRODUCT if floor_of(at(path).name) is None]
    assert [name for name in homeless if name != "matcher"] == []


def test_the_window_has_eight_wings_and_few_arrows() -> None:
    leans: dict[str, set[str]] = {}
    for path in UI:
        here, *inside = at(path).name.split(".")[1:] or [""]
        there = {target.split(".")[1] for target in at(path).named() if target.startswith("ui.")}
        if here:
            leans.setdefault(here, set()).update(there - {here})
            assert inside or path.name == "__init__.py", f"{path} stands in no wing"
    assert leans == WINGS
    assert sum(map(len, WINGS.values())) <= 25


def test_nobody_reaches_past_a_face() -> None:
    """What a folder has for others stands in its `__init__.py`; the rest is its own affair."""
    wrong = []
    for path in UI:
        here = path.relative_to(ROOT).parent.parts
        for target in at(path).named():
            parts = tuple(target.split("."))
            shared = 0
            while parts[: shared + 1] == here[: shared + 1] and shared < len(parts):
                shared += 1
            if parts[0] == "ui" and len(parts) > shared + 1 and path.name != "__init__.py":
                wrong.append(f"{at(path).name} -> {target}")
    assert wrong == []


def test_what_a_room_of_the_matcher_hands_out_is_taken_from_its_face() -> None:
    """Tools of one task may be taken from their modules; the nouns all speak of may not."""
    handed = {
        f"{home}.{name}"
        for face in FACES
        for name, home in at(face).handed_out().items()
        if home.startswith(f"{at(face).name}.")
    }
    wrong = []
    for path in PRODUCT:
        for node in ast.walk(at(path).tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                face = node.module.rpartition(".")[0]
                inside = f"{at(path).name}.".startswith(f"{face}.")
                wrong += [
                    f"{at(path).name} -> {node.module}.{alias.name}"
                    for alias in node.names
                    if f"{node.module}.{alias.name}" in handed and not inside
                ]
    assert wrong == []


@pytest.mark.parametrize("face", FACES, ids=lambda face: at(face).name)
def test_a_face_hands_out_what_it_says(face: Path) -> None:
    """The names that mypy knows are those that Python finds, and none is that of a module."""
    tree = at(face).tree
    typed = at(face).handed_out()
    told = {
        name: f"{at(face).name}.{keyword.arg}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if isinstance(keyword.value, ast.Constant)
        for name in str(keyword.value.value).split()
    }
    assert typed
    assert not told or told == typed
    handed_out = import_module(at(face).name)
    for name, module in typed.items():
        assert getattr(handed_out, name) is getattr(import_module(module), name)
        assert not (face.parent / f"{name}.py").exists()
        assert not (face.parent / name).exists()


def test_every_folder_has_a_face() -> None:
    folders = {path.parent for path in [*MATCHER, *UI] if "migrations" not in path.parts}
    assert sorted(folders - {face.parent for face in FACES}) == sorted(TOPS)


def test_no_import_runs_in_a_circle() -> None:
    """Those that only a type checker follows are counted too."""
    modules = {at(path).name for path in PRODUCT}
    leans = {at(path).name: set(at(path).imported()) & modules for path in PRODUCT}
    TopologicalSorter(leans).prepare()  # raises CycleError


def test_every_folder_that_shows_a_page_is_a_screen() -> None:
    pages = {at(path).name.rpartition(".")[0] for path in UI if path.name == "page.py"}
    assert sorted({screen_of(page) or page for page in pages} - SCREENS - {"ui.desk"}) == []


def test_screens_do_not_import_each_other() -> None:
    allowed = {
        # Who is hit is seen before a change is published.
        ("ui.desk.publishing", "ui.desk.impact"),
        ("ui.desk.entries", "ui.desk.impact"),
    }
    wrong = []
    for path in UI:
        here = screen_of(at(path).name)
        for target in at(path).named():
            other = screen_of(target)
            if here and other and other != here and (here, other) not in allowed:
                wrong.append(f"{at(path).name} -> {target}")
    assert wrong == []


def test_widgets_know_no_domain() -> None:
    wrong = [
        f"{at(path).name} -> {target}"
        for path in (ROOT / "ui" / "widgets").glob("*.py")
        for target in at(path).named()
        if target.startswith("matcher")
    ]
    assert wrong == []


def test_only_the_root_and_the_terminal_open_the_store() -> None:
    allowed = {"ui.app.start", "ui.desk.mode"}
    wrong = [
        f"{at(path).name} -> {target}"
        for path in UI
        for target in at(path).named()
        if target.startswith("matcher.store") and at(path).name not in allowed
        if not at(path).name.startswith("ui.terminal")
    ]
    assert wrong == []


@pytest.mark.parametrize("library", ["sqlalchemy", "alembic", "sqlite3"])
def test_sql_lives_in_the_store(library: str) -> None:
    users = {
        at(path).name for path in PRODUCT if library in {i.split(".")[0] for i in at(path).named()}
    }
    assert {u for u in users if not u.startswith("matcher.store")} - {"ui.terminal.doctor"} == set()


def test_one_file_owns_threads() -> None:
    assert {hit.split(":")[0] for hit in found(r"QThreadPool", UI)} == {"ui/platform/jobs.py"}
    assert found(r"\(QThread\)|import .*QThread\b|processEvents", UI) == []


def test_one_broad_except_at_the_top() -> None:
    broad = found(r"except (Exception|BaseException)?\s*(as \w+)?:", PRODUCT)
    # The other one lets everything pass: Qt must be given instances of errors.
    assert [hit.split(":")[0] for hit in broad] == ["ui/app/crash.py", "ui/app/overrides.py"]


def test_no_file_is_called_by_what_it_is_not() -> None:
    vague = {"utils", "helpers", "common", "base", "manager", "misc"}
    assert [path for path in EVERYTHING if path.stem in vague] == []


def test_no_two_classes_have_one_name() -> None:
    names = [
        node.name
        for path in PRODUCT
        for node in ast.walk(at(path).tree)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_files_are_small() -> None:
    sizes = {at(path).name: at(path).lines for path in PRODUCT}
    assert {name: size for name, size in sizes.items() if size > 350} == {}
    assert {p.name: at(p).lines for p in EVERYTHING if at(p).lines > 400} == {}
    # The house asks for 90. The supervisor's desk made it 105; it may not grow from there.
    assert statistics.median(size for size in sizes.values() if size > 1) <= 110


def test_functions_are_short() -> None:
    lengths = [lines for path in PRODUCT for lines in at(path).bodies()]
    assert statistics.median(lengths) <= 7
    assert statistics.quantiles(lengths, n=10)[8] <= 22


def test_the_heart_can_be_read_in_an_evening() -> None:
    # Reading a rule and saying why; what compiles, plans and edits is apart (ADR 9).
    apart = {
        "compiled",
        "closures",
        "columns",
        "tracked",
        "planner",
        "edits",
        "connectives",
        "planes",
        "candidates",
        "follow_rules",
        "known_conditions",
        "__init__",
    }
    heart = [path for path in (ROOT / "matcher" / "rules").glob("*.py") if path.stem not in apart]
    # A dozen lines are the ends of matches, which say that nothing was forgotten; two dozen tell
    # what decides now from what may come to matter, and another what nobody has chosen yet.
    # Two hundred say what a total is and where a limit has a decimal; totals/ has all else of them.
    # Sixty say an answer by a sentence of its own, and of children what nobody is.
    # Three lines lead what was read before to a file of its own.
    assert sum(at(path).lines for path in heart) < 1_265


def test_there_is_as_much_proof_as_product() -> None:
    # Rule cases are tests too: they lie with the rules, because supervisors write them.
    cases = sorted(ROOT.glob("resources/catalogue/cases/*.json"))
    assert sum(at(path).lines for path in [*TESTS, *cases]) >= sum(
        at(path).lines for path in PRODUCT
    )


def test_qt_is_one_that_counts_its_references() -> None:
    # 6.12.0 eats a reference to None at every void call on Python 3.11 and aborts.
    numbers = tuple(map(int, version("PySide6-Essentials").split(".")[:2]))
    assert (6, 8) <= numbers < (6, 12)


def test_the_top_level_is_fixed() -> None:
    made = {"screens", "build", "dist", "__pycache__"}
    rooms = {p.name for p in ROOT.iterdir() if p.is_dir() and not p.name.startswith(".")} - made
    rooms = {name for name in rooms if not name.endswith(".egg-info")}
    assert rooms == {"matcher", "ui", "resources", "tests", "docs", "benchmarks"}
