"""Build the edition: ``python -m desktop_app.ingest data/sources data/relations.db``."""

import argparse
import hashlib
import sys
from contextlib import closing
from pathlib import Path
from sqlite3 import Error as SqliteError

from desktop_app.ingest.cross_checks import cross_check
from desktop_app.ingest.database_writer import write_edition
from desktop_app.ingest.problems import SourceError
from desktop_app.ingest.quality import report
from desktop_app.ingest.search_documents import Rows
from desktop_app.ingest.source_reader import read_sources
from desktop_app.store.database import SCHEMA_VERSION, open_edition

EDITION = {
    "edition": "France–Soviet Union relations, 1917–1991",
    "edition_fr": "Relations franco-soviétiques, 1917–1991",
    "edition_ru": "Советско-французские отношения, 1917–1991",
    "first_item": "event:mutual-assistance-pact-1935",
    "edition_version": "2026.3",
    "schema_version": str(SCHEMA_VERSION),
    "licence": "Texts and selection: CC BY 4.0. Indicators: as each row of the table indicator says.",
    "built_from": "data/sources",
}


def build(sources: Path, path: Path) -> Rows:
    """Make the edition at `path` from a folder of source files. Raises SourceError with all problems, OSError."""
    read = read_sources(sources)
    problems = read.problems or cross_check(read)
    if problems:
        raise SourceError(problems)
    write_edition(read.rows, EDITION | {"sources_digest": sources_digest(sources)}, path)
    return read.rows


def sources_digest(folder: Path) -> str:
    """Return the SHA-256 of all source files, by which a stale edition is recognised."""
    digest = hashlib.sha256()
    for file in sorted(folder.glob("*.csv")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def main(arguments: list[str] | None = None) -> int:
    """Build, and print the report on the quality of the edition. Returns 0, or 1 where the sources have problems."""
    parser = argparse.ArgumentParser(prog="python -m desktop_app.ingest", description=__doc__)
    parser.add_argument("sources", type=Path, help="folder with the CSV files")
    parser.add_argument("edition", type=Path, help="the database to write")
    chosen = parser.parse_args(arguments)
    try:
        rows = build(chosen.sources, chosen.edition)
    except SourceError as error:
        count = len(error.problems)
        print(error, f"{count} problem{'s' * (count != 1)}; nothing was written.", sep="\n", file=sys.stderr)
        return 1
    except (OSError, SqliteError) as error:
        print(f"{chosen.edition} can't be written: {error}", file=sys.stderr)
        return 1
    print(f"{chosen.edition}: {len(rows)} tables from {chosen.sources}")
    with closing(open_edition(chosen.edition)) as connection:
        print(report(connection))
    return 0


if __name__ == "__main__":
    sys.exit(main())
