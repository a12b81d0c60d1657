"""Errors of the environment in the reader's language."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui.marked import QT_TRANSLATE_NOOP

_SENTENCES: dict[str, str] = {
    "missing": QT_TRANSLATE_NOOP(
        "Messages", "There is no database {path}; install the program again or name another with --database."
    ),
    "folder": QT_TRANSLATE_NOOP("Messages", "{path} is a folder, not a database; name a file with --database."),
    "no-file": QT_TRANSLATE_NOOP(
        "Messages", "{path} is a device or a pipe, not a database; name a file with --database."
    ),
    "unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} can't be opened ({reason}); check that you may read it."
    ),
    "empty": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} is empty; install the program again or restore the file."
    ),
    "not-sqlite": QT_TRANSLATE_NOOP(
        "Messages", "{path} is not an SQLite database; name an edition made by this program."
    ),
    "foreign": QT_TRANSLATE_NOOP(
        "Messages", "{path} is an SQLite database, but not an edition; name an edition made by this program."
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Messages",
        "The database {path} has schema {schema}, this program reads {readable}; get a newer program.",
    ),
    "older": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} has the old schema {schema}; build it again with this program."
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Messages",
        "The database {path} is in use by another program ({reason}); close that program and try again.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "The database {path} is damaged ({reason}); install the program again or restore the file.",
    ),
    "replaced": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} was changed or removed while it was open; open it again."
    ),
    "table": QT_TRANSLATE_NOOP(
        "Messages", "The table {path} can't be written ({reason}); choose another folder or make room."
    ),
    "ending": QT_TRANSLATE_NOOP("Messages", "“{name}” does not say what to write; end the name in one of {endings}."),
    "no-date": QT_TRANSLATE_NOOP(
        "Messages", "“{text}” is no date; write it like 2 May 1935, May 1935, 1935 or 1935-05-02."
    ),
    "open-date": QT_TRANSLATE_NOOP("Messages", "“{text}” has an open end; write both ends, such as 1930/1946."),
    "unwritable": QT_TRANSLATE_NOOP(
        "Messages", "The file {path} can't be written ({reason}); choose another folder or make room."
    ),
    "settings": QT_TRANSLATE_NOOP(
        "Messages", "The settings can't be kept in {path}; what you arrange now will be forgotten."
    ),
    "unknown-item": QT_TRANSLATE_NOOP("Messages", "There is no item “{item}” in this edition."),
}


def message_of(error: UserError) -> str:
    """Return the sentence of an error, in the reader's language where there is a translation."""
    if error.key not in _SENTENCES:
        return str(error)
    return QCoreApplication.translate("Messages", _SENTENCES[error.key]).format(**error.facts)


def failure_of(error: Exception, otherwise: str) -> str:
    """Return the sentence of an error that a reader can mend, or of another one `otherwise`, with the error in it."""
    return message_of(error) if isinstance(error, UserError) else otherwise.format(error)


def warn(window: QWidget, text: str) -> None:
    """Say a sentence in a dialog over a window."""
    from PySide6.QtWidgets import QMessageBox  # not needed to paint the first frame

    QMessageBox.warning(window, window.windowTitle(), text)
