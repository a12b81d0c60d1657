"""Where the edition and the resources are: beside the package from source, inside the folder when packaged."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EDITION = ROOT / "data" / "relations.db"
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons"
PICTURES = RESOURCES / "pictures"
TRANSLATIONS = RESOURCES / "translations"
SCHEMA = RESOURCES / "schema.sql"  # of an edition: what the build makes, and what a file must have to be read
