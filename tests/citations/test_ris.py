import pytest
import rispy
from hypothesis import given, settings

from desktop_app.citations.csl_items import work_item
from desktop_app.citations.fields import one_line
from desktop_app.citations.ris import ris
from desktop_app.store.cited_works import cited_works
from tests.citations.works import ITEMS, work

_FIELDS = {"title": "title", "container-title": "secondary_title", "volume": "volume", "number": "note",
           "publisher": "publisher", "publisher-place": "place_published", "version": "edition"}  # fmt: skip


@settings(max_examples=150)
@given(ITEMS)
def test_an_independent_parser_reads_back_what_was_written(item):
    (record,) = rispy.loads(ris([item]))
    for variable, field in _FIELDS.items():
        if variable != "number":
            assert record.get(field, "") == one_line(item.get(variable, ""))
    assert record.get("notes", []) == ([one_line(item["note"])] if "note" in item else [])
    assert len(record.get("authors", [])) == len(item.get("author", []))
    for name, read in zip(item.get("author", []), record.get("authors", []), strict=True):
        assert read == one_line(name.get("literal") or f"{name['family']}, {name['given']}")
    pages = [record[field] for field in ("start_page", "end_page") if field in record]
    assert "-".join(pages) == item.get("page", "")


def test_the_whole_edition_is_read_back(edition):
    items = [work_item(reference) for reference in cited_works(edition)]
    records = rispy.loads(ris(items))
    assert [record["title"] for record in records] == [one_line(item["title"]) for item in items]
    assert len({record["id"] for record in records}) == len(items)


@pytest.mark.parametrize(
    ("year", "lines"),
    [
        ("1935", ["PY  - 1935"]),
        ("1935-05-02", ["PY  - 1935", "DA  - 1935/05/02/"]),
        ("1935~", ["PY  - 1935", "DA  - 1935///1935~"]),
        ("1917/1924", ["PY  - 1917", "DA  - ///1917/1924"]),
        ("192X", ["DA  - ///1920s"]),
        ("", []),
    ],
)
def test_dates(year, lines):
    text = ris([work_item(work(year=year))])
    assert [line for line in text.splitlines() if line.startswith(("PY", "DA"))] == lines


def test_a_record_begins_with_its_type_and_ends():
    lines = ris([work_item(work(kind="treaty-text", authors="Gaulle, Charles de"))]).splitlines()
    assert (lines[0], lines[-1]) == ("TY  - LEGAL", "ER  - ")
    assert "AU  - Gaulle, Charles de" in lines


def test_an_editor_is_no_author():
    lines = ris([work_item(work(authors="Potemkin, Vladimir (ed.)"))]).splitlines()
    assert "ED  - Potemkin, Vladimir" in lines
    assert not [line for line in lines if line.startswith("AU")]


def test_a_line_end_in_a_text_starts_no_tag():
    (record,) = rispy.loads(ris([{"id": "a", "type": "book", "title": "One\nER  - \nTY  - JOUR"}]))
    assert record["title"] == "One ER - TY - JOUR"
