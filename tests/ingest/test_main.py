import pytest

from desktop_app.ingest.__main__ import build, main, sources_digest
from desktop_app.ingest.problems import SourceError
from tests.fixtures_edition import changed, write_sources


def test_building_reports_the_quality_of_the_edition(tmp_path, sources, capsys):
    assert main([str(sources), str(tmp_path / "made.db")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("rows: event 5, treaty 1,")
    assert "events by lane: Diplomacy 4, War 1" in lines


def test_bad_sources_are_told_line_by_line_and_nothing_is_written(tmp_path, capsys):
    rows = changed("event", 0, date="soon", importance="9")
    sources = write_sources(tmp_path / "sources", rows)
    assert main([str(sources), str(tmp_path / "made.db")]) == 1
    errors = capsys.readouterr().err
    assert "events.csv, line 2, column date: 'soon' is not a date" in errors
    assert "events.csv, line 2, column importance:" in errors
    assert "2 problems; nothing was written." in errors
    assert [file.name for file in tmp_path.iterdir()] == ["sources"]


def test_a_place_that_can_not_be_written_is_told_in_a_sentence(tmp_path, sources, capsys):
    assert main([str(sources), str(tmp_path / "no" / "made.db")]) == 1
    assert "can't be written" in capsys.readouterr().err


def test_build_carries_every_problem(tmp_path):
    sources = write_sources(tmp_path / "sources", changed("event", 0, kind="feast", places="rome"))
    with pytest.raises(SourceError) as caught:
        build(sources, tmp_path / "made.db")
    assert {problem.column for problem in caught.value.problems} == {"kind", "places"}


def test_the_digest_of_the_sources_follows_content_not_line_ends(sources):
    before = sources_digest(sources)
    file = sources / "places.csv"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert sources_digest(sources) == before
    file.write_bytes(file.read_bytes().replace(b"Paris", b"Lutece"))
    assert sources_digest(sources) != before
