from datetime import date

import pytest

from desktop_app.domain.dates import parse
from desktop_app.ingest.columns import Listed
from desktop_app.ingest.problems import Problem
from desktop_app.ingest.source_reader import read_sources
from desktop_app.ingest.source_tables import SOURCE_TABLES
from tests.fixtures_edition import changed, write_sources


def _spoil(sources, file, old, new):
    path = sources / file
    text = path.read_bytes()
    assert old in text
    path.write_bytes(text.replace(old, new, 1))


def _only_problem(sources) -> Problem:
    problems = read_sources(sources).problems
    assert len(problems) == 1, problems
    return problems[0]


def test_good_files_have_no_problems_and_keep_their_rows(sources):
    read = read_sources(sources)
    assert read.problems == []
    assert [row.id for row in read.rows["place"]] == ["paris"]
    assert read.rows["event"][0].cells["persons"] == (
        Listed("leonid-krasin", "signatory"),
        Listed("jean-herbette", "participant"),
    )
    assert set(read.rows) == {table.table for table in SOURCE_TABLES}


def test_old_style_dates_are_counted_in_their_calendar(sources):
    peace = read_sources(sources).rows["event"][1]
    assert peace.cells["date"].first_day == parse("1917-11-07").first_day
    assert date(1917, 11, 7).toordinal() + 1_721_425 == peace.cells["date"].first_day


@pytest.mark.parametrize(
    ("table", "row", "cells", "file", "line", "column", "sentence"),
    [
        ("event", 2, {"title": ""}, "events.csv", 4, "title", "is empty"),
        ("event", 0, {"date": "1935-05-32"}, "events.csv", 2, "date", "no day 32"),
        ("event", 0, {"importance": "6"}, "events.csv", 2, "importance", "from 1 to 5"),
        ("event", 3, {"calendar": "mayan"}, "events.csv", 5, "calendar", "gregorian, julian"),
        ("event", 1, {"in_article": "perhaps"}, "events.csv", 3, "in_article", "neither yes nor no"),
        ("event", 1, {"summary": "word " * 90 + "word"}, "events.csv", 3, "summary", "91 words"),
        ("event", 0, {"label": "x" * 29}, "events.csv", 2, "label", "29 letters"),
        ("event", 0, {"title": "a\0b"}, "events.csv", 2, "title", "NUL"),
        ("event", 1, {"date": "1917-02-30"}, "events.csv", 3, "date", "no day 30"),
        ("place", 0, {"latitude": "north"}, "places.csv", 2, "latitude", "degrees"),
        ("envoy", 1, {"sending": "DE"}, "envoys.csv", 3, "sending", "FR, SU"),
        ("person", 1, {"born": "1878/1879"}, "persons.csv", 3, "born", "interval"),
        ("treaty", 0, {"id": "The Pact"}, "treaties.csv", 2, "id", "is not an id"),
        ("link", 0, {"relation": "causes"}, "links.csv", 2, "relation", "leads-to"),
        ("reference", 1, {"number": "first"}, "references.csv", 3, "number", "whole number"),
        ("related_article", 0, {"summary": ""}, "related_articles.csv", 2, "summary", "is empty"),
        ("indicator_value", 0, {"year": "1925.5"}, "indicator_values.csv", 2, "year", "whole number"),
        ("treaty_index", 0, {"counted": "2"}, "treaty_index.csv", 2, "counted", "from 0 to 1"),
    ],
)  # fmt: skip
def test_a_bad_cell_is_named_by_file_line_and_column(tmp_path, table, row, cells, file, line, column, sentence):
    problem = _only_problem(write_sources(tmp_path, changed(table, row, **cells)))
    assert (problem.file, problem.line, problem.column) == (file, line, column)
    assert sentence in problem.sentence


def test_a_leap_day_of_the_old_style_only_is_named(tmp_path):
    rows = changed("event", 1, date="1900-02-29")
    problem = _only_problem(write_sources(tmp_path, rows))
    assert (problem.file, problem.line, problem.column) == ("events.csv", 3, "date")


def test_lines_are_those_of_the_file_where_cells_hold_line_breaks(tmp_path):
    rows = changed("reference", 0, note="one\ntwo\nthree")
    rows["reference"][1]["number"] = "first"
    assert _only_problem(write_sources(tmp_path, rows)).line == 5


@pytest.mark.parametrize("table", SOURCE_TABLES, ids=lambda table: table.table)
def test_a_missing_file_is_named(sources, table):
    (sources / table.file).unlink()
    problem = _only_problem(sources)
    assert problem.file == table.file
    assert "is missing" in problem.sentence


def test_a_folder_in_the_place_of_a_file_is_named(sources):
    (sources / "notes.csv").unlink()
    (sources / "notes.csv").mkdir()
    assert _only_problem(sources).file == "notes.csv"


def test_text_of_another_encoding_is_named_with_its_line(sources):
    _spoil(sources, "references.csv", "Décadence".encode(), "Décadence".encode("latin-1"))
    problem = _only_problem(sources)
    assert (problem.file, problem.line) == ("references.csv", 3)
    assert "UTF-8" in problem.sentence


def test_a_byte_order_mark_and_windows_line_ends_are_welcome(sources):
    for file in sources.glob("*.csv"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_sources(sources).problems == []


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (b"name_ru,", b"", "no column name_ru"),
        (b"name_ru,", b"name_ru,colour,", "unknown column colour"),
        (b"name_fr,name_ru", b"name_ru,name_fr", "another order"),
        (b"id,name,name_fr,name_ru,country,latitude,longitude\n", b"", "no column"),
    ],
)
def test_a_bad_header_is_named(sources, old, new, sentence):
    _spoil(sources, "places.csv", old, new)
    problem = _only_problem(sources)
    assert (problem.file, problem.line) == ("places.csv", 1)
    assert sentence in problem.sentence


def test_an_empty_file_has_no_header(sources):
    (sources / "places.csv").write_bytes(b"")
    problem = _only_problem(sources)
    assert (problem.file, problem.line) == ("places.csv", 1)


@pytest.mark.parametrize(("old", "new", "cells"), [(b"paris,", b"paris,,", 8), (b"paris,Paris,", b"paris,", 6)])
def test_a_row_with_a_cell_too_many_or_too_few_is_named(sources, old, new, cells):
    _spoil(sources, "places.csv", old, new)
    problem = _only_problem(sources)
    assert (problem.file, problem.line) == ("places.csv", 2)
    assert f"has {cells} cells instead of 7" in problem.sentence


def test_an_open_quotation_mark_is_named(sources):
    _spoil(sources, "places.csv", b"Paris", b'"Paris')
    problem = _only_problem(sources)
    assert (problem.file, problem.line) == ("places.csv", 2)
    assert "quotation marks" in problem.sentence


def test_all_problems_are_found_in_one_run(tmp_path):
    rows = changed("event", 0, date="soon", importance="9")
    rows["place"][0]["latitude"] = "north"
    rows["envoy"][2]["role"] = ""
    sources = write_sources(tmp_path, rows)
    (sources / "notes.csv").unlink()
    problems = read_sources(sources).problems
    assert {(problem.file, problem.column) for problem in problems} == {
        ("events.csv", "date"),
        ("events.csv", "importance"),
        ("places.csv", "latitude"),
        ("envoys.csv", "role"),
        ("notes.csv", ""),
    }


def test_a_drawing_that_no_program_draws_is_refused(sources):
    _spoil(sources, "indicators.csv", b",line,", b",columns,")
    problem = _only_problem(sources)
    assert (problem.file, problem.column) == ("indicators.csv", "drawing")
    assert problem.sentence == "'columns' is not known; write one of line, line-log, bars, steps"
