import sqlite3
from argparse import Namespace

import pytest

from desktop_app.commands.output import edtf, opened, print_json, words
from desktop_app.domain.dates import parse
from desktop_app.store.database import EditionError


def test_json_keeps_letters(capsys):
    print_json({"name": "Эрбетт"})
    assert "Эрбетт" in capsys.readouterr().out


def test_dates_that_are_missing_are_empty():
    assert edtf(None) == words(None) == ""
    assert (edtf(parse("1924~")), words(parse("1924~"))) == ("1924~", "c. 1924")


def test_the_edition_that_is_named_is_opened(small_path, tmp_path):
    with opened(Namespace(database=small_path)) as connection:
        assert connection.execute("SELECT count(*) FROM event").fetchone() != (0,)
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")
    with pytest.raises(EditionError), opened(Namespace(database=tmp_path / "none.db")):
        pass
