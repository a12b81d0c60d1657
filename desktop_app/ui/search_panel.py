"""One field for everything: answers as one types, in a list under the field."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.criteria import Criteria
from desktop_app.domain.entities import Hit, SearchResult
from desktop_app.render.theme import Theme
from desktop_app.state.item_filter import ItemFilter
from desktop_app.state.latest_answer import LatestAnswer
from desktop_app.state.recent_searches import RecentSearches
from desktop_app.ui.filter_words import CLEAR_KEY, FilterWords
from desktop_app.ui.messages import failure_of

if TYPE_CHECKING:
    from desktop_app.ui.search_results import SearchResults

MOST_HITS = 60
_PAUSE = 80  # milliseconds


class Question(NamedTuple):
    """What is searched for, and among what."""

    words: str
    criteria: Criteria


class Finder(NamedTuple):
    """The search of an edition: `find` is called in another thread, `interrupt` ends it from this one."""

    find: Callable[[Question], SearchResult]
    interrupt: Callable[[], object]
    close: Callable[[], object]


class SearchPanel(QLineEdit):
    """The field, and the list below it while there is something to show."""

    item_chosen = Signal(str)
    hits_shown = Signal(object)  # a tuple of hits, empty where none are shown any more
    left = Signal()

    def __init__(
        self,
        finder: Finder,
        item_filter: ItemFilter,
        recent: RecentSearches,
        filter_words: FilterWords,
        language: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Ask at every key, in another thread; only the answer to the last key is shown."""
        super().__init__(parent)
        self._finder = finder
        self._filter = item_filter
        self._recent = recent
        self._words = filter_words
        self._language = language
        self._theme = theme
        self._enter_waits = False
        self._shown: tuple[Hit, ...] = ()
        self._pause = QTimer(self)  # so that the axis is painted anew when one stops typing, not at every key
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.answers = LatestAnswer(finder.find, finder.interrupt, self)
        self.setPlaceholderText(self.tr("Search events, envoys, treaties, people…"))
        self.setAccessibleName(self.tr("Search"))
        self._connect()

    def _connect(self) -> None:
        self._pause.timeout.connect(lambda: self.hits_shown.emit(self._shown))
        self.textEdited.connect(self._ask)
        self.textChanged.connect(self._show_when_empty)
        self.answers.answered.connect(self._show_answer)
        self.answers.failed.connect(self._show_failure)
        self._filter.criteria_changed.connect(self._ask_again)

    @cached_property
    def results(self) -> SearchResults:
        """The list, made when it is first needed."""
        from desktop_app.ui.filter_bar import FilterBar
        from desktop_app.ui.search_results import SearchResults

        chips = FilterBar(self._filter, self._words, self, takes_keyboard=False)
        results = SearchResults(self._language, self._theme, chips, self)
        results.row_chosen.connect(self._choose)
        results.closed.connect(self._forget)
        return results

    def prepare(self) -> None:
        """Make the list and the button that clears now, so that the first key does not wait for them."""
        assert self.results is not None
        self.setClearButtonEnabled(True)

    def open(self) -> None:
        """Take the keyboard, with the words marked so that typing replaces them."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._ask(self.text())

    def stop(self) -> None:
        """Search no more."""
        if "results" in vars(self):
            self.results.hide()
        self.answers.close()
        self._finder.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or leave."""
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape if self.results.isVisible():
                self.results.hide()
            case Qt.Key.Key_Escape:
                self.clear()
                self.clearFocus()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the list when the window moves on to something else."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.answers.forget()
            self.results.hide()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QEvent) -> None:
        """Hide the list when the keyboard goes elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.results.hide()

    def _ask(self, words: str) -> None:
        self._enter_waits = False
        self.window().installEventFilter(self)
        if words.strip():
            self.answers.ask(Question(words, self._filter.criteria))
        else:
            self.answers.forget()
            self.results.show_recent(self._recent.searches, self)

    def _ask_again(self) -> None:
        if self.results.isVisible():
            self._ask(self.text())

    def _show_answer(self, question: Question, result: SearchResult) -> None:
        if self.window().focusWidget() is not self:
            return
        status = "" if result.hits else self._nothing_found(question, result)
        self.results.show_result(result, status, self)
        self._shown = result.hits
        self._pause.start()
        if self._enter_waits:
            self._enter()

    def _show_failure(self, _question: Question, error: Exception) -> None:
        text = failure_of(error, self.tr("The search failed ({0}); open the edition again."))
        self.results.show_status(text, self)

    def _nothing_found(self, question: Question, result: SearchResult) -> str:
        """Say what was tried, and what else could help."""
        lines = [
            self.tr("Nothing is called “{0}”, nor says so.").format(question.words.strip()),
            self.tr(
                "Looked for in names, titles and texts, in any spelling and order, with slips in names forgiven,"
                " and as a date."
            ),
        ]
        if result.unfiltered:
            hidden = self.tr("%Ln item(s) match without the filter; {0} clears it.", "", result.unfiltered)
            lines.append(hidden.format(CLEAR_KEY))
        return "\n".join(lines)

    def _forget(self) -> None:
        self._enter_waits = False
        self.answers.forget()
        self._pause.stop()
        self.hits_shown.emit(())

    def _show_when_empty(self, words: str) -> None:
        if words.strip():
            return
        self.results.hide()
        if self.hasFocus():
            self._ask(words)

    def _move(self, step: int) -> None:
        if self.results.isVisible():
            self.results.step(step)
        else:
            self._ask(self.text())

    def _enter(self) -> None:
        """Choose the row that is marked; where the answer to the last key is still to come, the best of it."""
        if self.answers.is_waiting:
            self._enter_waits = True
        elif self.results.isVisible():
            self._choose(self.results.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        from desktop_app.ui.search_model import ItemRole, WordsRole

        item, words = index.data(ItemRole), index.data(WordsRole)
        if words:
            self.setText(words)
            self._ask(words)
        elif item:
            self._recent.add(self.text())
            self.results.hide()
            self.item_chosen.emit(item)
