import csv

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.exporting import write_table, write_text


def test_a_table_is_read_back_as_it_was_written(tmp_path):
    file = tmp_path / "events.csv"
    rows = [("event:a", 'He said: "no", twice', None), ("event:b", "Договор;\nдва", 3)]
    assert write_table(file, ("id", "title", "tone"), rows) == 2
    with file.open(encoding="utf-8-sig", newline="") as read:
        assert list(csv.reader(read)) == [
            ["id", "title", "tone"],
            ["event:a", rows[0][1], ""],
            ["event:b", rows[1][1], "3"],
        ]
    assert [path.name for path in tmp_path.iterdir()] == ["events.csv"]


def test_a_table_that_cannot_be_written_is_one_sentence_and_leaves_what_was_there(tmp_path):
    with pytest.raises(UserError, match="can't be written"):
        write_table(tmp_path / "missing" / "events.csv", ("id",), [])
    file = tmp_path / "events.csv"
    file.write_text("as it was")

    def rows():
        yield ("event:a",)
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="No space left"):
        write_table(file, ("id",), rows())
    assert file.read_text() == "as it was"
    assert [path.name for path in tmp_path.iterdir()] == ["events.csv"]


def test_a_text_is_whole_or_as_it_was(tmp_path):
    file = tmp_path / "works.bib"
    write_text(file, "Эрбетт\n")
    assert file.read_bytes() == "Эрбетт\n".encode()
    with pytest.raises(UserError, match="can't be written"):
        write_text(tmp_path / "missing" / "works.bib", "x")
    with pytest.raises(UserError, match="can't be written"):
        write_text(tmp_path, "x")
    assert [path.name for path in tmp_path.iterdir()] == ["works.bib"]
