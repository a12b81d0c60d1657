from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextTable

from desktop_app.ui.table_copy import table_mime

CELLS = st.lists(st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=2), max_size=4)


def test_the_heading_comes_first_in_both_forms():
    data = table_mime(["Name", "Post"], [["A & B", "<Paris>"]])
    assert data.text() == "Name\tPost\nA & B\t<Paris>\n"
    assert "<th>Name</th>" in data.html()
    assert "<td>A &amp; B</td><td>&lt;Paris&gt;</td>" in data.html()


@given(CELLS)
def test_no_text_breaks_a_line_or_a_column(rows):
    text = table_mime(["a", "b"], rows).text()
    lines = text.removesuffix("\n").split("\n")
    assert len(lines) == len(rows) + 1
    assert {line.count("\t") for line in lines} == {1}


def test_what_looks_like_markup_stays_text(qapp):
    document = QTextDocument()
    document.setHtml(table_mime(["Name"], [["</td></table><h1>x</h1>"]]).html())
    (table,) = (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    assert (table.rows(), table.columns()) == (2, 1)
    assert "</td></table><h1>x</h1>" in document.toPlainText()
