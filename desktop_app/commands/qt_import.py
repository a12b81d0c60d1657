"""Loads Qt without what PySide would load and put in place beside it."""

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

# Imported by shiboken6 at its start, and used only where its own Python files do not lie in this folder beside it.
_BINDING_FILES = Path("shiboken6", "files.dir")
_UNUSED = ("tempfile", "traceback", "zipfile")


def load_qt() -> None:
    """Load Qt before any other module does, and leave Python's own import in place.

    PySide puts one of its own there, so that a module may ask for other spellings of Qt's names. That one reads the
    source of every module that is loaded from then on, a quarter of the time of a start, and nobody asks here.
    """
    own = builtins.__import__
    has_files = (Path(getattr(sys, "_MEIPASS", "")) / _BINDING_FILES).is_dir()  # of a packaged program
    with standing_in(_UNUSED if has_files else ()):
        import PySide6.QtCore  # noqa: F401 - to have it loaded

    builtins.__import__ = own


@contextmanager
def standing_in(names: Sequence[str]) -> Iterator[None]:
    """Let empty modules stand in for some that are not loaded; whoever asks for those afterwards gets them whole."""
    stand_ins = {name: ModuleType(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:
            del sys.modules[name]
