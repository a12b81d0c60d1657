"""What the package says of the work of others."""

import re
import subprocess
import sys
from importlib.metadata import distribution

import pytest
from frozen import module_sizes
from notices import NOTICE, package_section, qt_section, section
from project import PACKAGE, PACKAGED, program_in

packaged = [
    pytest.mark.slow,
    pytest.mark.skipif(not PACKAGED.exists(), reason="there is no package: python3 build/dev.py package"),
]


def test_a_section_stands_under_its_title():
    assert section("{title}\n{line}\n{what}\n", "Title 1", what="text") == "Title 1\n-------\ntext\n"


@pytest.mark.parametrize(
    ("name", "licence"), [("six", "MIT"), ("lxml", "BSD"), ("jdcal", "BSD"), ("citeproc-py", "BSD")]
)
def test_a_package_is_named_with_its_licence_and_the_text_is_copied(name, licence, tmp_path):
    text = package_section(distribution(name), tmp_path)
    assert text.startswith(f"{name} {distribution(name).version}\n---")
    assert licence in text
    assert any(path.stat().st_size > 500 for path in (tmp_path / name).iterdir())


def test_qt_can_be_replaced_and_its_sources_are_named():
    text = qt_section()
    assert distribution("PySide6-Essentials").version in text
    assert "LGPL-3.0.txt" in text
    assert "https://download.qt.io" in text
    assert max(len(line) for line in text.splitlines()) <= 120


@pytest.fixture
def notice():
    return (PACKAGE / NOTICE).read_text(encoding="utf-8")


class TestPackage:
    pytestmark = packaged

    def test_every_text_that_the_notice_names_is_there(self, notice):
        named = re.findall(r"licences/[\w./-]*\w", notice)
        assert len(named) > 8
        assert [name for name in named if not (PACKAGE / name).exists()] == []

    def test_every_python_package_in_the_program_is_named(self, notice):
        tops = {name.partition(".")[0] for name in module_sizes(program_in(PACKAGE))}
        ours = {"desktop_app", "load_ahead"}
        others = tops - sys.stdlib_module_names - ours - {"_pyi_rth_utils", "PySide6", "shiboken6"}
        assert others >= {"anyascii", "citeproc", "jdcal", "lxml", "six"}
        names = notice.replace("-", "_")
        assert [name for name in others if name not in names] == []

    @pytest.mark.skipif(sys.platform != "linux", reason="Linux alone takes libraries from the system")
    def test_every_library_of_the_system_is_named_with_its_package(self, notice):
        libraries = {path.name for path in (PACKAGE / "_internal").glob("lib*.so*") if not path.is_symlink()}
        libraries = {name for name in libraries if not name.startswith("libpython")}
        assert len(libraries) > 10
        assert [name for name in libraries if not re.search(rf"^{re.escape(name)}: \S+ \d", notice, re.MULTILINE)] == []

    @pytest.mark.skipif(sys.platform != "linux", reason="sha256sum is a tool of Linux")
    def test_the_checksums_are_those_of_the_files(self):
        check = ["sha256sum", "--check", "--strict", "--status", "SHA256SUMS"]
        assert subprocess.run(check, cwd=PACKAGE, check=False).returncode == 0
