"""A field for a day in anybody's words, with a calendar, and the question who was in post."""

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.date_query import read_date
from desktop_app.domain.date_words import day_in_words
from desktop_app.domain.errors import UserError
from desktop_app.domain.time_span import TimeSpan
from desktop_app.ui.messages import message_of

_FIELD_LETTERS = 21


class DayField(QWidget):
    """Tells the id of the day that is asked about; what is no date is said under the field, and stays in it."""

    day_asked = Signal(str)

    def __init__(self, read: Callable[[str], str], language: str, days: TimeSpan) -> None:
        """Ask `read` for the id that words mean; it raises UserError. The calendar offers `days`."""
        super().__init__()
        self._read = read
        self._language = language
        self._days = days
        self._last_day = int(days.start)
        self.field = self._make_field(int(days.middle))
        self.calendar_button = self._make_button("▾", self.tr("Calendar"), self.open_calendar)
        self.ask_button = self._make_button(self.tr("Who was in post?"), self.tr("Who was in post?"), self.ask)
        self.message = self._make_message()
        self._lay_out()
        self._make_room()

    @cached_property
    def calendar(self) -> "_Calendar":
        """The calendar under the field, which is made when somebody opens it."""
        calendar = _Calendar(self._language, self._days, self)
        calendar.picked.connect(self._pick)
        return calendar

    def open(self) -> None:
        """Take the keyboard, with the words marked so that typing replaces them."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_day(self, day_number: int) -> None:
        """Put a day (a Julian day number) into the field in words, unless somebody is writing there."""
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(day_in_words(day_number, self._language))
            self._last_day = day_number

    def ask(self) -> None:
        """Tell which day the field names, or say why it names none."""
        words = self.field.text()
        if not words.strip():
            self.open()
            return
        try:
            item = self._read(words)
        except UserError as error:
            self._say(message_of(error))
            return
        self._say("")
        self.field.setModified(False)
        self.day_asked.emit(item)

    def open_calendar(self) -> None:
        """Show the calendar under the field, at the day that the field names or named last."""
        with suppress(UserError):  # it opens where it was; the sentence comes when somebody asks
            self._last_day = read_date(self.field.text()).first_day
        self.calendar.open_at(self._last_day, self.field.mapToGlobal(QPoint(0, self.field.height() + 2)))

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the longest date in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar as other fields with a list open theirs."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        self.field.setMinimumWidth(_FIELD_LETTERS * self.fontMetrics().averageCharWidth())

    def _pick(self, day_number: int) -> None:
        self.field.setModified(False)
        self.set_day(day_number)
        self.ask()

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _make_field(self, example: int) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("e.g. {0}").format(day_in_words(example, self._language)))
        field.setAccessibleName(self.tr("Day"))
        field.setToolTip(self.tr("A day, a month, a year or a span, in English, French or Russian, or in EDTF"))
        field.returnPressed.connect(self.ask)
        field.textChanged.connect(lambda: self._say(""))
        return field

    def _make_button(self, text: str, name: str, pressed: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(pressed)
        return button

    def _make_message(self) -> QLabel:
        label = QLabel()
        label.setObjectName("message")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.hide()
        return label

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self.field, self.calendar_button, self.ask_button):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.message)


class _Calendar(QFrame):
    """A calendar that closes when a day is picked. Page keys turn the months, with Ctrl the years; digits write."""

    picked = Signal(int)

    def __init__(self, language: str, days: TimeSpan, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.sheet = self._make_sheet(language, days)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.sheet)
        for keys, years in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda years=years: self._turn(years))

    def open_at(self, day_number: int, corner: QPoint) -> None:
        self.sheet.setSelectedDate(QDate.fromJulianDay(day_number))
        self.ensurePolished()
        self.resize(self.sheet.sizeHint() + QSize(2, 2))
        screen = self.screen().availableGeometry()
        right, bottom = screen.right() - self.width(), screen.bottom() - self.height()
        self.move(min(corner.x(), right), min(corner.y(), bottom))
        self.show()
        self.sheet.setFocus()

    def _make_sheet(self, language: str, days: TimeSpan) -> QCalendarWidget:
        sheet = QCalendarWidget()
        sheet.setLocale(QLocale(language))
        sheet.setFirstDayOfWeek(QLocale(language).firstDayOfWeek())
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # which would be red
            sheet.setWeekdayTextFormat(weekday, QTextCharFormat())
        sheet.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        first, last = int(days.start), int(days.end) - 1
        sheet.setDateRange(QDate.fromJulianDay(first), QDate.fromJulianDay(last))
        sheet.setAccessibleName(self.tr("Calendar"))
        sheet.setToolTip(self.tr("Page keys turn the months, with Ctrl the years; digits write a date"))
        sheet.clicked.connect(self._pick)
        sheet.activated.connect(self._pick)
        return sheet

    def _turn(self, years: int) -> None:
        self.sheet.setSelectedDate(self.sheet.selectedDate().addYears(years))

    def _pick(self, date: QDate) -> None:
        if self.isVisible():  # a double click tells twice
            self.hide()
            self.picked.emit(date.toJulianDay())
