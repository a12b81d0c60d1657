import json

import pytest

from desktop_app.commands.command_line import run


def test_hits_are_lines_with_id_title_and_date(small_path, capsys):
    assert run(["search", "mutual", "assistance", "--database", str(small_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "event:pact-1935  Pact of mutual assistance  2 May 1935" in lines
    assert "treaty:pact  Treaty of mutual assistance  2 May 1935" in lines


def test_the_spelling_that_matched_is_named(small_path, capsys):
    assert run(["search", "Эрбетт", "--database", str(small_path)]) == 0
    assert "envoy:fr-herbette-1925  Jean Herbette  [Эрбетт]" in capsys.readouterr().out


def test_nothing_found_is_no_failure(small_path, capsys):
    assert run(["search", "zanzibar", "--database", str(small_path)]) == 0
    assert capsys.readouterr().out == "Nothing found for 'zanzibar'.\n"
    assert run(["search", "zanzibar", "--json", "--database", str(small_path)]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize("words", [["x" * 10_000], ['"', "OR"], ["NEAR("], ["🙂"], ["\u202e"], ["'; DROP TABLE event"]])
def test_hostile_words_are_words(small_path, capsys, words):
    assert run(["search", "--json", "--database", str(small_path), *words]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)


def test_no_more_hits_than_asked_for(small_path, capsys):
    assert run(["search", "pact", "--limit", "1", "--json", "--database", str(small_path)]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1
