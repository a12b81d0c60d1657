import sys
from pathlib import Path

import pytest
from load_ahead import LIBRARIES, LoadAhead, opens_window


@pytest.mark.parametrize(
    "line", ["", "open", "--database other.db", "smoke-test --frames 1", "--select event:pact-1935"]
)
def test_a_command_line_that_opens_a_window(line):
    assert opens_window(line.split())


@pytest.mark.parametrize("line", ["search krasin", "who 1935-05-02", "--version", "--help", "-h", "screenshot a.png"])
def test_a_command_line_that_opens_none(line):
    assert not opens_window(line.split())


def test_a_folder_without_libraries_harms_nobody(tmp_path):
    with LoadAhead([], tmp_path):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="only there")
def test_each_library_lies_where_it_is_looked_for():
    import PySide6

    site = Path(PySide6.__file__).parent.parent
    assert [name for name in LIBRARIES if not (site / name).exists()] == []


def test_what_happens_inside_goes_on_its_way(tmp_path):
    with pytest.raises(SystemExit), LoadAhead(["--no-such-option"], tmp_path):
        raise SystemExit(2)
