import json

import pytest

from desktop_app.commands.command_line import run
from tests.fixtures_edition import all_rows


def _json(capsys, path, item):
    assert run(["show", item, "--json", "--database", str(path)]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_record_of_an_event(small_path, capsys):
    record = _json(capsys, small_path, "event:pact-1935")
    assert (record["id"], record["kind"], record["date"]) == ("event:pact-1935", "event", "1935-05-02")
    assert record["date_in_words"] == "2 May 1935"
    assert [person["id"] for person in record["sections"]["people"]] == ["person:leonid-krasin", "person:jean-herbette"]
    assert record["sources"][0]["statement"] == "as the article cites it"
    assert record["needs_source"] is False


def test_dates_among_the_facts_are_edtf(small_path, capsys):
    facts = _json(capsys, small_path, "treaty:pact")["facts"]
    assert (facts["in-force"], facts["ended"]) == ("1936-03-27", "1939~")


def test_the_page_as_lines(small_path, capsys):
    assert run(["show", "treaty:pact", "--database", str(small_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["Treaty of mutual assistance", "2 May 1935", "Paris"]
    assert "ended: c. 1939" in lines
    assert lines[-1].startswith("  [1] “A Fearful Concatenation”, Europe-Asia Studies 47.8")


def test_a_person_with_offices_says_what_is_doubtful(small_path, capsys):
    assert run(["show", "person:leonid-krasin", "--database", str(small_path)]) == 0
    out = capsys.readouterr().out
    assert "  Commissar  6 July 1923 – 21 July 1930  First of all.\n" in out
    assert "  end (Commissar): He left in July. [2]  Preferred: The decree says so.\n" in out
    record = _json(capsys, small_path, "person:leonid-krasin")
    assert [account["about"] for account in record["accounts"]] == ["Commissar", "Commissar"]
    assert [office["confirmed"] for office in record["sections"]["offices"]] == [True]


def test_an_item_without_a_source_says_so(small_path, capsys):
    assert run(["show", "event:pact-1932", "--database", str(small_path)]) == 0
    assert "No source beside the article confirms this yet." in capsys.readouterr().out


@pytest.mark.parametrize("plain", [True, False])
def test_every_item_can_be_shown(small, small_path, capsys, plain):
    for item in all_rows(small, "SELECT item FROM search_document"):
        assert run(["show", item, *([] if plain else ["--json"]), "--database", str(small_path)]) == 0
        assert capsys.readouterr().out.strip()
