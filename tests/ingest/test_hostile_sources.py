"""Sources that no editor would write are refused in sentences that can be read, or built; both soon."""

import sys
import time

import pytest

from desktop_app.ingest.__main__ import build, main
from desktop_app.ingest.columns import MOST_LETTERS
from desktop_app.ingest.problems import Problem, SourceError
from tests.fixtures_edition import SMALL, changed, write_sources


def _problems(tmp_path, rows):
    sources = write_sources(tmp_path / "sources", rows)
    with pytest.raises(SourceError) as caught:
        build(sources, tmp_path / "relations.db")
    assert not (tmp_path / "relations.db").exists()
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("table", ["place", "event", "reference"])
def test_a_cell_too_long_to_be_read_is_refused(tmp_path, table):
    name = "name" if table == "place" else "title"
    sentences = _problems(tmp_path, changed(table, 0, **{name: "x" * (MOST_LETTERS + 1)}))
    assert len(sentences) == 1
    assert f"has {MOST_LETTERS + 1} letters" in sentences[0]


@pytest.mark.parametrize("date", ["9999", "-4500", "9001-01-01", "1935/9999"])
def test_a_date_out_of_reach_of_the_axis_is_refused(tmp_path, date):
    assert any(
        "too far away for the axis" in sentence for sentence in _problems(tmp_path, changed("event", 0, date=date))
    )


def test_a_date_out_of_reach_by_its_own_calendar_is_refused(tmp_path):
    (sentence,) = _problems(tmp_path, changed("event", 0, date="9000-12-31", calendar="julian"))
    assert "'9000-12-31' is too far away for the axis" in sentence


@pytest.mark.parametrize("cell", ["no\nline", "\u202e", "\ufeff", "x" * 5_000])
def test_what_a_sentence_quotes_leaves_it_one_line(tmp_path, cell):
    for sentence in _problems(tmp_path, changed("event", 0, period=cell)):
        assert sentence.isprintable()
        assert len(sentence) < 500


def test_a_long_sentence_keeps_its_mend():
    assert str(Problem("a.csv", 2, "b", f"'{'x' * 9_000}' is wrong; mend it")).endswith("is wrong; mend it")


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer, as of coverage, takes longer than the rows")
def test_a_hundred_thousand_rows_are_read_soon(tmp_path, capsys):
    rows = SMALL | {"link": SMALL["link"] * 100_000}
    sources = write_sources(tmp_path / "sources", rows)
    start = time.process_time()
    assert main([str(sources), str(tmp_path / "relations.db")]) == 1
    assert time.process_time() - start < 5
    assert "99999 problems; nothing was written." in capsys.readouterr().err


def test_a_circle_of_many_periods_is_found_soon(tmp_path):
    period = SMALL["period"][0]
    ring = [{**period, "id": f"p{n}", "parent": f"p{(n + 1) % 20_000}"} for n in range(20_000)]
    start = time.process_time()
    sentences = _problems(tmp_path, SMALL | {"period": [*SMALL["period"], *ring]})
    assert time.process_time() - start < 5
    assert sum("is inside itself" in sentence for sentence in sentences) == 20_000
