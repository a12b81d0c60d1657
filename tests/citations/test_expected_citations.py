"""The sixteen numbered references of the article in every style, against what the guides ask.

`expected` was derived by hand from the guides. Where a style file departs from its guide, `comes_out` is what it draws
and `deviation` says why that stands.
"""

import csv
from pathlib import Path

import pytest

from desktop_app.citations.csl_items import locator_of, work_item
from desktop_app.citations.formatter import cite
from desktop_app.citations.styles import STYLES
from desktop_app.store.item_rows import ItemQueries
from tests.fixtures_edition import all_rows

with (Path(__file__).parent / "expected_citations.csv").open(encoding="utf-8", newline="") as _file:
    _ROWS = list(csv.DictReader(_file))


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row['number']}-{row['style']}")
def test_a_reference_comes_out_as_its_guide_asks(edition, row):
    (id_,) = all_rows(edition, "SELECT id FROM reference WHERE number = ?", row["number"])
    reference = ItemQueries(edition, "en").reference(id_)
    drawn = cite(work_item(reference), STYLES[row["style"]], locator_of(reference))
    with_blanks = drawn.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert with_blanks == (row["comes_out"] if row["deviation"] else row["expected"])


def test_every_numbered_reference_is_there_in_every_style(edition):
    numbers = all_rows(edition, "SELECT number FROM reference WHERE number IS NOT NULL")
    assert {(int(row["number"]), row["style"]) for row in _ROWS} == {(n, id_) for n in numbers for id_ in STYLES}


def test_deviations_are_few_and_real():
    deviations = [row for row in _ROWS if row["deviation"]]
    assert len(deviations) <= 2
    assert all(row["comes_out"] != row["expected"] for row in deviations)
