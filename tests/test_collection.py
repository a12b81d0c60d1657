from fnmatch import fnmatch
from pathlib import Path

TESTS = Path(__file__).parent


def test_no_folder_of_tests_is_left_out(pytestconfig):
    """Among the names that pytest leaves out by itself is "build"."""
    folders = {parent.name for file in TESTS.rglob("test_*.py") for parent in file.relative_to(TESTS).parents}
    assert "build" in folders
    assert [
        name for name in folders for pattern in pytestconfig.getini("norecursedirs") if fnmatch(name, pattern)
    ] == []
