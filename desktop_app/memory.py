"""How the C library hands out memory, so that a program that is open all day does not grow."""

import ctypes
import sys

# Names and numbers of mallopt(3).
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_LARGE = 1 << 20  # bytes


def keep_memory_together() -> None:
    """Have one heap for all threads, and what is large given back to the system at once.

    Left alone the library makes a heap for each thread that searches or filters, and keeps what is free in all of them;
    and once a picture of a window has been freed it takes room for the next ones from the heap too, where small things
    come to lie between them. Only the library of most Linux systems is like that; elsewhere nothing happens.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
