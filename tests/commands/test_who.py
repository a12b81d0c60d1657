import json

import pytest

from desktop_app.commands.command_line import run


def test_who_was_in_post_and_where_nobody_is_known(small_path, capsys):
    assert run(["who", "1928-05-01", "--database", str(small_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 May 1928",
        "  France: Jean Herbette, Ambassador, Moscow and Leningrad, January 1925 – 1931",
        "  Soviet Union: nobody known in post",
        "",
        "In office, France",
        "  No government, 18 April 1925 – 1930  (no source confirms these dates)",
        "",
        "In office, Soviet Union",
        "  Leonid Krasin, Commissar, 6 July 1923 – 21 July 1930",
    ]


def test_a_vacancy_is_an_answer(small_path, capsys):
    assert run(["who", "1932-03", "--database", str(small_path)]) == 0
    assert "  France: Post vacant, 1931 – June 1932" in capsys.readouterr().out


def test_doubt_is_said(small_path, capsys):
    assert run(["who", "1931-05-01", "--database", str(small_path)]) == 0
    assert "the day falls into the doubt of the term" in capsys.readouterr().out


def test_the_record(small_path, capsys):
    assert run(["who", "1925", "--json", "--database", str(small_path)]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["date"], record["date_in_words"]) == ("1925", "1925")
    assert [(one["id"], one["posts"]) for one in record["in_post"]] == [
        ("envoy:fr-herbette-1925", ["Moscow", "Leningrad"]),
        ("envoy:su-krasin-1924", ["Paris"]),
    ]
    assert [one["confidence"] for one in record["in_office"]] == ["high", "low", "high"]
    assert [(one["id"], one["office"], one["status"], one["certain"]) for one in record["in_office"]] == [
        ("person:jean-herbette", "head-of-government", "holder", True),
        ("", "head-of-government", "vacant", True),
        ("person:leonid-krasin", "foreign-minister", "acting", True),
    ]


@pytest.mark.parametrize("words", ["1 May 1928", "1er mai 1928", "1 мая 1928 года"])
def test_the_day_may_be_in_words(small_path, capsys, words):
    assert run(["who", words, "--json", "--database", str(small_path)]) == 0
    assert json.loads(capsys.readouterr().out)["date"] == "1928-05-01"
