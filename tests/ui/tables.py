"""What the tests of tables share: looking at rows as a reader does."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from desktop_app.ui.row_model import ItemRole
from desktop_app.ui.row_table import RowTable


def shown(table: RowTable[Any]) -> list[str]:
    """Return the ids of the rows that are let through, in their order."""
    model = table.view.model()
    return [model.index(row, 0).data(ItemRole) for row in range(model.rowCount())]


def cell(table: RowTable[Any], item: str, column: int) -> QModelIndex:
    """Return a cell of the row of an item."""
    return table.view.model().index(shown(table).index(item), column)


def click(qtbot, table: RowTable[Any], item: str, column: int) -> None:
    """Click on a cell of the row of an item."""
    index = cell(table, item, column)
    table.view.scrollTo(index)
    point = table.view.visualRect(index).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
