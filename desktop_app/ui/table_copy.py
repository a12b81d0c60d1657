"""Rows for the clipboard: as text with tabs for spreadsheets, as an HTML table for word processors."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData


def table_mime(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> QMimeData:
    """Return a heading and rows of plain texts in both forms."""
    table = [heading, *rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(map(_one_line, row)) for row in table) + "\n")
    head, *body = (_html_row(row, "td" if at else "th") for at, row in enumerate(table))
    data.setHtml(f"<table><thead>{head}</thead><tbody>{''.join(body)}</tbody></table>")
    return data


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _html_row(row: Sequence[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(text)}</{tag}>' for text in row)}</tr>"
