import hashlib
import re

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from desktop_app.paths import EDITION
from desktop_app.ui.about import AboutDialog, NoticesDialog


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def facts(edition):
    return dict(edition.execute("SELECT key, value FROM meta").fetchall())


def words_of(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_tells_versions_licences_and_the_checksum(window, facts, tmp_path):
    words = words_of(AboutDialog(facts, EDITION, tmp_path / "none", window))
    for part in ("relations", "Qt", "PySide", "Python", "SQLite"):
        assert re.search(rf"\b{part} \d+\.\d+", words)
    assert facts["edition_version"] in words
    assert facts["content_digest"] in words.replace("\n", "")
    assert len(facts["content_digest"]) == 2 * hashlib.sha256().digest_size
    assert {"MIT", "LGPL", "CC BY 4.0"} <= set(re.findall("MIT|LGPL|CC BY 4.0", words))


def test_without_notices_there_is_no_button_for_them(window, facts, tmp_path):
    assert AboutDialog(facts, EDITION, tmp_path / "none", window).notices.isHidden()


def test_the_notices_of_a_package_can_be_read(window, facts, tmp_path, monkeypatch):
    notices = tmp_path / "THIRD-PARTY.txt"
    notices.write_text("Qt is by © The Qt Company", encoding="utf-8")
    dialog = AboutDialog(facts, EDITION, notices, window)
    monkeypatch.setattr(QDialog, "exec", QDialog.show)
    dialog.notices.click()
    (shown,) = dialog.findChildren(NoticesDialog)
    assert shown.page.toPlainText() == "Qt is by © The Qt Company"
    assert shown.page.isReadOnly()
