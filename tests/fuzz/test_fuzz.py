"""Whatever is in a file: it is shown, built, or refused in a sentence, soon, and left as it was.

The short run is part of every test run; the long one is asked for with ``-m fuzz``.
"""

import faulthandler
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop_app.ingest.__main__ import build
from tests.fixtures_edition import SMALL, write_sources
from tests.fuzz.reading_cases import read_case
from tests.fuzz.spoilt_sources import build_case

_CHUNK = 100
_DATABASE_SEEDS = range(100_000, 106_000)
_SOURCES_SEEDS = range(100_000, 104_500)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A folder with sources and the edition made of them."""
    folder = tmp_path_factory.mktemp("good")
    build(write_sources(folder / "sources", SMALL), folder / "small.db")
    return folder


@pytest.mark.parametrize("seed", range(150))
def test_a_spoilt_edition_is_shown_or_refused(qapp, good, tmp_path, seed):
    assert read_case(seed, good / "small.db", tmp_path) == ""


@pytest.mark.parametrize("seed", range(150))
def test_spoilt_sources_are_built_or_refused(good, tmp_path, seed):
    assert build_case(seed, good / "sources", tmp_path) == ""


@pytest.mark.fuzz
@pytest.mark.parametrize(("kind", "seeds"), [("database", _DATABASE_SEEDS), ("sources", _SOURCES_SEEDS)])
def test_the_long_run(good, kind, seeds):
    faulthandler.cancel_dump_traceback_later()  # it is to take its time
    firsts = range(seeds.start, seeds.stop, _CHUNK)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        ends = workers.map(lambda first: _run(kind, first, good), firsts)
    assert "\n".join(filter(None, ends)) == ""


def _run(kind, first, folder):
    """Run some cases in a process of their own; return what is wrong, or how it ended where it hung or crashed."""
    command = [sys.executable, "-m", "tests.fuzz.worker", kind, str(first), str(first + _CHUNK), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode in (0, 1):
        return done.stdout
    return f"{kind} from {first} ended with {done.returncode}:\n{done.stderr[-2000:]}"
