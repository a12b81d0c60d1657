import ctypes
import subprocess
import sys

import pytest

from desktop_app import memory

# Frees a large block, asks for another one, and prints how much more is then in blocks of their own, in MiB.
_SCRIPT = """
import ctypes, sys
from desktop_app.memory import keep_memory_together
if sys.argv[1] == "together":
    keep_memory_together()
library = ctypes.CDLL(None)
library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]
class Report(ctypes.Structure):
    _fields_ = [(str(number), ctypes.c_size_t) for number in range(10)]
library.mallinfo2.restype = Report
def in_own_blocks():
    return getattr(library.mallinfo2(), "4") >> 20
library.free(library.malloc(8 << 20))
before = in_own_blocks()
block = library.malloc(4 << 20)
print(in_own_blocks() - before)
"""
_IS_GLIBC = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallinfo2")


@pytest.mark.skipif(not _IS_GLIBC, reason="another C library")
@pytest.mark.parametrize(("how", "apart"), [("together", True), ("as it comes", False)])
def test_large_blocks_stay_out_of_the_heap(how, apart):
    command = [sys.executable, "-c", _SCRIPT, how]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (int(done.stdout) >= 4) is apart


def test_elsewhere_nothing_happens(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: pytest.fail("asked for the library"))
    memory.keep_memory_together()
