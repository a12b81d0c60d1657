"""Source files that somebody spoilt, and what the build makes of them: an edition, or sentences that say where."""

import csv
import io
import random
import re
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop_app.ingest.__main__ import build
from desktop_app.ingest.problems import SourceError
from desktop_app.store.database import open_edition

LONGEST_CASE = 5.0  # seconds of reckoning: a busy machine beside it does not count
_CELLS = (
    "", " ", "x", "é", "a|b", "||", "|", "a:b", "a:", "=", "pact-1935", "none", "no\nline", '"', '""', ",", "'", "\0",
    "\u202e", "\ufeff", "\U0001f600", "yes", "maybe", "-1", "0", "1e3", "99999999999999999999", "٣", "x" * 200_000,
    "word " * 20_000, "a-" * 50_000 + "a", "|".join(f"a{n}" for n in range(20_000)), "1917", "9999", "-4700",
    "-9999", "0000", "1917-02-30", "1917-13", "1917-24", "2000/1900", "../..", "/", "1935/..", "19XX", "XXXX",
    "1935-05-02T10:00", "1935~/1936?", "%1935", "1" * 5_000, "193X-05", "1900-02-29", "event:pact-1935", "event:",
    "day:1", "=cmd()", "&#0;",
)  # fmt: skip
_ENCODINGS = ("utf-16", "latin-1", "cp1251", "utf-32", "utf-8-sig")

Spoil = Callable[[random.Random, Path], object]
Table = list[list[str]]


def build_case(seed: int, good: Path, folder: Path) -> str:
    """Spoil the sources, build, and return what is wrong with how that went; empty where nothing is."""
    choose = random.Random(seed)
    sources, edition = folder / "sources", folder / "relations.db"
    shutil.copytree(good, sources)
    ways = choose.choices(_WAYS, k=choose.choice((1, 1, 2, 3)))
    for way in ways:
        way(choose, choose.choice(sorted(sources.glob("*.csv")) or [sources / "none.csv"]))
    start = time.process_time()
    problems = _built(sources, edition)
    seconds = time.process_time() - start
    if seconds > LONGEST_CASE:
        problems.append(f"it takes {seconds:.1f} s")
    problems += [f"{file.name} was left" for file in folder.iterdir() if file not in (sources, edition)]
    names = ", ".join(way.__name__.strip("_") for way in ways)
    return f"seed {seed} ({names}): {'; '.join(problems)}" if problems else ""


def _built(sources: Path, edition: Path) -> list[str]:
    try:
        build(sources, edition)
    except SourceError as error:
        unclear = [str(problem) for problem in error.problems if not _is_clear(str(problem))]
        return unclear[:3] + (["half an edition was made"] if edition.exists() else [])
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return [f"{type(error).__name__}: {error}"]
    with closing(open_edition(edition)):
        return []


def _is_clear(sentence: str) -> bool:
    """Whether a sentence names file and line, is one line, is short enough to be read, and says what to do."""
    match = re.fullmatch(r"\w+\.csv, line \d+(, column \w+)?: .{10,}", sentence)
    return match is not None and len(sentence) < 1_000 and sentence.isprintable()


def _flip_bytes(choose: random.Random, file: Path) -> None:
    data = bytearray(file.read_bytes() or b" ")
    for _ in range(choose.choice((1, 1, 5, 50))):
        data[choose.randrange(len(data))] = choose.choice((choose.randrange(256), *b'",\n\r\0|:'))
    file.write_bytes(data)


def _cut(choose: random.Random, file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: choose.randrange(len(data) + 1)])


def _encode(choose: random.Random, file: Path) -> None:
    text = file.read_bytes().decode("utf-8", "replace")
    file.write_bytes(text.encode(choose.choice(_ENCODINGS), "replace"))


def _away(_choose: random.Random, file: Path) -> None:
    file.unlink(missing_ok=True)


def _junk(choose: random.Random, file: Path) -> None:
    file.write_bytes(choose.choice((b"", b"\0" * 1000, choose.randbytes(1000), b'"' * 99, b"," * 9999, b"\n" * 9999)))


def _cells(choose: random.Random, file: Path) -> None:
    table = _read(file)
    for _ in range(choose.choice((1, 1, 2, 10))):
        row = choose.choice(table[1:] or table or [[""]])
        if row:
            row[choose.randrange(len(row))] = choose.choice((*_CELLS, choose.choice(choose.choice(table) or [""])))
    _write(file, table)


def _columns(choose: random.Random, file: Path) -> None:
    table = _read(file)
    one, other = choose.randrange(len(table[0] or [""])), choose.randrange(len(table[0] or [""]))
    for row in table[choose.choice((0, 1)) :]:
        if len(row) > max(one, other):
            row[one], row[other] = row[other], row[one]
    _write(file, table)


def _rows(choose: random.Random, file: Path) -> None:
    table = _read(file)
    row = choose.choice(table)
    changes = (
        lambda: table.append(row),
        lambda: table.remove(row),
        lambda: table.append(row[:-1]),
        lambda: table.append([*row, "more"]),
        lambda: table.append([]),
        table.reverse,
        lambda: table.insert(0, row),
    )
    choose.choice(changes)()
    _write(file, table)


def _many(choose: random.Random, file: Path) -> None:
    table = _read(file)
    row = table[-1]
    for number in range(choose.choice((20, 500))):
        table.append([f"{row[0] if row else ''}-{number}", *row[1:]])
    _write(file, table)


def _circle(_choose: random.Random, file: Path) -> None:
    periods = file.with_name("periods.csv")
    if periods.exists():
        table = _read(periods)
        for row, other in zip(table[1:], [*table[2:], *table[1:2]], strict=False):
            row[1:2] = other[:1]
        _write(periods, table)


def _read(file: Path) -> Table:
    text = file.read_bytes().decode("utf-8", "replace") if file.exists() else ""
    try:
        return list(csv.reader(text.replace("\0", "").splitlines(keepends=True))) or [[""]]
    except csv.Error:  # spoilt before, by a cell that is too long
        return [[""]]


def _write(file: Path, table: Table) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(table)
    file.write_bytes(out.getvalue().encode("utf-8", "replace"))


_WAYS: tuple[Spoil, ...] = (
    _flip_bytes, _flip_bytes, _flip_bytes, _cut, _encode, _away, _junk, _cells, _cells, _cells, _cells, _columns,
    _rows, _many, _circle,
)  # fmt: skip
