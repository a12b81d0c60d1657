"""Cuts the data of ICU, 30 MB for all languages, down to those the window speaks.

On Linux Qt sorts and turns letters into capitals by ICU, whose data come as a shared library with one symbol: a header,
a sorted table of names and places, and the items. Those of other languages, the dictionaries that break lines of Thai
and the converters of East Asian encodings go; what remains falls back to the root of all languages, as ICU does for
those it never had. The formats are those of ICU 73 (common/ucmndata.h) and ELF-64 (System V ABI, chapter 4).
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

LANGUAGES = frozenset({"en", "fr", "ru"})
NOT_FOR_A_WINDOW = (".dict", ".lstm", ".cfu", "translit/root.res", "unames.icu")
LARGEST_CONVERTER = 20_000  # bytes; those of one byte a letter are smaller, those of East Asia larger

_PAGE = 0x1000
_ALIGNMENT = 16
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_LOADED, _READ_ONLY = 1, 4  # PT_LOAD, PF_R
_SEGMENT = struct.Struct("<IIQQQQQQ")  # type, flags, offset, address, physical address, file size, memory size, align


class Item(NamedTuple):
    """One piece of data under its name, e.g. "icudt73l/coll/fr.res"."""

    name: str
    content: bytes


class NotIcuDataError(ValueError):
    """The file is built in another way than the one read here."""


def trim_library(library: bytes) -> bytes:
    """Return a library of ICU data without what no window of ours needs. Raises NotIcuDataError."""
    segments = read_segments(library)
    data_end = segments[0][2] + segments[0][5]
    package = pack_items(item for item in read_items(library[_PAGE:data_end]) if is_wanted(item))
    return replace_data(library, segments, package)


def is_wanted(item: Item) -> bool:
    """Whether an item serves every language or one of ours."""
    if item.name.endswith(".cnv"):
        return len(item.content) <= LARGEST_CONVERTER
    if item.name.endswith(NOT_FOR_A_WINDOW):
        return False
    language = re.fullmatch(r"([a-z]{2,3})(_\w+)?\.res", item.name.rpartition("/")[2])
    return language is None or language[1] in {*LANGUAGES, "res"}  # res_index.res lists the languages


def read_items(package: bytes) -> list[Item]:
    """The items of a package of data, in the order of their names. Raises NotIcuDataError."""
    if package[2:4] != _MAGIC or package[12:16] != _FORMAT:
        raise NotIcuDataError("no package of ICU data")
    (header,) = struct.unpack_from("<H", package)
    body = package[header:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(body)]
    return [
        Item(body[name : body.index(b"\0", name)].decode("ascii"), body[start:end])
        for (name, start), end in zip(places, ends, strict=True)
    ]


def pack_items(items: Iterable[Item]) -> bytes:
    """The body of a package, without its header: count, table, names, contents."""
    kept = sorted(items)
    names = b"".join(item.name.encode("ascii") + b"\0" for item in kept)
    table_end = 4 + 8 * len(kept)
    place, name_place = _aligned(table_end + len(names)), table_end
    table, contents = [struct.pack("<I", len(kept))], []
    for item in kept:
        content = item.content.ljust(_aligned(len(item.content)), b"\0")
        table.append(struct.pack("<II", name_place, place))
        contents.append(content)
        name_place += len(item.name) + 1
        place += len(content)
    front = b"".join(table) + names
    return front.ljust(_aligned(len(front)), b"\0") + b"".join(contents)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def read_segments(library: bytes) -> list[tuple[int, ...]]:
    """The program headers of a library: the data first, then what the linker reads. Raises NotIcuDataError."""
    if library[:6] != b"\x7fELF\x02\x01":  # 64 bits, little end first
        raise NotIcuDataError("no 64-bit ELF library")
    (start,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    segments = [_SEGMENT.unpack_from(library, start + size * number) for number in range(count)]
    if segments[0][:3] != (_LOADED, _READ_ONLY, 0):
        raise NotIcuDataError("the data are not in the first segment")
    return segments


def replace_data(library: bytes, segments: list[tuple[int, ...]], body: bytes) -> bytes:
    """Put another body after the header of the data, and what follows them right behind.

    Everything keeps its address in memory; the pages between are never touched, and cost nothing. Sections, which only
    debuggers read, go.
    """
    (header,) = struct.unpack_from("<H", library, _PAGE)
    old_end = segments[0][5]
    new_end = _PAGE + header + len(body)
    shift = (old_end - new_end) // _PAGE * _PAGE  # a segment lies at the same place within a page as in memory
    tail_end = max(offset + size for _, _, offset, _, _, size, _, _ in segments)
    new = bytearray(library[: _PAGE + header] + body).ljust(old_end - shift, b"\0") + library[old_end:tail_end]
    (start,) = struct.unpack_from("<Q", library, 32)
    for number, (kind, flags, offset, address, physical, size, memory, align) in enumerate(segments):
        if offset >= old_end:
            offset -= shift  # noqa: PLW2901 - what is behind the data moves with them
        elif number == 0:
            size = memory = new_end  # noqa: PLW2901
        _SEGMENT.pack_into(
            new, start + _SEGMENT.size * number, kind, flags, offset, address, physical, size, memory, align
        )
    struct.pack_into("<Q", new, 40, 0)  # where the table of sections is, and how many and which it has
    struct.pack_into("<HH", new, 60, 0, 0)
    return bytes(new)
