from desktop_app.store.envoy_table import envoy_rows
from desktop_app.store.item_store import find_item
from tests.fixtures_edition import all_rows


def test_every_term_is_a_row_vacancies_and_the_unofficial_too(edition):
    rows = envoy_rows(edition)
    assert {row.term.id for row in rows} == set(all_rows(edition, "SELECT id FROM envoy"))
    assert {"vacant", "unofficial"} < {row.term.role for row in rows}


def test_a_row_says_the_same_as_the_page_of_the_term(edition):
    for row in envoy_rows(edition, "fr"):
        page = find_item(edition, row.term.id, "fr")
        lines = {section.key: section.mentions for section in page.sections}
        assert (row.term.name, row.native_name) == (page.title, page.native_title)
        assert lines.get("predecessor", (None,)) == (row.predecessor,)
        assert lines.get("successor", (None,)) == (row.successor,)
        assert row.disputed == bool(page.accounts)
        assert {one.reference.id for one in row.sources} == set(page.text_sources)


def test_a_row_knows_every_spelling_of_the_name(small):
    rows = {row.term.id: row for row in envoy_rows(small)}
    assert rows["envoy:su-krasin-1924"].native_name == "Леонид Красин"
    assert {"leonid krasin", "leonid krasine"} <= set(rows["envoy:su-krasin-1924"].spellings)
    assert rows["envoy:fr-vacant-1932"].spellings == ()


def test_who_was_not_accredited_and_nobody_have_no_neighbours(small):
    rows = {row.term.id: row for row in envoy_rows(small)}
    assert [rows[id_].predecessor for id_ in ("envoy:su-krasin-1920", "envoy:fr-vacant-1932")] == [None, None]


def test_the_number_of_queries_does_not_grow_with_the_rows(edition):
    asked: list[str] = []
    edition.set_trace_callback(asked.append)
    envoy_rows(edition)
    edition.set_trace_callback(None)
    assert len(asked) <= 6
