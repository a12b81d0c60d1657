import json

import pytest

from desktop_app.citing import cite_item, write_works
from desktop_app.domain.cited import CiteQuestion
from desktop_app.domain.errors import UserError
from tests.fixtures_edition import all_rows
from tests.fixtures_edition import small as small
from tests.fixtures_edition import small_path as small_path


def test_an_item_is_an_entry_of_the_edition_and_rests_on_its_sources(small):
    cited = cite_item(small, CiteQuestion("event:pact-1935", "chicago-note"))
    assert cited.lasting_id == cited.own.id == "relations:event:pact-1935"
    assert cited.own.text.startswith("“Pact of Mutual Assistance,”")
    assert cited.own.text.endswith("relations:event:pact-1935.")
    assert cited.edition.startswith("France–Soviet Union relations, 1917–1991, ")
    assert [source.id for source in cited.sources] == list(cited.references)
    assert cited.references[:2] == ("reference:duroselle", "reference:carley")
    assert "1310" in cited.sources[1].text
    assert not cited.is_span


def test_an_entry_has_the_language_of_the_reader(small):
    cited = cite_item(small, CiteQuestion("event:pact-1935", "iso690"), "fr")
    assert "Pacte d’assistance" in cited.own.text
    assert cited.own.csl["language"] == "fr"


def test_a_work_is_cited_itself(small):
    cited = cite_item(small, CiteQuestion("reference:duroselle", "gost"))
    assert cited.own.text == "Duroselle J.-B. La Décadence. Paris : Imprimerie nationale, 1979."
    assert (cited.sources, cited.references) == ((), ("reference:duroselle",))
    assert cited.lasting_id == "relations:reference:duroselle"


@pytest.mark.parametrize(
    ("item", "works"),
    [
        ("range:1941/1945", ["reference:carley"]),
        ("day:1935-05-02", ["reference:article", "reference:carley", "reference:duroselle"]),
        ("period:after", ["reference:carley"]),
    ],
)
def test_the_works_of_a_span_are_those_of_what_touches_it(small, item, works):
    cited = cite_item(small, CiteQuestion(item, "chicago"))
    assert (cited.is_span, cited.sources, sorted(cited.references)) == (True, (), works)
    assert cited.lasting_id == f"relations:{item}"


def test_a_view_is_called_as_the_reader_sees_it(small):
    cited = cite_item(small, CiteQuestion("range:1930/1946", "mla", "1930 – 1946"))
    assert cited.own.text.startswith("“1930 – 1946.”")
    assert "relations:range:1930/1946" in cited.own.text


@pytest.mark.parametrize("item", ["event:none", "range:1930/..", "nothing", ""])
def test_what_is_not_there_is_one_sentence(small, item):
    with pytest.raises(UserError, match="There is no item"):
        cite_item(small, CiteQuestion(item, "chicago"))


def test_works_are_written_in_the_order_asked_for(small, tmp_path):
    file = tmp_path / "works.csl.json"
    assert write_works(small, file, ["reference:carley", "reference:none", "reference:article"]) == 2
    assert [work["id"] for work in json.loads(file.read_text(encoding="utf-8"))] == [
        "reference:carley",
        "reference:article",
    ]


@pytest.mark.parametrize("name", ["works.doc", "missing/works.bib"])
def test_a_file_that_cannot_be_written_is_one_sentence(small, tmp_path, name):
    with pytest.raises(UserError, match=r"end the name in one of|can't be written"):
        write_works(small, tmp_path / name, all_rows(small, "SELECT id FROM reference"))
    assert list(tmp_path.iterdir()) == []
