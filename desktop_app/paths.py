"""Where the edition and the resources are: beside the package from source, inside the folder when packaged."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EDITION = ROOT / "data" / "relations.db"
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons"
PICTURES = RESOURCES / "pictures"
TRANSLATIONS = RESOURCES / "translations"
SCHEMA = RESOURCES / "schema.sql"  # of an edition: what the build makes, and what a file must have to be read


def _program_folder() -> Path:
    """Return the folder that people move about as the program."""
    if not getattr(sys, "frozen", False):
        return ROOT
    program = Path(sys.executable)
    # On macOS it lies in relations.app/Contents/MacOS, and a signed bundle must stay as it is.
    return program.parents[3] if sys.platform == "darwin" else program.parent


PROGRAM_FOLDER = _program_folder()
NOTICES = PROGRAM_FOLDER / "THIRD-PARTY.txt"  # who made what a package holds; from source there is none
