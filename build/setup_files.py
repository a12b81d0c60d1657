"""Makes the files that are not kept in the repository: compiled translations, the data edition."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from project import DATABASE, ROOT, VENV_PYTHON, run_quietly, say, start, venv_command

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

TRANSLATIONS = ROOT / "resources" / "translations"


def ensure_translations() -> None:
    """Compile each translation that is newer than what was made of it."""
    stale = [source for source in sorted(TRANSLATIONS.glob("*.ts")) if is_stale(source)]
    if not stale:
        return
    say(f"Compiling {', '.join(source.name for source in stale)}.")
    for source in stale:
        compile_translation(source)


def is_stale(source: Path) -> bool:
    """Whether a translation was never compiled, or changed since."""
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def compile_translation(source: Path) -> None:
    """Compile one translation, beside its source."""
    half_made = source.with_suffix(".qm.new")
    failure = f"Qt could not compile {source.name}: see what it says above."
    run_quietly([venv_command("pyside6-lrelease"), source, "-qm", half_made], failure)
    half_made.replace(source.with_suffix(".qm"))


def collect_texts() -> int:
    """Collect the texts of the code in each translation, and print those that have none yet; an exit code."""
    code = sorted((ROOT / "desktop_app").rglob("*.py"))
    lacking = []
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        # English needs words for its plurals alone.
        only = ["-pluralonly"] if source.stem.endswith("_en") else []
        options = ["-silent", "-locations", "none", "-no-obsolete", *only, "-ts", source]
        run_quietly(
            [venv_command("pyside6-lupdate"), *code, *options], f"Qt could not read the texts for {source.name}."
        )
        lacking += [f"{source.name}: {text}" for text in untranslated(source)]
    for line in lacking:
        print(line)
    return 1 if lacking else 0


def untranslated(source: Path) -> list[str]:
    """Return the texts of a translation that have no words in its language yet, each with the class that says it."""
    found = []
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - a file of ours
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                has_words = "".join(translation.itertext()).strip()
                hint = ' (has words: delete its type="unfinished")' if has_words else ""
                found.append(f"{name}: {message.findtext('source')}{hint}")
    return found


def ensure_database() -> int:
    """Build the data edition where there is none; an exit code."""
    if DATABASE.exists():
        return 0
    # Standard output belongs to the verb, e.g. to `run search --json`.
    return build_database(stdout=sys.stderr)


def build_database(stdout: TextIO | None = None) -> int:
    """Build the data edition from its sources; an interrupted build leaves the old one as it was."""
    say("Building data/relations.db from data/sources.")
    command = [VENV_PYTHON, "-m", "desktop_app.ingest", "data/sources", "data/relations.db"]
    return start(command, cwd=ROOT, stdout=stdout)
