"""How items are printed: plain lines for people, JSON for programs."""

import json
import sqlite3
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from desktop_app.domain.date_words import in_words
from desktop_app.domain.dates import HistoricalDate
from desktop_app.store.connection import PATIENCE
from desktop_app.store.database import open_edition


@contextmanager
def opened(chosen: Namespace, patience: float = PATIENCE) -> Iterator[sqlite3.Connection]:
    """Open the edition that the command line names; a query may take `patience` seconds. Raises EditionError."""
    with closing(open_edition(chosen.database, patience)) as connection:
        yield connection


def print_json(value: Any) -> None:
    """Print a value as JSON, letters as they are."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def edtf(date: HistoricalDate | None) -> str:
    """Return the EDTF text of a date, empty where there is none."""
    return date.edtf if date else ""


def words(date: HistoricalDate | None) -> str:
    """Return a date in words, empty where there is none."""
    return in_words(date) if date else ""
