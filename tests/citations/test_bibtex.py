import re

import pytest
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names
from hypothesis import given, settings

from desktop_app.citations.bibtex import bibtex
from desktop_app.citations.csl_items import work_item
from desktop_app.citations.fields import citation_keys, date_text, one_line
from desktop_app.store.cited_works import cited_works
from tests.citations.works import ITEMS, work

_COMMANDS = {
    "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~", "textasciicircum": "^",
    "textquotedbl": '"',
}  # fmt: skip
_FIELDS = {
    "volume": "volume",
    "issue": "number",
    "number": "eid",
    "chapter-number": "chapter",
    "publisher": "publisher",
    "publisher-place": "address",
    "version": "version",
    "ISBN": "isbn",
    "note": "note",
}


def _read(text):
    """The fields of the entries of a BibTeX text, as an independent parser reads them."""
    library = parse_string(text)
    assert not library.failed_blocks
    return [(entry, {field.key: field.value for field in entry.fields}) for entry in library.entries]


def _plain(tex):
    """A text without its TeX."""
    plain = re.sub(r"\\(text[a-z]+)\{\}|\\([$&#_%])", lambda found: _COMMANDS.get(found[1]) or found[2], tex)
    assert not re.search(r"(?<!\\)[$&#_%^~]", re.sub(r"\\text[a-z]+\{\}", "", tex))
    return plain


def _names(field):
    """Last and first names, as an independent parser splits them."""
    for name in split_multiple_persons_names(field) if field else ():
        parts = parse_single_name_into_parts(name)
        yield tuple(_plain(_unbraced(" ".join(part))) for part in (parts.von + parts.last, parts.first))


def _unbraced(text):
    return text[1:-1] if text.startswith("{") and text.endswith("}") else text


@settings(max_examples=150)
@given(ITEMS)
def test_an_independent_parser_reads_back_what_was_written(item):
    ((entry, fields),) = _read(bibtex([item]))
    assert _plain(fields["title"][1:-1]) == one_line(item["title"])
    for variable, field in _FIELDS.items():
        assert _plain(fields.get(field, "")) == one_line(item.get(variable, ""))
    container = {"article": "journal", "incollection": "booktitle"}.get(entry.entry_type, "howpublished")
    assert _plain(fields.get(container, "")) == one_line(item.get("container-title", ""))
    assert fields.get("pages", "").replace("--", "-") == item.get("page", "")
    assert fields.get("date", fields.get("year", "")) == date_text(item)
    assert list(_names(fields.get("author", ""))) == [
        (one_line(name.get("literal") or name["family"]), one_line(name.get("given", "")))
        for name in item.get("author", ())
    ]


@pytest.mark.parametrize(
    ("year", "fields"),
    [
        ("1979", {"year": "1979"}),
        ("1920/1925", {"year": "1920--1925", "date": "1920/1925"}),
        ("1960-05-16", {"year": "1960", "date": "1960-05-16"}),
        ("192X", {"year": "1920s"}),
        ("undated", {"year": "undated"}),
    ],
)
def test_a_year_is_no_more_exact_than_it_is_known(year, fields):
    ((_, read),) = _read(bibtex([work_item(work(year=year))]))
    assert {name: value for name, value in read.items() if name in {"year", "date"}} == fields


def test_the_whole_edition_is_read_back_with_as_many_keys(edition):
    items = [work_item(reference) for reference in cited_works(edition)]
    read = _read(bibtex(items))
    assert len({entry.key for entry, _ in read}) == len(items)
    assert all(entry.key.isascii() for entry, _ in read)
    assert [_plain(fields["title"][1:-1]) for _, fields in read] == [one_line(item["title"]) for item in items]


@pytest.mark.parametrize(
    ("authors", "field"),
    [
        ("Evans, Martin|Godin, Emmanuel", "Evans, Martin and Godin, Emmanuel"),
        ("Gaulle, Charles de", "de Gaulle, Charles"),
        ("Sheldon, Charles S., II", "Sheldon, II, Charles S."),
        ("Agence France-Presse", "{Agence France-Presse}"),
        ("Carrère d'Encausse, Hélène", "{Carrère d'Encausse}, Hélène"),
    ],
)
def test_names(authors, field):
    assert f"author = {{{field}}}," in bibtex([work_item(work(authors=authors))])


def test_an_editor_is_no_author():
    text = bibtex([work_item(work(authors="Potemkin, Vladimir (ed.)"))])
    assert "  editor = {Potemkin, Vladimir}," in text
    assert "author" not in text


def test_dates_and_addresses():
    text = bibtex([work_item(work(year="c. 1924", url="https://x.org/a_b?c={1}&d=%20", doi="10.1/a_b"))])
    assert "  year = {1924},\n  date = {1924~},\n" in text
    assert "  url = {https://x.org/a_b?c=%7B1%7D&d=%20},\n" in text
    assert "  doi = {10.1/a_b},\n" in text
    assert "  year = {1917--1924},\n  date = {1917/1924},\n" in bibtex([work_item(work(year="1917/1924"))])


def test_keys_are_ascii_stable_and_unique():
    items = [{"id": id_} for id_ in ("reference:carley-1995", "Эрбетт", "Эрбетт!", "…", "reference:carley-1995-2")]
    keys = [key for key, _ in citation_keys([*items, items[0]])]
    assert keys == ["carley-1995", "erbett", "erbett-2", "item", "carley-1995-2", "carley-1995-3"]
