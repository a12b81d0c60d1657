"""ICU without the languages that the window does not speak."""

import ctypes
import os
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu_data import Item, NotIcuDataError, is_wanted, pack_items, read_items, trim_library

LIBRARY = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"), None)
HEADER = struct.pack("<HH", 32, 0x27DA) + bytes(8) + b"CmnD" + bytes(16)

# What Qt takes from ICU: sorting, and capitals that depend on a language.
SORTING = """
from PySide6.QtCore import QCollator, QLocale
words = "côte coté cote été Étude zèbre Ёлка ель ёж Жуков жук Ivan Żuk ñandú 2 10".split()
for language in ("en", "fr", "ru", "fr_CA", "ru_UA", "de", "tr"):
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    print(sorted(words, key=collator.sortKey), QLocale(language).toUpper("istanbul straße ёж"))
"""

needs_library = pytest.mark.skipif(LIBRARY is None, reason="Qt brings ICU on Linux alone")


@given(st.dictionaries(st.text("abc/._", min_size=1), st.binary(max_size=40), min_size=1))
def test_what_is_packed_is_read_again(contents):
    items = sorted(Item(name, content) for name, content in contents.items())
    again = read_items(HEADER + pack_items(items))
    assert [item.name for item in again] == [item.name for item in items]
    assert all(new.content.rstrip(b"\0") == old.content.rstrip(b"\0") for new, old in zip(again, items, strict=True))


@pytest.mark.parametrize(
    "name",
    ["icudt73l/root.res", "icudt73l/fr.res", "icudt73l/coll/ru.res", "icudt73l/en_GB.res", "icudt73l/coll/ucadata.icu",
     "icudt73l/res_index.res", "icudt73l/likelySubtags.res", "icudt73l/nfkc.nrm", "icudt73l/ibm-866_P100-1995.cnv"],
)  # fmt: skip
def test_what_serves_all_languages_or_ours_stays(name):
    assert is_wanted(Item(name, b"some"))


@pytest.mark.parametrize(
    "name", ["icudt73l/de.res", "icudt73l/coll/zh.res", "icudt73l/zone/az_Cyrl_AZ.res", "icudt73l/brkitr/thaidict.dict"]
)
def test_other_languages_go(name):
    assert not is_wanted(Item(name, b"some"))


def test_a_large_converter_goes():
    assert not is_wanted(Item("icudt73l/gb18030.cnv", bytes(30_000)))


@pytest.mark.parametrize("content", [b"", b"#!/bin/sh\n" * 1000, b"\x7fELF\x01\x01" + bytes(9000)])
def test_another_file_is_refused(content):
    with pytest.raises(NotIcuDataError):
        trim_library(content)


@needs_library
def test_the_library_shrinks_to_a_sixth_and_still_loads(tmp_path):
    whole = LIBRARY.read_bytes()
    (tmp_path / LIBRARY.name).write_bytes(trim_library(whole))
    assert (tmp_path / LIBRARY.name).stat().st_size < len(whole) / 6
    symbol = f"icudt{LIBRARY.name.rpartition('.')[2]}_dat"
    loaded = ctypes.CDLL(str(tmp_path / LIBRARY.name))
    assert bytes((ctypes.c_char * 16).in_dll(loaded, symbol))[12:] == b"CmnD"


@needs_library
def test_qt_sorts_our_languages_as_before(tmp_path):
    (tmp_path / LIBRARY.name).write_bytes(trim_library(LIBRARY.read_bytes()))
    before, after = (sort_with(folder) for folder in (None, tmp_path))
    assert before.count("\n") == 7
    assert before == after


def sort_with(folder):
    """What Qt prints with the ICU data of a folder, which the linker searches first."""
    environment = {**os.environ, "LANG": "C.UTF-8", **({"LD_LIBRARY_PATH": str(folder)} if folder else {})}
    if folder:
        listed = subprocess.run(
            ["ldd", str(LIBRARY.parent / "libQt6Core.so.6")],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
        assert str(folder) in listed.stdout
    command = [sys.executable, "-c", SORTING]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True).stdout
