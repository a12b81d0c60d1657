from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.export import export_works


@pytest.fixture
def asked(monkeypatch):
    """Accept a file without an ending in the second format; `asked` is the dialogs that were shown."""
    dialogs = []

    def accept(dialog):
        dialogs.append((dialog.acceptMode(), dialog.nameFilters(), dialog.defaultSuffix()))
        dialog.selectNameFilter("CSL-JSON (*.csl.json)")
        dialog.filterSelected.emit(dialog.selectedNameFilter())
        dialog.selectFile("named")
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", accept)
    return dialogs


def test_a_name_without_an_ending_gets_that_of_the_format(qtbot, asked):
    window, written = QWidget(), []
    qtbot.addWidget(window)

    def write(file: Path, works):
        written.append((file.name, list(works)))
        return len(works)

    assert export_works(window, write, ["reference:a", "reference:b"]) == 2
    assert written == [("named.csl.json", ["reference:a", "reference:b"])]
    (dialog,) = asked
    assert dialog == (
        QFileDialog.AcceptMode.AcceptSave,
        ["BibTeX (*.bib)", "RIS (*.ris)", "CSL-JSON (*.csl.json)"],
        "bib",
    )
