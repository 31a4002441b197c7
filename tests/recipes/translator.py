"""Does what a translator does by hand: fills the files of a language with words that differ."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path("resources") / "translations"
SHEETS = Path("resources") / "sheet" / "languages"
LIKE = "nn"
"""The language whose files are taken as a translator's work."""


def translate(tree: Path, code: str, name: str) -> dict[str, Path]:
    """Write all files of a language into a tree; return them by what they are for."""
    words, read = (tree / FOLDER / f"tiltaksfinner_{code}.{ending}" for ending in ("ts", "qm"))
    others = (tree / FOLDER / f"tiltaksfinner_{LIKE}.ts").read_text("utf-8")
    words.write_text(others.replace(f'language="{LIKE}_NO"', f'language="{code}"'), "utf-8")
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert lrelease
    subprocess.run([lrelease, "-silent", str(words), "-qm", str(read)], check=True, timeout=300)
    sentences = tree / FOLDER / "matcher.json"
    _fill(tree, sentences, code)
    sheet = tree / SHEETS / f"{code}.json"
    told = json.loads((tree / SHEETS / f"{LIKE}.json").read_bytes())
    sheet.write_text(json.dumps(told | {"name": name}, ensure_ascii=False), "utf-8")
    return {"interface": words, "what is read": read, "sentences": sentences, "sheet": sheet}


def _fill(tree: Path, file: Path, code: str) -> None:
    said = json.loads(file.read_bytes())
    for words in said.values():
        words[code] = words[LIKE]
    # The texts that stand in the code with their own nynorsk and English.
    script = (
        "import json; from tests.matcher.test_messages import texts; print(json.dumps([*texts()]))"
    )
    found = subprocess.run(
        [sys.executable, "-c", script], cwd=tree, check=True, capture_output=True
    )
    for text in json.loads(found.stdout):
        said.setdefault(text, {})[code] = text
    file.write_text(json.dumps(said, ensure_ascii=False), "utf-8")
