"""Where settings are kept: with the reader's other configuration, or beside a program that is carried about."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop_app.domain.errors import UserError
from desktop_app.paths import PROGRAM_FOLDER
from desktop_app.settings import Settings

_MARK = "portable"  # a file of this name beside the program does as --portable


def stored_settings(portable: bool = False, folder: Path = PROGRAM_FOLDER) -> Settings:
    """Return the settings of the person who runs the program; those in `folder` if asked, or marked there."""
    _find_home()
    if portable or (folder / _MARK).exists():
        return Settings(QSettings(str(folder / "relations.ini"), QSettings.Format.IniFormat))
    return Settings(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "relations", "relations"))


def why_not_kept(settings: Settings) -> UserError | None:
    """Say it where settings can't be written; the program works on without."""
    if settings.are_kept:
        return None
    message = f"The settings can't be kept in {settings.file}; what you arrange now will be forgotten."
    return UserError(message, "settings", path=settings.file)


def _find_home() -> None:
    """Qt looks for the home in the environment alone, and takes the root of the machine where it is not there."""
    if sys.platform != "win32" and not os.environ.get("HOME"):
        os.environ.pop("HOME", None)
        with suppress(RuntimeError):  # an account without a home
            os.environ["HOME"] = str(Path.home())
