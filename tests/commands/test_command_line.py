"""The commands: what they print, how they end, and that they need no window."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.__main__ import main


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> object:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_who_names_both_heads_of_mission(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["who", "1935-05-02"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "2 May 1935"
    assert lines[1].startswith("  France: Charles Alphand, Ambassador, Moscow")
    assert lines[2].startswith("  Soviet Union: Vladimir Potemkin, Plenipotentiary, Paris")


def test_who_says_when_nobody_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["who", "1922-06-01"]) == 0
    assert capsys.readouterr().out.count("nobody known in post") == 2


def test_who_as_json_says_what_is_certain(capsys: pytest.CaptureFixture[str]) -> None:
    record = _json(capsys, "who", "1935-05-02")
    assert isinstance(record, dict)
    assert [(one["name"], one["certain"]) for one in record["in_post"]] == [
        ("Charles Alphand", True),
        ("Vladimir Potemkin", True),
    ]


def test_search_prints_hits_with_the_spelling_that_matched(capsys: pytest.CaptureFixture[str]) -> None:
    hits = _json(capsys, "search", "Эрбетт", "--limit", "3")
    assert isinstance(hits, list)
    assert set(hits[0]) == {"kind", "id", "title", "date", "matched"}
    assert (hits[0]["id"], hits[0]["matched"]) == ("envoy:fr-herbette-1925", "Эрбетт")
    assert len(hits) <= 3


def test_show_prints_dates_text_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    record = _json(capsys, "show", "event:mutual-assistance-pact-1935")
    assert isinstance(record, dict)
    assert (record["date"], record["date_in_words"]) == ("1935-05-02", "2 May 1935")
    assert record["sources"]
    assert record["text"]
    assert main(["show", "event:mutual-assistance-pact-1935"]) == 0
    assert "SOURCES" in capsys.readouterr().out


def test_check_counts_and_verifies(capsys: pytest.CaptureFixture[str]) -> None:
    record = _json(capsys, "check")
    assert isinstance(record, dict)
    assert record["verified"] is True
    assert record["counts"]["event"] >= 398
    assert len(record["sha256"]) == 64


def test_check_finds_a_changed_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import shutil
    import sqlite3

    from desktop_app.paths import EDITION

    path = tmp_path / "changed.db"
    shutil.copy(EDITION, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE event SET title = 'Something else' WHERE number = 1")
    assert main(["check", "--database", str(path)]) == 1
    assert "not what was published" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["search", "x"], ["show", "event:x"], ["who", "1935"], ["check"]])
def test_a_missing_database_is_one_sentence_and_exit_1(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, "--database", str(tmp_path / "none.db")]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "none.db" in error


def test_an_unknown_item_is_one_sentence_and_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "event:no-such-event"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [["who", "yesterday"], ["who"], ["fly"], ["open", "--span", "1935/.."], ["search", "x", "--limit", "0"],
     ["screenshot", "a.png", "--size", "big"], ["open", "--theme", "pink"]],
)  # fmt: skip
def test_a_wrong_command_line_is_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"relations {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["--version"], ["search", "Laval"], ["show", "event:treaty-1944"], ["who", "1935"], ["check"]]
)
def test_reading_commands_load_no_widgets(arguments: list[str]) -> None:
    code = (
        "import sys; from desktop_app.__main__ import main\n"
        f"assert main({arguments!r}) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_without_a_screen_the_window_says_so_and_names_the_picture() -> None:
    environment = {"PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app"], capture_output=True, text=True, check=False, env=environment
    )
    if sys.platform == "linux":
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "python3 build/dev.py run screenshot" in done.stderr


@pytest.mark.parametrize("size", ["1280x720", "2560x1440"])
def test_a_picture_is_painted_without_a_screen(size: str, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    command = [sys.executable, "-m", "desktop_app", "screenshot", str(file), "--size", size, "--theme", "dark"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    header = file.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    width, height = int.from_bytes(header[16:20]), int.from_bytes(header[20:24])
    assert f"{width}x{height}" == size
