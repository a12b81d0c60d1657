import csv
import json
import subprocess
import sys

import pytest
import rispy
from bibtexparser.entrypoint import parse_file

from desktop_app.commands.command_line import run
from desktop_app.exporting import EXPORT_HEADER
from desktop_app.paths import ROOT


def _export(path, file, *arguments):
    return run(["export", str(file), *arguments, "--database", str(path)])


def test_the_ending_says_what_is_written(small_path, tmp_path, capsys):
    for name in ("works.bib", "works.ris", "WORKS.CSL.JSON", "events.csv"):
        assert _export(small_path, tmp_path / name) == 0
        assert capsys.readouterr().out.startswith(f"{tmp_path / name}: ")
    assert len(parse_file(str(tmp_path / "works.bib")).entries) == 3
    assert len(rispy.loads((tmp_path / "works.ris").read_text(encoding="utf-8"))) == 3
    assert len(json.loads((tmp_path / "WORKS.CSL.JSON").read_text(encoding="utf-8"))) == 3


def test_a_span_limits_works_and_events(small_path, tmp_path, capsys):
    assert _export(small_path, tmp_path / "a.ris", "--span", "1941/1945") == 0
    assert _export(small_path, tmp_path / "a.csv", "--span", "1941/1945") == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{tmp_path / 'a.ris'}: works written: 1",
        f"{tmp_path / 'a.csv'}: events written: 1",
    ]
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    assert tuple(header) == EXPORT_HEADER
    assert row[0] == "event:war-1941"


def test_without_a_span_all_events_are_written(small_path, tmp_path, capsys):
    assert _export(small_path, tmp_path / "a.csv") == 0
    assert capsys.readouterr().out.endswith(": events written: 5\n")


@pytest.mark.parametrize("name", ["works.xls", "works", ".", "works.jsonl"])
def test_an_ending_that_says_nothing_is_one_sentence_that_names_those_known(small_path, tmp_path, capsys, name):
    assert _export(small_path, tmp_path / name) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "end the name in one of .bib, .ris, .csl.json, .csv, .json, .png, .svg, .pdf" in error


@pytest.mark.parametrize("name", ["a.bib", "a.csv", f"{'x' * 300}.bib"])
def test_a_file_that_cannot_be_written_is_one_sentence(small_path, tmp_path, capsys, name):
    folder = tmp_path if len(name) > 200 else tmp_path / "missing"
    assert _export(small_path, folder / name) == 1
    error = capsys.readouterr().err
    assert (error.count("\n"), error.count("can't be written")) == (1, 1)
    assert list(tmp_path.iterdir()) == []


def test_events_are_written_for_timelines(small_path, tmp_path, capsys):
    assert _export(small_path, tmp_path / "a.json", "--language", "fr") == 0
    written = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert "Pacte d’assistance" in [event["text"]["headline"] for event in written["events"]]


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_axis_is_drawn_without_a_screen(small_path, tmp_path, ending):
    file = tmp_path / f"a.{ending}"
    words = ["export", str(file), "--database", str(small_path), "--span", "1930/1940", "--size", "800x500"]
    command = [sys.executable, "-m", "desktop_app", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "800 by 500" in done.stdout
    assert file.stat().st_size > 1500
