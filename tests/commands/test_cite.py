import json
import subprocess
import sys

import pytest

from desktop_app.citations import STYLE_IDS
from desktop_app.commands.command_line import run
from tests.fixtures_edition import all_rows


def _lines(capsys, path, *arguments):
    assert run(["cite", *arguments, "--database", str(path)]) == 0
    return capsys.readouterr().out.splitlines()


def test_an_event_and_its_sources_in_chicago_style(small_path, capsys):
    lines = _lines(capsys, small_path, "event:pact-1935")
    assert lines[0].startswith("“Pact of Mutual Assistance.” France–Soviet Union relations, 1917–1991, version ")
    assert lines[0].endswith(" relations:event:pact-1935.")
    assert lines[1:4] == ["", "SOURCES", "  [1] Duroselle, J.-B. La Décadence. Imprimerie nationale, 1979."]


def test_a_note_names_the_page(small_path, capsys):
    lines = _lines(capsys, small_path, "event:pact-1935", "--style", "chicago-note")
    assert "  [2] “A Fearful Concatenation,” Europe-Asia Studies 47, no. 8 (n.d.): 1310." in lines


def test_a_work_is_cited_itself(small_path, capsys):
    assert _lines(capsys, small_path, "reference:duroselle", "--style", "gost") == [
        "Duroselle J.-B. La Décadence. Paris : Imprimerie nationale, 1979."
    ]


def test_the_record(small_path, capsys):
    record = json.loads("\n".join(_lines(capsys, small_path, "event:pact-1935", "--style", "iso690", "--json")))
    assert (record["style"], record["item"]["id"]) == ("iso690", "relations:event:pact-1935")
    source = record["sources"][0]
    assert (source["id"], source["csl"]["type"]) == ("reference:duroselle", "book")
    assert source["html"] == source["text"].replace("La Décadence", "<i>La Décadence</i>")


@pytest.mark.parametrize("style", STYLE_IDS)
def test_every_item_can_be_cited(small, small_path, capsys, style):
    items = all_rows(small, "SELECT item FROM search_document")
    for item in [*items, "range:1935-05-02/1936-07-17"]:
        assert _lines(capsys, small_path, item, "--style", style)[0]


def test_an_unknown_item_is_one_sentence_and_an_unknown_style_a_wrong_command_line(small_path, capsys):
    assert run(["cite", "event:none", "--database", str(small_path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    with pytest.raises(SystemExit):
        run(["cite", "event:pact-1935", "--style", "harvard"])


def test_citing_loads_no_qt_and_warns_of_nothing(small_path):
    code = (
        "import sys; from desktop_app.__main__ import main\n"
        f"assert main(['cite', 'event:pact-1935', '--database', {str(small_path)!r}]) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
