"""Sources to edition: every mistake is named by file, line and column, all in one run; nothing is written then."""

import csv
import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_app.ingest.__main__ import build, main
from desktop_app.ingest.problems import SourceError
from desktop_app.paths import ROOT

SOURCES = ROOT / "data" / "sources"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the sources to spoil."""
    return Path(shutil.copytree(SOURCES, tmp_path / "sources"))


def _change(folder: Path, table: str, row: int, column: str, text: str) -> None:
    """Put a text into a cell; row 0 is the first below the header."""
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[row][column] = text
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        build(folder, folder.parent / "edition.db")
    assert not (folder.parent / "edition.db").exists()
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("table", "column", "text", "sentence"),
    [
        ("events", "date", "1935-13", "'1935-13' has no month 13"),
        ("events", "date", "spring 1935", "'spring 1935' is not a date"),
        ("events", "date", "1936/1935", "ends before it starts"),
        ("events", "date", "", "is empty; every row needs it"),
        ("events", "id", "Upper Case", "is not an id"),
        ("events", "kind", "gossip", "there is no kind 'gossip'"),
        ("events", "period", "nowhere", "there is no period 'nowhere'"),
        ("events", "persons", "vladimir-lenin|nobody", "there is no person 'nobody'"),
        ("events", "persons", "vladimir-lenin|vladimir-lenin", "is named twice"),
        ("events", "importance", "6", "write a number from 1 to 5"),
        ("events", "importance", "high", "is not a whole number"),
        ("events", "confidence", "sure", "write one of high, medium, low"),
        ("events", "in_article", "maybe", "neither yes nor no"),
        ("events", "label", "x" * 29, "write it in 28 at most"),
        ("events", "summary", "word " * 90 + "word", "write it in 90 at most"),
        ("events", "title", " Padded", "has spaces around it"),
        ("events", "title", "Null\0byte", "NUL"),
        ("events", "article_references", "17", "no reference with the number '17'"),
        ("events", "sources", "no-such-source", "there is no reference 'no-such-source'"),
        ("treaties", "in_force", "1901", "is before signed"),
        ("treaties", "ended", "1934/1936", "is an interval; write a single date"),
        ("treaties", "ended", "1900", "is before signed"),
        ("places", "latitude", "91", "out of range"),
        ("places", "latitude", "north", "is not a number of degrees"),
        ("links", "to", "no-such-event", "there is no event 'no-such-event'"),
        ("envoys", "sending", "DE", "write one of FR, SU"),
    ],
)
def test_a_bad_cell_is_named(sources: Path, table: str, column: str, text: str, sentence: str) -> None:
    _change(sources, table, 0, column, text)
    (problem, *_) = [p for p in _problems(sources) if sentence in p]
    assert problem.startswith(f"{table}.csv, line 2, column {column}: ")


def test_all_problems_are_named_in_one_run(sources: Path) -> None:
    _change(sources, "events", 4, "date", "1935-99")
    _change(sources, "treaties", 2, "confidence", "")
    _change(sources, "envoys", 1, "role", "spy")
    starts = [problem.split(":")[0] for problem in _problems(sources)]
    assert starts == [
        "envoys.csv, line 3, column role",
        "events.csv, line 6, column date",
        "treaties.csv, line 4, column confidence",
    ]


def test_an_id_that_stands_twice_names_the_first_line(sources: Path) -> None:
    path = sources / "notes.csv"
    path.write_text(path.read_text(encoding="utf-8") + 'a,Text,Qualifies,,""\n', encoding="utf-8")
    assert any("stands in line 2 already" in problem for problem in _problems(sources))


def test_periods_inside_each_other_are_refused(sources: Path) -> None:
    _change(sources, "periods", 0, "parent", "rupture-intervention")
    assert any("is inside itself" in problem for problem in _problems(sources))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the header has no column"),
        (b"id,title\n", "the header has no column"),
        (b"id,title,title_fr,title_ru,more\n", "unknown column more"),
        (b"title,id,title_fr,title_ru\n", "another order"),
        (b"id,title,title_fr,title_ru\nx,y\n", "has 2 cells instead of 4"),
        (b'id,title,title_fr,title_ru\n"x,y,,\n', "not well-formed CSV"),
        (b"id,title,title_fr,title_ru\nx,\xe9,,\n", "not UTF-8"),
    ],
)
def test_a_bad_file_is_named(sources: Path, data: bytes, sentence: str) -> None:
    (sources / "lanes.csv").write_bytes(data)
    assert any(problem.startswith("lanes.csv, line ") and sentence in problem for problem in _problems(sources))


def test_a_missing_file_is_named(sources: Path) -> None:
    (sources / "kinds.csv").unlink()
    assert any("kinds.csv" in problem and "is missing" in problem for problem in _problems(sources))


def test_a_row_over_several_lines_is_named_by_its_first(sources: Path) -> None:
    path = sources / "lanes.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + '"new","two\nlines",,\n"Bad Id",x,,\n', encoding="utf-8")
    lines = text.count("\n")
    assert any(problem.startswith(f"lanes.csv, line {lines + 3}, column id") for problem in _problems(sources))


def test_the_command_prints_problems_and_keeps_the_old_edition(
    sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edition = sources.parent / "edition.db"
    edition.write_bytes(b"old")
    _change(sources, "events", 0, "date", "soon")
    assert main([str(sources), str(edition)]) == 1
    assert edition.read_bytes() == b"old"
    assert "events.csv, line 2, column date" in capsys.readouterr().err


def test_a_julian_date_is_kept_as_written_with_its_own_days(sources: Path) -> None:
    _change(sources, "events", 0, "date", "1917-10-25")
    _change(sources, "events", 0, "calendar", "julian")
    build(sources, sources.parent / "edition.db")
    connection = sqlite3.connect(sources.parent / "edition.db")
    row = connection.execute("SELECT date, start_earliest FROM event WHERE calendar = 'julian'").fetchone()
    connection.close()
    assert row == ("1917-10-25", 2421540)
