"""The series as the axis gets them: main values by year, gaps as None, words named."""

import sqlite3

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.ingest.__main__ import build
from desktop_app.store.database import open_edition
from desktop_app.store.indicator_values import all_indicators, indicator_series
from tests.fixtures_edition import changed, write_sources

DRAWINGS = {"line", "line-log", "bars", "steps"}


def test_every_indicator_of_the_edition_can_be_drawn(edition: sqlite3.Connection) -> None:
    indicators = all_indicators(edition, "en")
    assert len(indicators) == edition.execute("SELECT count(*) FROM indicator").fetchone()[0]
    assert {indicator.drawing for indicator in indicators} <= DRAWINGS
    for indicator in indicators:
        series = indicator_series(edition, indicator.id, "en")
        assert series.indicator == indicator
        assert series.word == ""
        assert any(value.value is not None for value in series.values)
        assert list(series.values) == sorted(series.values, key=lambda one: (one.subject, one.year))


def test_only_the_main_measure_is_read_and_a_gap_keeps_its_flag(edition: sqlite3.Connection) -> None:
    series = indicator_series(edition, "indicator:un-agreement", "en")
    rows = edition.execute(
        "SELECT year, value FROM indicator_value WHERE indicator = ? AND measure = 'value' ORDER BY year",
        ("indicator:un-agreement",),
    )
    assert [(one.year, one.value) for one in series.values] == [
        (year, None if value is None else float(value)) for year, value in rows
    ]
    (gap,) = series.of_year(1964)
    assert (gap.value, gap.flag) == (None, "no regular voting (19th session)")
    assert series.of_year(1917) == []


def test_subjects_are_kept_apart(edition: sqlite3.Connection) -> None:
    series = indicator_series(edition, "indicator:un-agreement-by-issue", "en")
    assert len(series.subjects) == 6
    assert {value.subject for value in series.values} == set(series.subjects)
    assert len(series.of_year(1990)) == 6


@pytest.mark.parametrize(("language", "unit"), [("en", "number"), ("fr", "nombre"), ("ru", "число")])
def test_title_and_unit_are_in_the_language(edition: sqlite3.Connection, language: str, unit: str) -> None:
    assert indicator_series(edition, "indicator:shared-igos", language).indicator.unit == unit


def test_an_unknown_indicator_is_one_sentence(edition: sqlite3.Connection) -> None:
    with pytest.raises(UserError, match="indicator:no-such"):
        indicator_series(edition, "indicator:no-such", "en")


@pytest.mark.parametrize(
    ("text", "value", "word"), [("12.5", 12.5, ""), ("-3", -3.0, ""), ("cold", None, "cold"), ("nan", None, "nan")]
)
def test_a_value_that_is_no_number_is_named(tmp_path, text, value, word) -> None:
    build(write_sources(tmp_path / "sources", changed("indicator_value", 0, value=text)), tmp_path / "small.db")
    with open_edition(tmp_path / "small.db") as connection:
        series = indicator_series(connection, "indicator:trade", "en")
    connection.close()
    assert (series.values[0].value, series.word) == (value, word)
    assert series.subjects == ("",)
