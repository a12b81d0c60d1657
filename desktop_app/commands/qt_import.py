"""Loads Qt without letting PySide take the place of Python's own import."""

import builtins


def load_qt() -> None:
    """Load Qt before any other module does, and leave Python's own import in place.

    PySide puts one of its own there, so that a module may ask for other spellings of Qt's names. That one reads the
    source of every module that is loaded from then on, a quarter of the time of a start, and nobody asks here.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - to have it loaded

    builtins.__import__ = own
