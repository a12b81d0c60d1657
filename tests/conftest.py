"""What the tests share: Qt without a screen, settings of nobody, the edition opened once."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QSettings, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.app import make_application
from desktop_app.paths import EDITION
from desktop_app.settings import Settings
from desktop_app.store.database import open_edition

# Before Qt starts. Tests marked `window` start programs of their own, without this.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


# A busy machine is no mistake.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")


@pytest.fixture(scope="session")
def qapp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QApplication]:
    """The one application, as the program makes it, kept away from the settings of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("settings")
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(folder))
    handler = qInstallMessageHandler(None)  # pytest-qt's own, which the application would replace
    application = make_application()
    qInstallMessageHandler(handler)
    yield application
    # What was copied as more than text would be freed after Python has ended, which the offscreen platform can't bear.
    application.clipboard().clear()


@pytest.fixture(scope="session")
def edition() -> Iterator[sqlite3.Connection]:
    """The edition, read-only."""
    connection = open_edition(EDITION)
    yield connection
    connection.close()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "relations.ini"


@pytest.fixture
def settings(settings_file: Path) -> Settings:
    """Settings of a first start."""
    return Settings(QSettings(str(settings_file), QSettings.Format.IniFormat))
