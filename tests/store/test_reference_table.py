from desktop_app.store.item_store import find_item
from desktop_app.store.reference_table import reference_rows, related_rows
from tests.fixtures_edition import all_rows


def test_every_work_is_a_row_those_of_the_article_first(edition):
    rows = reference_rows(edition)
    ids = [row.reference.id for row in rows]
    assert sorted(ids) == all_rows(edition, "SELECT id FROM reference ORDER BY id")
    numbers = [row.reference.number for row in rows]
    assert numbers[:16] == list(range(1, 17))
    assert set(numbers[16:]) == {None}
    assert ids[16:] == sorted(ids[16:])


def test_the_statements_are_those_that_the_page_of_a_work_lists(edition):
    rows = reference_rows(edition)
    assert sum(row.statements for row in rows) == all_rows(edition, "SELECT count(*) FROM citation")[0]
    for row in (*rows[:16], *rows[-20:]):
        sections = {section.key: section.mentions for section in find_item(edition, row.reference.id).sections}
        assert len(sections["supports"]) == row.statements


def test_a_work_on_which_nothing_rests_is_a_row_too(small):
    statements = {row.reference.id: row.statements for row in reference_rows(small)}
    cited = all_rows(small, "SELECT DISTINCT reference FROM citation")
    assert {id_ for id_, count in statements.items() if count} == set(cited)
    assert len(statements) == 3


def test_related_articles_have_the_events_of_their_pages(edition):
    rows = related_rows(edition, "fr")
    assert len(rows) == 20
    for row in rows:
        page = find_item(edition, row.id, "fr")
        assert (row.title, row.date, row.summary) == (page.title, page.date, page.text)
        assert row.relation == page.facts[0].value
        assert row.events == next((section.mentions for section in page.sections), ())


def test_a_related_article_of_another_edition(small):
    (row,) = related_rows(small, "ru")
    assert (row.id, row.title, row.relation) == ("related-article:locarno", "Locarno", "Background")
    assert [event.id for event in row.events] == ["event:pact-1932"]
