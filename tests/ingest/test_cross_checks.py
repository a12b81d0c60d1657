import pytest

from desktop_app.ingest.cross_checks import cross_check
from desktop_app.ingest.source_reader import read_sources
from tests.fixtures_edition import SMALL, changed, with_row, write_sources


def _problems(tmp_path, rows):
    read = read_sources(write_sources(tmp_path, rows))
    assert read.problems == []
    return cross_check(read)


def test_good_rows_have_no_problems(tmp_path):
    assert _problems(tmp_path, SMALL) == []


@pytest.mark.parametrize(
    ("rows", "file", "line", "column", "sentence"),
    [
        (with_row("event"), "events.csv", 7, "id", "in line 2 already"),
        (with_row("person"), "persons.csv", 4, "id", "in line 2 already"),
        (with_row("lane"), "lanes.csv", 5, "id", "in line 2 already"),
        (with_row("link"), "links.csv", 3, "from", "in line 2 already"),
        (with_row("indicator_value", value="13"), "indicator_values.csv", 3, "indicator", "in line 2 already"),
        (with_row("treaty_index"), "treaty_index.csv", 3, "index_number", "in line 2 already"),
        (with_row("reference", id="other", number="1"), "references.csv", 5, "number", "'1' stands in line 3"),
        (changed("event", 0, kind="feast"), "events.csv", 2, "kind", "no kind 'feast'"),
        (changed("event", 0, period="never"), "events.csv", 2, "period", "no period 'never'"),
        (changed("event", 0, places="paris|rome"), "events.csv", 2, "places", "no place 'rome'"),
        (changed("event", 0, persons="nobody:signatory"), "events.csv", 2, "persons", "no person 'nobody'"),
        (changed("event", 0, persons="leonid-krasin:king"), "events.csv", 2, "persons", "no person role 'king'"),
        (changed("event", 0, sources="rumour"), "events.csv", 2, "sources", "no reference 'rumour'"),
        (changed("event", 0, article_references="17"), "events.csv", 2, "article_references", "number '17'"),
        (changed("article_statement", 0, article_references="1|x"), "article_statements.csv", 2,
         "article_references", "number 'x'"),
        (changed("article_statement", 0, events="gone"), "article_statements.csv", 2, "events", "no event 'gone'"),
        (changed("envoy", 0, person="nobody"), "envoys.csv", 2, "person", "no person 'nobody'"),
        (changed("envoy", 0, person=""), "envoys.csv", 2, "person", "exactly where role is vacant"),
        (changed("envoy", 2, person="jean-herbette"), "envoys.csv", 4, "person", "exactly where role is vacant"),
        (changed("office_term", 1, status="acting"), "office_terms.csv", 3, "person", "where status is vacant"),
        (changed("office_term", 0, office="tsar"), "office_terms.csv", 2, "office", "no office 'tsar'"),
        (changed("title_in_force", 0, envoys="gone"), "titles_in_force.csv", 2, "envoys", "no envoy 'gone'"),
        (changed("picture", 0, events="gone"), "pictures.csv", 2, "events", "no event 'gone'"),
        (changed("account", 1, preferred="yes", reason="So."), "accounts.csv", 2, "preferred", "exactly one"),
        (changed("account", 0, preferred="no"), "accounts.csv", 2, "preferred", "exactly one"),
        (changed("account", 0, reason=""), "accounts.csv", 2, "reason", "say why"),
        (changed("account", 1, sources=""), "accounts.csv", 3, "sources", "needs the work"),
        (changed("treaty", 0, event="gone"), "treaties.csv", 2, "event", "no event 'gone'"),
        (changed("link", 0, to="gone"), "links.csv", 2, "to", "no event 'gone'"),
        (changed("note", 0, events="gone"), "notes.csv", 2, "events", "no event 'gone'"),
        (changed("related_article", 0, events="gone"), "related_articles.csv", 2, "events", "no event 'gone'"),
        (changed("indicator_value", 0, indicator="coal"), "indicator_values.csv", 2, "indicator", "no indicator"),
        (changed("kind", 0, lane="sea"), "kinds.csv", 2, "lane", "no lane 'sea'"),
        (changed("period", 0, parent="gone"), "periods.csv", 2, "parent", "no period 'gone'"),
        (changed("period", 2, parent="after"), "periods.csv", 4, "parent", "inside itself"),
        (changed("person", 0, died="1870"), "persons.csv", 2, "died", "before born"),
        (changed("treaty", 0, in_force="1934"), "treaties.csv", 2, "in_force", "before signed"),
        (changed("treaty", 0, ended="1936-01"), "treaties.csv", 2, "ended", "before in force"),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_named_by_file_line_and_column(tmp_path, rows, file, line, column, sentence):
    problems = _problems(tmp_path, rows)
    assert [(problem.file, problem.line, problem.column) for problem in problems] == [(file, line, column)]
    assert sentence in problems[0].sentence


def test_an_account_alone_disagrees_with_nobody(tmp_path):
    problems = _problems(tmp_path, changed("account", 1, item="treaty:pact"))
    assert [(problem.line, problem.column) for problem in problems] == [
        (2, "question"),
        (3, "question"),
        (3, "preferred"),
    ]


def test_an_account_of_an_unknown_item_is_named(tmp_path):
    rows = changed("account", 0, item="treaty:gone")
    rows["account"][1]["item"] = "treaty:gone"
    assert {problem.sentence for problem in _problems(tmp_path, rows)} == {
        "there is no treaty 'gone'; add it or mend the id"
    }


def test_periods_in_a_ring_are_all_named(tmp_path):
    rows = changed("period", 1, parent="alliance")
    assert [problem.line for problem in _problems(tmp_path, rows)] == [2, 3]


def test_all_problems_are_found_in_one_run(tmp_path):
    rows = with_row("event", kind="feast", places="rome|oslo")
    rows["treaty"][0]["event"] = "gone"
    assert len(_problems(tmp_path, rows)) == 5
